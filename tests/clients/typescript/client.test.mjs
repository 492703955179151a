// The client, on Node: against a shop that is served (SHOP, TOKEN, CUSTOMER), and against answers that are made up here.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AddressForm, CancelOrder, createClient, MyOrders, nextChange, OrderDetails, OrderHelpError, onNextChange } from "@order-help/client";

const { SHOP, TOKEN, CUSTOMER } = process.env;
const quick = { "retry-after": "0.001" };
const json = (status, body, headers = {}) => new Response(JSON.stringify(body), { status, headers });
const error = (code, retryable) => ({ errors: [{ message: code, extensions: { code, retryable } }] });

/** A client whose requests get these answers, one after the other, and the requests. An answer may be a function. */
function answeredBy(...answers) {
  const sent = [];
  const client = createClient({
    url: SHOP,
    token: async () => TOKEN,
    language: "de",
    clientName: "tests",
    fetch: async (url, init) => {
      sent.push({ ...init, body: JSON.parse(init.body) });
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      return typeof answer === "function" ? answer(url, init) : answer.clone();
    },
  });
  return { client, sent };
}

/** Returns what a call throws. */
async function thrown(call) {
  try {
    await call;
  } catch (failed) {
    return failed;
  }
  assert.fail("it threw nothing");
}

const shop = createClient({ url: SHOP, token: () => TOKEN, language: "de" });
const lost = async (...request) => {
  await fetch(...request);
  throw new TypeError("the connection was lost");
};

test("queries bring data, in the language of the client", async () => {
  const { orders } = await shop.query(MyOrders, { first: 2 });
  assert.deepEqual(
    orders.edges.map(({ node }) => [node.number, node.statusText]),
    [
      [`AWAITING-${CUSTOMER}`, "Zahlung steht aus"],
      [`PAID-${CUSTOMER}`, "In Bearbeitung"],
    ],
  );
  const { order } = await shop.query(OrderDetails, { number: "of somebody else" });
  assert.equal(order, null);
});

test("a mutation whose response is lost is sent again with its key, and is carried out once", async () => {
  const { client, sent } = answeredBy(lost, fetch);
  const input = { orderNumber: `PAID-${CUSTOMER}`, reason: "CHANGED_MIND" };
  const result = await client.mutate(CancelOrder, { input });
  assert.equal(result.ok, true);
  assert.equal(result.value.__typename, "HelpRequestFiled");
  assert.equal(result.value.replayed, true);
  const [first, second] = sent.map(({ body }) => body.variables.input.idempotencyKey);
  assert.ok(first.length > 20);
  assert.equal(first, second);
});

test("a refusal is a result, is narrowed by its type, and is not tried again", async () => {
  const { client, sent } = answeredBy(fetch);
  const result = await client.mutate(CancelOrder, { input: { orderNumber: `SENT-${CUSTOMER}`, reason: "OTHER" } });
  assert.equal(result.ok, false);
  assert.equal(result.refusal.__typename, "HelpActionUnavailable");
  assert.equal(result.refusal.action.state, "CLOSED");
  assert.match(result.refusal.message, /Bestellung/);
  assert.equal(sent.length, 1);
});

test("calls have keys of their own, and one that is given stays", async () => {
  const { client, sent } = answeredBy(json(200, { data: { cancelOrder: { __typename: "HelpRequestFiled" } } }));
  for (const idempotencyKey of [undefined, null, "mine"]) {
    await client.mutate(CancelOrder, { input: { orderId: "1", reason: "OTHER", idempotencyKey } });
  }
  const [first, second, third] = sent.map(({ body }) => body.variables.input.idempotencyKey);
  assert.notEqual(first, second);
  assert.ok(second);
  assert.equal(third, "mine");
});

test("a refusal that is younger than the client is a refusal", async () => {
  const tired = { __typename: "TooTired", code: "TOO_TIRED", message: "Tomorrow." };
  const { client } = answeredBy(json(200, { data: { cancelOrder: tired } }));
  const result = await client.mutate(CancelOrder, { input: { orderId: "1", reason: "OTHER" } });
  assert.deepEqual(result, { ok: false, refusal: tired });
});

