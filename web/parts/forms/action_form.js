/**
 * The form of a help action, in a dialog, which files one help request.
 *
 * Rule: the action from the API determines the fields of the form. Only the API validates the input; its problems are
 * shown beside the fields, and its refusals in place of the form.
 */

import { idempotencyKeys } from "../../api/client.js";
import { execute } from "../../api/shopper.js";
import { t } from "../../api/texts.js";
import { h, html, useRef, useState } from "../../html.js";
import { orderAddress } from "../addresses.js";
import { faultText } from "../answer.js";
import { actionOf, instead } from "../order/help_links.js";
import { focus } from "../page.js";
import { momentOf } from "../times.js";
import { AddressFields, addressInput, addressOf, useAddressForm } from "./address_fields.js";
import { Dialog } from "./dialog.js";
import { RadioGroup, TextField } from "./form_fields.js";
import { chosenItems, ItemFields } from "./item_fields.js";
import { ParcelFields } from "./parcel_fields.js";
import { anySending, Photos, readyIds } from "./photos.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */
/** @typedef {import("../../api/shopper.js").HelpActionType} HelpActionType */
/** @typedef {import("./form_fields.js").Problem} Problem */
/** @typedef {import("./photos.js").Photo} Photo */
/** @typedef {{state: string, stateText: string, answerBy?: string | null, id: string}} FiledRequest */
/** @typedef {{filed: FiledRequest} | {refused: string, unavailable?: boolean} | {problems: Problem[]}} Outcome */

/** @typedef {Lowercase<HelpActionType>} DocumentName the document that files a request has the action's name */

/** @typedef {import("../../api/shopper.js").Operations["cancel_order"]["data"]["cancelOrder"]} Result the result of every form */

/** @type {Record<string, import("../../api/texts.js").TextKey>} */
const LEGENDS = { kind: "form.kind", reason: "form.reason", resolution: "form.resolution" };

/**
 * @param {{order: Order, action: HelpAction, chosen?: string, open: import("../order/help_links.js").Open, close: () => void, changed: () => unknown}} props
 *   `changed` is called when the order may have changed.
 */
export function ActionDialog({ order, action, chosen, open, close, changed }) {
  const [outcome, setOutcome] = useState(/** @type {Outcome | null} */ (null));

  /** @param {Outcome} result */
  function ended(result) {
    setOutcome(result);
    if (!("problems" in result)) void changed();
  }
  const current = actionOf(order, action.type) ?? action;
  const content =
    outcome && "filed" in outcome
      ? filed(action.type, outcome.filed, order.timeZone)
      : outcome && "refused" in outcome && outcome.unavailable
        ? html`<div class="notice bad" role="alert">
            <p ref=${focus} tabindex="-1">${outcome.refused}</p>
            ${instead(current, order.helpActions, open)}
          </div>`
        : h(ActionForm, { order, action, chosen, ended, outcome });
  return h(Dialog, { title: action.title, close, address: orderAddress(order.id, action.type) }, content);
}

/** What to say of a request that took effect at once. @type {Partial<Record<HelpActionType, import("../../api/texts.js").TextKey>>} */
const DONE = { CANCEL_ORDER: "form.cancelled", CHANGE_SHIPPING_ADDRESS: "form.addressChanged" };

/** Says what was done, or that the request was received. @param {HelpActionType} type @param {FiledRequest} request @param {string} zone */
function filed(type, request, zone) {
  const done = request.state === "RESOLVED";
  return html`
    <div class="notice good" role="status">
      <h3 ref=${focus} tabindex="-1">${t(done ? (DONE[type] ?? "form.approved") : "form.filed")}</h3>
      ${done ? null : html`<p>${request.stateText}</p>`}
      ${request.answerBy ? html`<p>${t("request.answerBy")} ${momentOf(request.answerBy, zone)}</p>` : null}
    </div>
    <p class="btns"><button type="button" class="btn primary shuts">${t("form.done")}</button></p>
  `;
}

/**
 * @param {{order: Order, action: HelpAction, chosen?: string, outcome: Outcome | null, ended: (result: Outcome) => void}} props
 */
