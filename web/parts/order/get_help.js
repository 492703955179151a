/**
 * All help for an order in one place: what is available as rows; the rest folded, with its reasons.
 *
 * Rule: the API decides what is available and says why something is not. Here it is only sorted.
 */

import { t } from "../../api/texts.js";
import { h, html } from "../../html.js";
import { icon } from "../icons.js";
import { helpIcon, instead, isOffered, seeRequest, whyId } from "./help_links.js";
import { EarlierRequests } from "./requests.js";
import { when } from "./when.js";

/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */
/** @typedef {import("./help_links.js").Section} Section */

/** @param {Section} section */
export function getHelp(section) {
  const actions = section.order.helpActions.filter(isOffered);
  const available = actions.filter(({ state }) => state === "AVAILABLE");
  const others = actions.filter(({ state }) => state !== "AVAILABLE");
  return html`
    <section class="get-help" id="help" tabindex="-1" aria-labelledby="help-title">
      <div class="section-head"><h2 id="help-title">${t("help.title")}</h2></div>
      <div class="rows">
        ${available.length ? html`<ul>${available.map((action) => row(action, section))}</ul>` : html`<p>${t("help.none")}</p>`}
        ${others.length ? notNow(others, section) : null} ${h(EarlierRequests, { section })} ${when(section, actions)}
      </div>
    </section>
  `;
}

/** The button covers its row, and is named by the title alone, as the same link is elsewhere. @param {HelpAction} action @param {Section} section */
function row({ type, title, description }, { open }) {
  const id = `about-${type}`;
  return html`
    <li key=${type} class="help-row">
      <span class="tile">${icon(helpIcon(type))}</span>
      <div>
        <button type="button" aria-describedby=${id} onClick=${() => open(type)}>${title}</button>
        <p id=${id}>${description}</p>
      </div>
      ${icon("next", "s")}
    </li>
  `;
}

/** @param {HelpAction[]} actions @param {Section} section */
function notNow(actions, section) {
  return html`
    <details class="fold">
      <summary>${icon("lock", "s")}<span>${t("help.notNow", { count: actions.length })}</span>${icon("down", "s")}</summary>
      <ul class="not-now">${actions.map((action) => closed(action, section))}</ul>
    </details>
  `;
}

/** @param {HelpAction} action @param {Section} section */
function closed(action, { order, open }) {
  const { type, title, reason, openRequests } = action;
  const [request] = openRequests;
  return html`
    <li key=${type} id=${whyId(type)} tabindex="-1">
      <b>${title}</b>
      <div>
        <p>${reason?.message}</p>
        ${reason?.code === "REQUEST_OPEN" && request ? seeRequest(action, request) : null}
        ${instead(action, order.helpActions, open)}
      </div>
    </li>
  `;
}
