/**
 * What happened to an order, and what shop and shopper wrote to each other.
 *
 * Rule: it stands on the page from old to new and begins at the end; what is shown is marked as read.
 */

import { idempotencyKeys } from "../api/client.js";
import { ask } from "../api/shopper.js";
import { t } from "../api/texts.js";
import { h, html, useEffect, useRef, useState } from "../html.js";
import { SelectField, TextField } from "./form_fields.js";
import { earlierButton, useFromTheEnd } from "./from_the_end.js";
import { actionOf } from "./help_links.js";
import { said } from "./page.js";
import { areOnTheirWay, downloadAddress, files, Photos, readyIds } from "./photos.js";
import { wordsOf } from "./shopper_doing.js";
import { momentOf } from "./times.js";

/** @typedef {import("../api/shopper.js").Order} Order */
/** @typedef {import("../api/shopper.js").Timeline} Timeline */
/** @typedef {import("../api/shopper.js").TimelineEntry} TimelineEntry */

const LOOK_AGAIN_MS = 20_000;

/**
 * @param {{order: Order, timeline: Timeline, about: string, setAbout: (helpRequestId: string) => void, changed: () => unknown}} props
 *   `timeline` is its latest page; `about` is the request that a message is about, or "" for the order; `changed` is
 *   called when something new is there.
 */
export function Conversation({ order, timeline, about, setAbout, changed }) {
  const entries = useFromTheEnd(timeline, (after) => timelinePage(order.number, { after }));
  useEffect(() => void markRead(order.number, timeline), [timeline]);

  // What the shop wrote is here within seconds while somebody looks.
  const newest = newestOf(timeline);
  useEffect(() => {
    let lost = false;
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const seen = await timelinePage(order.number, { first: 1 }).then(newestOf, () => null);
      if (seen !== newest || lost) changed(); // which also tells that there is no answer, and that there is one again
      lost = seen === null;
    };
    const timer = setInterval(look, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [order.number, newest]);

  return html`
    <section class="card" aria-labelledby="conversation">
      <h2 id="conversation">${t("conversation.title")}</h2>
      ${earlierButton(entries)}
      <div class="entries" role="log" aria-labelledby="conversation" tabindex="0"><ol>${entries.items.map(shown)}</ol></div>
      ${h(Composer, { order, about, setAbout, sent: changed })}
    </section>
  `;
}

/** @param {TimelineEntry} entry */
function shown(entry) {
  const message =
    entry.__typename === "MessageEntry" ? entry.message : entry.__typename === "HelpRequestSettledEntry" ? entry.answer : null;
  return html`
    <li key=${entry.id} class=${`entry ${entry.author.toLowerCase()} ${message ? "message" : "event"}`}>
      <p class="entry-head">
        ${entry.text} <span class="hint">${momentOf(entry.at)}</span>
        ${entry.unread ? html` <span class="unread">${t("conversation.new")}</span>` : null}
      </p>
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
  const [photos, setPhotos] = useState(/** @type {import("./photos.js").Photo[]} */ ([]));
  const [problems, setProblems] = useState(/** @type {{path: string, message: string}[]} */ ([]));
  const [came, setCame] = useState("");
  const [busy, setBusy] = useState(false);
  const keyOf = useRef(idempotencyKeys());
  const open = order.helpRequests.edges.map((edge) => edge.node).filter((request) => request.canReply);
  const chosen = open.some((request) => request.id === about) ? about : "";

  /** @param {Event} event */
  async function send(event) {
    event.preventDefault();
    const input = { orderNumber: order.number, text, helpRequestId: chosen || null, attachmentIds: readyIds(photos) };
    setBusy(true);
    try {
      const { postMessage: result } = await ask("post_message", { input: { ...input, idempotencyKey: keyOf.current(input) } });
      const posted = result.__typename === "MessagePosted";
      setProblems(result.__typename === "InvalidInput" ? result.problems : []);
      setCame(posted ? t("conversation.sent") : wordsOf(result));
      if (posted) {
        setText("");
        setPhotos([]);
        keyOf.current = idempotencyKeys(); // the same words may be meant twice
        await sent();
      }
    } catch (failed) {
      setCame(said(failed));
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
      ${h(Photos, { orderNumber: order.number, photos, set: setPhotos })}
      <p class="buttons">
        <button type="submit" class="primary" disabled=${busy || areOnTheirWay(photos)}>${busy ? t("form.sending") : t("conversation.send")}</button>
        <span role="status">${came}</span>
      </p>
    </form>
  `;
}

/**
 * A page of the timeline, the newest entry first: the latest page, or what comes before.
 *
 * @param {string} number
 * @param {{after?: string, first?: number}} [page]
 */
export async function timelinePage(number, page) {
  return (await ask("order_timeline", { number, newestFirst: true, ...page })).order?.timeline;
}

/** @param {Timeline | undefined} timeline */
const newestOf = (timeline) => timeline?.edges[0]?.node.id;

/** What cannot be marked now stays unread, and is marked with what comes next. @param {string} orderNumber @param {Timeline} timeline */
async function markRead(orderNumber, { edges }) {
  const last = edges[0]?.node;
  if (!last || !edges.some((edge) => edge.node.unread)) return;
  await ask("mark_timeline_read", { input: { orderNumber, through: last.id } }).catch(() => {});
}
