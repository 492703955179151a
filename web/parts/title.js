/** The title of the document. */

import { isOurs } from "../api/page.js";
import { shop } from "../api/shop.js";
import { useEffect } from "../html.js";

/** Sets the title of the document, which ends with the name of the shop. @param {string} title */
export function useTitle(title) {
  useEffect(() => {
    if (isOurs) document.title = shop.name ? `${title} · ${shop.name}` : title;
  }, [title]);
}
