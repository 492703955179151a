/** Order Details: what waits, what is so, what was ordered, all help, and beside it the conversation. */

import { orderVariables } from "../api/first_requests.js";
import { execute } from "../api/shopper.js";
import { day, t } from "../api/texts.js";
import { h, html, useEffect, useRef, useState } from "../html.js";
import { firstPage, orderAddress } from "../parts/addresses.js";
import { Failed, useAnswer, Waiting } from "../parts/answer.js";
import { Empty } from "../parts/empty.js";
import { ActionDialog } from "../parts/forms/action_form.js";
import { arrive } from "../parts/forms/back.js";
import { headline } from "../parts/headline.js";
import { icon } from "../parts/icons.js";
import { isolated } from "../parts/isolate.js";
import { joined } from "../parts/joined.js";
import { NamedOrder } from "../parts/named_order.js";
import { ReceiptDialog, WithdrawDialog } from "../parts/order/confirmations.js";
import { ending } from "../parts/order/ending.js";
import { factsOfOrder } from "../parts/order/facts_of_order.js";
import { getHelp } from "../parts/order/get_help.js";
import { actionOf, whyId } from "../parts/order/help_links.js";
import { hero } from "../parts/order/hero.js";
import { items } from "../parts/order/items.js";
import { news } from "../parts/order/news.js";
import { reveal } from "../parts/order/reveal.js";
import { skeleton } from "../parts/order/skeleton.js";
import { strips } from "../parts/order/strips.js";
import { Conversation } from "../parts/talk/conversation.js";
import { Dock } from "../parts/talk/dock.js";
import { openTalk } from "../parts/talk/sheet.js";
import { timelinePage } from "../parts/talk/timeline.js";
import { useTitle } from "../parts/title.js";

/** @typedef {import("../api/shopper.js").Order} Order */
/** @typedef {import("../api/shopper.js").Timeline} Timeline */
/** @typedef {import("../api/shopper.js").HelpActionType} HelpActionType */
/** @typedef {{form: HelpActionType, chosen?: string} | {receive: string} | {withdraw: string}} Opened the dialog that is open: a form, or a question about a parcel or a request, by its id */
/** @typedef {{order: Order, timeline: Timeline, at: number, help: string, again: () => Promise<void>}} Read `at` is when it was read, in milliseconds since the epoch */

/** @param {import("../parts/addresses.js").Named} named */
export function OrderPage(named) {
  return h(NamedOrder, {
    named,
    find: async (number) => (await execute("orders_numbered", { number })).ordersNumbered,
    page: (id) => h(OrderDetails, { id, help: named.help }),
    none: noOrder,
    back,
  });
}

const back = () => html`<a class="crumb" href=${firstPage}>${icon("back", "s")}${t("orders.title")}</a>`;

/** @param {string} title */
function noOrder(title) {
  return html`<${Empty} icon="search" title=${title} text=${t("order.none")}><a class="btn" href=${firstPage}>${t("orders.title")}</a><//>`;
}

/** @param {{id: string, help: string}} props `help` is the action whose form is to be open */
function OrderDetails({ id, help }) {
  const { data, at, failed, again } = useAnswer(async () => {
    // Both are shown together, because content that arrives later would move the links under the pointer.
    const [{ order }, timeline] = await Promise.all([execute("order_details", orderVariables(id)), timelinePage(id)]);
    return { order, timeline };
  });
  if (failed && !data) return h(Failed, { failed, again });
  if (!data) return h(Waiting, { title: t("order.waiting") }, skeleton());
  if (!data.order || !data.timeline) return noOrder(t("orders.title"));
  return html`
    ${failed ? h(Failed, { failed, again, at }) : null}
    ${h(Details, { order: data.order, timeline: data.timeline, at, help, again })}
  `;
}

/** @param {Read} props */
function Details({ order, timeline, at, help, again }) {
  const [opened, setOpened] = useState(/** @type {Opened | null} */ (null));
  const [about, setAbout] = useState("");
  const page = useRef(/** @type {Element | null} */ (null));
  useTitle(t("order.pageTitle", { title: headline(order).title, number: order.number }));

  useEffect(() => {
    // A link on My Orders opens its form here if it is still available; going back must not open it again.
    const linked = actionOf(order, help);
    const opens = linked?.state === "AVAILABLE";
    if (opens) setOpened({ form: linked.type });
    else if (linked) reveal(page.current, whyId(linked.type)); // It says why there is no form.
    arrive(orderAddress(order.id), opens);
  }, []);

  /** @type {import("../parts/order/help_links.js").Section} */
  const section = {
    order,
    at,
    open: (form, chosen) => setOpened({ form, chosen }),
    receive: (receive) => setOpened({ receive }),
    withdraw: (withdraw) => setOpened({ withdraw }),
    write(id, from) {
      setAbout(id);
      if (from instanceof Element) openTalk(from);
    },
  };
  return html`
    ${top(order)}
    <div class="order-page" ref=${page}>
      <div class="order-main">
        ${strips(section, news(timeline))} ${hero(section)} ${items(section)} ${getHelp(section)} ${factsOfOrder(section)} ${ending(section)}
      </div>
      ${h(Conversation, { order, timeline, about, setAbout, changed: again })}
    </div>
    ${h(Dock, { order })}
    ${dialog(opened, setOpened, section, again)}
  `;
}

/** @param {Order} order */
function top({ number, channel, placedAt, timeZone }) {
  const facts = [
    html`${isolated("order.title", { number })}`,
    day(placedAt, timeZone),
    channel ? html`${t("order.channel")} <bdi>${channel}</bdi>` : null,
  ];
  return html`
    <div class="order-top">
      ${back()}
      <span class="soft order-number">${joined(facts)}</span>
      <button type="button" class="btn bare" onClick=${() => print()}>${icon("print", "s")}${t("order.print")}</button>
    </div>
  `;
}

/**
 * Shows the dialog that is open.
 *
 * @param {Opened | null} opened
 * @param {(change: (current: Opened | null) => Opened | null) => void} setOpened
 * @param {import("../parts/order/help_links.js").Section} section
 * @param {() => Promise<void>} changed
 */
function dialog(opened, setOpened, { order, open }, changed) {
  if (!opened) return null;
  // A closed dialog says so a moment later. By then another one may be open, which must stay.
  const close = () => setOpened((current) => (current === opened ? null : current));
  if ("receive" in opened) return h(ReceiptDialog, { key: opened, order, shipmentId: opened.receive, close, changed });
  if ("withdraw" in opened) return h(WithdrawDialog, { key: opened, order, requestId: opened.withdraw, close, changed });
  const action = actionOf(order, opened.form);
  return action ? h(ActionDialog, { key: opened, order, action, chosen: opened.chosen, open, close, changed }) : null;
}
