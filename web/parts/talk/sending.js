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
/** @typedef {import("./subjects.js").Subject} Subject */
/** @typedef {{message: string, at: "words" | "subject" | null, isSignedOut?: boolean}} Problem `at` is the field that it is about */
/**
 * @typedef {object} Sending
 * @property {boolean} busy
 * @property {Problem | null} problem why it was not sent
 * @property {Subject | null} sent what the message was about that was sent, until the next is begun
 * @property {string} last the id of what the last message was about; "" if there was none
 * @property {(subject: Subject) => Promise<Problem | null>} send
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
  const [sent, setSent] = useState(/** @type {Subject | null} */ (null));
  const [last, setLast] = useState("");
  const keyOf = useRef(idempotencyKeys());

  /** @param {string} id @returns {Promise<Problem | null>} */
  async function post(id) {
    const helpRequestId = id === WHOLE_ORDER ? null : id;
    const input = { orderId: order.id, text: words.text(id), helpRequestId, attachmentIds: readyIds(words.photos(id)) };
    const { postMessage: answer } = await execute("post_message", { input: { ...input, idempotencyKey: keyOf.current(input) } });
    if (answer.__typename !== "MessagePosted") {
      await answered(false);
      return { message: refusalText(answer), at: null };
    }
    keyOf.current = idempotencyKeys(); // The same text may be sent twice on purpose.
    words.clear(id);
    setLast(id);
    await answered(true);
    return null;
  }
  /** @param {Subject} subject */
  async function send(subject) {
    if (busy) return problem;
    setBusy(true);
    setSent(null);
    const wrong = obstacle(subject, words) ?? (await post(subject.id).catch(problemOf));
    setProblem(wrong);
    setSent(wrong ? null : subject);
    setBusy(false);
    return wrong;
  }
  function reset() {
    setProblem(null);
    setSent(null);
  }
  return { busy, problem, sent, last, send, reset };
}

/** Returns what keeps a message from being sent; null if nothing does. @param {Subject} subject @param {Words} words @returns {Problem | null} */
function obstacle({ id, isClosed }, words) {
  const photos = words.photos(id);
  if (isClosed) return { message: t("conversation.chooseFirst"), at: "subject" };
  if (photos.some((photo) => photo.state === "failed")) return { message: t("conversation.photoFailed"), at: null };
  if (anySending(photos)) return { message: t("conversation.photoSending"), at: null };
  return words.text(id).trim() ? null : { message: t("conversation.empty"), at: "words" };
}

/** @param {unknown} failed @returns {Problem} */
const problemOf = (failed) => ({ message: faultText(failed), at: null, isSignedOut: failed instanceof NotSignedIn });

/**
 * Says what was sent, and what happens next: when the shop answers, and which request awaits the next answer.
 *
 * @param {Subject} sent
 * @param {Subject} next what the box is about now
 * @param {Order} order as it is since
 */
export function sentText({ id, title, isAnswer }, next, order) {
  const request = openRequests(order).find((one) => one.id === id);
  const isPromised = isToCome(request?.answerBy);
  return [
    title ? t(isAnswer ? "conversation.answered" : "conversation.sentAbout", { title }) : t("conversation.sent"),
    isPromised ? t("conversation.hearBy", { date: weekday(String(request?.answerBy), order.timeZone) }) : "",
    next.isAnswer ? t("conversation.next", { title: next.title }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
