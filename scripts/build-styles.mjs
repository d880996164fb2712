// Puts the style sheet of the NL Design System components that the pages use, the fonts that documents embed, and the
// script of the case page with the form viewer in it, into the build's output:
//   node scripts/build-styles.mjs target/classes/static/css target/classes/document/fonts target/classes/static/js
// Installs the packages first, only when node_modules is not what package-lock.json says.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [out, fontsOut, scriptsOut] = process.argv.slice(2);
if (!out || !fontsOut || !scriptsOut) {
  console.error("Usage: node scripts/build-styles.mjs <folder of style sheets> <folder of fonts> <folder of scripts>");
  process.exit(2);
}

// The whole library is 400 kB; a page should stay under 150 kB with everything in it.
const components = [
  "root", "skip-link", "page-header", "page-footer",
  "heading-1", "heading-2", "heading-3", "paragraph", "link", "link-list",
  "unordered-list", "ordered-list", "breadcrumb-nav", "pagination",
  "button", "button-group", "form-label", "form-field", "form-field-description", "form-field-error-message",
  "form-fieldset", "textbox", "textarea", "select", "checkbox", "radio-button",
  "alert", "status-badge", "data-list", "table", "separator",
];

if (!installed()) {
  console.log("Installing the npm packages of package-lock.json");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"],
    { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
}

const css = components.map((name) => read(`node_modules/@utrecht/${name}-css/dist/index.min.css`)).map(withoutLicence).join("\n");
const ownCss = cssFiles(join(root, "src/main/resources/static/css")).map((file) => readFileSync(file, "utf8")).join("\n");
const tokens = usedTokens(css + ownCss, read("node_modules/@utrecht/design-tokens/dist/root.css"));
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "utrecht.css"), `/*! Utrecht design system, EUPL-1.2, (c) Frameless B.V., Gemeente Utrecht */\n:root{${tokens}}\n${css}\n`);

// DejaVu: free to embed and redistribute with its licence, and it has the letters of every name in Europe.
mkdirSync(fontsOut, { recursive: true });
for (const file of ["ttf/DejaVuSans.ttf", "ttf/DejaVuSans-Bold.ttf", "LICENSE"]) {
  copyFileSync(join(root, "node_modules/dejavu-fonts-ttf", file), join(fontsOut, basename(file)));
}

// The official form viewer, in one file with what the case page does around it. Only pages with a form ask for it.
const { buildSync } = await import("esbuild");
buildSync({
  absWorkingDir: root, entryPoints: ["src/main/js/task-form.js"], bundle: true, minify: true, format: "iife",
  target: "es2020", legalComments: "eof", logLevel: "warning", outfile: resolve(scriptsOut, "task-form.js"),
});
buildSync({
  absWorkingDir: root, entryPoints: ["node_modules/@bpmn-io/form-js-viewer/dist/assets/form-js.css"], minify: true,
  legalComments: "eof", logLevel: "warning", outfile: resolve(out, "form-js.css"),
});

/** Whether every package of the lock file stands in node_modules with the same content (as npm itself noted it). */
function installed() {
  const note = join(root, "node_modules/.package-lock.json");
  if (!existsSync(note)) return false;
  const present = JSON.parse(readFileSync(note, "utf8")).packages;
  const wanted = JSON.parse(read("package-lock.json")).packages;
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== "" && !entry.optional)
    .every(([path, entry]) => present[path]?.integrity === entry.integrity);
}

/** Only the tokens that are used, and those that these refer to: the full set is 90 kB. */
function usedTokens(used, sheet) {
  const values = new Map([...sheet.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
  const wanted = new Set();
  const want = (text) => {
    for (const [, name] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (values.has(name) && !wanted.has(name)) {
        wanted.add(name);
        want(values.get(name));
      }
    }
  };
  want(used);
  return [...wanted].sort().map((name) => `${name}:${values.get(name)}`).join(";");
}

function withoutLicence(text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").trim();
}

function cssFiles(folder) {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".css")).map((name) => join(folder, name))
    : [];
}

function read(path) {
  return readFileSync(join(root, path), "utf8");
}
