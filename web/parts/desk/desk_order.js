/** An order on the desk's pages: its data, its timeline with a reply form, and the desk's notes. */

import { execute } from "../../api/desk.js";
import { LANGUAGES } from "../../api/languages.js";
import { day, t } from "../../api/texts.js";
import { h, html, useEffect, useState } from "../../html.js";
import { adjustmentFacts, due, paymentNote, receivedTerm, shipmentName, textFact } from "../facts.js";
import { addressLines } from "../forms/address_fields.js";
import { TextField } from "../forms/form_fields.js";
import { files, Photos, readyIds } from "../forms/photos.js";
import { lineNotes } from "../order/line_notes.js";
import { priceAndQuantity } from "../order/quantities.js";
import { Thumbnail } from "../pictures.js";
import { earlierButton, useFromTheEnd } from "../talk/from_the_end.js";
import { dayOf, hasHappened, isToCome, momentOf } from "../times.js";
import { deskFiles } from "./desk_files.js";
import { MutationResult, seenThrough, useDeskMutation } from "./desk_mutations.js";

/** @typedef {import("../../api/desk.js").Order} Order */
/** @typedef {import("../forms/photos.js").Photo} Photo */
/** @typedef {Order["timeline"]["edges"][number]["node"]} Entry */

/**
 * @param {{order: Order, helpRequestId?: string, canReply: boolean, canAskBack?: boolean, changed: () => Promise<unknown>}} props
 *   `helpRequestId` is the request that replies and notes are about; without it they are about the order.
 */
export function DeskOrder({ order, helpRequestId, canReply, canAskBack = false, changed }) {
  const entries = useFromTheEnd(order.timeline, async (timelineAfter) => (await again(order, { timelineAfter }))?.timeline);
  useEffect(() => {
    const last = order.timeline.edges[0]?.node;
    if (order.unreadCount && last) void execute("mark_timeline_read", { input: { through: last.id } });
  }, [order]);
  return html`
    <div class="columns">${facts(order)} ${goods(order)}</div>
    ${warnings(order)}
    <section class="card" aria-labelledby="history">
      <h2 id="history">${t("desk.history")}</h2>
      ${earlierButton(entries)}
      <div class="entries" role="log" aria-labelledby="history" tabindex="0"><ol>
        ${entries.items.map((entry) => shown(entry, order))}
      </ol></div>
      ${canReply ? h(Reply, { order, helpRequestId, canAskBack, changed }) : null}
    </section>
    ${h(Notes, { order, helpRequestId, changed })}
    <section class="card" aria-labelledby="help-now">
      <h2 id="help-now">${t("desk.helpNow")}</h2>
      <ul>${order.helpActions.map((action) => html`<li key=${action.type}>${action.title}: <span class="hint">${action.reason?.message ?? t("windows.open")}</span></li>`)}</ul>
    </section>
  `;
}

/** Reads the order again, or another page of one of its lists. @param {Order} order @param {object} [page] */
async function again({ id }, page) {
  return (await execute("order", { id, ...page })).order;
}

