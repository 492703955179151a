/** The frame of all pages: the header, the state while data is loading, and errors. */

import { Fault, NotSignedIn } from "../api/client.js";
import { signInAddress, signOut, token } from "../api/session.js";
import { choose, language, languages, t } from "../api/texts.js";
import { h, html, render, useCallback, useEffect, useState } from "../html.js";

/** @typedef {import("../html.js").View} View */
/** @typedef {import("../api/session.js").TokenName} TokenName */

/**
 * Renders a page in the document.
 *
 * @param {() => View} Page
 * @param {{home: string, name: string, tokenName: TokenName}} site the URL and the name of its first page
 */
export function show(Page, { home, name, tokenName }) {
  const signedIn = token(tokenName);
  render(
    html`
      <a class="skip" href="#main">${t("page.skip")}</a>
      <header class="site">
        <a class="brand" href=${home}>${name}</a>
        <div class="site-choices">
          ${languageMenu()}
          ${signedIn ? html`<button type="button" class="quiet" onClick=${() => signOut(tokenName)}>${t("page.signOut")}</button>` : null}
        </div>
      </header>
      <main id="main" tabindex="-1">${h(Page, {})}</main>
    `,
    document.body,
  );
}

function languageMenu() {
  return html`
    <label class="language">
      <span class="hidden">${t("page.language")}</span>
      <select onChange=${(/** @type {any} */ event) => choose(event.currentTarget.value)}>
        ${Object.entries(languages).map(
          ([tag, { name }]) => html`<option key=${tag} value=${tag} lang=${tag} selected=${tag === language}>${name}</option>`,
        )}
      </select>
    </label>
  `;
}

/** Sets the title of the document. @param {string} title */
export function useTitle(title) {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/**
 * Reads data when the component appears, and again with `again`; the old data stays until the new data arrives.
 *
 * @template T
 * @param {() => Promise<T>} read
 * @returns {{data: T | undefined, failed: unknown, again: () => Promise<void>}}
 */
export function useAnswer(read) {
  const [state, setState] = useState(/** @type {{data: T | undefined, failed: unknown}} */ ({ data: undefined, failed: null }));
  const again = useCallback(async () => {
    try {
      const data = await read();
      setState({ data, failed: null });
    } catch (failed) {
      setState((before) => ({ data: failed instanceof NotSignedIn ? undefined : before.data, failed }));
    }
  }, []);
  useEffect(() => {
    void again();
  }, []);
  return { ...state, again };
}

/** Shows that data is loading. @param {{title: string}} props */
export function Waiting({ title }) {
  useTitle(title);
  return html`<h1>${title}</h1><p class="waiting" role="status">${t("page.loading")}</p>`;
}

/**
 * Shows an error, with a button that tries again.
 *
 * @param {{failed: unknown, again?: () => unknown}} props
 */
export function Failed({ failed, again }) {
  if (failed instanceof NotSignedIn) return h(SignedOut, {});
  return html`
    <div class="notice bad" role="alert">
      <p>${faultText(failed)}</p>
      ${again ? html`<button type="button" onClick=${again}>${t("page.again")}</button>` : null}
    </div>
  `;
}

function SignedOut() {
  const title = t("page.signedOut");
  useTitle(title);
  return html`
    <h1>${title}</h1>
    <p>${t("page.signInFirst")}</p>
    <p><a class="button" href=${signInAddress()}>${t("page.signIn")}</a></p>
  `;
}

/** Returns the message of an error for the reader. @param {unknown} failed */
export function faultText(failed) {
  if (failed instanceof NotSignedIn) return t("page.signInFirst");
  if (failed instanceof Fault && !failed.retryable) return failed.message;
  return t("page.noAnswer");
}

/** A `ref` that focuses an element when it appears, so that a screen reader continues there. @param {HTMLElement | null} at */
export function focus(at) {
  at?.focus();
}
