/** Reading from the API: what is shown while it is on its way, and when it fails. */

import { Fault, NotSignedIn } from "../api/client.js";
import { t, time } from "../api/texts.js";
import { h, html, useCallback, useLayoutEffect, useState } from "../html.js";
import { icon } from "./icons.js";
import { Expired, SignedOut } from "./sign_in.js";
import { useTitle } from "./title.js";

/**
 * @template T
 * @typedef {object} Answer
 * @property {T | undefined} data what was read last; it stays while it is read again, and when that fails
 * @property {number} at when it was read, in milliseconds since the epoch
 * @property {unknown} failed why the last attempt failed; null if it did not
 * @property {() => Promise<void>} again reads once more
 */

/**
 * Reads data when the component appears, again with `again`, and by itself when the browser is online again.
 *
 * @template T
 * @param {() => Promise<T>} read
 * @returns {Answer<T>}
 */
export function useAnswer(read) {
  const [state, setState] = useState(
    /** @type {{data: T | undefined, at: number, failed: unknown}} */ ({ data: undefined, at: 0, failed: null }),
  );
  const again = useCallback(async () => {
    try {
      const data = await read();
      setState({ data, at: Date.now(), failed: null });
    } catch (failed) {
      setState((before) => ({ ...before, failed }));
    }
  }, []);
  useLayoutEffect(() => {
    void again(); // Before anything is painted: the answer may be there already.
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, []);
  return { ...state, again };
}

/** Says that data is loading, after 200 ms with shapes of what is to come. @param {{title: string, children?: import("preact").ComponentChildren}} props */
export function Waiting({ title, children }) {
  useTitle(title);
  return html`
    <h1 class="hidden">${title}</h1>
    <p class="waiting hidden" role="status">${t("page.loading")}</p>
    <div class="bones" aria-hidden="true">${children}</div>
  `;
}

/**
 * Shows an error, with a button that tries again. If something is shown that was read before, it says how old that is.
 *
 * @param {{failed: unknown, again?: () => unknown, at?: number}} props
 */
export function Failed({ failed, again, at }) {
  if (failed instanceof NotSignedIn) return h(at ? Expired : SignedOut, { failed, again });
  const offline = !navigator.onLine;
  return html`
    <div class=${offline ? "notice warn" : "notice bad"} role="alert">
      ${icon(offline ? "offline" : "alert")}
      <p>${offline ? offlineText(at) : faultText(failed)}</p>
      ${again ? html`<button type="button" class="btn" onClick=${again}>${icon("again", "s")}${t("page.again")}</button>` : null}
    </div>
  `;
}

/** @param {number} [at] */
function offlineText(at) {
  return at ? t("page.offlineSince", { time: time(at) }) : t("page.offline");
}

/** Returns the message of an error for the reader. @param {unknown} failed */
export function faultText(failed) {
  if (failed instanceof NotSignedIn) return t("page.signInFirst");
  if (failed instanceof Fault && !failed.retryable) return failed.message;
  return t(navigator.onLine ? "page.noAnswer" : "page.offline");
}
