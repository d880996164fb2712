// Draws every diagram in bpmn/ as PNG with bpmn-js in headless Chromium: npm run render [-- <folder>] [name…]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readBpmn, root } from './models.mjs';

const [folder = 'target/diagrams', ...names] = process.argv.slice(2);
const out = resolve(root, folder);
const chromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(p => p && existsSync(p));
if (!chromium) throw new Error('No Chromium found; set CHROMIUM to its path.');

const dist = join(root, 'node_modules/bpmn-js/dist');
const viewer = readFileSync(join(dist, 'bpmn-viewer.production.min.js'), 'utf8');
const styles = ['diagram-js.css', 'bpmn-js.css'].map(f => readFileSync(join(dist, 'assets', f), 'utf8')).join('\n');
const margin = 20;

mkdirSync(out, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'render-'));
try {
  for (const file of readdirSync(join(root, 'bpmn')).filter(f => f.endsWith('.bpmn'))) {
    const name = file.replace('.bpmn', '');
    if (names.length && !names.includes(name)) continue;
    const xml = readFileSync(join(root, 'bpmn', file), 'utf8');
    const { left, top, width, height } = await extent(xml);
    const page = join(work, name + '.html');
    writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${styles}
      html, body, #canvas { margin: 0; width: ${width}px; height: ${height}px; background: white; overflow: hidden }</style>
      <div id="canvas"></div><script>${viewer}</script><script>
      const viewer = new BpmnJS({ container: '#canvas' });
      viewer.importXML(${JSON.stringify(xml).replaceAll('<', '\\u003c')}).then(() =>
        viewer.get('canvas').viewbox({ x: ${left}, y: ${top}, width: ${width}, height: ${height} }));</script>`);
    const png = join(out, name + '.png');
    execFileSync(chromium, ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=1.5',
      `--user-data-dir=${join(work, 'profile')}`, '--virtual-time-budget=5000', `--window-size=${width},${height}`, `--screenshot=${png}`, 'file://' + page],
      { stdio: 'ignore' });
    console.log(png);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function extent(xml) {
  const { rootElement } = await readBpmn(xml);
  const boxes = rootElement.diagrams[0].plane.planeElement.flatMap(e =>
    [e.bounds, e.label?.bounds, ...(e.waypoint ?? []).map(p => ({ x: p.x, y: p.y, width: 0, height: 0 }))].filter(Boolean));
  const left = Math.min(...boxes.map(b => b.x)) - margin, top = Math.min(...boxes.map(b => b.y)) - margin;
  return { left, top, width: Math.ceil(Math.max(...boxes.map(b => b.x + b.width)) + margin - left), height: Math.ceil(Math.max(...boxes.map(b => b.y + b.height)) + margin - top) };
}
