/** The entries of a conversation: what happened as a line with an icon, what somebody wrote as a bubble. */

import { shop } from "../../api/shop.js";
import { briefDay, moment, t } from "../../api/texts.js";
import { html } from "../../html.js";
import { downloadAddress, files } from "../forms/photos.js";
import { icon } from "../icons.js";
import { requestOf } from "../order/known_requests.js";
import { clock } from "./days.js";
import { entryIcon } from "./entry_icons.js";
import { awaiting, openRequests } from "./subjects.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").TimelineEntry} TimelineEntry */
/** @typedef {import("../../api/shopper.js").Attachment} Attachment */
/** @typedef {{text: string, attachments: Attachment[]}} Said what somebody wrote */

/** Returns the name of the shop, or a word for it. */
const shopName = () => shop.name || t("conversation.shop");

/** Returns whether somebody says something in an entry. @param {Order} order @param {TimelineEntry} entry */
export const hasWords = (order, entry) => said(order, entry) !== null;

/**
 * Shows an entry.
 *
 * @param {Order} order
 * @param {TimelineEntry} entry
 * @param {boolean} isOneDay whether the day is known from the line above, so that the time is shown instead
 */
export function entryItem(order, entry, isOneDay) {
  const words = said(order, entry);
  return html`
    <li key=${entry.id} class="entry">
      ${entry.__typename === "MessageEntry" ? null : fact(order, entry, isOneDay)} ${words ? bubble(order, entry, words) : null}
    </li>
  `;
}

/** @param {Order} order @param {TimelineEntry} entry @param {boolean} isOneDay */
function fact(order, entry, isOneDay) {
  const line = entry.__typename === "ItemEventEntry" ? entry.line : entry.__typename === "ItemCorrectedEntry" ? entry.correctedLine : null;
  const chosen = entry.__typename === "HelpRequestFiledEntry" ? requestOf(order, entry.helpRequestId)?.chosen : null;
  return html`
    <p class="fact">
      ${icon(entryIcon(entry), "s")}
      <span>
        ${entry.text} ${line ? html`<bdi>${line.title}</bdi>` : null} ${chosen?.map(({ label }) => label).join(" · ")}
      </span>
      ${timeOf(entry.at, order.timeZone, isOneDay)}
    </p>
  `;
}

/** @param {Order} order @param {TimelineEntry} entry @param {Said} words */
function bubble(order, entry, { text, attachments }) {
  const isMine = entry.author === "SHOPPER";
  const about = entry.__typename === "MessageEntry" && entry.aboutRequestId ? requestOf(order, entry.aboutRequestId) : null;
  return html`
    <div class=${isMine ? "bubble me" : "bubble"}>
      <p class="who">
        <bdi>${isMine ? t("conversation.you") : shopName()}</bdi> · ${timeOf(entry.at, order.timeZone, true)}
        ${about && order.helpRequests.edges.length > 1 ? html` · <bdi>${about.title}</bdi>` : null}
      </p>
      ${text ? html`<p class="says" dir="auto">${text}</p>` : null} ${files(attachments, downloadAddress)}
      ${about && isQuestion(order, entry, about.id) ? html`<p class="wanted">${icon("waiting", "s")}${t("conversation.answerWanted")}</p>` : null}
    </div>
  `;
}

/** Shows the time of day or, if the day is not known from the line above, the day; who points at it sees both. @param {string} at @param {string} zone @param {boolean} isOneDay */
function timeOf(at, zone, isOneDay) {
  return html`<time datetime=${at} title=${moment(at, zone)}>${isOneDay ? clock(at, zone) : briefDay(at, zone)}</time>`;
}

/** Returns what somebody wrote in an entry; null if nobody did. @param {Order} order @param {TimelineEntry} entry @returns {Said | null} */
function said(order, entry) {
  if (entry.__typename === "MessageEntry") return { text: entry.message, attachments: entry.attachments };
  if (entry.__typename === "HelpRequestSettledEntry" && entry.answer) return { text: entry.answer, attachments: [] };
  const filed = entry.__typename === "HelpRequestFiledEntry" ? requestOf(order, entry.helpRequestId) : null;
  return filed?.message || filed?.attachments.length ? { text: filed.message ?? "", attachments: filed.attachments } : null;
}

/** Returns whether an entry asks what the shop still waits to hear. @param {Order} order @param {TimelineEntry} entry @param {string} requestId */
function isQuestion(order, entry, requestId) {
  return entry.__typename === "MessageEntry" && entry.expectsAnswer && awaiting(openRequests(order)).some(({ id }) => id === requestId);
}
