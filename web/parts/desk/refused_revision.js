/** The newest revision of an order that could not be taken, for the desk's pages. */

import { t } from "../../api/texts.js";
import { html } from "../../html.js";
import { fact, textFact } from "../facts.js";

/** @typedef {import("../../api/desk.js").Order} Order */

/** Shows the revision because of which nothing of the order settles itself; null if there is none. @param {Order} order */
export function refusedRevision({ customerId, refusedRevision, timeZone }) {
  if (!refusedRevision) return null;
  const another = refusedRevision.customerId === customerId ? null : refusedRevision.customerId;
  return html`
    <section class="card" aria-labelledby="refused">
      <h2 id="refused">${t("desk.refused")}</h2>
      <p class="notice">${t("desk.refusedHint")}</p>
      <dl class="facts">
        ${fact(t("desk.revision", { revision: refusedRevision.revision }), refusedRevision.at, timeZone)} ${textFact(t("desk.refusedCustomer"), another)}
      </dl>
      <p class="words" lang="en" dir="ltr">${refusedRevision.problem}</p>
    </section>
  `;
}
