/** The field that says, and lets the shopper choose, what a message is about; and what there is to know before writing. */

import { t, weekday } from "../../api/texts.js";
import { html, useId } from "../../html.js";
import { icon } from "../icons.js";
import { requestOf } from "../order/known_requests.js";
import { awaiting, WHOLE_ORDER } from "./subjects.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("./subjects.js").OpenRequest} OpenRequest */
/** @typedef {import("./subjects.js").Subject} Subject */

/**
 * @param {{order: Order, subject: Subject, choose: (id: string, andWrite?: boolean) => void}} props
 *   `choose` sets what the message is about, and may lead the reader to the box
 */
export function SubjectField({ order, subject, choose }) {
  const id = useId();
  const { isAnswer, isClosed, requests } = subject;
  const [asked] = isAnswer || isClosed ? [] : awaiting(requests);
  return html`
    <div role="status">
      ${isClosed ? closedNotice(order, subject) : null} ${asked ? askedNotice(asked, order.timeZone, () => choose(asked.id, true)) : null}
    </div>
    ${
      requests.length || isClosed
        ? html`<div class="about">
            <label for=${id}>${t(isAnswer ? "conversation.answerAbout" : "conversation.about")}</label>
            <span class="about-select">
              <select id=${id} onChange=${(/** @type {any} */ event) => choose(event.currentTarget.value)}>${choices(subject)}</select>
              ${icon("down", "s")}
            </span>
          </div>`
        : null
    }
  `;
}

/** @param {Subject} subject */
function choices({ id, isClosed, requests }) {
  const choices = [...requests.map((request) => [request.id, request.title]), [WHOLE_ORDER, t("conversation.order")]];
  return [
    isClosed ? html`<option key="" value="" selected disabled>${t("form.choose")}</option>` : null,
    ...choices.map(([value, title]) => html`<option key=${value} value=${value} selected=${value === id}>${title}</option>`),
  ];
}

/** Says that the request that the message is about was settled while the shopper wrote. @param {Order} order @param {Subject} subject */
function closedNotice(order, { id }) {
  const request = requestOf(order, id);
  const words = request ? { title: request.title, state: request.stateText } : null;
  return html`<p class="notice warn">${icon("alert")}<span>${words ? t("conversation.closed", words) : t("conversation.gone")}</span></p>`;
}

/** Says that the shop waits for an answer, while the message is about something else. @param {OpenRequest} request @param {string} zone @param {() => void} answer */
function askedNotice({ title, replyByDay }, zone, answer) {
  return html`
    <div class="notice warn">
      ${icon("waiting")}
      <p>${t("conversation.notAnswer", { title, date: replyByDay ? weekday(replyByDay, zone) : "" })}</p>
      <button type="button" class="btn" onClick=${answer}>${t("conversation.answerIt")}</button>
    </div>
  `;
}
