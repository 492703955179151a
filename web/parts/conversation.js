/**
 * What happened to an order, and what shop and shopper wrote to each other.
 *
 * Rule: it stands on the page from old to new and begins at the end; what is shown is marked as read.
 */

import { idempotencyKeys, NotSignedIn } from "../api/client.js";
import { ask } from "../api/shopper.js";
import { t } from "../api/texts.js";
import { h, html, useEffect, useRef, useState } from "../html.js";
import { SelectField, TextField } from "./form_fields.js";
import { earlierButton, joined } from "./from_the_end.js";
import { Failed, said } from "./page.js";
import { wordsOf } from "./parcels.js";
import { areOnTheirWay, downloadAddress, files, Photos, readyIds } from "./photos.js";
import { momentOf } from "./times.js";

/** @typedef {import("../api/shopper.js").Order} Order */
/** @typedef {import("../api/shopper.js").TimelineEntry} TimelineEntry */

const LOOK_AGAIN_MS = 20_000;

/**
 * @param {{order: Order, about: string, setAbout: (helpRequestId: string) => void, changed: () => unknown}} props
 *   `about` is the request that a message is about, or "" for the order; `changed` is called when something new is there.
 */
export function Conversation({ order, about, setAbout, changed }) {
  const [entries, setEntries] = useState(/** @type {TimelineEntry[]} */ ([]));
  const [earlier, setEarlier] = useState(/** @type {string | null} */ (null));
  const [failed, setFailed] = useState(/** @type {unknown} */ (null));
  const newest = useRef("");

  /** The latest page, joined to what is known; what is not joined to it any more is asked for again. */
  async function look() {
    const read = await page(order.number, null);
    const latest = read.entries.at(-1)?.id ?? "";
    if (latest === newest.current) return;
    const first = newest.current === "";
    newest.current = latest;
    setEntries((known) => joined(known, read.entries));
    setEarlier((before) => (first ? read.earlier : before));
    await markRead(order.number, read.entries);
    if (!first) void changed();
  }
  /** @param {unknown} problem */
  const fail = (problem) => (problem instanceof NotSignedIn ? changed() : setFailed(problem)); // then the whole page says so
  const lookQuietly = () => look().then(() => setFailed(null), fail);

  async function showEarlier() {
    try {
      const read = await page(order.number, earlier);
      setEntries((known) => joined(read.entries, known));
      setEarlier(read.earlier);
    } catch (problem) {
      fail(problem);
    }
  }

  // What a form did is in the conversation at once; what the shop wrote, within seconds while somebody looks.
  useEffect(() => void lookQuietly(), [order]);
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && void lookQuietly(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [order.number]);

  return html`
    <section class="card" aria-labelledby="conversation">
      <h2 id="conversation">${t("conversation.title")}</h2>
      ${earlierButton(earlier ? showEarlier : null)}
      <div class="entries" role="log" aria-labelledby="conversation" tabindex="0"><ol>${entries.map(shown)}</ol></div>
      ${failed ? h(Failed, { failed, again: lookQuietly }) : null}
      ${h(Composer, { order, about, setAbout, sent: lookQuietly })}
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
    label: order.helpActions.find((one) => one.type === request.type)?.title ?? request.stateText,
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
 * A page of the timeline, from old to new, and where the page before it begins.
 *
 * @param {string} number
 * @param {string | null} after
 */
async function page(number, after) {
  const { order } = await ask("order_timeline", { number, after, newestFirst: true });
  const edges = order?.timeline.edges ?? [];
  const info = order?.timeline.pageInfo;
  return { entries: edges.map((edge) => edge.node).reverse(), earlier: info?.hasNextPage ? (info.endCursor ?? null) : null };
}

/** @param {string} orderNumber @param {TimelineEntry[]} entries */
async function markRead(orderNumber, entries) {
  const last = entries.at(-1);
  if (last && entries.some((entry) => entry.unread)) await ask("mark_timeline_read", { input: { orderNumber, through: last.id } });
}
