/**
 * The style of an element of ours.
 *
 * It comes by links, so that the page around it needs no exception from a strict content security policy, and so that a
 * browser keeps one file for pages and elements. Until it is there, nothing is shown that would have no style.
 */

/** How long to wait for the style: a shop without a theme of its own, or one that is gone, must not keep orders from people. */
const PATIENCE_MS = 3_000;

/** @param {ShadowRoot} root @param {HTMLElement} view @param {string[]} addresses */
export function styled(root, view, addresses) {
  const links = addresses.map((href) => Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
  const there = links.map((link) => new Promise((resume) => ["load", "error"].map((name) => link.addEventListener(name, resume))));
  const patience = new Promise((resume) => setTimeout(resume, PATIENCE_MS));
  view.hidden = true;
  root.append(...links, view);
  goByReadersSize(root);
  void Promise.race([Promise.all(there), patience]).then(() => {
    view.hidden = false;
  });
}

/**
 * Has the style go by the size of type that the reader has chosen. `rem` is not that: the page around the element may have
 * made it something else. What is `rem` in the sources is `--rem` in the style that is built.
 *
 * @param {ShadowRoot} root
 */
function goByReadersSize(root) {
  const style = new CSSStyleSheet();
  style.replaceSync(".reader { font-size: medium }");
  root.adoptedStyleSheets.push(style);
  const reader = Object.assign(document.createElement("span"), { className: "reader" });
  root.append(reader);
  style.replaceSync(`:host { --rem: ${getComputedStyle(reader).fontSize} }`);
  reader.remove();
}