test("what is sent says who sends it, and in which language it is to be answered", async () => {
  const { client, sent } = answeredBy(json(200, { data: { orders: null } }));
  await client.query(MyOrders, { first: 1 });
  assert.equal(sent[0].headers.authorization, `Bearer ${TOKEN}`);
  assert.equal(sent[0].headers["accept-language"], "de");
  assert.equal(sent[0].headers["apollographql-client-name"], "tests");
  assert.deepEqual(sent[0].body, { query: MyOrders, variables: { first: 1 } });
});

for (const [name, busy] of [
  ["GraphQL's error", json(200, error("TRY_AGAIN", true), quick)],
  ["too many requests", json(429, { message: "Too Many Requests" }, quick)],
  ["a gateway", new Response("<h1>Bad Gateway</h1>", { status: 502, headers: quick })],
  ["a timeout", json(504, { message: "Endpoint request timed out" }, quick)],
]) {
  test(`${name} is tried again`, async () => {
    const { client, sent } = answeredBy(busy, busy, json(200, { data: { addressForm: null } }));
    assert.deepEqual(await client.query(AddressForm, { countryCode: "XX" }), { addressForm: null });
    assert.equal(sent.length, 3);
  });
}

for (const [name, answer, code, status] of [
  ["a wrong document", json(200, error("GRAPHQL_VALIDATION_FAILED", false)), "GRAPHQL_VALIDATION_FAILED", 200],
  ["an answer of which one error is not worth it", json(200, { errors: [...error("TRY_AGAIN", true).errors, { message: "?" }] }), "TRY_AGAIN", 200],
  ["API Gateway's own refusal", json(401, { message: "Unauthorized" }), "UNAUTHENTICATED", 401],
  ["API Gateway's other refusal", json(403, { message: "Forbidden" }), "FORBIDDEN", 403],
  ["a body that is too large for it", json(413, { message: "Request Too Long" }), "BODY_TOO_LARGE", 413],
  ["a page in place of an answer", new Response("<html>", { status: 200 }), "BAD_RESPONSE", 200],
  ["an answer whose errors are none", json(200, { errors: "boom" }), "BAD_RESPONSE", 200],
  ["an answer without errors and data", json(200, { data: null, errors: null }), "BAD_RESPONSE", 200],
]) {
  test(`${name} is thrown at once, with a code`, async () => {
    const { client, sent } = answeredBy(answer);
    const failed = await thrown(client.query(MyOrders));
    assert.ok(failed instanceof OrderHelpError);
    assert.deepEqual([failed.code, failed.status, failed.retryable], [code, status, false]);
    assert.ok(failed.message);
    assert.equal(sent.length, 1);
  });
}

test("the shop's own refusal of a token is the same error", async () => {
  const nobody = createClient({ url: SHOP, token: () => "wrong" });
  const failed = await thrown(nobody.query(MyOrders));
  assert.deepEqual([failed.name, failed.code, failed.status], ["OrderHelpError", "UNAUTHENTICATED", 401]);
});

test("it gives up after some attempts, and at once if it would have to wait for long", async () => {
  const busy = answeredBy(json(503, { message: "Service Unavailable" }, quick));
  const failed = await thrown(busy.client.query(MyOrders));
  assert.deepEqual([failed.code, failed.retryable, failed.status], ["TRY_AGAIN", true, 503]);
  assert.equal(busy.sent.length, 4);

  const tomorrow = answeredBy(json(503, {}, { "retry-after": new Date(Date.now() + 86_400_000).toUTCString() }));
  assert.ok((await thrown(tomorrow.client.query(MyOrders))).retryAfter > 86_000_000);
  assert.equal(tomorrow.sent.length, 1);
});

for (const [given, read] of [
  ["1", 1_000],
  ["0", undefined],
  ["-5", undefined],
  ["5, 10", undefined],
  ["Wed, 21 Oct 2015 07:28:00 GMT", undefined],
]) {
  test(`a response that says "Retry-After: ${given}" asks for no other wait than that`, async () => {
    const fetch = async () => json(503, {}, { "retry-after": given });
    const failed = await thrown(createClient({ url: SHOP, token: () => "", attempts: 1, fetch }).query(MyOrders));
    assert.equal(failed.retryAfter, read);
  });
}

for (const data of [{}, { cancelOrder: null }]) {
  test(`a mutation without a result, ${JSON.stringify(data)}, is an error`, async () => {
    const failed = await thrown(answeredBy(json(200, { data })).client.mutate(CancelOrder, { input: { orderId: "1", reason: "OTHER" } }));
    assert.deepEqual([failed.name, failed.code], ["OrderHelpError", "BAD_RESPONSE"]);
  });
}

