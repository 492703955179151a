/**
 * A shipping address: the fields of its form, and its lines.
 *
 * Rule: the API determines the fields of a country's form: which there are, in which order, with which labels and choices.
 */

import { language } from "../../api/language.js";
import { execute } from "../../api/shopper.js";
import { country, t } from "../../api/texts.js";
import { h, html, useEffect, useState } from "../../html.js";
import { Failed } from "../answer.js";
import { COUNTRIES } from "./countries.js";
import { SelectField, TextField } from "./form_fields.js";
import { fieldId } from "./problem_list.js";

/** @typedef {NonNullable<import("../../api/shopper.js").Order["shippingAddress"]>} Address */
/** @typedef {NonNullable<import("../../api/shopper.js").Operations["address_form"]["data"]["addressForm"]>} Form */
/** @typedef {"name" | "line1" | "line2" | "city" | "region" | "postalCode" | "phone"} FieldName */
/** @typedef {Omit<Form["fields"][number], "name"> & {name: FieldName}} Field */
/** @typedef {Record<FieldName | "countryCode", string>} Filled */
/** @typedef {{form: Form | null, failed: unknown, again: () => void}} ReadForm */

/** The names that browsers know the fields by when they fill them in. @type {Record<FieldName, string>} */
const AUTOCOMPLETE = {
  name: "name",
  line1: "address-line1",
  line2: "address-line2",
  city: "address-level2",
  region: "address-level1",
  postalCode: "postal-code",
  phone: "tel",
};

/** The fields that need a whole line. @type {FieldName[]} */
const WIDE = ["name", "line1", "line2"];

/** The fields that a country may do without, as they are called anywhere. @type {Field[]} */
const EVERYWHERE = [
  { name: "city", label: t("address.city"), required: false, maxLength: 100, example: null, choices: [] },
  { name: "region", label: t("address.region"), required: false, maxLength: 100, example: null, choices: [] },
  { name: "postalCode", label: t("address.postalCode"), required: false, maxLength: 20, example: null, choices: [] },
];

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

/** @type {{value: string, label: string}[] | null} */
let countries = null;

/** Returns all countries by their names; sorting them takes long, and few readers open this form. */
function allCountries() {
  const names = new Intl.Collator(language);
  countries ??= COUNTRIES.map((code) => ({ value: code, label: country(code) })).sort((a, b) => names.compare(a.label, b.label));
  return countries;
}

/** @type {Map<string, Promise<Form | null>>} */
const forms = new Map();

/** Returns the form of a country; null if the API does not know the country. @param {string} countryCode */
function formOf(countryCode) {
  const cached = forms.get(countryCode);
  if (cached) return cached;
  const form = execute("address_form", { countryCode }).then((data) => data.addressForm);
  form.catch(() => forms.delete(countryCode));
  forms.set(countryCode, form);
  return form;
}

/**
 * Reads the form of a country when one is chosen. There is none until it arrives.
 *
 * @param {string} countryCode "" if none is chosen
 * @returns {ReadForm}
 */
export function useAddressForm(countryCode) {
  const [{ form, failed }, setState] = useState(/** @type {{form: Form | null, failed: unknown}} */ ({ form: null, failed: null }));
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!countryCode) return;
    let current = true;
    formOf(countryCode).then(
      (form) => current && setState({ form, failed: null }),
      (failed) => current && setState({ form: null, failed }),
    );
    return () => {
      current = false;
    };
  }, [countryCode, attempt]);
  return { form: form?.countryCode === countryCode ? form : null, failed, again: () => setAttempt(attempt + 1) };
}

/**
 * Returns the address to send: what the form shows. What was filled in for another country stays there, and is not sent.
 *
 * @param {Filled} address
 * @param {Form} form
 * @param {Filled} before the address of the order
 */
export function addressInput(address, form, before) {
  const fields = fieldsOf(form, before).map((field) => [field.name, shownValue(address, field, before)]);
  return { ...Object.fromEntries(fields), countryCode: address.countryCode };
}

/**
 * Returns the fields of the form, and those that the order's address has although its country does not use them: they would be
 * lost without anybody noticing.
 *
 * @param {Form} form
 * @param {Filled} before
 */
