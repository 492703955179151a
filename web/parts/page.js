/** What every page has around it: the head of the site, what to show while there is nothing to show yet, and faults. */

import { Fault, NotSignedIn } from "../api/client.js";
import { signInAddress, signOut, token } from "../api/session.js";
import { choose, language, languages, t } from "../api/texts.js";
import { h, html, render, useCallback, useEffect, useState } from "../html.js";

/** @typedef {import("../html.js").View} View */
/** @typedef {import("../api/session.js").TokenName} TokenName */

/**
 * Show a page in the document.
 *
 * @param {() => View} Page
 * @param {{home: string, name: string, tokenName: TokenName}} site its first page, and what that is called
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

/** The name of the page, in the document's title and as its heading. @param {string} title */
export function useTitle(title) {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/**
 * What the API answers, asked anew by `again`; what was known stays while it is asked.
 *
 * @template T
 * @param {() => Promise<T>} asked
 * @returns {{data: T | undefined, failed: unknown, again: () => Promise<void>}}
 */
export function useAnswer(asked) {
  const [state, setState] = useState(/** @type {{data: T | undefined, failed: unknown}} */ ({ data: undefined, failed: null }));
  const again = useCallback(async () => {
    try {
      const data = await asked();
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

/** While nothing is there yet. @param {{title: string}} props */
export function Waiting({ title }) {
  useTitle(title);
  return html`<h1>${title}</h1><p class="waiting" role="status">${t("page.loading")}</p>`;
}

/**
 * Why there is nothing to see, and what to do about it.
 *
 * @param {{failed: unknown, again?: () => unknown}} props
 */
export function Failed({ failed, again }) {
  if (failed instanceof NotSignedIn) return h(SignedOut, {});
  return html`
    <div class="notice bad" role="alert">
      <p>${said(failed)}</p>
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

/** A fault in words for the reader. @param {unknown} failed */
export function said(failed) {
  if (failed instanceof NotSignedIn) return t("page.signInFirst");
  if (failed instanceof Fault && !failed.retryable) return failed.message;
  return t("page.noAnswer");
}

/** A heading that takes the focus when it appears, so that a screen reader goes on there. @param {HTMLElement | null} at */
export function focused(at) {
  at?.focus();
}
