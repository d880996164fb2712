// The project's own rules. Each takes (model, report(element, message), solution) and says what is wrong and what to do.

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const freeText = ['textfield', 'textarea', 'taglist', 'dynamiclist', 'filepicker', 'iframe'];
const questions = ['radio', 'select', 'number', 'datetime', 'checklist'];
// what a form shows in its heading: the case, or in a process without a case what its steps are about
const subjects = { event: 'editionNumber' };
const stepVariables = ['dueAt', 'remindAt', 'expiresAt', 'priority', 'dossierUrl', 'waitingOn'];

export const bpmnRules = [fileNameIsProcessId, readableIds, userTasks, boundTogether, retries, milestones, gateways, errorsCaught, waitsHaveTimers];
export const dmnRules = [decisions];
export const formRules = [formBelongsToTask, codedAnswersOnly, answersLeaveTheTask, genericAnswers];

function fileNameIsProcessId({ name, content }, report) {
  const processes = content.rootElements.filter(is('bpmn:Process'));
  if (processes.length !== 1) report('', 'A file holds exactly one process.');
  for (const { id } of processes) if (id !== name) report(id, `The process id differs from the file name: call the file ${id}.bpmn or the process ${name}.`);
}

function readableIds({ content }, report) {
  for (const element of [...allElements(content), ...content.rootElements]) {
    if (element.id && !kebab.test(element.id)) report(element.id, 'The id is not readable: give it a meaning, in lower case with hyphens, like conduct-intake.');
    if (element.$type === 'bpmn:SequenceFlow') {
      const expected = `flow-${element.sourceRef?.id}-to-${element.targetRef?.id}`;
      if (element.id !== expected) report(element.id, `The flow id should be ${expected}.`);
    }
  }
}

function userTasks({ content }, report, solution) {
  const elements = allElements(content);
  for (const task of elements.filter(is('bpmn:UserTask'))) {
    const say = message => report(task.id, message);
    const form = extension(task, 'zeebe:FormDefinition');
    const listeners = extension(task, 'zeebe:ExecutionListeners')?.listeners ?? [];
    if (!extension(task, 'zeebe:UserTask')) say('A user task must be a Camunda user task (Implementation: Camunda user task).');
    if (form?.formId !== task.id) say(`A user task shows the form with its own id: link the form ${task.id}.`);
    else if (!solution.some(m => m.kind === 'form' && m.name === form.formId)) say(`The form forms/${form.formId}.form does not exist.`);
    if (!extension(task, 'zeebe:AssignmentDefinition')?.candidateGroups) say('A user task has candidate groups.');
    if (extension(task, 'zeebe:TaskSchedule')?.dueDate !== '=dueAt') say('A user task has the due date =dueAt.');
    if (extension(task, 'zeebe:PriorityDefinition')?.priority !== '=priority') say('A user task has the priority =priority.');
    if (!listeners.some(l => l.eventType === 'start' && l.type === 'open-step')) say('A user task has the start execution listener open-step, which sets the due date.');
    if (!listeners.some(l => l.eventType === 'end' && l.type.startsWith('record-'))) say('A user task has an end execution listener record-…, which stores the answers.');
    if (listeners.some(l => l.type === 'record-answers') && !inputs(task).includes('answers')) say('A user task with the listener record-answers forgets the answers of the step before with an input mapping answers, value null.');
    if (!inputs(task).includes('waitingOn')) say('A user task has an input mapping waitingOn: "team", "jobseeker" or "employer".');
    const reminder = elements.find(e => e.attachedToRef === task && e.cancelActivity === false && isTimer(e));
    if (!reminder) say('A user task has a non-interrupting timer that reminds.');
  }
}

