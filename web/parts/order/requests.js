/** The help requests of an order, with their states. */

import { t } from "../../api/texts.js";
import { html } from "../../html.js";
import { dayFact, fact, lateAnswer, stateMark } from "../facts.js";
import { addressLines } from "../forms/address_fields.js";
import { downloadAddress, files } from "../forms/photos.js";
import { useShopperMutation } from "../shopper_mutations.js";
import { dayOf, isToCome } from "../times.js";
import { actionOf, requestId } from "./help_links.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpRequest} HelpRequest */

/**
 * @param {{order: Order, request: HelpRequest, write: (request: HelpRequest, from: Element) => void, changed: () => unknown}} props
 *   `write` starts a message about the request.
 */
export function Request({ order, request, write, changed }) {
  const mutation = useShopperMutation(changed);
  const id = requestId(request.id);
  const title = actionOf(order, request.type)?.title;
  const zone = order.timeZone;

  const withdraw = () => mutation.run("withdraw_help_request", { orderId: order.id, helpRequestId: request.id });

  return html`
    <li id=${id} class="card request" tabindex="-1">
      <div class="request-head">
        <h3 id=${`${id}-title`}>${title}</h3>
        ${stateMark(request)}
      </div>
      <dl class="facts">
        ${fact(t("request.filedAt"), request.filedAt, zone)} ${fact(t("request.answerBy"), isToCome(request.answerBy) ? request.answerBy : null, zone)}
        ${dayFact(t("request.replyBy"), request.replyByDay, zone)} ${fact(t("request.closedAt"), request.closedAt, zone)}
      </dl>
      ${lateAnswer(request.answerBy, zone)}
      ${requestDetails(request, zone)}
      ${request.message ? html`<blockquote dir="auto">${request.message}</blockquote>` : null}
      ${files(request.attachments, downloadAddress)}
      ${mutation.shown}
      <div class="links">
        ${button(`${id}-write`, request.canReply, t("request.write"), (event) => write(request, event.currentTarget))}
        ${button(`${id}-withdraw`, request.canWithdraw, t("request.withdraw"), withdraw)}
      </div>
    </li>
  `;

  /** @param {string} own @param {boolean} can @param {string} label @param {(event: any) => unknown} act */
  function button(own, can, label, act) {
    if (!can) return null;
    return html`<button type="button" id=${own} class="link" aria-labelledby=${`${own} ${id}-title`} onClick=${act}>${label}</button>`;
  }
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
