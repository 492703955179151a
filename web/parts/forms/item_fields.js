/** The fields of a return: the quantity and the reason for each item. */

import { number, t } from "../../api/texts.js";
import { h, html } from "../../html.js";
import { Problems, problemsAt, SelectField } from "./form_fields.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */
/** @typedef {{lineId: string, quantity: number, reason: string}} Item */

/** Returns the initial items: quantity 0, except for the line whose link was followed. @param {HelpAction} action @param {string} [chosen] @returns {Item[]} */
export function chosenItems(action, chosen) {
  return action.lines
    .filter((one) => one.left > 0)
    .map((one) => ({ lineId: one.line.id, quantity: one.line.id === chosen ? one.left : 0, reason: "" }));
}

/**
 * @param {{order: Order, action: HelpAction, items: Item[], set: (items: Item[]) => void, problems: import("./form_fields.js").Problem[]}} props
 */
export function ItemFields({ order, action, items, set, problems }) {
  const reasons = action.choices.filter((choice) => choice.field === "reason");
  const going = items.filter((item) => item.quantity > 0);
  const change = (/** @type {Item} */ of, /** @type {Partial<Item>} */ to) =>
    set(items.map((item) => (item === of ? { ...item, ...to } : item)));
  return html`
    <fieldset>
      <legend>${t("form.items")}</legend>
      ${h(Problems, { id: "items-problem", problems: problems.filter((problem) => problem.path === "items") })}
      ${items.map((item) => {
        const line = order.lines.find((one) => one.id === item.lineId);
        const left = action.lines.find((one) => one.line.id === item.lineId)?.left ?? 0;
        const path = `items.${going.indexOf(item)}`;
        return html`
          <div key=${item.lineId} class="item" role="group" aria-label=${line?.title}>
            <p class="item-title" dir="auto">${line?.title}</p>
            <div class="row">
              ${h(SelectField, {
                label: t("form.quantity"),
                name: "quantity",
                choices: Array.from({ length: left + 1 }, (_, units) => ({ value: String(units), label: number(units) })),
                value: String(item.quantity),
                set: (value) => change(item, { quantity: Number(value) }),
              })}
              ${
                item.quantity > 0
                  ? h(SelectField, {
                      label: t("form.reason"),
                      name: "reason",
                      choices: reasons,
                      value: item.reason,
                      set: (reason) => change(item, { reason }),
                      empty: t("form.choose"),
                      required: true,
                    })
                  : null
              }
            </div>
            ${item.quantity > 0 ? h(Problems, { id: `${path}-problem`, problems: problemsAt(problems, path) }) : null}
          </div>
        `;
      })}
    </fieldset>
  `;
}
