/** Short facts in one line. */

import { html } from "../html.js";

/** Shows those that are there, with a dot between. @param {(import("../html.js").View | string | null | undefined)[]} facts */
export function joined(facts) {
  return facts.filter(Boolean).map((fact, place) => html`${place ? " · " : null}${fact}`);
}
