// Puts the pictures that the look tests made of every page on one sheet: target/e2e/pages/index.html, phone beside desk.
//   mvn test -Dtest='*LookTest' -Dpictures && npm run pictures
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const directory = join('target', 'e2e', 'pages');
const states = new Map();
for (const file of readdirSync(directory).filter((name) => name.endsWith('.png')).sort()) {
  const [, name, language, width] = file.match(/^(.*)-(nl|en)-(\d+)\.png$/) ?? [];
  if (name) {
    states.set(name, [...(states.get(name) ?? []), { file, language, width: Number(width) }]);
  }
}
const figures = [...states].map(([name, pictures]) => `<section><h2>${name}</h2>${pictures
  .sort((a, b) => a.width - b.width)
  .map(({ file, language, width }) => `<figure><img loading="lazy" src="${file}" alt="${name}" width="${width < 800 ? 240 : 700}">
    <figcaption>${language}, ${width}</figcaption></figure>`).join('')}</section>`).join('\n');
writeFileSync(join(directory, 'index.html'), `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every page</title>
<style>body{font-family:sans-serif;margin:2rem}section{border-top:1px solid;padding-block:1rem}figure{display:inline-block;vertical-align:top;margin:0 1rem 1rem 0}img{border:1px solid}</style>
<h1>Every page, ${states.size} states</h1>
${figures}</html>
`);
console.log(`${states.size} states of pages in ${join(directory, 'index.html')}`);
