/** The desk's page of an order: its alerts, help requests, data and conversation. */

import { execute } from "../api/desk.js";
import { t } from "../api/texts.js";
import { h, html, useEffect } from "../html.js";
import { deskRequestAddress, orderAddress } from "../parts/addresses.js";
import { Failed, useAnswer, Waiting } from "../parts/answer.js";
import { MutationResult, seenThrough, useDeskMutation } from "../parts/desk/desk_mutations.js";
import { DeskOrder } from "../parts/desk/desk_order.js";
import { stateChip, statusChip, toQueue } from "../parts/desk/marks.js";
import { refusedRevision } from "../parts/desk/refused_revision.js";
import { Empty } from "../parts/empty.js";
import { fact } from "../parts/facts.js";
import { NamedOrder } from "../parts/named_order.js";
import { earlierButton, useFromTheEnd } from "../parts/talk/from_the_end.js";
import { useTitle } from "../parts/title.js";

/** @typedef {import("../api/desk.js").Order} Order */

/** @param {import("../parts/addresses.js").Named} named */
export function OrderPage(named) {
  return h(NamedOrder, {
    named,
    find: async (number) => (await execute("orders_numbered", { number })).ordersNumbered,
    page: (id) => h(OneOrder, { id }),
    none: noOrder,
    back: toQueue,
  });
}

/** @param {string} title */
const noOrder = (title) => html`${h(Empty, { icon: "search", title, text: t("desk.noOrder") }, toQueue())}`;

/** @param {{id: string}} props */
function OneOrder({ id }) {
  const { data, failed, again } = useAnswer(() => execute("order", { id }));
  const title = data?.order ? t("order.title", { number: data.order.number }) : t("desk.title");
  useTitle(title);
  useEffect(() => {
    if (data?.order) history.replaceState(null, "", orderAddress(data.order.id));
  }, [data?.order?.id]);
  if (failed && !data) return h(Failed, { failed, again });
  if (!data) return h(Waiting, { title });
  const { order } = data;
  if (!order) return noOrder(title);
  return html`
    ${toQueue()}
    ${failed ? h(Failed, { failed, again }) : null}
    <div class="desk-head">
      <h1>${title}</h1>
      ${statusChip(order)}
    </div>
    ${order.alerts.length ? h(Alerts, { order, changed: again }) : null} ${refusedRevision(order)} ${h(Requests, { order })}
    ${h(DeskOrder, { order, canReply: true, changed: again })}
  `;
}

/** @param {{order: Order, changed: () => Promise<unknown>}} props */
function Alerts({ order, changed }) {
  const mutation = useDeskMutation(changed);
  return html`
    <section class="card" aria-labelledby="alerts">
      <h2 id="alerts">${t("desk.alerts")}</h2>
      <ul class="desk-rows">
        ${order.alerts.map(
          ({ kind, text, since }) => html`<li key=${kind}>
            <div class="desk-head">
              <dl class="facts">${fact(text, since, order.timeZone)}</dl>
              <button type="button" class="btn" disabled=${mutation.busy} onClick=${() => mutation.run("dismiss_alert", { orderId: order.id, kind, seenThrough: seenThrough(order) })}>${t("desk.dismiss")}</button>
            </div>
            ${kind === "OVERSHIPPED" ? tooMany(order) : null}
            ${kind === "NUMBER_CLAIMED" ? html`<p class="hint">${t("desk.claimedHint")}</p>` : null}
          </li>`,
        )}
      </ul>
      ${h(MutationResult, { mutation })}
    </section>
  `;
}

/** Lists the lines of which the shopper has too many units. @param {Order} order */
function tooMany({ overshipped }) {
  return html`<ul>
    ${overshipped.map(({ line, units }) => html`<li key=${line.id}><span dir="auto">${line.title}</span> <span class="hint">${t("desk.tooMany", { count: units })}</span></li>`)}
  </ul>`;
}

/** @param {{order: Order}} props */
function Requests({ order }) {
  const before = async (/** @type {string} */ requestsAfter) =>
    (await execute("order", { id: order.id, requestsAfter })).order?.helpRequests;
  const requests = useFromTheEnd(order.helpRequests, before);
  if (requests.items.length === 0) return null;
  return html`
    <section class="card" aria-labelledby="requests">
      <h2 id="requests">${t("desk.requests")}</h2>
      <ul class="desk-rows">
        ${[...requests.items].reverse().map(
          (request) => html`<li key=${request.id} class="desk-head">
            <a href=${deskRequestAddress(request.id)}>${request.title}</a>
            ${stateChip(request)}
            <dl class="facts">${fact(t("request.filedAt"), request.filedAt, order.timeZone)}</dl>
          </li>`,
        )}
      </ul>
      ${earlierButton(requests)}
    </section>
  `;
}
