/** What has to be corrected in a form: a list with a link to each field, which has the focus when it appears. */

import { lists } from "../../api/formats.js";
import { t } from "../../api/texts.js";
import { html, useEffect, useRef } from "../../html.js";
import { icon } from "../icons.js";

/** @typedef {import("./form_fields.js").Problem} Problem */
/** @typedef {{path: string, label: string}} Field */

/** Returns the id of the element that is focused for a field. @param {string} path */
export const fieldId = (path) => `field-${path.replace(/\W/g, "-")}`;

/**
 * Shows what the problems are, each once.
 *
 * @param {{problems: Problem[], fieldOf: (path: string) => Field | null, round: number}} props
 *   `fieldOf` returns the field in which a problem is corrected, or null; `round` changes whenever something was sent
 */
export function ProblemList({ problems, fieldOf, round }) {
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => list.current?.focus(), [round]);
  if (problems.length === 0) return null;
  const fields = new Map(problems.map(({ path }) => fieldOf(path)).flatMap((field) => (field ? [[field.path, field]] : [])));
  const elsewhere = problems.filter(({ path }) => !fieldOf(path));
  return html`
    <div class="notice bad" ref=${list} tabindex="-1">
      ${icon("alert")}
      <div>
        ${fields.size ? html`<p>${t("form.check", { count: fields.size })} ${links([...fields.values()])}</p>` : null}
        ${elsewhere.map(({ message }) => html`<p key=${message}>${message}</p>`)}
      </div>
    </div>
  `;
}

/** @param {Field[]} fields */
function links(fields) {
  const rest = [...fields];
  return lists.formatToParts(fields.map((field) => field.label)).map(({ type, value }) => {
    const field = type === "element" ? rest.shift() : undefined;
    return field ? html`<a key=${field.path} href=${`#${fieldId(field.path)}`} onClick=${lead}><bdi>${value}</bdi></a>` : value;
  });
}

/** Leads to the field, wherever the form stands: the address of the page stays as it is. @param {any} event */
function lead(event) {
  event.preventDefault();
  const { currentTarget: link } = event;
  link.getRootNode().getElementById(link.hash.slice(1))?.focus();
}
