/** What a shopper wants to know first: what is so with the order, when what comes, and the one step that helps next. */

import { t } from "../../api/texts.js";
import { h, html } from "../../html.js";
import { chip } from "../chip.js";
import { isCancelled, isUnderWay, shipmentName } from "../facts.js";
import { headline } from "../headline.js";
import { icon } from "../icons.js";
import { Thumbnail } from "../pictures.js";
import { actionOf, helpIcon } from "./help_links.js";
import { isAsked } from "./known_requests.js";
import { needed } from "./line_notes.js";
import { leadingTo } from "./reveal.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../steps.js").Step} Step */
/** @typedef {import("./help_links.js").Section} Section */

const PICTURES = 2;

/** @param {Section} section */
export function hero(section) {
  const { order } = section;
  const { title, lead, chip: mark, steps } = headline(order);
  return html`
    <section class="hero" aria-labelledby="title">
      <div class="hero-head">
        <div class="goods-set">${pictures(order)}</div>
        <div class="hero-words">
          ${chip(mark)}
          <h1 id="title" tabindex="-1">${title}</h1>
          ${lead ? html`<p class="hero-lead">${lead}</p>` : null}
        </div>
      </div>
      ${steps.length ? html`<ol class="steps" aria-label=${t("order.progress")}>${steps.map((step, place) => shown(step, steps[place + 1]))}</ol>` : null}
      <div class="hero-does">
        ${does(section)}
        <a class="btn jump" href="#help" onClick=${leadingTo("help")}>${t("help.get")}</a>
      </div>
    </section>
  `;
}

/** @param {Order} order */
function pictures(order) {
  const wanted = order.lines.filter((line) => needed(line) > 0 && line.fulfilment !== "NONE");
  const all = wanted.length ? wanted : order.lines;
  return [...all]
    .sort((one, other) => Number(!one.imageUrl) - Number(!other.imageUrl))
    .slice(0, PICTURES)
    .map((line) => h(Thumbnail, { key: line.id, title: line.title, imageUrl: line.imageUrl, gone: isCancelled(order) }));
}

/** @param {Step} step @param {Step | undefined} next */
function shown({ name, day, state }, next) {
  const isDone = state === "done" || state === "now";
  const isLast = isDone && next && next.state !== "done" && next.state !== "now";
  const classes = isDone ? (isLast ? "done last" : "done") : state;
  return html`
    <li key=${name} class=${classes} aria-current=${state === "now" || state === "late" ? "step" : undefined}>
      ${isDone ? icon("check") : null}
      <b>${isDone ? html`<span class="hidden">${t("step.done")} </span>` : null}${state === "late" ? html`<span class="hidden">${t("step.late")} </span>` : null}${name}</b>
      ${day ? html`<span>${day}</span>` : null}
    </li>
  `;
}

/** Shows what to do next. One button at most is filled, and none if the shop waits for an answer. @param {Section} section */
function does({ order, open }) {
  const awaitsAnswer = order.openRequests.some(isAsked);
  const progress = actionOf(order, "CHECK_ORDER_PROGRESS");
  const asks = progress?.state === "AVAILABLE";
  const filled = awaitsAnswer ? "btn" : "btn primary";
  return html`
    ${asks ? html`<button type="button" class=${filled} onClick=${() => open("CHECK_ORDER_PROGRESS")}>${icon(helpIcon("CHECK_ORDER_PROGRESS"), "s")}${progress.title}</button>` : null}
    ${track(order, asks ? "btn" : filled)}
  `;
}

/** Shows a link to where the first parcel is that is on its way. @param {Order} order @param {string} classes */
function track({ shipments }, classes) {
  const place = shipments.findIndex((parcel) => parcel.trackingUrl && isUnderWay(parcel));
  const parcel = shipments[place];
  if (!parcel) return null;
  const several = shipments.filter(({ isNote }) => !isNote).length > 1;
  const label = several ? t("parcel.trackNamed", { parcel: shipmentName(parcel, place) }) : t("parcel.track");
  return html`<a class=${classes} href=${parcel.trackingUrl} rel="noreferrer">${label}${icon("out", "s")}</a>`;
}
