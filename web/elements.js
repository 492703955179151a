/**
 * My Orders and Order Details as elements in a page of the shop's own: `<order-help-orders>` and `<order-help-order>`.
 *
 * Rule 1: neither touches the other: the elements' parts are in a shadow root, and what is of the page (address, history,
 * title, storage, the styles around) stays as it is.
 * Rule 2: one shopper and one API for a page. Whatever element they are given to, all elements have them.
 * Rule 3: where an element leads, it asks the page first, by an event that the page may prevent.
 * docs/your-page.md says how they are used.
 */

import { api } from "./api/client.js";
import { styleAddresses } from "./api/files.js";
import { isRightToLeft, language } from "./api/language.js";
import { give, onSessionEnd } from "./api/session.js";
import { h, render } from "./html.js";
import { MyOrders } from "./pages/my_orders.js";
import { OrderPage } from "./pages/order_details.js";
import { askFirst } from "./parts/elements/asking.js";
import { levelHeadings } from "./parts/elements/headings.js";
import { styled } from "./parts/elements/styles.js";

/** @typedef {import("./html.js").View} View */
/** @typedef {import("./api/session.js").TokenSource} TokenSource */

api.origin = new URL(import.meta.url).origin;

/** The elements in the page. @type {Set<OrderHelpElement>} */
const connected = new Set();

class OrderHelpElement extends HTMLElement {
  static observedAttributes = ["api", "heading-level"];

  /** @type {HTMLElement | null} what the view is rendered in */
  #page = null;
  #endsLevels = () => {};

  /** The shopper's token, or a function that brings one; null if nobody is signed in. @param {TokenSource} source */
  set token(source) {
    give(source);
  }

  connectedCallback() {
    this.#page ??= this.#furnished();
    this.#endsLevels = levelHeadings(this.#page, () => Number(this.getAttribute("heading-level")) || 2);
    connected.add(this);
    this.#show();
  }

  disconnectedCallback() {
    connected.delete(this);
    this.#endsLevels();
    if (this.#page) render(null, this.#page);
  }

  attributeChangedCallback() {
    if (this.isConnected && this.#page) this.#show();
  }

  /** Shows nothing of what was read for whoever was signed in before. */
  startAfresh() {
    if (this.#page) render(null, this.#page);
    this.#show();
  }

  /** Returns what the element shows. @returns {View} */
  view() {
    return null;
  }

  #show() {
    const origin = this.getAttribute("api");
    if (origin) api.origin = origin.replace(/\/$/, "");
    if (this.#page) render(this.view(), this.#page);
  }

  /** Makes the shadow root, and in it the place for the view. */
  #furnished() {
    takeEarlyToken(this);
    const root = this.attachShadow({ mode: "open" });
    const page = document.createElement("div");
    page.className = "order-help";
    page.lang = language;
    page.dir = isRightToLeft ? "rtl" : "ltr";
    askFirst(this, page);
    styled(root, page, styleAddresses);
    return page;
  }
}

class OrderHelpOrders extends OrderHelpElement {
  view() {
    return h(MyOrders, {});
  }
}

class OrderHelpOrder extends OrderHelpElement {
  static observedAttributes = [...OrderHelpElement.observedAttributes, "order-id", "number", "help"];

  view() {
    const named = (/** @type {string} */ name) => this.getAttribute(name) ?? "";
    const [id, number, help] = [named("order-id"), named("number"), named("help")];
    if (!id && !number) return null;
    return h(OrderPage, { key: JSON.stringify([id, number, help]), id, number, help });
  }
}

/** Takes a token that the page gave to an element before this script was there. @param {OrderHelpElement} element */
function takeEarlyToken(element) {
  if (!Object.hasOwn(element, "token")) return;
  const { token } = /** @type {{token: TokenSource}} */ (/** @type {unknown} */ (element));
  Reflect.deleteProperty(element, "token");
  element.token = token;
}

onSessionEnd(() => {
  for (const element of connected) element.startAfresh();
});
customElements.define("order-help-orders", OrderHelpOrders);
customElements.define("order-help-order", OrderHelpOrder);
