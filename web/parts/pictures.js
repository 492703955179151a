/** Thumbnails of order lines. */

import { html, useState } from "../html.js";

/** Shows the picture of an order line, or the first letter of its title if it has no picture. @param {{title: string, imageUrl: string | null | undefined}} props */
export function Thumbnail({ title, imageUrl }) {
  const [broken, setBroken] = useState(false);
  if (imageUrl && !broken) {
    return html`<img class="thumbnail" src=${imageUrl} alt="" width="64" height="64" loading="lazy" onError=${() => setBroken(true)} />`;
  }
  return html`<span class="thumbnail letter" aria-hidden="true">${[...title][0] ?? ""}</span>`;
}
