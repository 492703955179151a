/**
 * The box to write to the shop.
 *
 * Rule: it is set to the request that awaits an answer, and says so. No answer is lost without a word: neither when the
 * request is settled meanwhile, nor when another question comes, nor when a photo fails.
 */

import { t } from "../../api/texts.js";
import { h, html, useId, useRef, useState } from "../../html.js";
import { PhotoButton, PhotoList } from "../forms/photos.js";
import { icon } from "../icons.js";
import { signInAgain } from "../sign_in.js";
import { sentText, useSending } from "./sending.js";
import { SubjectField } from "./subject_field.js";
import { subjectOf } from "./subjects.js";
import { useWords } from "./words.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("./sending.js").Sending} Sending */
/** @typedef {import("../forms/photos.js").PhotosProps} Files */
/** @typedef {(before: import("../forms/uploads.js").Photo[]) => import("../forms/uploads.js").Photo[]} PhotoChange */

const PROBLEM = "talk-problem";

/** @param {{order: Order, about: string, setAbout: (id: string) => void, changed: () => Promise<unknown>}} props */
export function Composer({ order, about, setAbout, changed }) {
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const words = useWords(order.id);
  const [held, setHeld] = useState(""); // what the box is about while it has the focus, so that it changes under nobody's hands
  const sending = useSending(order, words, async (isSent) => {
    if (isSent) setAbout("");
    if (isSent) setHeld("");
    await changed();
  });
  const subject = subjectOf(order, { chosen: about || words.about || held, hasWords: words.has, last: sending.last });

  /** @param {string} id @param {boolean} [andWrite] */
  function choose(id, andWrite) {
    if (subject.isClosed) words.move(subject.id, id);
    setAbout(id);
    sending.reset();
    if (andWrite) box.current?.focus();
  }
  /** @param {string} text */
  function write(text) {
    words.write(subject.id, { text });
    setAbout(subject.id);
    sending.reset();
  }
  /** @param {Event} event */
  async function send(event) {
    event.preventDefault();
    const wrong = await sending.send(subject);
    comeBack(box.current, wrong?.at === "subject" ? "select" : "textarea");
  }
  const { photos } = words.of(subject.id);
  const files = { orderId: order.id, photos, set: (/** @type {PhotoChange} */ change) => words.changePhotos(subject.id, change) };
  return html`
    <form class=${subject.isAnswer ? "composer asked" : "composer"} novalidate onSubmit=${send}>
      <p class="sent" role="status">${sending.sent ? sentText(sending.sent, subject, order) : null}</p>
      ${h(SubjectField, { order, subject, choose })}
      ${h(PhotoList, { key: subject.id, ...files })}
      ${h(Box, { box, subject, words, sending, files, write, hold: (holds) => setHeld(holds ? subject.id : "") })}
      ${problem(sending)}
    </form>
  `;
}

/**
 * @typedef {object} BoxProps
 * @property {import("preact").RefObject<HTMLTextAreaElement | null>} box
 * @property {import("./subjects.js").Subject} subject
 * @property {import("./words.js").Words} words
 * @property {Sending} sending
 * @property {Files} files
 * @property {(text: string) => void} write
 * @property {(holds: boolean) => void} hold is called when the box gets or loses the focus
 */

/** The field for the words, and the button that sends them. @param {BoxProps} props */
function Box({ box, subject: { id: about, title, isAnswer }, words, sending: { busy, problem }, files, write, hold }) {
  const id = useId();
  return html`
    <div class="composer-box">
      <label class="hidden" for=${id}>${isAnswer ? t("conversation.answerTo", { title }) : t("conversation.message")}</label>
      <textarea id=${id} ref=${box} rows="2" dir="auto" value=${words.of(about).text} readonly=${busy}
        placeholder=${t(isAnswer ? "conversation.answerHere" : "conversation.writeHere")}
        aria-invalid=${problem?.at === "words" ? "true" : undefined} aria-describedby=${problem ? PROBLEM : undefined}
        onInput=${(/** @type {any} */ event) => write(event.currentTarget.value)} onKeyDown=${sendsByKey}
        onFocus=${() => hold(true)} onBlur=${() => hold(false)}></textarea>
      <div class="composer-does">
        ${h(PhotoButton, files)}
        <button type="submit" class=${`btn send ${words.has(about) ? "primary" : ""}`} aria-disabled=${busy ? "true" : undefined}
          aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown=${(/** @type {Event} */ event) => event.preventDefault()}>
          ${t(busy ? "form.sending" : "conversation.send")} ${icon("send", "s")}
        </button>
      </div>
    </div>
  `;
}

/** Says why nothing was sent. @param {Sending} sending */
function problem({ problem }) {
  if (!problem) return null;
  const { message, isSignedOut } = problem;
  return html`
    <div id=${PROBLEM} role="alert" class=${isSignedOut ? "notice warn" : "problem"}>
      ${isSignedOut ? signInAgain() : html`${icon("alert", "s")}<p>${message}</p>`}
    </div>
  `;
}

/** Sends with Enter and the key of commands. @param {KeyboardEvent} event */
function sendsByKey(event) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  event.preventDefault();
  /** @type {HTMLTextAreaElement} */ (event.currentTarget).form?.requestSubmit();
}

/** Leads the reader to a field of the form, unless they have gone elsewhere meanwhile. @param {HTMLTextAreaElement | null} box @param {"textarea" | "select"} field */
function comeBack(box, field) {
  const root = /** @type {Document | ShadowRoot | undefined} */ (box?.getRootNode());
  const active = root?.activeElement;
  if (!active || active === document.body || box?.form?.contains(active)) box?.form?.querySelector(field)?.focus();
}
