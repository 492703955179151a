/** Small pictures of what was ordered. */

import { html, useState } from "../html.js";

/** A line's picture, or its first letter where there is none. @param {{title: string, imageUrl: string | null | undefined}} props */
export function Thumbnail({ title, imageUrl }) {
  const [broken, setBroken] = useState(false);
  if (imageUrl && !broken) {
    return html`<img class="thumbnail" src=${imageUrl} alt="" width="64" height="64" loading="lazy" onError=${() => setBroken(true)} />`;
  }
  return html`<span class="thumbnail letter" aria-hidden="true">${[...title][0] ?? ""}</span>`;
}
