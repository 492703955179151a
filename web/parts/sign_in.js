/** What the pages say of signing in. */

import { isDesk } from "../api/page.js";
import { onSessionChange, renewals, token } from "../api/session.js";
import { decide, leaveToSignIn, signInAddress } from "../api/sign_in.js";
import { t } from "../api/texts.js";
import { h, html, useEffect } from "../html.js";
import { Empty } from "./empty.js";
import { icon } from "./icons.js";
import { useTitle } from "./title.js";

/** @typedef {import("../api/client.js").NotSignedIn} NotSignedIn */
/** @typedef {{failed: NotSignedIn, again?: () => unknown}} Unread `again` reads what could not be read */

/** A link that leads to the shop's sign-in, and from there back to this page. @param {{primary?: boolean}} props */
function SignInLink({ primary }) {
  /** @param {{currentTarget: HTMLAnchorElement}} event */
  const left = ({ currentTarget: link }) => {
    link.href = signInAddress(); // The address of the page may have changed since.
    leaveToSignIn();
  };
  return html`<a class=${primary ? "btn primary" : "btn"} data-leads-to="sign-in" href=${signInAddress()} onClick=${left}>${t("page.signIn")}</a>`;
}

/** Says that nobody is signed in, in place of what is only for who is. @param {Unread} props */
export function SignedOut({ failed, again }) {
  const title = t(isDesk ? "desk.signedOut" : "page.signedOut");
  useTitle(title);
  useRenewal({ failed, again });
  return html`<${Empty} icon="lock" title=${title} text=${t("page.signInBack")}>${h(SignInLink, { primary: true })}<//>`;
}

/** Says that the sign-in has expired, over what was read before. @param {Unread} props */
export function Expired({ failed, again }) {
  useRenewal({ failed, again });
  return html`<div class="notice warn" role="alert">${signInAgain()}</div>`;
}

/** Says that the sign-in has expired, and leads to a new one, and from there back to this page. */
export function signInAgain() {
  return html`${icon("lock")}<p>${t("page.signInFirst")} ${t("page.signInBack")}</p>${h(SignInLink, { primary: false })}`;
}

/** Asks whether the token of a link that came from anywhere is to be taken. */
export function SignInQuestion() {
  const title = t("signIn.question");
  useTitle(title);
  return html`
    <${Empty} icon="lock" title=${title} text=${t("signIn.stranger")}>
      <div class="btns">
        <button type="button" class="btn" onClick=${() => decide(true)}>${t("page.signIn")}</button>
        <button type="button" class="btn primary" onClick=${() => decide(false)}>${t(token() ? "signIn.stay" : "signIn.dont")}</button>
      </div>
    <//>
  `;
}

/**
 * Reads again when the reader signs in again in another tab, or a page of the shop's own brings a token; at once if that
 * happened before this is shown.
 *
 * @param {Unread} unread
 */
function useRenewal({ failed, again }) {
  useEffect(() => {
    if (failed.renewals !== renewals()) void again?.();
    return onSessionChange((renewed) => void (renewed && again?.()));
  }, []);
}
