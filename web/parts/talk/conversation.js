/**
 * The conversation of an order: what happened, the messages of shop and shopper, and the box to write to the shop.
 *
 * It is one element, which stands beside the order where there is room (talk.css), and is a sheet over the page elsewhere.
 */

import { logoAddress, shop } from "../../api/shop.js";
import { t, weekday } from "../../api/texts.js";
import { h, html, useRef } from "../../html.js";
import { icon } from "../icons.js";
import { isolated } from "../isolate.js";
import { isToCome } from "../times.js";
import { Composer } from "./composer.js";
import { Log } from "./log.js";
import { ClosedByBack, useSheet } from "./sheet.js";
import { awaiting, openRequests } from "./subjects.js";
import { useNews } from "./timeline.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").Timeline} Timeline */

/**
 * @param {{order: Order, timeline: Timeline, about: string, setAbout: (subject: string) => void, changed: () => Promise<unknown>}} props
 *   `timeline` is its latest page; `about` is the request that the shopper chose to write about, WHOLE_ORDER, or "" if
 *   nothing is chosen; `changed` is called when there are new entries.
 */
export function Conversation({ order, timeline, about, setAbout, changed }) {
  const aside = useRef(/** @type {HTMLElement | null} */ (null));
  const { isOpen, close, handlers } = useSheet(aside);
  useNews(order.id, timeline, changed);
  return html`
    <aside ref=${aside} class="order-side" id="talk" popover="auto" tabindex="-1" aria-labelledby="talk-title" ...${handlers}>
      ${isOpen ? h(ClosedByBack, { close }) : null}
      <div class="talk">
        ${head(order, close)} ${h(Log, { order, timeline, changed })} ${h(Composer, { order, about, setAbout, changed })}
      </div>
    </aside>
  `;
}

/** @param {Order} order @param {() => void} close */
function head(order, close) {
  const logo = logoAddress();
  const awaited = awaitedText(order);
  return html`
    <div class="talk-head">
      <span class="avatar">${logo ? html`<img src=${logo} alt="" width="24" height="24" />` : icon("chat")}</span>
      <div>
        <h2 id="talk-title" tabindex="-1">${shop.name ? isolated("conversation.with", { shop: shop.name }) : t("conversation.withShop")}</h2>
        ${awaited ? html`<p>${awaited}</p>` : null}
      </div>
      <button type="button" class="btn bare square" aria-label=${t("form.close")} onClick=${close}>${icon("close")}</button>
    </div>
  `;
}

/** Says who waits for whom, and until when; null if nobody does. @param {Order} order */
function awaitedText(order) {
  const zone = order.timeZone;
  const requests = openRequests(order);
  const asked = awaiting(requests);
  if (asked[0]?.replyByDay) return t("conversation.awaited", { count: asked.length, date: weekday(asked[0].replyByDay, zone) });
  const promises = requests.flatMap(({ answerBy }) => answerBy ?? []).sort();
  const missed = promises.find((at) => !isToCome(at));
  if (missed) return t("request.late", { date: weekday(missed, zone) });
  return promises[0] ? t("conversation.hearBy", { date: weekday(promises[0], zone) }) : null;
}
