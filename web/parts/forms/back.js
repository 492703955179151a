/**
 * The browser's Back, and a phone's gesture for it, closes an open dialog rather than leaving the page.
 *
 * Rule 1: while a dialog is open, the history has one entry more, which goes when the dialog closes in any other way.
 * Rule 2: the address of that entry may name a form, so that the form is open again after a reload or a sign-in.
 * Rule 3: in a page of the shop's own, the history is the shop's, and is left alone.
 */

import { isOurs } from "../../api/page.js";
import { useLayoutEffect } from "../../html.js";

/** What closes each open dialog, the top one last. @type {(() => void)[]} */
const open = [];
let address = "";
let returning = false;
/** How the page restores where it was scrolled to, when no dialog is open. @type {ScrollRestoration} */
let usual = "auto";

const isDialogsEntry = () => Boolean(history.state?.dialog);

/**
 * Lets Back close a dialog as long as its component is there.
 *
 * @param {() => void} close
 * @param {string} [at] the address of the page with this dialog open
 */
export function useBack(close, at) {
  useLayoutEffect(() => {
    if (!isOurs) return;
    const closeIt = () => close();
    open.push(closeIt);
    address = at ?? location.href;
    queueMicrotask(settle);
    return () => {
      open.splice(open.indexOf(closeIt), 1);
      queueMicrotask(settle); // By then, a dialog that takes the place of this one is open.
    };
  }, []);
}

/**
 * Sets the address of a page that has just been opened; the entry of a dialog that is about to be open again keeps its own.
 *
 * @param {string} own the page's address without a dialog
 * @param {boolean} opens whether a dialog opens
 */
export function arrive(own, opens) {
  if (!isOurs) return;
  if (!isDialogsEntry()) history.replaceState(null, "", own);
  else if (!opens) settle();
}

/** Brings the history into line with whether a dialog is open. */
function settle() {
  if (returning) return; // It is done when the history has arrived.
  if (open.length > 0) enter();
  else if (isDialogsEntry()) {
    returning = true;
    history.back();
  }
}

function enter() {
  const state = { ...history.state, dialog: true };
  if (isDialogsEntry()) return history.replaceState(state, "", address);
  usual = history.scrollRestoration;
  history.scrollRestoration = "manual"; // Going back to this entry must not scroll away from what is read by then.
  history.pushState(state, "", address);
}

addEventListener("popstate", () => {
  if (!isOurs) return;
  const byReader = !returning;
  returning = false;
  if (!isDialogsEntry()) history.scrollRestoration = usual;
  if (byReader && !isDialogsEntry()) open.at(-1)?.();
  else settle();
});
