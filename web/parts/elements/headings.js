/**
 * Headings of an element of ours follow those of the page around it.
 *
 * Its own first heading is an `h1`, as on a page of ours; to those who hear the page, each has the level that it has there.
 */

/**
 * Gives the headings their levels, also those that come later. Returns what ends this.
 *
 * @param {HTMLElement} view
 * @param {() => number} first the level of the first heading
 */
export function levelHeadings(view, first) {
  const level = () => {
    for (const heading of view.querySelectorAll("h1, h2, h3, h4")) {
      heading.setAttribute("aria-level", String(Math.min(Number(heading.tagName.slice(1)) - 1 + first(), 6)));
    }
  };
  const watching = new MutationObserver(level);
  watching.observe(view, { childList: true, subtree: true });
  level();
  return () => watching.disconnect();
}
