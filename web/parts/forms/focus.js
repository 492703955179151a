/** Where the focus goes when a dialog closes: to what opened it or, if that is gone, to the heading above it. */

/** What opened the dialog that has just been removed without being closed; one that takes its place was opened by the same. @type {Place | null} */
let handedOver = null;

/** @typedef {{opener: HTMLElement | null, around: Element[]}} Place where the reader was, and what was around it */

/**
 * Notes where the reader is before a dialog opens. Returns the function that brings the focus back there after the dialog.
 *
 * @param {HTMLElement | null} dialog
 */
export function comeBackTo(dialog) {
  const root = /** @type {Document | ShadowRoot} */ (dialog?.getRootNode());
  const place = handedOver ?? placeOf(root, dialog);
  handedOver = null;
  return () => {
    if (place.opener && root.activeElement === place.opener) return watch(place, root); // The browser has brought the focus back.
    if (!isNowhere(root) && !dialog?.contains(root.activeElement)) return; // Whoever closed the dialog leads the reader elsewhere.
    handedOver = place;
    queueMicrotask(() => {
      if (handedOver === place) comeBack(place, root);
      handedOver = null;
    });
  };
}

/** @param {Document | ShadowRoot} root @param {HTMLElement | null} dialog @returns {Place} */
function placeOf(root, dialog) {
  const active = root.activeElement;
  const opener = active instanceof HTMLElement && active !== document.body ? active : null;
  const around = [];
  for (let at = (opener ?? dialog)?.parentElement; at; at = at.parentElement) around.push(at);
  return { opener, around };
}

/** @param {Place} place @param {Document | ShadowRoot} root */
function comeBack({ opener, around }, root) {
  const has = (/** @type {HTMLElement} */ element) => {
    element.focus();
    return root.activeElement === element;
  };
  if (opener?.isConnected && has(opener)) return watch({ opener, around }, root);
  for (const heading of around.flatMap(headings)) {
    heading.tabIndex = -1;
    if (has(heading)) return watch({ opener: heading, around }, root);
  }
}

/** Keeps an eye on what has the focus: when the page is shown anew, it may be gone. @param {Place} place @param {Document | ShadowRoot} root */
function watch({ opener, around }, root) {
  const observer = new MutationObserver(() => {
    if (opener?.isConnected) return;
    observer.disconnect();
    if (isNowhere(root)) comeBack({ opener: null, around }, root);
  });
  observer.observe(root, { childList: true, subtree: true });
  // Chromium says of an element that is being removed that it loses the focus while it is still there.
  const left = () => queueMicrotask(() => opener?.isConnected && observer.disconnect());
  opener?.addEventListener("blur", left, { once: true });
}

/** @param {Document | ShadowRoot} root */
const isNowhere = (root) => !root.activeElement || root.activeElement === document.body;

/** @param {Element} place @returns {HTMLElement[]} */
function headings(place) {
  return place.isConnected ? [...place.querySelectorAll(/** @type {"h1"} */ ("h1, h2, h3"))] : [];
}
