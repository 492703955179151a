/** The fields of a help action's form: which there are, the action from the API says. */

import { t } from "../../api/texts.js";
import { h, html } from "../../html.js";
import { AddressFields, addressOf, fieldsOf } from "./address_fields.js";
import { choiceFields } from "./filled.js";
import { problemsAt, RadioGroup, TextField } from "./form_fields.js";
import { ItemFields } from "./item_fields.js";
import { ParcelFields } from "./parcel_fields.js";
import { Photos } from "./photos.js";
import { fieldId, ProblemList } from "./problem_list.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */
/** @typedef {import("./address_fields.js").ReadForm} ReadForm */
/** @typedef {{order: Order, action: HelpAction, filling: import("./use_filling.js").Filling, read: ReadForm}} Props `read` is the form of the address */

/** @type {Record<string, import("../../api/texts.js").TextKey>} */
const LEGENDS = { kind: "form.kind", reason: "form.reason", resolution: "form.resolution" };

/** @param {string} field one of those that have choices */
const legendOf = (field) => t(LEGENDS[field] ?? "form.kind");

/** @param {Props} props */
export function ActionFields({ order, action, filling, read }) {
  const { filled, problems, change, round } = filling;
  return html`
    ${h(ProblemList, { problems, round, fieldOf: (path) => fieldOf(path, order, action, read.form) })}
    ${action.type === "RETURN_OR_REPLACE_ITEMS" ? h(ItemFields, { order, action, items: filled.items, set: (items, path) => change({ items }, path), problems }) : null}
    ${action.type === "REPORT_PACKAGE_NOT_RECEIVED" ? h(ParcelFields, { order, action, parcels: filled.parcels, set: (parcels) => change({ parcels }, "shipmentIds"), problems }) : null}
    ${action.type === "CHANGE_SHIPPING_ADDRESS" ? h(AddressFields, { address: filled.address, before: addressOf(order.shippingAddress), read, set: (address, name) => change({ address }, `address.${name}`), problems }) : null}
    ${choiceFields(action).map((field) =>
      h(RadioGroup, {
        key: field,
        id: fieldId(field),
        legend: legendOf(field),
        name: field,
        choices: action.choices.filter((choice) => choice.field === field),
        value: filled.values[field] ?? "",
        set: (value) => change({ values: { ...filled.values, [field]: value } }, field),
        problems,
      }),
    )}
    ${h(TextField, {
      id: fieldId("message"),
      label: t("form.message"),
      name: "message",
      value: filled.message,
      readOnly: filling.busy, // What is being sent is not what would be written now.
      set: (message) => change({ message }, "message"),
      problems,
      multiline: true,
      maxLength: 4000,
    })}
    ${h(Photos, {
      id: fieldId("attachmentIds"),
      orderId: order.id,
      photos: filled.photos,
      set: filling.changePhotos,
      problems: problemsAt(problems, "attachmentIds"),
    })}
  `;
}

/**
 * Returns the field in which a problem is corrected; null if the form has none for it.
 *
 * @param {string} path
 * @param {Order} order
 * @param {HelpAction} action
 * @param {import("./address_fields.js").Form | null} addressForm
 * @returns {import("./problem_list.js").Field | null}
 */
function fieldOf(path, order, action, addressForm) {
  const [field = "", part, ...more] = path.split(".");
  if (field === "items") return part ? itemField(part, more[0], order) : { path: field, label: t("form.items") };
  if (field === "shipmentIds") return { path: field, label: t("form.parcels") };
  if (field === "attachmentIds") return { path: field, label: t("photos.add") };
  if (field === "message") return { path: field, label: t("form.message") };
  if (field === "address" && addressForm) return addressField(path, part, order, addressForm);
  return choiceFields(action).includes(field) ? { path: field, label: legendOf(field) } : null;
}

/** @param {string} lineId @param {string | undefined} asked what is asked of the line @param {Order} order */
function itemField(lineId, asked, order) {
  const path = asked === "reason" ? `items.${lineId}.reason` : `items.${lineId}`;
  return { path, label: order.lines.find((line) => line.id === lineId)?.title ?? t("form.items") };
}

/** @param {string} path @param {string | undefined} name @param {Order} order @param {import("./address_fields.js").Form} form */
function addressField(path, name, order, form) {
  if (name === "countryCode") return { path, label: t("address.country") };
  const field = fieldsOf(form, addressOf(order.shippingAddress)).find((one) => one.name === name);
  return field ? { path, label: field.label } : null;
}
