/** The desk's queue: help requests and orders with alerts, the most urgent first. */

import { execute } from "../api/desk.js";
import { t } from "../api/texts.js";
import { h, html, useEffect, useRef, useState } from "../html.js";
import { deskRequestAddress, numberAddress, orderAddress } from "../parts/addresses.js";
import { Failed, useAnswer, Waiting } from "../parts/answer.js";
import { stateChip, statusChip } from "../parts/desk/marks.js";
import { listsWithEntries, readQueue } from "../parts/desk/queue_pages.js";
import { dayFact, fact } from "../parts/facts.js";
import { SelectField, TextField } from "../parts/forms/form_fields.js";
import { useTitle } from "../parts/title.js";

/** @typedef {import("../api/desk.js").QueueItem} QueueItem */
/** @typedef {import("../api/desk.js").Choice} Choice */
/** @typedef {{what: string, action: string, state: string, whose: string, overdue: boolean}} Filter `what` is "" for requests, or the kind of an alert */

/** @type {Filter} */
const EVERYTHING = { what: "", action: "", state: "", whose: "", overdue: false };

export function Desk() {
  const title = t("desk.title");
  const { data, failed, again } = useAnswer(async () => {
    const [{ me }, { choices }] = await Promise.all([execute("me", {}), execute("choices", {})]);
    return { me, choices };
  });
  useTitle(title);
  if (failed && !data) return h(Failed, { failed, again });
  if (!data) return h(Waiting, { title });
  return html`<h1>${title}</h1>${h(FindOrder, {})}${h(Queue, { me: data.me.name, choices: data.choices })}`;
}

function FindOrder() {
  const [number, setNumber] = useState("");
  /** @param {Event} event */
  const go = (event) => {
    event.preventDefault();
    location.assign(numberAddress(number.trim()));
  };
  return html`
    <form class="card desk-find" role="search" onSubmit=${go}>
      ${h(TextField, { label: t("desk.orderNumber"), name: "number", value: number, set: setNumber, required: true })}
      <button type="submit" class="btn">${t("desk.find")}</button>
    </form>
  `;
}

/** @param {{me: string, choices: Choice[]}} props */
function Queue({ me, choices }) {
  const [filter, setFilter] = useState(EVERYTHING);
  const [items, setItems] = useState(/** @type {QueueItem[] | null} */ (null));
  const [next, setNext] = useState(/** @type {string | null} */ (null));
  const [others, setOthers] = useState(/** @type {string[]} */ ([]));
  const [failed, setFailed] = useState(/** @type {unknown} */ (null));
  const latestQuery = useRef(0);

  /** @param {string | null} after */
  async function read(after) {
    const query = ++latestQuery.current;
    try {
      const { items: found, next: following } = await readQueue({ ...variables(filter, me), after });
      const waiting = found.length || following || after ? [] : await listsWithEntries();
      if (query !== latestQuery.current) return; // Another filter has been chosen since.
      setOthers(waiting.filter((what) => what !== filter.what));
      setItems((before) => (after && before ? [...before, ...found] : found));
      setNext(following);
      setFailed(null);
    } catch (reason) {
      setFailed(reason);
    }
  }
  useEffect(() => void read(null), [filter]);

  return html`
    <section aria-labelledby="queue">
      <h2 id="queue" tabindex="-1">${t("desk.queue")}</h2>
      ${filters(filter, setFilter, me, choices)}
      ${failed ? h(Failed, { failed, again: () => read(null) }) : null}
      ${items?.length === 0 && !next ? nothing(others, choices, (what) => setFilter({ ...EVERYTHING, what })) : null}
      <ul class="queue">${(items ?? []).map((item) => (item.__typename === "HelpRequest" ? request(item) : alert(item)))}</ul>
      ${next ? html`<p class="more"><button type="button" class="btn" onClick=${() => read(next)}>${t("desk.more")}</button></p>` : null}
    </section>
  `;
}

/**
 * Says that nothing is waiting in this list, and leads to those in which something is.
 *
 * @param {string[]} others
 * @param {Choice[]} choices
 * @param {(what: string) => void} show
 */
