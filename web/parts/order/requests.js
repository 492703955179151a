/** The help requests of an order: what was asked for, and what became of those that are closed. */

import { execute } from "../../api/shopper.js";
import { day, t } from "../../api/texts.js";
import { html } from "../../html.js";
import { chip } from "../chip.js";
import { fact, parcelName } from "../facts.js";
import { addressLines } from "../forms/address_fields.js";
import { downloadAddress, files } from "../forms/photos.js";
import { icon } from "../icons.js";
import { earlierButton, useFromTheEnd } from "../talk/from_the_end.js";
import { dayOf } from "../times.js";
import { helpIcon, requestId } from "./help_links.js";

/** @typedef {import("../../html.js").View} View */
/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpRequest} HelpRequest */
/** @typedef {import("./help_links.js").Section} Section */

/** Returns what a request is about, in few words each: parcels or items, and what was chosen. @param {HelpRequest} request @param {Order} order @returns {View[]} */
export function askedFor({ chosen, details }, order) {
  return [...things(details, order), ...chosen.map(({ label }) => label)].map((words) => html`<bdi>${words}</bdi>`);
}

/** Returns the parcels or items that a request is about. @param {HelpRequest["details"]} details @param {Order} order @returns {string[]} */
export function things(details, order) {
  switch (details.__typename) {
    case "ReportPackageNotReceivedDetails":
      return details.shipments.map(({ id }) => {
        const place = order.shipments.findIndex((one) => one.id === id);
        const parcel = order.shipments[place];
        return parcel ? parcelName(parcel, place) : "";
      });
    case "ReturnOrReplaceItemsDetails":
      return details.items.map(({ quantity, line }) => `${line?.title ?? t("parcel.goneLine")} ${t("order.times", { count: quantity })}`);
    case "ChangeShippingAddressDetails":
      return (details.address?.formatted ?? []).slice(-1);
    default:
      return [];
  }
}

/** Shows all of what a request asks for, folded. @param {HelpRequest} request @param {string} zone */
export function foldedRequest(request, zone) {
  return html`
    <details>
      <summary>${t("request.details")}</summary>
      <dl class="dated">${fact(t("request.filedAt"), request.filedAt, zone)} ${fact(t("request.closedAt"), request.closedAt, zone)}</dl>
      ${requestDetails(request, zone)}
      ${request.message ? html`<p class="words" dir="auto">${request.message}</p>` : null}
      ${files(request.attachments, downloadAddress)}
    </details>
  `;
}

/** Shows the requests that are closed; null if there are none. @param {{section: Section}} props */
export function EarlierRequests({ section: { order } }) {
  const before = async (/** @type {string} */ requestsAfter) =>
    (await execute("order_details", { id: order.id, requestsAfter })).order?.helpRequests;
  const requests = useFromTheEnd(order.helpRequests, before);
  const closed = [...requests.items].reverse().filter(({ closedAt }) => closedAt);
  if (closed.length === 0 && !requests.earlier) return null;
  return html`
    <details class="fold">
      <summary>${icon("done", "s")}<span>${t("request.earlier", { count: closed.length })}</span>${icon("down", "s")}</summary>
      <ul class="past">${closed.map((request) => past(request, order))}</ul>
      ${earlierButton(requests)}
    </details>
  `;
}

/** @type {Partial<Record<HelpRequest["state"], import("../headline.js").Chip["tone"]>>} */
const TONES = { RESOLVED: "good", DECLINED: "warn" };

/** @param {HelpRequest} request @param {Order} order */
function past(request, order) {
  const { id, closedAt, state, stateText, title, type } = request;
  const tone = TONES[state] ?? "";
  return html`
    <li key=${id} id=${requestId(id)} class="request" tabindex="-1">
      <div class="past-head">
        ${icon(helpIcon(type), "s")}<b>${title}</b>
        <span class="soft">${closedAt ? day(closedAt, order.timeZone) : null}</span>
        ${chip({ tone, text: stateText, icon: tone === "good" ? "check" : null })}
      </div>
      ${foldedRequest(request, order.timeZone)}
    </li>
  `;
}

/** Shows what a request asks for; both APIs have the same fields for it. @param {{chosen: {label: string}[], details: any}} request @param {string} zone */
export function requestDetails({ chosen, details }, zone) {
  return html`${chosen.map(({ label }) => html`<p>${label}</p>`)} ${moreDetails(details, zone)}`;
}

/** Shows the details that are no choices; not every request has some. @param {any} details @param {string} zone */
function moreDetails(details, zone) {
  switch (details.__typename) {
    case "ChangeShippingAddressDetails":
      return details.address ? addressLines(details.address) : null;
    case "CheckOrderProgressDetails":
      return html`<p>${t("request.shipBy")}: ${dayOf(details.shipByDay, zone)}</p>`;
    case "ReturnOrReplaceItemsDetails":
      return html`<ul class="contents">${details.items.map(returned)}</ul>`;
    case "ReportPackageNotReceivedDetails":
      return html`<ul class="contents">
          ${details.shipments.map((/** @type {any} */ one) => (one.trackingNumber ? html`<li key=${one.id} dir="auto">${one.trackingNumber}</li>` : null))}
        </ul>`;
    default:
      return null;
  }
}

/** @param {{quantity: number, reasonText: string, line: {title: string} | null}} item */
function returned({ quantity, reasonText, line }) {
  return html`<li><span dir="auto">${line?.title}</span> <span class="quantity">${t("order.times", { count: quantity })}</span> <span class="hint">${reasonText}</span></li>`;
}
