/**
 * What waits for somebody stands on top of the page: first what the shop asks, then what it is at, then what comes next
 * of a return that was approved.
 */

import { day, t } from "../../api/texts.js";
import { html } from "../../html.js";
import { lateAnswer } from "../facts.js";
import { icon } from "../icons.js";
import { joined } from "../joined.js";
import { isToCome, momentOf } from "../times.js";
import { helpIcon, requestId } from "./help_links.js";
import { isAsked, requestOf } from "./known_requests.js";
import { askedFor, foldedRequest } from "./requests.js";
import { approvedReturns } from "./returns.js";

/** @typedef {import("../../html.js").View} View */
/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("./help_links.js").Section} Section */
/** @typedef {Order["openRequests"][number]} Open */

/** Shows the strips; null if nothing waits for anybody. @param {Section} section @param {View} news what is new on a screen on which the conversation is hidden */
export function strips(section, news) {
  const { openRequests } = section.order;
  const asked = openRequests.filter(isAsked);
  const all = [
    ...asked.map((request, place) => needsAnswer(request, section, place === 0)),
    ...openRequests.filter((request) => !isAsked(request)).map((request) => inProgress(request, section)),
    ...approvedReturns(section),
  ];
  return all.length || news ? html`<div class="strips">${all}${news}</div>` : null;
}

/** @param {Open} request @param {Section} section @param {boolean} isFirst only one button is filled */
function needsAnswer(request, section, isFirst) {
  const { order, write } = section;
  const known = requestOf(order, request.id);
  const until = request.replyByDay ? t("request.answerUntil", { date: day(request.replyByDay, order.timeZone) }) : null;
  const answer = (/** @type {Event} */ { currentTarget }) => write(request.id, currentTarget);
  return strip(request, order, "needs", {
    sign: icon("chat"),
    title: t("request.asked"),
    words: html`
      ${known?.question ? html`<blockquote dir="auto">${known.question}</blockquote>` : null}
      <p>${joined([html`<span id=${`${requestId(request.id)}-about`}>${request.title}</span>`, until])}</p>
    `,
    does: html`
      <button type="button" class=${isFirst ? "btn primary" : "btn"} onClick=${answer}>${t("request.answer")}</button>
      ${withdraw(request, section, "btn bare", "about")}
    `,
  });
}

/** @param {Open} request @param {Section} section */
function inProgress(request, section) {
  const { order, write } = section;
  const { id, answerBy, canReply, stateText, title, type } = request;
  const known = requestOf(order, request.id);
  const late = lateAnswer(answerBy, order.timeZone);
  const promise = isToCome(answerBy) ? html`${t("request.answerBy")} ${momentOf(String(answerBy), order.timeZone)}` : stateText;
  return strip(request, order, "", {
    sign: icon(helpIcon(type)),
    title: t("request.inProgress", { title }),
    words: html`
      <p>${joined([...(known ? askedFor(known, order) : []), late ? null : promise])}</p>
      ${late ? html`<p class="late">${late}</p>` : null}
    `,
    does: html`
      ${canReply ? button(id, "write", t("request.write"), ({ currentTarget }) => write(id, currentTarget), "btn bare", "title") : null}
      ${withdraw(request, section, "btn")}
    `,
  });
}

/** @param {Open} request @param {Order} order @param {string} classes @param {{sign: View, title: string, words: View, does: View}} parts */
function strip(request, order, classes, { sign, title, words, does }) {
  const id = requestId(request.id);
  const known = requestOf(order, request.id);
  return html`
    <section key=${id} id=${id} class=${`strip request ${classes}`} tabindex="-1" aria-labelledby=${`${id}-title`}>
      <div class="strip-head">
        ${sign}
        <div>
          <h2 id=${`${id}-title`}>${title}</h2>
          ${words} ${known ? foldedRequest(known, order.timeZone) : null}
        </div>
      </div>
      <div class="strip-does">${does}</div>
    </section>
  `;
}

/** @param {Open} request @param {Section} section @param {string} classes @param {"title" | "about"} [named] */
function withdraw({ id, canWithdraw }, section, classes, named = "title") {
  return canWithdraw ? button(id, "withdraw", t("request.withdraw"), () => section.withdraw(id), classes, named) : null;
}

/**
 * A button whose name says which request it is about.
 *
 * @param {string} id
 * @param {string} own its part of the ids of the request's elements
 * @param {string} label
 * @param {(event: Event) => void} act
 * @param {string} classes
 * @param {"title" | "about"} named the element of the strip that names the request
 */
function button(id, own, label, act, classes, named) {
  const request = requestId(id);
  const names = `${request}-${own} ${request}-${named}`;
  return html`<button type="button" id=${`${request}-${own}`} class=${classes} aria-labelledby=${names} onClick=${act}>${label}</button>`;
}
