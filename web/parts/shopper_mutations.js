/** The mutations of the shopper that need no form, and their results. */

import { idempotencyKeys } from "../api/client.js";
import { execute } from "../api/shopper.js";
import { html, useRef, useState } from "../html.js";
import { faultText } from "./answer.js";

/** The type of the result of each mutation if it succeeds. */
const DONE = /** @type {const} */ ({ confirm_receipt: "ReceiptConfirmed", withdraw_help_request: "HelpRequestWithdrawn" });

/** @param {() => unknown} changed called after every response, because a refusal also means that something has changed */
export function useShopperMutation(changed) {
  const [problem, setProblem] = useState("");
  const keyOf = useRef(idempotencyKeys());

  /** @param {keyof typeof DONE} name @param {object} input */
  async function run(name, input) {
    try {
      const data = await execute(name, /** @type {any} */ ({ input: { ...input, idempotencyKey: keyOf.current(input) } }));
      const [result] = Object.values(data);
      setProblem(result.__typename === DONE[name] ? "" : refusalText(result));
      await changed();
    } catch (failed) {
      setProblem(faultText(failed));
    }
  }
  return { run, shown: problem ? html`<p class="problem" role="alert">${problem}</p>` : null };
}

/** Returns the message of a refusal, or those of its problems. @param {{message: string, problems?: {message: string}[]}} refusal */
export function refusalText(refusal) {
  return refusal.problems?.map((problem) => problem.message).join(" ") ?? refusal.message;
}
