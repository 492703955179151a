/** The frame of all pages: the shop's head and foot, and who is signed in. */

import { started } from "../api/client.js";
import { choose, isRightToLeft, language, wasJustChosen } from "../api/language.js";
import { LANGUAGES } from "../api/languages.js";
import { onSessionChange, onSessionEnd, token } from "../api/session.js";
import { logoAddress, shop, words } from "../api/shop.js";
import { leave, receive, watchArrivals } from "../api/sign_in.js";
import { t } from "../api/texts.js";
import { h, html, render, useEffect, useRef, useState } from "../html.js";
import { named } from "./addresses.js";
import { icon } from "./icons.js";
import { SignInQuestion } from "./sign_in.js";

/** @typedef {import("../html.js").View} View */
/** How long after its script a page is taken to rest. */
const AT_REST_MS = 2_000;

/** @typedef {{home: string, name: string}} Site the URL and the name of its first page */

/**
 * Renders a page in the document.
 *
 * @param {(props: import("./addresses.js").Named) => View} Page
 * @param {Site} site
 */
export function show(Page, site) {
  document.documentElement.lang = language;
  document.documentElement.dir = isRightToLeft ? "rtl" : "ltr";
  const arrival = started()?.leaves ? "leaves" : receive();
  if (arrival === "leaves") return;
  onSessionEnd(() => location.reload());
  watchArrivals();
  const shown = h(arrival === "asks" ? SignInQuestion : Page, named()); // The address changes later, and the page stays.
  const draw = () => render(frame(shown, site), document.body);
  document.body.replaceChildren();
  onSessionChange(draw);
  draw();
}

/** @param {View} shown @param {Site} site */
function frame(shown, site) {
  return html`
    <a class="skip" href="#main">${t("page.skip")}</a>
    ${head(site)}
    <main id="main" tabindex="-1">${shown}</main>
    ${foot()}
  `;
}

/** @param {Site} site */
function head({ home, name }) {
  const logo = logoAddress();
  const shopName = shop.name || name;
  return html`
    <header class="shop">
      <div class="shop-in">
        <a class="shop-name" href=${shop.home || home}>
          ${logo ? html`<img class="shop-logo" src=${logo} alt="" width="32" height="32" />` : null}<bdi>${shopName}</bdi>
        </a>
        <nav class="shop-nav" aria-label=${t("page.account")}>
          ${links(shop.header)}
          ${shopName === name ? null : html`<a href=${home} aria-current="true">${name}</a>`}
        </nav>
        <div class="shop-end">
          ${h(LanguageMenu, {})}
          ${token() ? html`<button type="button" class="btn bare square" onClick=${leave}>${icon("person")}<span class="hidden">${t("page.signOut")}</span></button>` : null}
        </div>
      </div>
    </header>
  `;
}

function foot() {
  const signedIn = token();
  if (!signedIn && !shop.footer?.length) return null;
  return html`
    <footer class="foot">
      ${links(shop.footer)}
      ${signedIn ? html`<button type="button" class="as-link" onClick=${leave}>${t("page.signOut")}</button>` : null}
    </footer>
  `;
}

/** @param {import("../api/shop.js").Link[]} [all] */
const links = (all = []) => all.map(({ text, href }) => html`<a key=${href} href=${href}>${words(text)}</a>`);

/**
 * The menu of languages. It has its own alone until the page has come to rest or the reader comes to it: its width depends on
 * the letters of many scripts, for whose fonts the first order would have to wait. What is chosen with the keyboard takes effect when the menu is left, or with Enter: the arrow keys
 * pass the languages in between, and each of them would reload the page. The reader then goes on at the menu.
 */
function LanguageMenu() {
  const byKey = useRef(false);
  const [isWhole, setWhole] = useState(false);
  const fill = () => setWhole(true);
  useEffect(() => {
    const timer = setTimeout(fill, AT_REST_MS);
    return () => clearTimeout(timer);
  }, []);
  /** @param {any} event */
  function use({ currentTarget: { value } }) {
    if (value !== language) choose(value);
  }
  /** @param {KeyboardEvent} event */
  function pressed(event) {
    byKey.current = true;
    if (event.key === "Enter") use(event);
  }
  const pointed = () => {
    byKey.current = false;
  };
  return html`
    <label class="quiet-select short" onPointerEnter=${fill} onFocusIn=${fill}>
      ${icon("language")}<span class="hidden">${t("page.language")}</span>
      <select
        ref=${focusOnceChosen}
        onKeyDown=${pressed}
        onPointerDown=${pointed}
        onChange=${(/** @type {Event} */ event) => (byKey.current ? null : use(event))}
        onBlur=${use}
      >
        ${Object.entries(LANGUAGES)
          .filter(([tag]) => isWhole || tag === language)
          .map(([tag, { name }]) => html`<option key=${tag} value=${tag} lang=${tag} selected=${tag === language}>${name}</option>`)}
      </select>
    </label>
  `;
}

/** @param {HTMLElement | null} menu */
function focusOnceChosen(menu) {
  if (menu && wasJustChosen()) menu.focus();
}

/** A `ref` that focuses an element when it appears, so that a screen reader continues there. @param {HTMLElement | null} at */
export function focus(at) {
  at?.focus();
}