function ActionForm({ order, action, chosen, outcome, ended }) {
  const [values, setValues] = useState(/** @type {Record<string, string>} */ ({}));
  const [message, setMessage] = useState("");
  const before = addressOf(order.shippingAddress);
  const [address, setAddress] = useState(before);
  const changesAddress = action.type === "CHANGE_SHIPPING_ADDRESS";
  const addressForm = useAddressForm(changesAddress ? address.countryCode : "");
  const [parcels, setParcels] = useState(() => chosenParcels(action, chosen));
  const [items, setItems] = useState(() => chosenItems(action, chosen));
  const [photos, setPhotos] = useState(/** @type {Photo[]} */ ([]));
  const [busy, setBusy] = useState(false);
  const keyOf = useRef(idempotencyKeys());
  const problems = outcome && "problems" in outcome ? outcome.problems : [];

  /** @param {Event} event */
  async function send(event) {
    event.preventDefault();
    /** @type {Record<string, unknown>} */
    const input = { orderId: order.id, message: message.trim() || null, attachmentIds: readyIds(photos), ...values };
    if (changesAddress && addressForm.form) input.address = addressInput(address, addressForm.form, before);
    if (action.type === "REPORT_PACKAGE_NOT_RECEIVED") input.shipmentIds = parcels;
    if (action.type === "RETURN_OR_REPLACE_ITEMS") {
      input.items = items.filter((item) => item.quantity > 0).map(({ lineId, quantity, reason }) => ({ lineId, quantity, reason }));
    }
    setBusy(true);
    ended(await file(documentOf(action.type), { ...input, idempotencyKey: keyOf.current(input) }));
    setBusy(false);
  }

  return html`
    <form onSubmit=${send}>
      <p>${action.description}</p>
      ${action.notice ? html`<p class="notice">${action.notice}</p>` : null}
      ${summary(outcome, problems)}
      ${action.type === "RETURN_OR_REPLACE_ITEMS" ? h(ItemFields, { order, action, items, set: setItems, problems }) : null}
      ${action.type === "REPORT_PACKAGE_NOT_RECEIVED" ? h(ParcelFields, { order, action, parcels, set: setParcels, problems }) : null}
      ${changesAddress ? h(AddressFields, { address, before, read: addressForm, set: setAddress, problems }) : null}
      ${groups(action).map((field) =>
        h(RadioGroup, {
          key: field,
          legend: t(LEGENDS[field] ?? "form.kind"),
          name: field,
          choices: action.choices.filter((choice) => choice.field === field),
          value: values[field] ?? "",
          set: (value) => setValues({ ...values, [field]: value }),
          problems,
        }),
      )}
      ${h(TextField, { label: t("form.message"), name: "message", value: message, set: setMessage, problems, multiline: true, maxLength: 4000 })}
      ${h(Photos, { orderId: order.id, photos, set: setPhotos })}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${busy || anySending(photos) || (changesAddress && !addressForm.form)}>${busy ? t("form.sending") : t("form.send")}</button>
      </p>
    </form>
  `;
}

/** Shows a refusal, or that there are problems, as an alert that a screen reader reads at once. @param {Outcome | null} outcome @param {Problem[]} problems */
function summary(outcome, problems) {
  const general = outcome && "refused" in outcome ? outcome.refused : problems.length ? t("form.problems") : null;
  const elsewhere = problems.filter((problem) => !/^(items|shipmentIds|address|kind|reason|resolution|message)\b/.test(problem.path));
  if (!general) return null;
  return html`<div class="notice bad" role="alert">
    <p>${general}</p>
    ${elsewhere.map((problem) => html`<p>${problem.message}</p>`)}
  </div>`;
}

/** Returns the choices that apply to the whole form; the reason for a return is chosen for each item. @param {HelpAction} action */
function groups(action) {
  const fields = [...new Set(action.choices.map((choice) => choice.field))];
  return action.type === "RETURN_OR_REPLACE_ITEMS" ? fields.filter((field) => field !== "reason") : fields;
}

/** Returns the parcel whose link was followed, or the only available one. @param {HelpAction} action @param {string} [chosen] */
function chosenParcels(action, chosen) {
  const available = action.shipments.filter((one) => one.available).map((one) => one.shipment.id);
  return available.length === 1 ? available : available.filter((id) => id === chosen);
}

/** @param {HelpActionType} type */
const documentOf = (type) => /** @type {DocumentName} */ (type.toLowerCase());

/**
 * Files the help request.
 *
 * @param {DocumentName} name
 * @param {object} input
 * @returns {Promise<Outcome>}
 */
async function file(name, input) {
  try {
    const data = await execute(name, /** @type {any} */ ({ input }));
    const result = /** @type {Result} */ (Object.values(data)[0]);
    if (result.__typename === "HelpRequestFiled") return { filed: result.helpRequest };
    if (result.__typename === "InvalidInput") return { problems: result.problems };
    return { refused: result.message, unavailable: result.__typename === "HelpActionUnavailable" };
  } catch (failed) {
    return { refused: faultText(failed) };
  }
}