function boundTogether({ content }, report, solution) {
  const exists = (kind, id) => solution.some(m => m.kind === kind && m.name === id);
  for (const element of allElements(content)) {
    for (const type of ['zeebe:FormDefinition', 'zeebe:CalledElement', 'zeebe:CalledDecision']) {
      const link = extension(element, type);
      if (link && link.bindingType !== 'deployment') report(element.id, 'Forms, decisions and called processes are bound to the same deployment (Binding: deployment).');
    }
    const called = extension(element, 'zeebe:CalledElement');
    if (called && !exists('bpmn', called.processId)) report(element.id, `The process bpmn/${called.processId}.bpmn does not exist.`);
    if (called && (called.propagateAllChildVariables !== false || called.propagateAllParentVariables !== false)) report(element.id, 'A call activity passes only the variables that its mappings name: switch off both "Propagate all variables".');
    const decision = extension(element, 'zeebe:CalledDecision');
    if (decision && !exists('dmn', decision.decisionId)) report(element.id, `The decision bpmn/${decision.decisionId}.dmn does not exist.`);
  }
}

function retries({ content }, report) {
  for (const element of allElements(content)) {
    const jobs = [extension(element, 'zeebe:TaskDefinition'), ...extension(element, 'zeebe:ExecutionListeners')?.listeners ?? []].filter(Boolean);
    for (const { type, retries } of jobs) if (retries !== '5') report(element.id, `The job ${type} has 5 retries; the pause between them grows each time.`);
  }
}

function milestones({ content }, report) {
  for (const event of allElements(content).filter(is('bpmn:IntermediateThrowEvent')).filter(e => !e.eventDefinitions?.length)) {
    const listeners = extension(event, 'zeebe:ExecutionListeners')?.listeners ?? [];
    if (!event.id.startsWith('milestone-')) report(event.id, 'The id of a milestone starts with milestone-.');
    if (!listeners.some(l => l.eventType === 'end' && l.type === 'record-milestone')) report(event.id, 'A milestone has the end execution listener record-milestone.');
  }
}

