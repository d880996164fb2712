// Reading and writing BPMN and DMN exactly as Camunda Modeler does.
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BpmnModdle } from 'bpmn-moddle';
import { DmnModdle } from 'dmn-moddle';

const require = createRequire(import.meta.url);
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const bpmn = new BpmnModdle({
  modeler: require('modeler-moddle/resources/modeler.json'),
  zeebe: require('zeebe-bpmn-moddle/resources/zeebe.json')
});
const dmn = new DmnModdle({ modeler: require('modeler-moddle/resources/dmn-modeler.json') });

export const readBpmn = xml => bpmn.fromXML(xml);
export const readDmn = xml => dmn.fromXML(xml, 'dmn:Definitions');
export const writeBpmn = async definitions => (await bpmn.toXML(definitions, { format: true })).xml;
export const writeDmn = async definitions => (await dmn.toXML(definitions, { format: true })).xml;
