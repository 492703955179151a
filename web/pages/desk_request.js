/** The desk's page of a help request: its details, the decisions that are possible, its order and conversation. */

import { execute } from "../api/desk.js";
import { t } from "../api/texts.js";
import { h, html, useRef, useState } from "../html.js";
import { orderAddress, queryParameter } from "../parts/addresses.js";
import { Failed, useAnswer, Waiting } from "../parts/answer.js";
import { MutationResult, seenThrough, useDeskMutation } from "../parts/desk/desk_mutations.js";
import { DeskOrder } from "../parts/desk/desk_order.js";
import { stateChip, toQueue } from "../parts/desk/marks.js";
import { refusedRevision } from "../parts/desk/refused_revision.js";
import { Empty } from "../parts/empty.js";
import { dayFact, fact, parcelName } from "../parts/facts.js";
import { SelectField, TextField } from "../parts/forms/form_fields.js";
import { files } from "../parts/forms/photos.js";
import { requestDetails } from "../parts/order/requests.js";
import { useTitle } from "../parts/title.js";

/** @typedef {import("../api/desk.js").HelpRequest} HelpRequest */
/** @typedef {import("../api/desk.js").Choice} Choice */
/** @typedef {import("../api/desk.js").Order} Order */

const id = queryParameter("id");

export function RequestPage() {
  const title = t("desk.title");
  const { data, failed, again } = useAnswer(async () => {
    const [{ helpRequest: request }, { choices }] = await Promise.all([execute("help_request", { id }), execute("choices", {})]);
    const { order } = request ? await execute("order", { id: request.order.id }) : { order: null };
    return { request, order, choices };
  });
  useTitle(data?.request ? `${data.request.title} (${data.request.order.number})` : title);
  if (failed && !data) return h(Failed, { failed, again });
  if (!data) return h(Waiting, { title });
  const { request, order, choices } = data;
  if (!request || !order) return h(Empty, { icon: "search", title, text: t("desk.noRequest") }, toQueue());
  return html`
    ${toQueue()}
    ${failed ? h(Failed, { failed, again }) : null}
    <div class="desk-head">
      <h1>${request.title}</h1>
      ${stateChip(request)}
    </div>
    <p class="desk-about"><a href=${orderAddress(order.id)}>${t("order.title", { number: order.number })}</a></p>
    ${refusedRevision(order)}
    <div class="columns">${details(request, order)} ${h(Decision, { request, order, choices, changed: again })}</div>
    ${h(DeskOrder, { order, helpRequestId: request.id, canReply: request.canReply, canAskBack: !request.closedAt, changed: again })}
  `;
}

/** @param {HelpRequest} request @param {Order} order */
function details(request, order) {
  const zone = request.order.timeZone;
  return html`
    <section class="card" aria-labelledby="asked">
      <h2 id="asked">${t("desk.asked")}</h2>
      ${requestDetails(request, zone)} ${allocation(request, order)}
      ${request.message ? html`<blockquote dir="auto">${request.message}</blockquote>` : null}
      ${files(request.attachments, async (file) => (await freshAttachments()).find((one) => one.id === file)?.downloadUrl)}
      <dl class="facts">
        ${fact(t("request.filedAt"), request.filedAt, zone)} ${fact(t("desk.answerBy"), request.overdueSince ? null : request.answerBy, zone)}
        ${dayFact(t("desk.replyBy"), request.replyByDay, zone)} ${fact(t("desk.overdueSince"), request.overdueSince, zone)}
        ${fact(t("request.closedAt"), request.closedAt, zone)}
      </dl>
    </section>
  `;
}

/** Shows from which parcels a return takes its units. @param {HelpRequest} request @param {Order} order */
function allocation({ details }, order) {
  if (details.__typename !== "ReturnOrReplaceItemsDetails" || details.allocation.length === 0) return null;
  return html`
    <p>${t("desk.fromParcels")}</p>
    <ul class="contents">
      ${details.allocation.map(({ shipmentId, shipment, line, quantity }) => {
        const place = order.shipments.findIndex((one) => one.id === shipment?.id);
        const parcel = order.shipments[place];
        return html`<li>
          <span dir="auto">${line?.title ?? t("parcel.goneLine")}</span> <span class="quantity">${t("order.times", { count: quantity })}</span> <span class="hint">${parcel ? parcelName(parcel, place) : (shipmentId ?? t("desk.withoutParcel"))}</span>
        </li>`;
      })}
    </ul>
  `;
}

