/** The mutations of the shopper that need no form, and their results. */

import { idempotencyKeys } from "../api/client.js";
import { execute } from "../api/shopper.js";
import { useRef } from "../html.js";
import { faultText } from "./answer.js";

/** The type of the result of each mutation if it succeeds. */
const DONE = /** @type {const} */ ({ confirm_receipt: "ReceiptConfirmed", withdraw_help_request: "HelpRequestWithdrawn" });

/**
 * Returns a function that executes such a mutation. It returns what went wrong, or null.
 *
 * @param {() => unknown} changed called after every response, because a refusal also means that something has changed
 */
export function useShopperMutation(changed) {
  const keyOf = useRef(idempotencyKeys());
  /** @param {keyof typeof DONE} name @param {object} input @returns {Promise<string | null>} */
  return async (name, input) => {
    try {
      const data = await execute(name, /** @type {any} */ ({ input: { ...input, idempotencyKey: keyOf.current(input) } }));
      const [result] = Object.values(data);
      await changed();
      return result.__typename === DONE[name] ? null : refusalText(result);
    } catch (failed) {
      return faultText(failed);
    }
  };
}

/** Returns the message of a refusal, or those of its problems. @param {{message: string, problems?: {message: string}[]}} refusal */
export function refusalText(refusal) {
  return refusal.problems?.map((problem) => problem.message).join(" ") ?? refusal.message;
}
