/** Clicks on links. */

/** Returns whether a click follows a link in this tab, and not in another tab or window. @param {MouseEvent} event */
export function isForThisTab({ button, metaKey, ctrlKey, shiftKey, altKey }) {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

/** Follows a link within the page, unless it is to be opened elsewhere. @param {() => void} act */
export const follow = (act) => (/** @type {MouseEvent} */ event) => {
  if (!isForThisTab(event)) return;
  event.preventDefault();
  act();
};
