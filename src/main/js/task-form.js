// The form of an open step on the case page: shown by the official viewer, kept while it is being filled in, and sent
// with an ordinary form. Without JavaScript the link into Tasklist, which stands beside it, does the same.
import { createForm } from "@bpmn-io/form-js-viewer";
import flatpickr from "flatpickr";
import { Dutch } from "flatpickr/dist/l10n/nl.js";

flatpickr.localize(Dutch);

const KEPT = "taak-";
/** Only what is chosen, counted or dated is kept: nothing that somebody wrote. */
const CODED = ["radio", "select", "checkbox", "checklist", "number", "datetime"];

const ERRORS = [
  [/^Field is required\.$/, "Vul dit in."],
  [/^Field must have minimum value of (.*)\.$/, "Vul $1 of meer in."],
  [/^Field must have maximum value of (.*)\.$/, "Vul hooguit $1 in."],
  [/^Value is not a number\.$/, "Vul een getal in."],
];
const WORDS = { "Select": "Kies", "Nothing to show.": "Geen keuzes." };

done();
const place = document.getElementById("taak-formulier");
if (place) {
  show(place);
}

/** A step that was just done: forget what was kept for it, and look again until its process went on. */
function done() {
  const told = document.querySelector("[data-done]");
  if (!told) {
    return;
  }
  const key = KEPT + told.dataset.done;
  sessionStorage.removeItem(key);
  const looked = Number(sessionStorage.getItem(key + "-wacht") ?? 0);
  if (told.dataset.pending === "true" && looked < 10) {
    sessionStorage.setItem(key + "-wacht", String(looked + 1));
    setTimeout(() => location.reload(), 500 + 500 * looked);
  } else {
    sessionStorage.removeItem(key + "-wacht");
  }
}

async function show(container) {
  const send = document.getElementById("taak-versturen");
  const key = KEPT + container.dataset.key;
  const schema = JSON.parse(container.dataset.schema);
  const given = parsed(container.dataset.given) ?? parsed(sessionStorage.getItem(key)) ?? {};
  const data = merged(JSON.parse(container.dataset.data), given);
  const form = await createForm({ container, schema, data });
  speakDutch(form, container);
  container.hidden = false;
  send.hidden = false;

  const paths = fields(schema.components);
  form.on("changed", (event) => {
    const now = {};
    paths.filter((path) => read(event.data, path) != null).forEach((path) => write(now, path, read(event.data, path)));
    sessionStorage.setItem(key, JSON.stringify(now));
  });
  // Enter in a field; the button below belongs to the form that is sent
  form.on("submit", (event) => {
    event.preventDefault?.();
  });
  container.addEventListener("submit", (event) => {
    event.preventDefault();
    send.requestSubmit();
  });
  send.addEventListener("submit", (event) => {
    const { data: answers, errors } = form.submit();
    if (Object.keys(errors).length > 0) {
      event.preventDefault();
      const wrong = container.querySelector(".fjs-has-errors input, .fjs-has-errors select, .fjs-has-errors textarea, .fjs-has-errors [tabindex]");
      wrong?.focus();
      return;
    }
    send.elements.antwoorden.value = JSON.stringify(answers);
    send.querySelector("button").disabled = true;
  });
}

/** The viewer knows English only, and the forms are Dutch. */
function speakDutch(form, container) {
  const validator = form.get("validator");
  for (const method of ["validateField", "validateFieldInstance"]) {
    const validate = validator[method].bind(validator);
    validator[method] = (field, value) => validate(field, value)
      .map((error) => ERRORS.reduce((text, [english, dutch]) => text.replace(english, dutch), error));
  }
  const translate = () => container.querySelectorAll(".fjs-select-display, .fjs-dropdownlist-empty, .fjs-input-group *").forEach((one) => {
    one.childNodes.forEach((node) => {
      if (node.nodeType === Node.TEXT_NODE && WORDS[node.data]) {
        node.data = WORDS[node.data];
      }
    });
  });
  translate();
  new MutationObserver(translate).observe(container, { childList: true, subtree: true, characterData: true });
}

/** Answers by question; null when there are none, or they cannot be read. */
function parsed(text) {
  try {
    const answers = JSON.parse(text ?? "null");
    return answers && typeof answers === "object" && !Array.isArray(answers) ? answers : null;
  } catch {
    return null;
  }
}

/** Keys of the questions, such as "intakeOutcome" or "answers.outcome". */
function fields(components = []) {
  return components.flatMap((one) => one.components ? fields(one.components)
    : one.key && CODED.includes(one.type) ? [one.key] : []);
}

function read(from, path) {
  return path.split(".").reduce((value, name) => value?.[name], from);
}

function write(into, path, value) {
  const names = path.split(".");
  const last = names.pop();
  names.reduce((inner, name) => (inner[name] ??= {}), into)[last] = value;
}

function merged(data, over) {
  const result = { ...data };
  for (const [name, value] of Object.entries(over)) {
    const nested = value && typeof value === "object" && !Array.isArray(value);
    result[name] = nested ? merged(result[name] ?? {}, value) : value;
  }
  return result;
}