function gateways({ content }, report) {
  for (const gateway of allElements(content).filter(e => ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway'].includes(e.$type))) {
    const { id, name, outgoing = [], default: otherwise } = gateway;
    if (outgoing.length < 2) {
      if (name) report(id, 'A gateway that only joins has no name.');
      continue;
    }
    if (!name?.endsWith('?')) report(id, 'A gateway that splits asks a question, with a question mark.');
    if (!otherwise) report(id, 'A gateway that splits has a default flow.');
    for (const flow of outgoing) {
      if (!flow.name) report(flow.id, 'Every way out of a gateway carries an answer.');
      if (flow !== otherwise && !flow.conditionExpression) report(flow.id, 'Every way out of a gateway except the default has a condition.');
    }
  }
}

function errorsCaught({ content }, report) {
  const catches = allElements(content).filter(e => ['bpmn:BoundaryEvent', 'bpmn:StartEvent'].includes(e.$type));
  const caught = catches.flatMap(e => e.eventDefinitions ?? []).map(d => d.errorRef).filter(Boolean);
  for (const error of content.rootElements.filter(is('bpmn:Error'))) {
    if (!kebab.test(error.errorCode ?? '')) report(error.id, 'An error has a code in lower case with hyphens.');
    if (!caught.includes(error)) report(error.id, `The error ${error.errorCode} is not caught by any event in this diagram.`);
  }
}

function waitsHaveTimers({ content }, report) {
  const elements = allElements(content);
  const waits = elements.filter(e => e.$type === 'bpmn:ReceiveTask' || e.$type === 'bpmn:IntermediateCatchEvent' && e.eventDefinitions?.some(is('bpmn:MessageEventDefinition')));
  for (const wait of waits) {
    const beside = wait.incoming?.map(f => f.sourceRef).filter(is('bpmn:EventBasedGateway')).flatMap(g => g.outgoing.map(f => f.targetRef)) ?? [];
    const on = elements.filter(e => e.attachedToRef === wait);
    if (![...beside, ...on].some(isTimer)) report(wait.id, 'Waiting for someone outside needs a timer, or the case may wait for ever.');
  }
}

function decisions({ name, content }, report) {
  const tables = content.drgElement.filter(is('dmn:Decision'));
  if (tables.length !== 1 || tables[0].id !== name) report(tables[0]?.id, `The decision id differs from the file name ${name}.`);
  for (const { decisionLogic } of tables) {
    const { hitPolicy = 'UNIQUE', rule = [] } = decisionLogic ?? {};
    if (!['UNIQUE', 'FIRST', 'COLLECT'].includes(hitPolicy)) report(decisionLogic.id, `The hit policy ${hitPolicy} is not used here: take UNIQUE, FIRST or COLLECT.`);
    for (const { id, description } of rule) {
      if (!kebab.test(id)) report(id, 'A rule has a readable id, in lower case with hyphens.');
      if (!description) report(id, 'A rule is explained in its annotation.');
    }
  }
}

function formBelongsToTask({ name, content }, report, solution) {
  if (content.id !== name) report(content.id, `The form id differs from the file name ${name}.`);
  if (!taskOf(name, solution)) report('', `No user task ${name} uses this form.`);
  const subject = subjects[processOf(name, solution)] ?? 'caseNumber';
  if (content.executionPlatformVersion !== '8.6.0' || content.schemaVersion > 16) report('', 'The form must work on Camunda 8.6: executionPlatformVersion 8.6.0, schemaVersion 16.');
  const texts = components(content).map(c => c.text ?? '').join();
  for (const variable of [subject, 'dossierUrl', 'dueAt']) if (!texts.includes(variable)) report('', `The form shows ${variable} in its heading.`);
}

function codedAnswersOnly({ content }, report) {
  for (const { id, type, key, validate, values = [] } of components(content)) {
    if (freeText.includes(type)) report(id, `A form asks for codes, numbers and dates only, not for ${type}: free text belongs in the dossier.`);
    if (questions.includes(type) && validate?.required !== true) report(id, `The answer ${key} must be required.`);
    if (stepVariables.includes(key)) report(id, `The answer ${key} would overwrite a variable of the task.`);
    for (const { value } of values) if (!kebab.test(value)) report(id, `The code ${value} is not in lower case with hyphens.`);
  }
}

function answersLeaveTheTask({ name, content }, report, solution) {
  const task = taskOf(name, solution);
  if (!task) return;
  const passed = extension(task, 'zeebe:IoMapping')?.outputParameters?.map(p => p.target) ?? [];
  for (const { id, key } of components(content)) if (key && !passed.includes(root(key))) report(id, `The answer ${key} is lost: user task ${name} has no output mapping for it.`);
}

function genericAnswers({ name, content }, report, solution) {
  const task = taskOf(name, solution);
  const generic = task && (extension(task, 'zeebe:ExecutionListeners')?.listeners ?? []).some(l => l.eventType === 'end' && l.type === 'record-answers');
  for (const { id, key } of components(content).filter(c => c.key)) {
    if (generic && !/^answers\.[a-z][a-zA-Z0-9]*$/.test(key)) report(id, `A task with the listener record-answers keeps its answers together: call the field answers.${key.split('.').pop()}.`);
    if (task && !generic && key.includes('.')) report(id, `The field ${key} is only kept when its task has the end execution listener record-answers.`);
  }
}

// The answer answers.outcome is a part of the variable answers.
const root = key => key.split('.')[0];
const is = type => element => element.$type === type;
const isTimer = event => event.eventDefinitions?.some(is('bpmn:TimerEventDefinition'));
const extension = (element, type) => element.extensionElements?.values?.find(is(type));
const inputs = element => extension(element, 'zeebe:IoMapping')?.inputParameters?.map(p => p.target) ?? [];
const components = parent => (parent.components ?? []).flatMap(c => [c, ...components(c)]);

function allElements(definitions) {
  const inside = container => (container.flowElements ?? []).flatMap(e => [e, ...e.eventDefinitions ?? [], ...inside(e)]);
  return definitions.rootElements.filter(is('bpmn:Process')).flatMap(inside);
}

function processOf(taskId, solution) {
  return solution.find(m => m.kind === 'bpmn' && allElements(m.content).some(e => e.$type === 'bpmn:UserTask' && e.id === taskId))?.name;
}

function taskOf(id, solution) {
  return solution.filter(m => m.kind === 'bpmn').flatMap(m => allElements(m.content)).find(e => e.$type === 'bpmn:UserTask' && e.id === id);
}
