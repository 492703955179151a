/**
 * Dialogs: a sheet from below on phones, in the middle elsewhere. Head and foot stay, what is between them scrolls.
 *
 * Rule: whenever a dialog says something new, its heading has the focus; when it closes, the focus is where the reader was.
 */

import { t } from "../../api/texts.js";
import { h, html, useId, useLayoutEffect, useRef, useState } from "../../html.js";
import { icon } from "../icons.js";
import { useBack } from "./back.js";
import { comeBackTo } from "./focus.js";

/** @typedef {import("preact").ComponentChildren} Children */
/** @typedef {{icon: import("../icons.js").IconName, tone: "" | "wait" | "no"}} Seal the sign of a result: done, an answer is awaited, refused */
/**
 * @typedef {object} DialogProps
 * @property {string} title
 * @property {string} [stage] a line below the title, such as which of several steps it is
 * @property {Seal} [seal] for a result, which has no other head
 * @property {Children} [foot] buttons
 * @property {() => void} close is called once the dialog is closed, however that happens
 * @property {(event: Event) => unknown} [submit] makes a form of middle and foot
 * @property {string} [address] the address of the page with this dialog open
 * @property {Children} [children]
 * @property {boolean} [busy] whether something is being sent: Esc does not hide what comes of it, unless it is pressed twice
 */

/** A modal dialog, open as long as it is rendered. Whatever has the class `shuts` closes it. @param {DialogProps} props */
export function Dialog({ title, stage, seal, foot, close, submit, address, children, busy }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  const titleId = useId();
  const shut = () => dialog.current?.close();
  useLayoutEffect(() => {
    const comeBack = comeBackTo(dialog.current);
    dialog.current?.showModal();
    return comeBack;
  }, []);
  useLayoutEffect(() => heading.current?.focus(), [title, stage]);
  useBack(shut, address);

  const named = html`<h2 id=${titleId} ref=${heading} tabindex="-1">${title}</h2>`;
  const middle = html`
    <div class=${seal ? "dialog-body result" : "dialog-body"}>
      ${seal ? html`<span class=${`seal ${seal.tone}`}>${icon(seal.icon, "l")}</span>${named}` : null} ${children}
    </div>
    ${foot ? html`<div class="dialog-foot">${foot}</div>` : null}
  `;
  return html`
    <dialog class="dialog" ref=${dialog} aria-labelledby=${titleId} onClose=${close} onClick=${shutBy(shut)}
      onCancel=${(/** @type {Event} */ event) => busy && event.preventDefault()}>
      ${seal ? null : head(named, stage, shut)}
      ${submit ? html`<form class="dialog-form" novalidate onSubmit=${submit}>${middle}</form>` : middle}
    </dialog>
  `;
}

/** @param {Children} named @param {string | undefined} stage @param {() => void} shut */
function head(named, stage, shut) {
  return html`
    <div class="dialog-head">
      <div>${named} ${stage ? html`<p class="stage">${stage}</p>` : null}</div>
      <button type="button" class="btn bare square" onClick=${shut}>
        ${icon("close")}<span class="hidden">${t("form.close")}</span>
      </button>
    </div>
  `;
}

/** Returns a handler that closes the dialog if what is clicked says so. @param {() => void} shut */
function shutBy(shut) {
  return (/** @type {Event} */ { target }) => {
    if (target instanceof Element && target.closest(".shuts")) shut();
  };
}

/**
 * @typedef {object} ConfirmProps
 * @property {string} title asks
 * @property {Children} [children] what will happen
 * @property {string} [notice] what is to be known before
 * @property {string} confirm the words of the button that does it
 * @property {string} keep the words of the button that does not
 * @property {() => Promise<string | null>} act does it, and returns what went wrong, or null
 * @property {{title: string, text?: string}} done what to say afterwards
 * @property {() => void} close
 * @property {boolean} [danger] whether it cannot be undone and ends something
 */

/** Says what will happen, and lets the shopper do it or not; then says what was done. @param {ConfirmProps} props */
export function ConfirmDialog({ title, children, notice, confirm, keep, act, done, close, danger }) {
  const [stage, setStage] = useState(/** @type {"asking" | "busy" | "done"} */ ("asking"));
  const [problem, setProblem] = useState("");
  const busy = stage === "busy";

  async function go() {
    if (busy) return;
    setStage("busy");
    setProblem("");
    const wrong = await act();
    setProblem(wrong ?? "");
    setStage(wrong === null ? "done" : "asking");
  }

  if (stage === "done") {
    const foot = html`<button type="button" class="btn primary shuts">${t("form.done")}</button>`;
    return h(Dialog, { title: done.title, seal: { icon: "check", tone: "" }, close, foot }, done.text ? html`<p>${done.text}</p>` : null);
  }
  const foot = html`
    <button type="button" class="btn bare shuts">${keep}</button>
    <button type="button" class=${danger ? "btn danger" : "btn primary"} aria-disabled=${busy ? "true" : undefined} onClick=${go}>
      ${busy ? t("form.sending") : confirm}
    </button>
  `;
  return h(Dialog, { title, close, foot, busy }, [
    notice ? html`<div class=${danger ? "notice warn" : "notice"}>${icon(danger ? "alert" : "info")}<p>${notice}</p></div>` : null,
    children,
    html`<div role="alert">${problem ? html`<p class="problem">${icon("alert", "s")}${problem}</p>` : null}</div>`,
  ]);
}