test("a signal that is aborted while the token is made, or as an answer comes, ends the call", async () => {
  const reason = new Error("nobody waits any more");
  const inToken = new AbortController();
  let fetched = 0;
  const fetch = async () => (fetched++, json(200, { data: {} }));
  const token = async () => (inToken.abort(reason), "");
  assert.equal(await thrown(createClient({ url: SHOP, token, fetch }).query(MyOrders, {}, { signal: inToken.signal })), reason);
  assert.equal(fetched, 0);

  const inAnswer = new AbortController();
  const { client, sent } = answeredBy(() => (inAnswer.abort(reason), json(503, {}, { "retry-after": "10" })));
  assert.equal(await thrown(client.query(MyOrders, {}, { signal: inAnswer.signal })), reason);
  assert.equal(sent.length, 1);
});

test("nothing that answers is an error with its cause", async () => {
  const cause = new TypeError("Failed to fetch");
  const fetchNothing = () => Promise.reject(cause);
  const failed = await thrown(createClient({ url: SHOP, token: () => "", fetch: fetchNothing, attempts: 1 }).query(MyOrders));
  assert.deepEqual([failed.code, failed.retryable, failed.status, failed.cause], ["NETWORK", true, 0, cause]);
});

test("a signal ends a request and a wait with its own reason", async () => {
  const reason = new Error("nobody waits any more");
  assert.equal(await thrown(shop.query(MyOrders, {}, { signal: AbortSignal.abort(reason) })), reason);

  const { client } = answeredBy(json(503, {}, { "retry-after": "10" }));
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 20);
  const began = performance.now();
  assert.equal(await thrown(client.query(MyOrders, {}, { signal: controller.signal })), reason);
  assert.ok(performance.now() - began < 5_000);
});

test("the next change of an order is the first time after now at which a window opens or closes", async () => {
  const { order } = await shop.query(OrderDetails, { number: `SENT-${CUSTOMER}` });
  const times = order.helpActions.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]).filter(Boolean);
  const ahead = times.map((time) => Date.parse(time)).filter((time) => time > Date.now());
  assert.ok(ahead.length > 0);
  assert.equal(nextChange(order), Math.min(...ahead));
  assert.equal(nextChange({ helpActions: [{ opensAt: "2026-01-02T00:00:00Z", closesAt: null }] }, Date.UTC(2026, 0, 1)), Date.UTC(2026, 0, 2));
});

test("where the shop has not acted on a time, this clock is ahead, and the order is read again, later each time", () => {
  const now = Date.UTC(2026, 0, 2);
  const ago = (milliseconds) => new Date(now - milliseconds).toISOString();
  const order = (action) => ({ helpActions: [action] });
  assert.equal(nextChange(order({ state: "AVAILABLE", closesAt: ago(500) }), now), now + 501);
  assert.equal(nextChange(order({ state: "AVAILABLE", closesAt: ago(8_000) }), now), now + 8_001);
  assert.equal(nextChange(order({ state: "NOT_YET", opensAt: ago(0) }), now), now + 1);
  assert.equal(nextChange(order({ state: "CLOSED", opensAt: ago(9_000), closesAt: ago(500) }), now), undefined);
  assert.equal(nextChange(order({ state: "AVAILABLE", opensAt: ago(9_000), closesAt: null }), now), undefined);
});

test("an order is read again once, soon after the next change, however far it is, unless that is cancelled", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"], now: Date.UTC(2026, 0, 1) });
  const order = { helpActions: [{ opensAt: null, closesAt: "2026-03-02T00:00:00Z" }, { opensAt: "2025-01-01T00:00:00Z" }] };
  let reread = 0;
  onNextChange(order, () => reread++);
  const cancel = onNextChange(order, () => assert.fail("it was cancelled"));
  onNextChange({ helpActions: [] }, () => assert.fail("nothing changes"))();
  const day = 86_400_000;
  for (let passed = 0; passed < 60; passed++) context.mock.timers.tick(day);
  cancel();
  assert.equal(reread, 0);
  context.mock.timers.tick(3_000);
  assert.equal(reread, 1);
  context.mock.timers.tick(100 * day);
  assert.equal(reread, 1);
});
