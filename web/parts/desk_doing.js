/** What an agent does, and what came of it. */

import { idempotencyKeys } from "../api/client.js";
import { ask } from "../api/desk.js";
import { t } from "../api/texts.js";
import { html, useRef, useState } from "../html.js";
import { said } from "./page.js";

/** @typedef {"claim" | "unclaim" | "approve" | "decline" | "resolve" | "reopen" | "reply" | "add_note" | "dismiss_alert"} Deed a document of the desk */
/** @typedef {{path: string, message: string}} Problem */
/**
 * @typedef {object} Doings
 * @property {boolean} busy
 * @property {string} came what to tell the agent of the last deed
 * @property {boolean} well whether it was done
 * @property {Problem[]} problems
 * @property {(deed: Deed, input: object) => Promise<boolean>} act whether it was done
 */

/** @param {() => Promise<unknown>} changed called after every answer: a refusal too says that something is different @returns {Doings} */
export function useDoing(changed) {
  const [busy, setBusy] = useState(false);
  const [state, setState] = useState({ came: "", well: true, problems: /** @type {Problem[]} */ ([]) });
  const keyOf = useRef(idempotencyKeys());

  /** @param {Deed} deed @param {object} input */
  async function act(deed, input) {
    setBusy(true);
    let well = false;
    try {
      const data = await ask(deed, /** @type {any} */ ({ input: { ...input, idempotencyKey: keyOf.current({ deed, input }) } }));
      const [result] = Object.values(data);
      well = result.__typename === "Changed" || result.__typename === "NoteAdded";
      setState({ well, came: well ? t("desk.done") : result.message, problems: result.problems ?? [] });
      if (well) keyOf.current = idempotencyKeys(); // the same may be done again later
      await changed();
    } catch (failed) {
      setState({ well: false, came: said(failed), problems: [] });
    }
    setBusy(false);
    return well;
  }
  return { busy, ...state, act };
}

/** @param {{doing: Doings}} props */
export function Doing({ doing }) {
  return html`<div role="status">
    ${doing.came ? html`<p class=${`notice ${doing.well ? "good" : "bad"}`}>${doing.came}</p>` : null}
  </div>`;
}
