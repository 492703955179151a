/** What comes next of a return that was approved: where to send the items, until when, and with which label. */

import { t, weekday } from "../../api/texts.js";
import { html } from "../../html.js";
import { downloadAddress, files } from "../forms/photos.js";
import { icon } from "../icons.js";
import { joined } from "../joined.js";
import { requestId } from "./help_links.js";
import { askedFor } from "./requests.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpRequest} HelpRequest */
/** @typedef {import("./help_links.js").Section} Section */

/** Shows each return that is still to be sent. @param {Section} section */
export function approvedReturns({ order, at }) {
  const requests = order.helpRequests.edges.map(({ node }) => node);
  return requests.filter((request) => isToBeSent(request, order, at)).map((request) => approvedReturn(request, order));
}

/** Returns whether a return is approved and still to be sent, as far as that is known. @param {HelpRequest} request @param {Order} order @param {number} at */
function isToBeSent({ returnInstructions: says, details }, order, at) {
  if (!says || (says.address.length === 0 && says.files.length === 0 && !says.sendByDay)) return false;
  if (says.sendByDay && says.sendByDay < dayAt(at, order.timeZone)) return false;
  const items = details.__typename === "ReturnOrReplaceItemsDetails" ? details.items : [];
  return !items.every(({ line, quantity }) => (order.lines.find(({ id }) => id === line?.id)?.returned ?? 0) >= quantity);
}

/** Returns the shop's day at an instant, as the API writes days. @param {number} at @param {string} timeZone */
const dayAt = (at, timeZone) => new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(at);

/** @param {HelpRequest} request @param {Order} order */
function approvedReturn(request, order) {
  const says = request.returnInstructions;
  const id = `return-${requestId(request.id)}`;
  const title = says?.sendByDay ? t("return.sendBy", { date: weekday(says.sendByDay, order.timeZone) }) : t("return.send");
  return html`
    <section key=${id} class="strip" aria-labelledby=${id}>
      <div class="strip-head">
        ${icon("return")}
        <div>
          <h2 id=${id}>${title}</h2>
          <p>${joined([t("return.approved"), ...askedFor(request, order)])}</p>
          ${says?.address.length ? html`<p>${t("return.to")}</p><address>${says.address.map((line) => html`<span dir="auto">${line}</span>`)}</address>` : null}
          ${says?.files.length ? html`<p>${t("return.label")}</p>${files(says.files, downloadAddress)}` : null}
        </div>
      </div>
    </section>
  `;
}
