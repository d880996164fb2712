// Every rule is seen to fail once on a real diagram, decision or form with one thing broken.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lint, readAll } from './lint.mjs';

const files = readAll();
const trajectory = 'bpmn/trajectory.bpmn', matching = 'bpmn/matching.bpmn', check = 'bpmn/skills-check.bpmn', decision = 'bpmn/route-advice.dmn', form = 'forms/conduct-intake.form', eventForm = 'forms/run-event.form', genericForm = 'forms/discuss-next-step.form';

const broken = [
  ['platform: a feature 8.6 does not know', check, '</zeebe:executionListeners>', '</zeebe:executionListeners><zeebe:taskListeners><zeebe:taskListener eventType="creating" type="x" /></zeebe:taskListeners>', /8\.6/],
  ['platform: a FEEL function newer than 8.6', trajectory, '=duration(contactRetryAfter)', '=duration(from json(contactRetryAfter))', /feel-compatibility, 8\.6/],
  ['platform: an element that leads nowhere', check, '<bpmn:outgoing>flow-prepare-profile-to-join-review</bpmn:outgoing>', '', /no-implicit-end|no-implicit-start/],
  ['unreadable XML', check, '<bpmn:process', '<bpmn:proces', /cannot be read/],
  ['canonical XML', check, '    <bpmn:startEvent', '   <bpmn:startEvent', /Modeler writes it/],
  ['file name', check, /"skills-check"/g, '"skillscheck"', /differs from the file name/],
  ['generated id', check, /prepare-profile/g, 'Activity_0x1y2z3', /not readable/],
  ['flow id', check, /flow-prepare-profile-to-join-review/g, 'flow-ready', /flow id should be/],
  ['user task kind', check, '<zeebe:userTask />', '', /Camunda user task/],
  ['form of the task', check, 'formId="confirm-profile"', 'formId="conduct-intake"', /link the form confirm-profile/],
  ['candidate groups', check, /<zeebe:assignmentDefinition [^>]*>/, '', /candidate groups/],
  ['due date', check, '"=dueAt"', '"=now()"', /due date =dueAt/],
  ['priority', check, '"=priority"', '"50"', /priority =priority/],
  ['open-step', check, 'type="open-step"', 'type="open"', /open-step/],
  ['record listener', check, 'type="record-profile-review"', 'type="profile-review"', /record-…/],
  ['waitingOn', check, 'target="waitingOn"', 'target="waiting"', /waitingOn/],
  ['reminder', check, 'cancelActivity="false" ', '', /reminds/],
  ['form binding', check, 'formId="confirm-profile" bindingType="deployment"', 'formId="confirm-profile" bindingType="latest"', /same deployment/],
  ['called process', trajectory, 'processId="matching"', 'processId="match"', /bpmn\/match\.bpmn does not exist/],
  ['propagation', trajectory, 'propagateAllChildVariables="false"', 'propagateAllChildVariables="true"', /Propagate all/],
  ['called decision', trajectory, 'decisionId="route-advice"', 'decisionId="advice"', /advice\.dmn does not exist/],
  ['retries', check, 'type="prepare-profile" retries="5"', 'type="prepare-profile"', /5 retries/],
  ['milestone listener', trajectory, 'type="record-milestone"', 'type="record"', /record-milestone/],
  ['milestone id', trajectory, /milestone-placed/g, 'placed-now', /starts with milestone-/],
  ['join without a name', check, '<bpmn:exclusiveGateway id="join-review">', '<bpmn:exclusiveGateway id="join-review" name="Verder">', /only joins/],
  ['question', check, 'name="Klopt het profiel?"', 'name="Profiel"', /question mark/],
  ['default flow', check, ' default="flow-profile-agreed-to-profile-not-confirmed"', '', /default flow/],
  ['answer', check, ' name="nu niet"', '', /carries an answer/],
  ['error code', check, 'errorCode="profile-empty"', 'errorCode="EMPTY"', /code in lower case/],
  ['error caught', check, ' errorRef="error-profile-empty"', '', /not caught/],
  ['wait without a timer', matching, /<bpmn:serviceTask id="search-vacancies"([\s\S]*?)<\/bpmn:serviceTask>/, '<bpmn:receiveTask id="search-vacancies"$1</bpmn:receiveTask>', /needs a timer/],
  ['decision id', decision, /"route-advice"/g, '"advice"', /decision id differs/],
  ['hit policy', decision, '"COLLECT"', '"PRIORITY"', /hit policy/],
  ['rule id', decision, 'rule id="full-match"', 'rule id="Rule_1"', /readable id/],
  ['rule annotation', decision, /<rule id="full-match">\s*<description>.*<\/description>/, '<rule id="full-match">', /explained/],
  ['canonical DMN', decision, '    <decisionTable', '  <decisionTable', /Modeler writes it/],
  ['form id', form, '"id": "conduct-intake"', '"id": "intake"', /form id differs/],
  ['form platform', form, '"8.6.0"', '"8.9.0"', /Camunda 8\.6/],
  ['form component too new', form, '"type": "radio"', '"type": "documentPreview"', /conduct-intake\.form.*8\.|documentPreview|not supported/],
  ['form heading', form, '{{dossierUrl}}', '#', /shows dossierUrl/],
  ['form heading without the case', form, '{{caseNumber}}', '{{editionNumber}}', /shows caseNumber/],
  ['form heading without the edition', eventForm, '{{editionNumber}}', '{{caseNumber}}', /shows editionNumber/],
  ['free text', form, '"type": "select"', '"type": "textarea"', /free text/],
  ['required', form, '"required": true', '"required": false', /must be required/],
  ['task variable as answer', form, '"key": "stopReason"', '"key": "dueAt"', /overwrite/],
  ['lost answer', form, '"key": "stopReason"', '"key": "reason"', /is lost/],
  ['generic answer outside answers', genericForm, '"key": "answers.outcome"', '"key": "outcome"', /call the field answers\.outcome/],
  ['generic answer of the step before', trajectory, '<zeebe:input source="=null" target="answers" />', '', /forgets the answers/],
  ['dotted answer without record-answers', form, '"key": "stopReason"', '"key": "stopReason.code"', /record-answers/],
  ['code', form, '"value": "found-work"', '"value": "Found work"', /lower case/],
  ['form layout', form, '  "type": "default"', '"type": "default"', /two spaces/],
  ['unreadable form', form, '"components"', 'components', /cannot be read/]
];

describe('lint', () => {
  it('finds nothing in what is deployed', async () => assert.deepEqual(await lint(files), []));

  for (const [name, file, from, to, expected] of broken) {
    it(`reports ${name}`, async () => {
      const text = files[file].replace(from, to);
      assert.notEqual(text, files[file], 'nothing was broken');
      const problems = await lint({ ...files, [file]: text }, [file]);
      const shown = problems.map(p => `${p.file} ${p.element}: ${p.message}`);
      assert.ok(shown.some(line => expected.test(line)), `expected ${expected} in\n${shown.join('\n')}`);
    });
  }

  it('reports a form that no task uses', async () => {
    const extra = files[form].replace('"id": "conduct-intake"', '"id": "left-over"');
    const problems = await lint({ ...files, 'forms/left-over.form': extra }, ['forms/left-over.form']);
    assert.match(problems.map(p => p.message).join(), /No user task left-over/);
  });

  it('reports a user task without its form', async () => {
    const { [form]: _, ...without } = files;
    assert.match((await lint(without, [trajectory])).map(p => p.message).join(), /conduct-intake\.form does not exist/);
  });
});