function nothing(others, choices, show) {
  const label = (/** @type {string} */ what) =>
    choices.find((choice) => choice.field === "alert" && choice.value === what)?.label ?? t("desk.requests");
  const go = (/** @type {string} */ what) => {
    show(what);
    document.getElementById("queue")?.focus(); // because the button is about to go
  };
  return html`
    <p class="soft" role="status">${t("desk.none")}</p>
    ${
      others.length
        ? html`<p>${t("desk.elsewhere")}</p>
            <ul class="btns">${others.map((what) => html`<li key=${what}><button type="button" class="btn" onClick=${() => go(what)}>${label(what)}</button></li>`)}</ul>`
        : null
    }
  `;
}

/** @param {Filter} filter @param {(filter: Filter) => void} set @param {string} me @param {Choice[]} choices */
function filters(filter, set, me, choices) {
  const of = (/** @type {string} */ field) => choices.filter((choice) => choice.field === field);
  /** @param {"what" | "action" | "state" | "whose"} name @param {string} label @param {{value: string, label: string}[]} values @param {string} empty */
  const select = (name, label, values, empty) =>
    h(SelectField, { label, name, choices: values, value: filter[name], set: (value) => set({ ...filter, [name]: value }), empty });
  const whose = [
    { value: me, label: t("desk.me", { name: me }) },
    { value: "nobody", label: t("desk.nobody") },
  ];
  return html`
    <div class="desk-filters">
      ${select("what", t("desk.show"), of("alert"), t("desk.requests"))}
      ${
        filter.what
          ? null
          : html`
              ${select("action", t("desk.help"), of("action"), t("desk.any"))}
              ${select("state", t("desk.state"), of("state"), t("desk.any"))}
              ${select("whose", t("desk.assignee"), whose, t("desk.any"))}
              <label class="choice">
                <input type="checkbox" checked=${filter.overdue} onChange=${() => set({ ...filter, overdue: !filter.overdue })} />
                <span>${t("desk.overdueOnly")}</span>
              </label>
            `
      }
    </div>
  `;
}

/** Returns the variables of the query for a filter. @param {Filter} filter @param {string} me */
function variables({ what, action, state, whose, overdue }, me) {
  if (what) return /** @type {const} */ ({ alert: /** @type {any} */ (what), overdue: false });
  return {
    action: /** @type {any} */ (action || null),
    state: /** @type {any} */ (state || null),
    assignee: whose === me ? me : null,
    claimed: whose === "nobody" ? false : null,
    overdue,
  };
}

/** @param {Extract<QueueItem, {__typename: "HelpRequest"}>} item */
function request(item) {
  return html`
    <li key=${item.id} class="card">
      <div class="desk-head">
        <h3><a href=${deskRequestAddress(item.id)}>${item.title} (${item.orderNumber})</a></h3>
        ${stateChip(item)}
      </div>
      <dl class="facts">
        ${fact(t("request.filedAt"), item.filedAt, item.timeZone)} ${fact(t("desk.answerBy"), item.overdueSince ? null : item.answerBy, item.timeZone)}
        ${dayFact(t("desk.replyBy"), item.replyByDay, item.timeZone)} ${fact(t("desk.overdueSince"), item.overdueSince, item.timeZone)}
        <div><dt>${t("desk.assignee")}</dt><dd>${item.assignee ?? t("desk.nobody")}</dd></div>
      </dl>
      ${item.message ? html`<blockquote dir="auto">${item.message}</blockquote>` : null}
    </li>
  `;
}

/** @param {Extract<QueueItem, {__typename: "OrderAlert"}>} item */
function alert({ order, text, since }) {
  return html`
    <li key=${order.id} class="card">
      <div class="desk-head">
        <h3><a href=${orderAddress(order.id)}>${text} (${order.number})</a></h3>
        ${statusChip(order)}
      </div>
      <dl class="facts">${fact(t("desk.since"), since, order.timeZone)}</dl>
    </li>
  `;
}
