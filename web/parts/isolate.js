/** Texts in which names and numbers keep their own direction, so that those around them are not scrambled. */

import { t } from "../api/texts.js";
import { html } from "../html.js";

const AROUND = "\u0001"; // No name has it.

/**
 * Returns one of the page's own texts as nodes, with each of these values in a `bdi` element.
 *
 * @param {import("../api/texts.js").TextKey} key
 * @param {Record<string, string>} values
 */
export function isolated(key, values) {
  const marked = Object.entries(values).map(([name, value]) => [name, AROUND + value + AROUND]);
  const parts = t(key, Object.fromEntries(marked)).split(AROUND);
  return parts.map((part, place) => (place % 2 ? html`<bdi>${part}</bdi>` : part));
}
