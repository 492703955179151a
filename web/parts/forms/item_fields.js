/** The items of a return: each is chosen by its row, and only then asked about. */

import { number, t } from "../../api/texts.js";
import { h, html, useId, useState } from "../../html.js";
import { icon } from "../icons.js";
import { Thumbnail } from "../pictures.js";
import { Problems, problemsAt, SelectField } from "./form_fields.js";
import { fieldId } from "./problem_list.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").Line} Line */
/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */
/** @typedef {import("./filled.js").Item} Item */
/** @typedef {import("./form_fields.js").Problem} Problem */
/** @typedef {{line: Line, left: number, reason: string}} Row a line, how many of its units can be returned and, if none, why */

/** With more lines than these there is a search, and the lines scroll inside the form. */
const FEW = 8;

/**
 * @param {{order: Order, action: HelpAction, items: Item[], set: (items: Item[], corrected: string) => void, problems: Problem[]}} props
 *   `set` also takes the path of what is corrected by that
 */
export function ItemFields({ order, action, items, set, problems }) {
  const [search, setSearch] = useState("");
  const rows = order.lines.flatMap((line) => rowOf(line, action));
  const isLong = rows.length > FEW;
  const found = rows.filter(({ line }) => isChosen(items, line) || folded(line.title).includes(folded(search)));
  const own = problems.filter((problem) => problem.path === "items");
  const list = html`
    ${found.filter((row) => row.left > 0).map((row) => h(Pick, { key: row.line.id, row, action, items, set, problems }))}
    ${found.filter((row) => row.left === 0).map(notLeft)}
    ${found.length ? null : html`<p class="hint">${t("form.noneFound")}</p>`}
  `;
  return html`
    <fieldset aria-describedby=${own.length ? `${fieldId("items")}-problem` : undefined}>
      <legend class="label" id=${fieldId("items")} tabindex="-1">${t("form.items")}</legend>
      ${h(Problems, { id: `${fieldId("items")}-problem`, problems: own })}
      ${isLong ? h(Search, { search, set: setSearch, count: rows.length }) : null}
      ${isLong ? html`<div class="picks scroll" tabindex="0" role="group" aria-label=${t("form.items")}>${list}</div>` : html`<div class="picks">${list}</div>`}
    </fieldset>
  `;
}

/** Returns the row of a line that has something to say of its return. @param {Line} line @param {HelpAction} action @returns {Row[]} */
function rowOf(line, action) {
  const part = action.lines.find((one) => one.line.id === line.id);
  return part ? [{ line, left: part.left, reason: part.reason?.message ?? "" }] : [];
}

/** @param {Item[]} items @param {Line} line */
const isChosen = (items, line) => items.some((item) => item.lineId === line.id);

/** Returns a text without what a search ignores: case, accents and spaces. @param {string} text */
const folded = (text) =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\s]/gu, "")
    .toLowerCase();

/** @param {{search: string, set: (search: string) => void, count: number}} props */
function Search({ search, set, count }) {
  const id = useId();
  return html`
    <div class="search-in">
      ${icon("search")}<label class="hidden" for=${id}>${t("form.findItem")}</label>
      <input class="input" id=${id} type="search" value=${search} placeholder=${t("form.findAmong", { count })}
        onInput=${(/** @type {any} */ event) => set(event.currentTarget.value)} onKeyDown=${notSent} />
    </div>
  `;
}

/** Enter searches, which has happened already, rather than sending the form. @param {KeyboardEvent} event */
function notSent(event) {
  if (event.key === "Enter") event.preventDefault();
}

/** @param {{row: Row, action: HelpAction, items: Item[], set: (items: Item[], corrected: string) => void, problems: Problem[]}} props */
function Pick({ row: { line, left }, action, items, set, problems }) {
  const path = `items.${line.id}`;
  const item = items.find((one) => one.lineId === line.id);
  const others = items.filter((one) => one !== item);
  const choose = () => set(item ? others : [...items, { lineId: line.id, quantity: left, reason: "" }], item ? path : "items");
  /** @param {keyof Item} field @param {Partial<Item>} to */
  const change = (field, to) =>
    set(
      items.map((one) => (one === item ? { ...one, ...to } : one)),
      `${path}.${field}`,
    );
  return html`
    <div class="pick">
      <label>
        <input type="checkbox" id=${fieldId(path)} checked=${Boolean(item)} onChange=${choose} />
        ${h(Thumbnail, { title: line.title, imageUrl: line.imageUrl, size: "xs" })}
        <span><b><bdi>${line.title}</bdi></b><span class="hint">${t("form.left", { count: left })}</span></span>
      </label>
      ${
        item
          ? html`<div class="pick-more">
              ${left > 1 ? h(Stepper, { item, left, set: (quantity) => change("quantity", { quantity }), problems: problemsAt(problems, `${path}.quantity`) }) : null}
              ${h(SelectField, {
                id: fieldId(`${path}.reason`),
                label: t("form.reason"),
                name: `${path}.reason`,
                choices: action.choices.filter((choice) => choice.field === "reason"),
                value: item.reason,
                set: (reason) => change("reason", { reason }),
                problems,
                empty: t("form.choose"),
                required: true,
              })}
              ${h(Problems, { id: `${fieldId(path)}-problem`, problems: problems.filter((problem) => problem.path === path || problem.path === `${path}.lineId`) })}
            </div>`
          : null
      }
    </div>
  `;
}

/** How many units of an item. A button at the end of its range keeps the focus, so it is not disabled. @param {{item: Item, left: number, set: (quantity: number) => void, problems: Problem[]}} props */
function Stepper({ item: { lineId, quantity }, left, set, problems }) {
  const id = fieldId(`items.${lineId}.quantity`);
  /** @param {number} to @param {"form.less" | "form.more"} words @param {"minus" | "plus"} sign */
  function button(to, words, sign) {
    const isPossible = to >= 1 && to <= left;
    return html`<button type="button" id=${sign === "minus" ? id : undefined} aria-label=${t(words)} aria-disabled=${isPossible ? undefined : "true"} onClick=${() => (isPossible ? set(to) : undefined)}>${icon(sign, "s")}</button>`;
  }
  return html`
    <div class="field">
      <span class="label" id=${`${id}-label`}>${t("form.quantity")}</span>
      <span class="stepper" role="group" aria-labelledby=${`${id}-label`} aria-describedby=${problems.length ? `${id}-problem` : undefined}>
        ${button(quantity - 1, "form.less", "minus")}<output>${number(quantity)}</output>${button(quantity + 1, "form.more", "plus")}
      </span>
      ${h(Problems, { id: `${id}-problem`, problems })}
    </div>
  `;
}

/** @param {Row} row */
function notLeft({ line, reason }) {
  return html`
    <div key=${line.id} class="pick no">
      <p class="pick-row">
        ${h(Thumbnail, { title: line.title, imageUrl: line.imageUrl, size: "xs" })}
        <span><b><bdi>${line.title}</bdi></b><span class="hint">${reason || t("form.notLeft")}</span></span>
      </p>
    </div>
  `;
}
