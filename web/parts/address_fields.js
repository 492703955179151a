/** A shipping address: the fields of its form, and its lines. */

import { country, language, t } from "../api/texts.js";
import { h, html } from "../html.js";
import { COUNTRIES } from "./countries.js";
import { SelectField, TextField } from "./form_fields.js";

/** @typedef {NonNullable<import("../api/shopper.js").Order["shippingAddress"]>} Address */
/** @typedef {{name: string, line1: string, line2: string, city: string, region: string, postalCode: string, countryCode: string, phone: string}} Filled */

/** Returns the initial values of the fields. @param {Address | null | undefined} address @returns {Filled} */
export function addressOf(address) {
  return {
    name: address?.name ?? "",
    line1: address?.line1 ?? "",
    line2: address?.line2 ?? "",
    city: address?.city ?? "",
    region: address?.region ?? "",
    postalCode: address?.postalCode ?? "",
    countryCode: address?.countryCode ?? "",
    phone: address?.phone ?? "",
  };
}

const names = new Intl.Collator(language);
const choices = COUNTRIES.map((code) => ({ value: code, label: country(code) })).sort((a, b) => names.compare(a.label, b.label));

/** @param {{address: Filled, set: (address: Filled) => void, problems: import("./form_fields.js").Problem[]}} props */
export function AddressFields({ address, set, problems }) {
  /** @param {keyof Filled} field @param {string} label @param {string} autocomplete @param {boolean} [required] */
  const line = (field, label, autocomplete, required = false) =>
    h(TextField, {
      label,
      name: `address.${field}`,
      value: address[field],
      set: (/** @type {string} */ value) => set({ ...address, [field]: value }),
      problems,
      autocomplete,
      required,
      type: field === "phone" ? "tel" : "text",
    });
  return html`
    <fieldset>
      <legend>${t("form.address")}</legend>
      ${line("name", t("address.name"), "name", true)} ${line("line1", t("address.line1"), "address-line1", true)}
      ${line("line2", t("address.line2"), "address-line2")} ${line("postalCode", t("address.postalCode"), "postal-code")}
      ${line("city", t("address.city"), "address-level2", true)} ${line("region", t("address.region"), "address-level1")}
      ${h(SelectField, {
        label: t("address.country"),
        name: "address.countryCode",
        choices,
        value: address.countryCode,
        set: (countryCode) => set({ ...address, countryCode }),
        problems,
        empty: address.countryCode ? undefined : t("form.choose"),
        required: true,
        autocomplete: "country",
      })}
      ${line("phone", t("address.phone"), "tel")}
    </fieldset>
  `;
}

/** @param {{formatted: string[], countryCode: string | null, phone: string | null}} address */
export function addressLines({ formatted, countryCode, phone }) {
  const lines = [...formatted, ...(countryCode ? [country(countryCode)] : []), ...(phone ? [phone] : [])];
  return html`<address>${lines.map((line) => html`<span dir="auto">${line}</span>`)}</address>`;
}