/** @param {Order} order */
function facts(order) {
  /** @typedef {[string, string | null | undefined]} Row */
  /** @type {Row[]} */
  const whose = [
    [t("desk.shopId"), order.shopOrderId],
    [t("order.channel"), order.channel],
    [t("desk.customer"), order.customerId],
    [t("desk.email"), order.email ?? t("desk.noMail")],
    [t("desk.language"), order.locale && (LANGUAGES[order.locale]?.name ?? order.locale)],
  ];
  const [dueTerm, dueDay] = due(order);
  /** @type {Row[]} */
  const paidAndSent = [
    [t("order.total"), order.total?.formatted],
    [t("event.placed"), day(order.placedAt, order.timeZone)],
    [t("order.payment"), paymentNote(order.payment)],
    [t("event.paid"), dayIfPast(order.paidAt, order.timeZone)],
    [dueTerm, dueDay && day(dueDay, order.timeZone)],
    [t("event.shipped"), dayIfPast(order.firstShippedAt, order.timeZone)],
    [t("event.handedOver"), dayIfPast(order.firstHandedOverAt, order.timeZone)],
    [t("event.delivered"), dayIfPast(order.deliveredAt, order.timeZone)],
    [receivedTerm(order.receiptConfirmed), dayIfPast(order.receivedAt, order.timeZone)],
    [t("event.cancelled"), dayIfPast(order.cancelledAt, order.timeZone)],
  ];
  return html`
    <section class="card" aria-labelledby="order">
      <h2 id="order">${t("desk.order")}</h2>
      <dl class="facts">
        ${whose.map(([term, value]) => textFact(term, value))} ${adjustmentFacts(order.adjustments)}
        ${paidAndSent.map(([term, value]) => textFact(term, value))}
      </dl>
      ${order.shippingAddress ? addressLines(order.shippingAddress) : null}
    </section>
  `;
}

/** Shows what was not taken of the shop's newest snapshot as it was sent. @param {Order} order */
function warnings({ intakeWarnings }) {
  if (intakeWarnings.length === 0) return null;
  return html`
    <section class="card" aria-labelledby="warnings">
      <h2 id="warnings">${t("desk.warnings")}</h2>
      <ul>${intakeWarnings.map(({ path, text }) => html`<li key=${path}><code dir="ltr">${path}</code> <span class="hint">${text}</span></li>`)}</ul>
    </section>
  `;
}

/** @param {string | null | undefined} at @param {string} zone */
const dayIfPast = (at, zone) => (hasHappened(at) ? day(at, zone) : null);

/** @param {Order} order */
function goods(order) {
  return html`
    <section class="card" aria-labelledby="items">
      <h2 id="items">${t("order.items")}</h2>
      <ul class="desk-goods">
        ${order.lines.map(
          (line) => html`<li key=${line.id}>
            ${h(Thumbnail, { title: line.title, imageUrl: line.imageUrl, size: "xs" })}
            <div><span dir="auto">${line.title}</span> <bdi class="soft">${priceAndQuantity(line)}</bdi> ${lineNotes(line, order.timeZone)}</div>
          </li>`,
        )}
      </ul>
      ${order.shipments.map(
        (parcel, place) => html`<p key=${parcel.id}>
          ${shipmentName(parcel, place)} <span dir="auto">${[parcel.carrier, parcel.trackingNumber].filter(Boolean).join(" ")}</span>
          ${parcel.shippedAt ? html` <span class="hint">${isToCome(parcel.shippedAt) ? t("event.shipBy") : t("event.shipped")}: ${dayOf(parcel.shippedAt, order.timeZone)}</span>` : null}
          ${parcel.deliveredAt ? html` <span class="hint">${isToCome(parcel.deliveredAt) ? t("event.deliverBy") : t("event.delivered")}: ${dayOf(parcel.deliveredAt, order.timeZone)}</span>` : null}
          ${hasHappened(parcel.returnedAt) ? html` <span class="hint">${t("event.returned")}: ${dayOf(parcel.returnedAt, order.timeZone)}</span>` : null}
        </p>`,
      )}
    </section>
  `;
}

/** @param {Entry} entry @param {Order} order */
function shown(entry, order) {
  const address = async (/** @type {string} */ id) => {
    const fresh = (await again(order))?.timeline.edges.flatMap((edge) => edge.node.attachments);
    return [...(fresh ?? []), ...entry.attachments].find((file) => file.id === id)?.downloadUrl;
  };
  const line = order.lines.find((one) => one.lineId === entry.lineId);
  return html`
    <li key=${entry.id} class=${`entry by-${entry.author.toLowerCase()} ${entry.message ? "message" : "event"}`}>
      <p class="entry-head">
        ${entry.text} <span class="hint">${momentOf(entry.at, order.timeZone)}</span>
        ${entry.unread ? html` <span class="chip warn">${t("conversation.new")}</span>` : null}
        ${entry.shownToShopper ? null : html` <span class="hint">${t("desk.hidden")}</span>`}
      </p>
      ${line ? html`<p class="hint" dir="auto">${line.title}</p>` : null}
      ${entry.message ? html`<p class="words" dir="auto">${entry.message}</p>` : null}
      ${entry.kind === "NUMBER_CLAIMED" ? html`<dl class="facts">${textFact(t("desk.claimant"), entry.newCustomerId)}</dl>` : null}
      ${entry.problem && entry.problem !== order.refusedRevision?.problem ? html`<p class="hint" lang="en" dir="ltr">${entry.problem}</p>` : null}
      ${files(entry.attachments, address)}
    </li>
  `;
}

