/** The mutations of the desk, and their results. */

import { idempotencyKeys } from "../../api/client.js";
import { execute } from "../../api/desk.js";
import { t } from "../../api/texts.js";
import { html, useRef, useState } from "../../html.js";
import { faultText } from "../answer.js";

/** @typedef {"claim" | "unclaim" | "approve" | "decline" | "resolve" | "reopen" | "reply" | "add_note" | "dismiss_alert"} MutationName the name of a document of the desk */
/** @typedef {{path: string, message: string}} Problem */
/**
 * @typedef {object} DeskMutation
 * @property {boolean} busy
 * @property {string} message the result of the last mutation, for the agent
 * @property {boolean} succeeded
 * @property {Problem[]} problems
 * @property {(name: MutationName, input: object) => Promise<boolean>} run executes a mutation, and says whether it succeeded
 */

/** @param {() => Promise<unknown>} changed called after every response, because a refusal also means that something has changed @returns {DeskMutation} */
export function useDeskMutation(changed) {
  const [busy, setBusy] = useState(false);
  const [state, setState] = useState({ message: "", succeeded: true, problems: /** @type {Problem[]} */ ([]) });
  const keyOf = useRef(idempotencyKeys());

  /** @param {MutationName} name @param {object} input */
  async function run(name, input) {
    setBusy(true);
    let succeeded = false;
    try {
      const data = await execute(name, /** @type {any} */ ({ input: { ...input, idempotencyKey: keyOf.current({ name, input }) } }));
      const [result] = Object.values(data);
      succeeded = result.__typename === "Changed" || result.__typename === "NoteAdded";
      setState({ succeeded, message: succeeded ? t("desk.done") : result.message, problems: result.problems ?? [] });
      if (succeeded) keyOf.current = idempotencyKeys(); // The same mutation may be executed again later.
      await changed();
    } catch (failed) {
      setState({ succeeded: false, message: faultText(failed), problems: [] });
    }
    setBusy(false);
    return succeeded;
  }
  return { busy, ...state, run };
}

/** Returns the latest item of the timeline that a page shows of an order, for the mutations that decide on what was seen. @param {import("../../api/desk.js").Order} order */
export const seenThrough = ({ timeline }) => timeline.edges[0]?.node.id ?? null;

/** @param {{mutation: DeskMutation}} props */
export function MutationResult({ mutation }) {
  return html`<div role="status">
    ${mutation.message ? html`<p class=${`notice ${mutation.succeeded ? "good" : "bad"}`}>${mutation.message}</p>` : null}
  </div>`;
}
