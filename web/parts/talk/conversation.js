/**
 * The timeline of an order: its events, and the messages of shop and shopper.
 *
 * Rule: entries are shown from old to new, scrolled to the end; what is shown is marked as read.
 */

import { idempotencyKeys } from "../../api/client.js";
import { execute } from "../../api/shopper.js";
import { t } from "../../api/texts.js";
import { h, html, useEffect, useRef, useState } from "../../html.js";
import { faultText } from "../answer.js";
import { SelectField, TextField } from "../forms/form_fields.js";
import { anySending, downloadAddress, files, Photos, readyIds } from "../forms/photos.js";
import { actionOf } from "../order/help_links.js";
import { refusalText } from "../shopper_mutations.js";
import { momentOf } from "../times.js";
import { earlierButton, useFromTheEnd } from "./from_the_end.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").Timeline} Timeline */
/** @typedef {import("../../api/shopper.js").TimelineEntry} TimelineEntry */

const POLL_MS = 20_000;

/**
 * @param {{order: Order, timeline: Timeline, about: string, setAbout: (helpRequestId: string) => void, changed: () => unknown}} props
 *   `timeline` is its latest page; `about` is the request that a message is about, or "" for the order; `changed` is
 *   called when there are new entries.
 */
export function Conversation({ order, timeline, about, setAbout, changed }) {
  const entries = useFromTheEnd(timeline, (after) => timelinePage(order.id, { after }));
  useEffect(() => void markRead(order.id, timeline), [timeline]);

  // New entries appear within seconds while the page is visible.
  const newest = newestOf(timeline);
  useEffect(() => {
    let lost = false;
    const poll = async () => {
      if (document.visibilityState !== "visible") return;
      const current = await timelinePage(order.id, { first: 1 }).then(newestOf, () => null);
      if (current !== newest || lost) changed(); // It also shows that the API does not answer, or answers again.
      lost = current === null;
    };
    const timer = setInterval(poll, POLL_MS);
    return () => clearInterval(timer);
  }, [order.id, newest]);

  return html`
    <section class="card" aria-labelledby="conversation">
      <h2 id="conversation">${t("conversation.title")}</h2>
      ${earlierButton(entries)}
      <div class="entries" role="log" aria-labelledby="conversation" tabindex="0"><ol>${entries.items.map((entry) => shown(entry, order.timeZone))}</ol></div>
      ${h(Composer, { order, about, setAbout, sent: changed })}
    </section>
  `;
}

/** @param {TimelineEntry} entry @param {string} zone */
function shown(entry, zone) {
  const message =
    entry.__typename === "MessageEntry" ? entry.message : entry.__typename === "HelpRequestSettledEntry" ? entry.answer : null;
  const line = entry.__typename === "ItemEventEntry" ? entry.line : entry.__typename === "ItemCorrectedEntry" ? entry.correctedLine : null;
  return html`
    <li key=${entry.id} class=${`entry ${entry.author.toLowerCase()} ${message ? "message" : "event"}`}>
      <p class="entry-head">
        ${entry.text} <span class="hint">${momentOf(entry.at, zone)}</span>
        ${entry.unread ? html` <span class="unread">${t("conversation.new")}</span>` : null}
      </p>
      ${line ? html`<p class="hint" dir="auto">${line.title}</p>` : null}
      ${message ? html`<p class="words" dir="auto">${message}</p>` : null}
      ${entry.__typename === "MessageEntry" ? files(entry.attachments, downloadAddress) : null}
      ${entry.__typename === "MessageEntry" && entry.expectsAnswer ? html`<p class="hint">${t("conversation.answerWanted")}</p>` : null}
    </li>
  `;
}

/**
 * @param {{order: Order, about: string, setAbout: (helpRequestId: string) => void, sent: () => unknown}} props
 */
function Composer({ order, about, setAbout, sent }) {
  const [text, setText] = useState("");
  const [photos, setPhotos] = useState(/** @type {import("../forms/photos.js").Photo[]} */ ([]));
  const [problems, setProblems] = useState(/** @type {{path: string, message: string}[]} */ ([]));
  const [result, setResult] = useState("");
  const [busy, setBusy] = useState(false);
  const keyOf = useRef(idempotencyKeys());
  const open = order.helpRequests.edges.map((edge) => edge.node).filter((request) => request.canReply);
  const chosen = open.some((request) => request.id === about) ? about : "";

  /** @param {Event} event */
  async function send(event) {
    event.preventDefault();
    const input = { orderId: order.id, text, helpRequestId: chosen || null, attachmentIds: readyIds(photos) };
    setBusy(true);
    try {
      const { postMessage: answer } = await execute("post_message", { input: { ...input, idempotencyKey: keyOf.current(input) } });
      const posted = answer.__typename === "MessagePosted";
      setProblems(answer.__typename === "InvalidInput" ? answer.problems : []);
      setResult(posted ? t("conversation.sent") : refusalText(answer));
      if (posted) {
        setText("");
        setPhotos([]);
        keyOf.current = idempotencyKeys(); // The same text may be sent twice on purpose.
        await sent();
      }
    } catch (failed) {
      setResult(faultText(failed));
    }
    setBusy(false);
  }

  const choices = open.map((request) => ({
    value: request.id,
    label: actionOf(order, request.type)?.title ?? request.stateText,
  }));
  return html`
    <form class="composer" onSubmit=${send}>
      ${
        choices.length
          ? h(SelectField, {
              label: t("conversation.about"),
              name: "helpRequestId",
              choices,
              value: chosen,
              set: setAbout,
              problems,
              empty: t("conversation.order"),
            })
          : null
      }
      ${h(TextField, { label: t("conversation.message"), name: "text", value: text, set: setText, problems, multiline: true, required: true, maxLength: 4000 })}
      ${h(Photos, { orderId: order.id, photos, set: setPhotos })}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${busy || anySending(photos)}>${busy ? t("form.sending") : t("conversation.send")}</button>
        <span role="status">${result}</span>
      </p>
    </form>
  `;
}

/**
 * Reads a page of the timeline, the newest entry first: the latest page, or the one before a cursor.
 *
 * @param {string} id the order's
 * @param {{after?: string, first?: number}} [page]
 */
export async function timelinePage(id, page) {
  return (await execute("order_timeline", { id, newestFirst: true, ...page })).order?.timeline;
}

/** @param {Timeline | undefined} timeline */
const newestOf = (timeline) => timeline?.edges[0]?.node.id;

/** Marks entries as read; if this fails they stay unread, and are marked with the next entries. @param {string} orderId @param {Timeline} timeline */
async function markRead(orderId, { edges }) {
  const last = edges[0]?.node;
  if (!last || !edges.some((edge) => edge.node.unread)) return;
  await execute("mark_timeline_read", { input: { orderId, through: last.id } }).catch(() => {});
}
