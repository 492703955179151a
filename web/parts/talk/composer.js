/**
 * The box to write to the shop.
 *
 * Rule: it is set to the request that awaits an answer, and says so. No answer is lost without a word: neither when the
 * request is settled meanwhile, nor when another question comes, nor when a photo fails.
 */

import { t } from "../../api/texts.js";
import { h, html, useId, useRef, useState } from "../../html.js";
import { Photos } from "../forms/photos.js";
import { icon } from "../icons.js";
import { SignInLink } from "../page.js";
import { sentText, useSending } from "./sending.js";
import { SubjectField } from "./subject_field.js";
import { awaiting, isOpen, openRequests, subjectOf } from "./subjects.js";
import { useWords } from "./words.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("./sending.js").Letter} Letter */

/** @param {{order: Order, about: string, setAbout: (subject: string) => void, changed: () => Promise<unknown>}} props */
export function Composer({ order, about, setAbout, changed }) {
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const words = useWords(order.id);
  const [held, setHeld] = useState(""); // what the box is about while it has the focus, so that it changes under nobody's hands
  const sending = useSending(order, words, async (isSent) => {
    if (isSent) setAbout("");
    if (isSent) setHeld("");
    await changed();
  });
  const requests = openRequests(order);
  const subject = subjectOf(requests, { chosen: about || words.about || held, hasWords: words.has, last: sending.last });
  const title = requests.find((request) => request.id === subject)?.title ?? "";
  const isAnswer = awaiting(requests).some((request) => request.id === subject);
  const isClosed = !isOpen(requests, subject);

  /** @param {string} next @param {boolean} [andWrite] */
  function choose(next, andWrite) {
    if (isClosed) words.move(subject, next);
    setAbout(next);
    sending.reset();
    if (andWrite) box.current?.focus();
  }
  /** @param {string} text */
  function write(text) {
    words.write(subject, text);
    setAbout(subject);
    sending.reset();
  }
  /** @param {Event} event */
  async function send(event) {
    event.preventDefault();
    await sending.send({ subject, title, isAnswer, isClosed });
    comeBack(box.current);
  }
  return html`
    <form class=${isAnswer ? "composer asked" : "composer"} novalidate onSubmit=${send}>
      <p class="sent" role="status">${sending.sent ? sentText(sending.sent, order, isAnswer ? title : "") : null}</p>
      ${h(SubjectField, { order, requests, subject, choose })}
      ${h(Box, { box, isAnswer, title, text: words.text(subject), isReady: words.has(subject), sending, write, hold: (holds) => setHeld(holds ? subject : "") })}
      ${h(Photos, { key: subject, orderId: order.id, photos: words.photos(subject), set: (change) => words.changePhotos(subject, change) })}
    </form>
  `;
}

/**
 * @typedef {object} BoxProps
 * @property {import("preact").RefObject<HTMLTextAreaElement | null>} box
 * @property {boolean} isAnswer
 * @property {string} title that of the request; "" for the order
 * @property {string} text
 * @property {boolean} isReady whether there is something to send
 * @property {import("./sending.js").Sending} sending
 * @property {(text: string) => void} write
 * @property {(holds: boolean) => void} hold is called when the box gets or loses the focus
 */

/** The field for the words, and the button that sends them. @param {BoxProps} props */
function Box({ box, isAnswer, title, text, isReady, sending: { busy, problem }, write, hold }) {
  const id = useId();
  return html`
    <div class="composer-box">
      <label class="hidden" for=${id}>${isAnswer ? t("conversation.answerTo", { title }) : t("conversation.message")}</label>
      <textarea id=${id} ref=${box} rows="2" dir="auto" value=${text} readonly=${busy}
        placeholder=${t(isAnswer ? "conversation.answerHere" : "conversation.writeHere")}
        aria-invalid=${problem ? "true" : undefined} aria-describedby=${problem ? `${id}-problem` : undefined}
        onInput=${(/** @type {any} */ event) => write(event.currentTarget.value)} onKeyDown=${sendsByKey}
        onFocus=${() => hold(true)} onBlur=${() => hold(false)}></textarea>
      <div class="composer-does">
        <button type="submit" class=${isReady ? "btn send primary" : "btn send"} aria-disabled=${busy ? "true" : undefined}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${(/** @type {Event} */ event) => event.preventDefault()}>
          ${t(busy ? "form.sending" : "conversation.send")} ${icon("send", "s")}
        </button>
      </div>
    </div>
    ${
      problem
        ? html`<div role="alert">
            <p id=${`${id}-problem`} class="problem">${icon("alert", "s")}${problem.message}</p>
            ${problem.isSignedOut ? h(SignInLink, { primary: false }) : null}
          </div>`
        : null
    }
  `;
}

/** Sends with Enter and the key of commands. @param {KeyboardEvent} event */
function sendsByKey(event) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  event.preventDefault();
  /** @type {HTMLTextAreaElement} */ (event.currentTarget).form?.requestSubmit();
}

/** Keeps the focus in the box, unless the reader has gone elsewhere meanwhile. @param {HTMLTextAreaElement | null} box */
function comeBack(box) {
  const root = /** @type {Document | ShadowRoot | undefined} */ (box?.getRootNode());
  const active = root?.activeElement;
  if (!active || active === document.body || box?.form?.contains(active)) box?.focus();
}
