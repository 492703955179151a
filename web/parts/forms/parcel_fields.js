/** The field for the parcels that a report is about. */

import { t } from "../../api/texts.js";
import { h, html } from "../../html.js";
import { parcelName } from "../facts.js";
import { Problems, problemsAt } from "./form_fields.js";
import { fieldId } from "./problem_list.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */

/**
 * @param {{order: Order, action: HelpAction, parcels: string[], set: (ids: string[]) => void, problems: import("./form_fields.js").Problem[]}} props
 */
export function ParcelFields({ order, action, parcels, set, problems }) {
  const id = fieldId("shipmentIds");
  const wrong = problemsAt(problems, "shipmentIds");
  return html`
    <fieldset class="choices" aria-describedby=${wrong.length ? `${id}-problem` : undefined}>
      <legend class="label" id=${id} tabindex="-1">${t("form.parcels")}</legend>
      ${action.shipments.map(({ shipment: { id }, available, reason }) => {
        const place = order.shipments.findIndex((one) => one.id === id);
        const shipment = order.shipments[place];
        return html`
          <label key=${id} class=${available ? "choice" : "choice no"}>
            <input type="checkbox" checked=${parcels.includes(id)} disabled=${!available}
              onChange=${() => set(parcels.includes(id) ? parcels.filter((one) => one !== id) : [...parcels, id])} />
            <span>
              <bdi>${shipment ? parcelName(shipment, place) : id}</bdi>
              ${reason ? html` <span class="hint">${reason.message}</span>` : null}
            </span>
          </label>
        `;
      })}
      ${h(Problems, { id: `${id}-problem`, problems: wrong })}
    </fieldset>
  `;
}
