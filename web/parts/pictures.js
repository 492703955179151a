/** Pictures of goods. */

import { html, useState } from "../html.js";

/**
 * @typedef {object} Pictured
 * @property {string} title
 * @property {string | null | undefined} imageUrl
 * @property {"" | "s" | "xs"} [size]
 * @property {boolean} [gone] whether the goods are not to come any more
 */

/** Shows the picture of an order line on a tile, or the first letter of its title if it has no picture. @param {Pictured} props */
export function Thumbnail({ title, imageUrl, size = "s", gone = false }) {
  const [broken, setBroken] = useState(/** @type {string | null} */ (null));
  const classes = ["goods", size, gone ? "gone" : ""].filter(Boolean).join(" ");
  if (!imageUrl || broken === imageUrl) return html`<span class=${classes} aria-hidden="true">${[...title][0] ?? ""}</span>`;
  return html`<span class=${classes}>
    <img src=${imageUrl} alt="" width="128" height="128" loading="lazy" onError=${() => setBroken(imageUrl)} />
  </span>`;
}