export function fieldsOf(form, before) {
  const fields = /** @type {Field[]} */ (form.fields);
  const has = (/** @type {FieldName} */ name) => form.countryCode === before.countryCode && before[name] !== "";
  const beyond = EVERYWHERE.filter((other) => has(other.name) && fields.every((field) => field.name !== other.name));
  return [...fields.slice(0, -1), ...beyond, ...fields.slice(-1)];
}

/** Returns the value of a field: for a menu, that of a choice. @param {Filled} address @param {Field} field @param {Filled} before */
function shownValue(address, field, before) {
  const text = address[field.name];
  if (field.choices.length === 0) return text;
  const same = (/** @type {string | null} */ name) => name?.toLowerCase() === text.toLowerCase();
  const chosen = field.choices.find(({ code, name, latinName }) => [code, name, latinName].some(same));
  return chosen?.code ?? (isAsBefore(address, before) ? text : "");
}

/** Whether the region is still that of the order, which the shop may spell as it likes. @param {Filled} address @param {Filled} before */
function isAsBefore(address, before) {
  return address.countryCode === before.countryCode && address.region === before.region;
}

/** Returns the label of a region: its name, for readers of other scripts after the one in Latin letters. @param {string} countryCode @param {Field["choices"][number]} region */
function regionLabel(countryCode, { name, latinName }) {
  const isOwn = new Intl.Locale(language).maximize().region === countryCode;
  return latinName && !isOwn ? `${latinName} (${name})` : name;
}

/** Returns the lines of an address as they are filled in. @param {Filled} address @param {Form} form @param {Filled} before */
export function addressWords(address, form, before) {
  const values = fieldsOf(form, before).map((field) => {
    const value = shownValue(address, field, before);
    const region = field.choices.find(({ code }) => code === value);
    return region ? regionLabel(form.countryCode, region) : value;
  });
  return [...values, country(form.countryCode)].filter(Boolean);
}

/** @param {{address: Filled, before: Filled, read: ReadForm, set: (address: Filled, changed: string) => void, problems: import("./form_fields.js").Problem[]}} props */
export function AddressFields({ address, before, read, set, problems }) {
  const { form, failed, again } = read;
  return html`
    <fieldset class="form-grid">
      <legend class="label hidden">${t("form.address")}</legend>
      ${h(SelectField, {
        id: fieldId("address.countryCode"),
        label: t("address.country"),
        name: "address.countryCode",
        choices: allCountries(),
        value: address.countryCode,
        set: (countryCode) => set({ ...address, countryCode }, "countryCode"),
        problems,
        empty: address.countryCode ? undefined : t("form.choose"),
        required: true,
        autocomplete: "country",
        wide: true,
      })}
      ${form ? fieldsOf(form, before).map((field) => h(FormField, { key: field.name, field, address, before, set, problems })) : null}
      ${failed ? h(Failed, { failed, again }) : form || !address.countryCode ? null : html`<p class="waiting" role="status">${t("page.loading")}</p>`}
    </fieldset>
  `;
}

/** @param {{field: Field, address: Filled, before: Filled, set: (address: Filled, changed: string) => void, problems: import("./form_fields.js").Problem[]}} props */
function FormField({ field, address, before, set, problems }) {
  const value = shownValue(address, field, before);
  const shared = {
    id: fieldId(`address.${field.name}`),
    label: field.label,
    wide: WIDE.includes(field.name),
    name: `address.${field.name}`,
    value,
    set: (/** @type {string} */ value) => set({ ...address, [field.name]: value }, field.name),
    problems,
    required: field.required,
    autocomplete: AUTOCOMPLETE[field.name],
  };
  if (field.choices.length === 0) {
    const hint = field.example ? t("address.example", { example: field.example }) : undefined;
    return h(TextField, { ...shared, maxLength: field.maxLength, hint, type: field.name === "phone" ? "tel" : "text" });
  }
  const regions = field.choices.map((region) => ({ value: region.code, label: regionLabel(address.countryCode, region) }));
  const unknown = value && regions.every((region) => region.value !== value) ? [{ value, label: value }] : [];
  return h(SelectField, { ...shared, choices: [...unknown, ...regions], empty: t("form.choose"), optional: !field.required });
}

/** @param {{formatted: string[], countryCode: string | null, phone: string | null}} address */
export function addressLines({ formatted, countryCode, phone }) {
  const lines = [...formatted, ...(countryCode ? [country(countryCode)] : []), ...(phone ? [phone] : [])];
  return html`<address>${lines.map((line) => html`<span dir="auto">${line}</span>`)}</address>`;
}
