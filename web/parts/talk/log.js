/**
 * The log of a conversation, from old to new. It begins at its end, and can be scrolled by key.
 *
 * Rule: what is new appears without moving what is being read. A button leads to it, and it counts as read once it was seen.
 */

import { execute } from "../../api/shopper.js";
import { t } from "../../api/texts.js";
import { html, useEffect, useLayoutEffect, useRef } from "../../html.js";
import { icon } from "../icons.js";
import { byDay } from "./days.js";
import { entryItem, hasWords } from "./entries.js";
import { earlierButton, useFromTheEnd } from "./from_the_end.js";
import { useScrolling } from "./scrolling.js";
import { timelinePage } from "./timeline.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").Timeline} Timeline */
/** @typedef {import("../../api/shopper.js").TimelineEntry} TimelineEntry */

/** @param {{order: Order, timeline: Timeline, changed: () => unknown}} props `timeline` is its latest page */
export function Log({ order, timeline, changed }) {
  const log = useRef(/** @type {HTMLElement | null} */ (null));
  const entries = useFromTheEnd(timeline, (after) => timelinePage(order.id, { after }));
  const { items } = entries;
  const newFrom = useNewFrom(items);
  const { below, scrolled, toEnd } = useScrolling(log, items);
  useMarkedAsRead(order.id, items, log, changed);
  useFocusKept(log, entries.earlier !== null);

  const isQuiet = !entries.earlier && !items.some((entry) => hasWords(order, entry));
  const down = () => {
    toEnd();
    log.current?.focus({ preventScroll: true });
  };
  return html`
    <div class="talk-past">
      <div class="talk-log" role="log" aria-label=${t("conversation.title")} tabindex="0" ref=${log} onScroll=${scrolled}>
        <div>
          ${isQuiet ? html`<p class="talk-first">${t("conversation.first")}</p>` : null} ${earlierButton(entries)}
          <ol class="entries">${byDay(items, (entry) => hasWords(order, entry), order.timeZone).map((group) => grouped(order, group, newFrom))}</ol>
        </div>
      </div>
      ${below ? html`<button type="button" class="btn to-end" onClick=${down}>${icon("down", "s")}${t("orders.unread", { count: below })}</button>` : null}
    </div>
  `;
}

/** @param {Order} order @param {import("./days.js").Group} group @param {string | null} newFrom */
function grouped(order, { label, isOneDay, entries }, newFrom) {
  return [
    html`<li key=${`day ${entries[0]?.id}`} class="day">${label}</li>`,
    ...entries.flatMap((entry) => [
      entry.id === newFrom ? html`<li key="new" class="news">${t("conversation.new")}</li>` : null,
      entryItem(order, entry, isOneDay),
    ]),
  ];
}

/**
 * Returns the first of the entries that were new, also after they were read: until there is something newer, or the shopper
 * has written since; then null.
 *
 * @param {TimelineEntry[]} items
 */
function useNewFrom(items) {
  const from = useRef(/** @type {string | null} */ (null));
  const unread = items.find((entry) => entry.unread);
  const known = items.findIndex((entry) => entry.id === from.current);
  if (unread && !items[known]?.unread) from.current = unread.id;
  else if (known >= 0 && items.slice(known).some((entry) => entry.author === "SHOPPER")) from.current = null;
  return from.current;
}

/** Marks the entries as read once the last one is seen; what cannot be marked stays unread until the next attempt. @param {string} orderId @param {TimelineEntry[]} items @param {import("preact").RefObject<HTMLElement | null>} log @param {() => unknown} changed */
function useMarkedAsRead(orderId, items, log, changed) {
  const last = items.at(-1)?.id;
  const isUnread = items.some((entry) => entry.unread);
  useEffect(() => {
    const end = log.current?.querySelector("ol")?.lastElementChild;
    if (!isUnread || !last || !end) return;
    const observer = new IntersectionObserver(async (seen) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      observer.disconnect();
      const marked = await execute("mark_timeline_read", { input: { orderId, through: last } }).catch(() => null);
      if (marked) changed();
    });
    observer.observe(end);
    return () => observer.disconnect();
  }, [last, isUnread]);
}

/** Focuses the log when the button for earlier entries goes while it has the focus. @param {import("preact").RefObject<HTMLElement | null>} log @param {boolean} hasButton */
function useFocusKept(log, hasButton) {
  const had = useRef(hasButton);
  useLayoutEffect(() => {
    const root = /** @type {Document | ShadowRoot | undefined} */ (log.current?.getRootNode());
    if (had.current && !hasButton && (!root?.activeElement || root.activeElement === document.body)) {
      log.current?.focus({ preventScroll: true });
    }
    had.current = hasButton;
  }, [hasButton]);
}
