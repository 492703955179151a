/** Files a help request: each kind has a document of its own name, and all of them the same results. */

import { NotSignedIn } from "../../api/client.js";
import { execute } from "../../api/shopper.js";
import { faultText } from "../answer.js";

/** @typedef {import("../../api/shopper.js").HelpActionType} HelpActionType */
/** @typedef {import("./form_fields.js").Problem} Problem */
/** @typedef {{id: string, state: string, stateText: string, answerBy?: string | null}} FiledRequest */
/**
 * @typedef {{filed: FiledRequest} | {unavailable: string, event: string | null} | {problems: Problem[]} | {failed: string} | {signedOut: true}} Outcome
 *   filed; refused, because the order has changed; to be corrected; not done for another reason; nobody is signed in any more
 */
/** @typedef {import("../../api/shopper.js").Operations["cancel_order"]["data"]["cancelOrder"]} Result the result of every form */

/**
 * @param {HelpActionType} type
 * @param {object} input
 * @returns {Promise<Outcome>}
 */
export async function fileRequest(type, input) {
  const name = /** @type {Lowercase<HelpActionType>} */ (type.toLowerCase());
  try {
    const data = await execute(name, /** @type {any} */ ({ input }));
    return outcomeOf(/** @type {Result} */ (Object.values(data)[0]));
  } catch (failed) {
    return failed instanceof NotSignedIn ? { signedOut: true } : { failed: faultText(failed) };
  }
}

/** @param {Result} result @returns {Outcome} */
function outcomeOf(result) {
  switch (result.__typename) {
    case "HelpRequestFiled":
      return { filed: result.helpRequest };
    case "HelpActionUnavailable":
      return { unavailable: result.message, event: result.action.reason?.event ?? null };
    case "InvalidInput":
      return { problems: result.problems };
    default:
      return { failed: result.message };
  }
}