/** Reads the attachments again, because their download URLs are valid for only some minutes. */
async function freshAttachments() {
  return (await execute("help_request", { id })).helpRequest?.attachments ?? [];
}

/** @param {{request: HelpRequest, order: Order, choices: Choice[], changed: () => Promise<unknown>}} props */
function Decision({ request, order, choices, changed }) {
  const [words, setWords] = useState("");
  const [reason, setReason] = useState("");
  const [unsaid, setUnsaid] = useState(false); // the agent tried to decline without a message
  const field = useRef(/** @type {HTMLDivElement | null} */ (null));
  const mutation = useDeskMutation(changed);
  const helpRequestId = request.id;
  const text = words.trim() || null;

  async function decide(/** @type {"approve" | "resolve"} */ name) {
    if (await mutation.run(name, { helpRequestId, text, seenThrough: seenThrough(order) })) setWords("");
  }
  async function decline() {
    if (!text) {
      setUnsaid(true);
      field.current?.querySelector("textarea")?.focus();
      return;
    }
    if (await mutation.run("decline", { helpRequestId, reason, text, seenThrough: seenThrough(order) })) setWords("");
  }
  const decidable = request.canApprove || request.canDecline || request.canResolve;
  return html`
    <section class="card" aria-labelledby="decision">
      <h2 id="decision">${t("desk.decision")}</h2>
      <dl class="facts"><div><dt>${t("desk.assignee")}</dt><dd>${request.assignee ?? t("desk.nobody")}</dd></div></dl>
      ${request.cannotApproveBecause ? html`<p class="hint">${t("desk.cannotApprove")} ${request.cannotApproveBecause.message}</p>` : null}
      <p class="btns">
        ${request.canClaim && !request.assignee ? button(t("desk.claim"), () => mutation.run("claim", { helpRequestId })) : null}
        ${request.canClaim && request.assignee ? button(t("desk.unclaim"), () => mutation.run("unclaim", { helpRequestId })) : null}
        ${request.canReopen ? button(t("desk.reopen"), () => mutation.run("reopen", { helpRequestId })) : null}
      </p>
      ${
        decidable
          ? html`
              <div ref=${field}>
                ${h(TextField, {
                  label: t("desk.words"),
                  name: "text",
                  value: words,
                  set: setWords,
                  problems: unsaid && reason && !text ? [{ path: "text", message: t("desk.wordsToDecline") }] : mutation.problems,
                  required: Boolean(reason), // choosing a reason is the first step to declining
                  hint: reason ? t("desk.wordsToDecline") : undefined,
                  multiline: true,
                  maxLength: 4000,
                })}
              </div>
              ${
                request.canDecline
                  ? h(SelectField, {
                      label: t("desk.declineReason"),
                      name: "reason",
                      choices: choices.filter((choice) => choice.field === "reason"),
                      value: reason,
                      set: setReason,
                      empty: t("form.choose"),
                    })
                  : null
              }
              <p class="btns">
                ${request.canApprove ? button(t("desk.approve"), () => decide("approve"), "primary") : null}
                ${request.canResolve ? button(t("desk.resolve"), () => decide("resolve")) : null}
                ${request.canDecline ? button(t("desk.decline"), decline, "", !reason) : null}
              </p>
            `
          : null
      }
      ${h(MutationResult, { mutation })}
    </section>
  `;

  /** @param {string} label @param {() => unknown} act @param {string} [kind] @param {boolean} [closed] */
  function button(label, act, kind = "", closed = false) {
    return html`<button type="button" class=${`btn ${kind}`} disabled=${mutation.busy || closed} onClick=${act}>${label}</button>`;
  }
}
