// Checks everything in bpmn/ and forms/ as Camunda 8.6 and 8.9 would, plus the project's own rules: npm run lint [-- <file>…]
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter as BpmnLinter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { Linter as DmnLinter } from 'dmnlint';
import DmnResolver from 'dmnlint/lib/resolver/node-resolver.js';
import { build } from 'esbuild';
import { readBpmn, readDmn, root, writeBpmn, writeDmn } from './models.mjs';
import { bpmnRules, dmnRules, formRules } from './rules.mjs';

const require = createRequire(import.meta.url);
const platforms = ['8-6', '8-9'];
const canonical = 'The file is not written the way Camunda Modeler writes it: open it there, save it, and look at the difference.';

let formLinting;

/** Everything that is deployed together, as { 'bpmn/trajectory.bpmn': text, … }. */
export function readAll() {
  return Object.fromEntries(['bpmn', 'forms'].flatMap(folder => readdirSync(join(root, folder)).sort()
    .filter(name => /\.(bpmn|dmn|form)$/.test(name))
    .map(name => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')])));
}

/** Problems as { file, element, message }. `changed` limits the checking to some of the files; all of them are known to the rules. */
export async function lint(files, changed = Object.keys(files)) {
  const formLinter = await (formLinting ??= loadFormLinter());
  const problems = [];
  const solution = await parse(files, problems);
  for (const model of solution.filter(m => changed.includes(m.file))) {
    const report = (element, message) => problems.push({ file: model.file, element, message });
    if (model.kind === 'bpmn') await lintBpmn(model, solution, report);
    if (model.kind === 'dmn') await lintDmn(model, report);
    if (model.kind === 'form') lintForm(model, solution, report, formLinter);
  }
  return problems;
}

async function parse(files, problems) {
  const solution = [];
  for (const [file, text] of Object.entries(files)) {
    const [, name, kind] = basename(file).match(/^(.+)\.(\w+)$/);
    try {
      const model = kind === 'form' ? { content: JSON.parse(text) } : kind === 'bpmn' ? await readBpmn(text) : await readDmn(text);
      if (model.warnings?.length) throw model.warnings[0];
      solution.push({ file, name, kind, text, content: model.rootElement ?? model.content });
    } catch (e) {
      problems.push({ file, element: '', message: `The file cannot be read: ${e.message}` });
    }
  }
  return solution;
}

async function lintBpmn(model, solution, report) {
  const seen = new Set();
  for (const platform of platforms) {
    const linter = new BpmnLinter({ resolver: new NodeResolver({ require }),
      config: { extends: ['bpmnlint:recommended', `plugin:camunda-compat/camunda-cloud-${platform}`] } });
    for (const [rule, findings] of Object.entries(await linter.lint(model.content))) {
      for (const { id, message } of findings) {
        if (!seen.has(id + rule + message)) report(id, `${message} (${rule}, ${platform.replace('-', '.')})`);
        seen.add(id + rule + message);
      }
    }
  }
  if (await writeBpmn(model.content) !== model.text) report('', canonical);
  for (const rule of bpmnRules) rule(model, report, solution);
}

async function lintDmn(model, report) {
  const linter = new DmnLinter({ resolver: new DmnResolver({ require }), config: { extends: 'dmnlint:recommended' } });
  for (const [rule, findings] of Object.entries(await linter.lint(model.content))) {
    for (const { id, message } of findings) report(id, `${message} (${rule})`);
  }
  if (await writeDmn(model.content) !== model.text) report('', canonical);
  for (const rule of dmnRules) rule(model, report);
}

function lintForm(model, solution, report, formLinter) {
  for (const { id, message, property } of formLinter.lint(model.content)) report(id ?? property, message);
  if (JSON.stringify(model.content, null, 2) + '\n' !== model.text) report('', 'The file is not JSON with two spaces and a final line end.');
  for (const rule of formRules) rule(model, report, solution);
}

// The package is written for bundlers: Node cannot load its extension-less imports.
async function loadFormLinter() {
  const { outputFiles: [{ text }] } = await build({ bundle: true, format: 'esm', platform: 'node', write: false, logLevel: 'error',
    stdin: { contents: "export { FormLinter } from '@camunda/form-linting'", resolveDir: root } });
  const { FormLinter } = await import('data:text/javascript;base64,' + Buffer.from(text).toString('base64'));
  return new FormLinter();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const only = process.argv.slice(2).map(f => f.replaceAll('\\', '/'));
  const files = readAll();
  const problems = (await lint(files)).filter(p => !only.length || only.some(f => f.endsWith(p.file)));
  for (const { file, element, message } of problems) console.error(`${file}${element ? ' ' + element : ''}: ${message}`);
  console.log(problems.length ? `${problems.length} problem${problems.length > 1 ? 's' : ''} found.` : `${Object.keys(files).length} files checked, nothing found.`);
  process.exitCode = problems.length ? 1 : 0;
}
