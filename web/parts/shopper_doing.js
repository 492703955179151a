/** What a shopper does without a form, and what came of it. */

import { idempotencyKeys } from "../api/client.js";
import { ask } from "../api/shopper.js";
import { html, useRef, useState } from "../html.js";
import { said } from "./page.js";

/** What each of these documents of the shopper comes to when it is done. */
const DONE = /** @type {const} */ ({ confirm_receipt: "ReceiptConfirmed", withdraw_help_request: "HelpRequestWithdrawn" });

/** @param {() => unknown} changed called after every answer: a refusal too says that something is different */
export function useShopperDoing(changed) {
  const [problem, setProblem] = useState("");
  const keyOf = useRef(idempotencyKeys());

  /** @param {keyof typeof DONE} deed @param {object} input */
  async function act(deed, input) {
    try {
      const data = await ask(deed, /** @type {any} */ ({ input: { ...input, idempotencyKey: keyOf.current(input) } }));
      const [result] = Object.values(data);
      setProblem(result.__typename === DONE[deed] ? "" : wordsOf(result));
      await changed();
    } catch (failed) {
      setProblem(said(failed));
    }
  }
  return { act, shown: problem ? html`<p class="problem" role="alert">${problem}</p>` : null };
}

/** What a refusal says. @param {{message: string, problems?: {message: string}[]}} refusal */
export function wordsOf(refusal) {
  return refusal.problems?.map((problem) => problem.message).join(" ") ?? refusal.message;
}
