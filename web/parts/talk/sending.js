/** Sends what is written in the box, or says why it cannot be sent; nothing written is lost then. */

import { idempotencyKeys, NotSignedIn } from "../../api/client.js";
import { execute } from "../../api/shopper.js";
import { t, weekday } from "../../api/texts.js";
import { useRef, useState } from "../../html.js";
import { faultText } from "../answer.js";
import { anySending, readyIds } from "../forms/photos.js";
import { refusalText } from "../shopper_mutations.js";
import { isToCome } from "../times.js";
import { openRequests, WHOLE_ORDER } from "./subjects.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("./words.js").Words} Words */
/** @typedef {{subject: string, title: string, isAnswer: boolean, isClosed: boolean}} Letter `title` is that of the request; "" for the order */
/** @typedef {{message: string, isSignedOut?: boolean}} Problem */
/**
 * @typedef {object} Sending
 * @property {boolean} busy
 * @property {Problem | null} problem why it was not sent
 * @property {Letter | null} sent what was sent, until the next is begun
 * @property {string} last the subject of what was sent last; "" if nothing was
 * @property {(letter: Letter) => Promise<void>} send
 * @property {() => void} reset takes back what was said of the last attempt
 */

/**
 * @param {Order} order
 * @param {Words} words
 * @param {(isSent: boolean) => Promise<unknown>} answered is called after every answer of the API: a refusal, too, means that something has changed
 * @returns {Sending}
 */
export function useSending(order, words, answered) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(/** @type {Problem | null} */ (null));
  const [sent, setSent] = useState(/** @type {Letter | null} */ (null));
  const [last, setLast] = useState("");
  const keyOf = useRef(idempotencyKeys());

  /** @param {string} subject @returns {Promise<Problem | null>} */
  async function post(subject) {
    const helpRequestId = subject === WHOLE_ORDER ? null : subject;
    const input = { orderId: order.id, text: words.text(subject), helpRequestId, attachmentIds: readyIds(words.photos(subject)) };
    const { postMessage: answer } = await execute("post_message", { input: { ...input, idempotencyKey: keyOf.current(input) } });
    if (answer.__typename !== "MessagePosted") {
      await answered(false);
      return { message: refusalText(answer) };
    }
    keyOf.current = idempotencyKeys(); // The same text may be sent twice on purpose.
    words.clear(subject);
    setLast(subject);
    await answered(true);
    return null;
  }
  /** @param {Letter} letter */
  async function send(letter) {
    if (busy) return;
    setBusy(true);
    setSent(null);
    const wrong = obstacle(letter, words) ?? (await post(letter.subject).catch(problemOf));
    setProblem(wrong);
    setSent(wrong ? null : letter);
    setBusy(false);
  }
  function reset() {
    setProblem(null);
    setSent(null);
  }
  return { busy, problem, sent, last, send, reset };
}

/** Returns what keeps a message from being sent; null if nothing does. @param {Letter} letter @param {Words} words @returns {Problem | null} */
function obstacle({ subject, isClosed }, words) {
  const photos = words.photos(subject);
  if (isClosed) return { message: t("conversation.chooseFirst") };
  if (photos.some((photo) => photo.state === "failed")) return { message: t("conversation.photoFailed") };
  if (anySending(photos)) return { message: t("conversation.photoSending") };
  return words.text(subject).trim() ? null : { message: t("conversation.empty") };
}

/** @param {unknown} failed @returns {Problem} */
const problemOf = (failed) => ({ message: faultText(failed), isSignedOut: failed instanceof NotSignedIn });

/**
 * Says what was sent, and what happens next: when the shop answers, and which request awaits the next answer.
 *
 * @param {Letter} letter
 * @param {Order} order as it is since
 * @param {string} next the title of the request that the box is set to now, if it awaits an answer
 */
export function sentText({ subject, title, isAnswer }, order, next) {
  const request = openRequests(order).find((one) => one.id === subject);
  const isPromised = isToCome(request?.answerBy);
  return [
    title ? t(isAnswer ? "conversation.answered" : "conversation.sentAbout", { title }) : t("conversation.sent"),
    isPromised ? t("conversation.hearBy", { date: weekday(String(request?.answerBy), order.timeZone) }) : "",
    next ? t("conversation.next", { title: next }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
