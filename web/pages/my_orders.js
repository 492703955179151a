/** My Orders: what needs the shopper first, then all orders, the newest first; or those of a tab or a search. */

import { NotSignedIn } from "../api/client.js";
import { listChoice } from "../api/first_requests.js";
import { isOurs } from "../api/page.js";
import { shop } from "../api/shop.js";
import { t } from "../api/texts.js";
import { h, html, useEffect, useLayoutEffect, useRef, useState } from "../html.js";
import { Failed } from "../parts/answer.js";
import { Empty } from "../parts/empty.js";
import { bones } from "../parts/list/bones.js";
import { useFirstCards } from "../parts/list/first_cards.js";
import { arranged, needsAnswer, useFoundOrders } from "../parts/list/found_orders.js";
import { useKeptPlace } from "../parts/list/kept_place.js";
import { OrderCard } from "../parts/list/order_card.js";
import { goTo } from "../parts/list/place.js";
import { More, NothingFound } from "../parts/list/rest_of_list.js";
import { SearchField } from "../parts/list/search_field.js";
import { Tabs } from "../parts/list/tabs.js";
import { useTitle } from "../parts/title.js";

/** @typedef {import("../api/first_requests.js").Choice} Choice */
/** @typedef {import("../parts/list/found_orders.js").Found} Found */
/** @typedef {import("../parts/list/found_orders.js").Counts} Counts */

export function MyOrders() {
  const [choice, choose] = useChoice();
  const { found, failed, failedMore, busy, counts, more, again } = useFoundOrders(choice);
  const isFound = found?.choice === choice; // else those of another choice stay until these are there
  const save = useKeptPlace(found && isFound ? found.orders.length : null);
  useTitle(t("orders.title"));

  const signedOut = [failed, failedMore].find((reason) => reason instanceof NotSignedIn);
  if (signedOut) return h(Failed, { failed: signedOut, again });
  if (found && isFound && isNew(found)) return noneYet();
  const find = (/** @type {string | null} */ search) => choose({ show: null, search }, Boolean(choice.search));
  return html`
    <div class="list-head"><h1>${t("orders.title")}</h1>${h(SearchField, { search: choice.search, find })}</div>
    ${h(Tabs, { choice, counts, choose })}
    <p class=${found || failed ? "hidden" : "waiting hidden"} role="status">${announced(isFound ? found : null, busy)}</p>
    ${failed ? h(Failed, { failed, again, at: found?.at }) : null}
    ${found || failed ? null : bones()}
    ${found && found.orders.length > 0 ? h(List, { found, failed: failedMore, counts, busy, isFound, save, more }) : null}
    ${found?.orders.length === 0 ? h(NothingFound, { found, busy, more, choose }) : null}
  `;
}

/** Keeps what the list shows in step with the address. @returns {[choice: Choice, choose: (choice: Choice, replaces?: boolean) => void]} */
function useChoice() {
  const [choice, setChoice] = useState(listChoice);
  useEffect(() => {
    if (!isOurs) return undefined;
    const back = () => setChoice(listChoice());
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);
  return [
    choice,
    (next, replaces) => {
      goTo(next, replaces);
      setChoice(next);
    },
  ];
}

/**
 * Shows the orders that were found.
 *
 * @param {{found: Found, failed: unknown, counts: Counts | null, busy: boolean, isFound: boolean, save: () => void, more: () => unknown}} props
 *   `failed` says why there are no more; `save` keeps the place.
 */
function List({ found, failed, counts, busy, isFound, save, more }) {
  const orders = arranged(found);
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const before = useRef(/** @type {number | null} */ (null));
  useLayoutEffect(() => {
    // The focus moves to the first new order, so that keyboard users continue there.
    const first = before.current === null ? null : list.current?.children[before.current]?.querySelector("a");
    first?.focus();
    before.current = null;
  }, [found]);
  const further = () => {
    before.current = orders.length;
    return more();
  };
  const drawn = useFirstCards(orders.length);
  const filled = orders.findIndex(needsAnswer); // One filled button is enough.
  const withChannel = new Set(orders.map((order) => order.channel)).size > 1;
  return html`
    <ul ref=${list} class="orders" aria-busy=${isFound ? undefined : "true"} onClickCapture=${save}>
      ${orders.slice(0, drawn).map((order, place) => h(OrderCard, { key: order.id, order, filled: place === filled, withChannel }))}
    </ul>
    ${failed ? h(Failed, { failed, again: further, at: found.at }) : h(More, { found, counts, busy, more: further })}
  `;
}

/** Says for a screen reader how it stands. @param {Found | null} found @param {boolean} busy */
function announced(found, busy) {
  if (!found) return busy ? t("page.loading") : "";
  const { choice, orders } = found;
  return choice.show || choice.search ? t("orders.found", { count: orders.length }) : "";
}

/** Returns whether the shopper has no orders at all. @param {Found} found */
const isNew = ({ choice, orders, next }) => !choice.show && !choice.search && orders.length === 0 && !next;

function noneYet() {
  const start = shop.home ? html`<a class="btn primary" href=${shop.home}>${t("orders.startShopping")}</a>` : null;
  return html`
    <div class="list-head"><h1>${t("orders.title")}</h1></div>
    ${h(Empty, { icon: "bag", level: "h2", title: t("orders.noneYet"), text: t("orders.none") }, start)}
  `;
}
