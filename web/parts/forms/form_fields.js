/** Form fields, each with its label and what is wrong with it. */

import { t } from "../../api/texts.js";
import { h, html, useId } from "../../html.js";
import { icon } from "../icons.js";

/** @typedef {import("preact").ComponentChildren} Children */
/** @typedef {{path: string, message: string}} Problem */

/** Returns the problems of a field and of the fields inside it. @param {Problem[]} problems @param {string} path */
export function problemsAt(problems, path) {
  return problems.filter((problem) => problem.path === path || problem.path.startsWith(`${path}.`));
}

/** @param {{id: string, problems: Problem[]}} props */
export function Problems({ id, problems }) {
  if (problems.length === 0) return null;
  return html`<p id=${id} class="problem">${icon("alert", "s")}<span>${problems.map((problem) => problem.message).join(" ")}</span></p>`;
}

/** Returns the label of a field, which says if the field may be left empty. @param {string} id @param {string} label @param {boolean} [optional] */
function labelOf(id, label, optional) {
  return html`<label for=${id}>${label}${optional ? html` <span class="hint">${t("form.optional")}</span>` : null}</label>`;
}

/**
 * A text field of one or several lines.
 *
 * @param {{label: string, name: string, value: string, set: (value: string) => void, problems?: Problem[], required?: boolean, id?: string,
 *   multiline?: boolean, autocomplete?: string, type?: string, maxLength?: number, readOnly?: boolean, hint?: string, wide?: boolean}} props
 *   `id` is set where a list of problems leads to the field
 */
export function TextField({ id: given, label, name, value, set, problems = [], required, multiline, wide, hint, type, ...others }) {
  const own = useId();
  const id = given ?? own;
  const wrong = problemsAt(problems, name);
  const attributes = {
    id,
    name,
    value,
    required,
    maxLength: others.maxLength,
    readOnly: others.readOnly,
    autocomplete: others.autocomplete,
    dir: "auto",
    "aria-invalid": wrong.length ? "true" : undefined,
    "aria-describedby": [hint && `${id}-hint`, wrong.length && `${id}-problem`].filter(Boolean).join(" ") || undefined,
    onInput: (/** @type {any} */ event) => set(event.currentTarget.value),
  };
  return html`
    <div class=${wide ? "field wide" : "field"}>
      ${labelOf(id, label, !required)}
      ${multiline ? html`<textarea rows="4" ...${attributes}></textarea>` : html`<input type=${type ?? "text"} ...${attributes} />`}
      ${hint ? html`<p id=${`${id}-hint`} class="hint">${hint}</p>` : null}
      ${h(Problems, { id: `${id}-problem`, problems: wrong })}
    </div>
  `;
}

/**
 * Radio buttons for one of a few values: rows, or side by side if there are two.
 *
 * @param {{legend: string, name: string, choices: {value: string, label: string}[], value: string, set: (value: string) => void,
 *   problems?: Problem[], id?: string}} props
 */
export function RadioGroup({ id: given, legend, name, choices, value, set, problems = [] }) {
  const own = useId();
  const id = given ?? own;
  const wrong = problemsAt(problems, name);
  return html`
    <fieldset role="radiogroup" class=${choices.length === 2 ? "choices two" : "choices"} aria-required="true"
      aria-invalid=${wrong.length ? "true" : undefined} aria-describedby=${wrong.length ? `${id}-problem` : undefined}>
      <legend class="label">${legend}</legend>
      ${choices.map(
        (choice, place) => html`
          <label key=${choice.value} class="choice">
            <input type="radio" id=${place === 0 ? id : undefined} name=${`${id}-${name}`} value=${choice.value}
              checked=${choice.value === value} onChange=${() => set(choice.value)} />
            <span>${choice.label}</span>
          </label>
        `,
      )}
      ${h(Problems, { id: `${id}-problem`, problems: wrong })}
    </fieldset>
  `;
}

/**
 * A menu for one of many values.
 *
 * @param {{label: string, name: string, choices: {value: string, label: string}[], value: string, set: (value: string) => void,
 *   problems?: Problem[], empty?: string, required?: boolean, optional?: boolean, autocomplete?: string, id?: string, wide?: boolean}} props
 *   `empty` is shown until a value is chosen, `optional` tells that none has to be
 */
export function SelectField({ id: given, label, name, choices, value, set, problems = [], empty, required, optional, autocomplete, wide }) {
  const own = useId();
  const id = given ?? own;
  const wrong = problemsAt(problems, name);
  return html`
    <div class=${wide ? "field wide" : "field"}>
      ${labelOf(id, label, optional)}
      <div class="select">
        <select id=${id} name=${name} required=${required} autocomplete=${autocomplete} aria-invalid=${wrong.length ? "true" : undefined}
          aria-describedby=${wrong.length ? `${id}-problem` : undefined}
          onChange=${(/** @type {any} */ event) => set(event.currentTarget.value)}>
          ${empty === undefined ? null : html`<option value="" selected=${value === ""}>${empty}</option>`}
          ${choices.map((choice) => html`<option key=${choice.value} value=${choice.value} selected=${choice.value === value}>${choice.label}</option>`)}
        </select>
        ${icon("down", "s")}
      </div>
      ${h(Problems, { id: `${id}-problem`, problems: wrong })}
    </div>
  `;
}