/** @param {{order: Order, helpRequestId?: string, canAskBack: boolean, changed: () => Promise<unknown>}} props */
function Reply({ order, helpRequestId, canAskBack, changed }) {
  const [text, setText] = useState("");
  const [photos, setPhotos] = useState(/** @type {Photo[]} */ ([]));
  const [expectsAnswer, setExpectsAnswer] = useState(false);
  const mutation = useDeskMutation(changed);
  /** @param {Event} event */
  async function send(event) {
    event.preventDefault();
    const about = helpRequestId ? { helpRequestId, expectsAnswer: canAskBack && expectsAnswer } : { orderId: order.id };
    if (!(await mutation.run("reply", { ...about, text, attachmentIds: readyIds(photos), seenThrough: seenThrough(order) }))) return;
    setText("");
    setPhotos([]);
  }
  return html`
    <form class="composer" onSubmit=${send}>
      ${h(TextField, { label: t("desk.reply"), name: "text", value: text, set: setText, problems: mutation.problems, multiline: true, required: true, maxLength: 4000 })}
      ${h(Photos, { orderId: order.id, photos, set: setPhotos, api: deskFiles })}
      ${
        canAskBack
          ? html`<label class="choice">
              <input type="checkbox" checked=${expectsAnswer} onChange=${() => setExpectsAnswer(!expectsAnswer)} />
              <span>${t("desk.expectsAnswer")}</span>
            </label>`
          : null
      }
      <p class="btns"><button type="submit" class="btn primary" disabled=${mutation.busy || photos.some((photo) => photo.state !== "ready")}>${t("desk.send")}</button></p>
      ${h(MutationResult, { mutation })}
    </form>
  `;
}

/** @param {{order: Order, helpRequestId?: string, changed: () => Promise<unknown>}} props */
function Notes({ order, helpRequestId, changed }) {
  const notes = useFromTheEnd(order.notes, async (notesAfter) => (await again(order, { notesAfter }))?.notes);
  const [text, setText] = useState("");
  const mutation = useDeskMutation(changed);
  /** @param {Event} event */
  async function save(event) {
    event.preventDefault();
    if (await mutation.run("add_note", { ...(helpRequestId ? { helpRequestId } : { orderId: order.id }), text })) setText("");
  }
  return html`
    <section class="card" aria-labelledby="notes">
      <h2 id="notes">${t("desk.notes")}</h2>
      <p class="hint">${t("desk.noteHint")}</p>
      <ol class="entries">
        ${[...notes.items].reverse().map((node) => html`<li key=${node.id} class="entry note message"><p class="entry-head">${node.by} <span class="hint">${momentOf(node.at, order.timeZone)}</span></p><p class="words" dir="auto">${node.text}</p></li>`)}
      </ol>
      ${earlierButton(notes)}
      <form class="composer" onSubmit=${save}>
        ${h(TextField, { label: t("desk.note"), name: "note", value: text, set: setText, problems: mutation.problems, multiline: true, required: true, maxLength: 4000 })}
        <p class="btns"><button type="submit" class="btn" disabled=${mutation.busy}>${t("desk.addNote")}</button></p>
        ${h(MutationResult, { mutation })}
      </form>
    </section>
  `;
}
