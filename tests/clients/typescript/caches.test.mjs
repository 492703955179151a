// The settings for caches, with the real caches on Node, against a shop that is served (SHOP, TOKEN, CUSTOMER).
import assert from "node:assert/strict";
import { test } from "node:test";
import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { CancelOrder, MyOrders, OrderDetails, OrderTimeline } from "@order-help/client";
import * as forApolloClient from "@order-help/client/apollo";
import * as forUrqlClient from "@order-help/client/urql";
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";

const { SHOP, TOKEN, CUSTOMER } = process.env;
const headers = { authorization: `Bearer ${TOKEN}` };
const ALL = [`AWAITING-${CUSTOMER}`, `PAID-${CUSTOMER}`, `LATE-${CUSTOMER}`, `SENT-${CUSTOMER}`];
const shown = () => new Promise((resolve) => setTimeout(resolve, 10)); // caches tell their watchers a moment later
const numbers = (data) => data.orders.edges.map(({ node }) => node.number);

test("Apollo: pages join their list, narrowed lists are lists of their own, and a mutation leaves nothing stale", async (context) => {
  const warned = context.mock.method(console, "warn", () => {});
  const { cacheSettings, forApollo, forgetOutdated } = forApolloClient;
  const apollo = new ApolloClient({ cache: new InMemoryCache(cacheSettings), link: new HttpLink({ uri: SHOP, headers }) });
  const list = apollo.watchQuery({ query: forApollo(MyOrders), variables: { first: 2 } });
  const seen = [];
  const watching = list.subscribe(({ data }) => data?.orders && seen.push(numbers(data)));
  const { data } = await list.refetch();
  await list.fetchMore({ variables: { after: data.orders.pageInfo.endCursor } });
  await shown();
  assert.deepEqual(seen.at(-1), ALL);
  const narrowed = { query: forApollo(MyOrders), variables: { show: "PAST" } };
  assert.deepEqual(numbers((await apollo.query(narrowed)).data), []);
  assert.deepEqual(seen.at(-1), ALL);

  const { id } = data.orders.edges[0].node;
  const timeline = { query: forApollo(OrderTimeline), variables: { id, first: 1, newestFirst: true } };
  const newest = async () => (await apollo.query(timeline)).data.order.timeline.edges[0].node.id;
  const entry = await newest();
  await apollo.mutate({
    mutation: forApollo(CancelOrder),
    variables: { input: { orderId: id, reason: "OTHER" } },
    update: (cache) => forgetOutdated(cache, id),
  });
  assert.deepEqual(numbers((await apollo.query(narrowed)).data), [`AWAITING-${CUSTOMER}`]);
  assert.notEqual(await newest(), entry);
  const details = await apollo.query({ query: forApollo(OrderDetails), variables: { id } });
  assert.equal(details.data.order.status, "CANCELLED");
  watching.unsubscribe();
  assert.deepEqual(warned.mock.calls.map((call) => call.arguments), []);
});

test("Apollo: a page that was on its way while its list was forgotten does not become the list", () => {
  const { cacheSettings, forApollo, forgetOutdated } = forApolloClient;
  const cache = new InMemoryCache(cacheSettings);
  const query = forApollo("query ($first: Int, $after: String) { orders(first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }");
  const write = (id, after) => {
    const edges = [{ __typename: "OrderEdge", node: { __typename: "Order", id } }];
    const pageInfo = { __typename: "PageInfo", hasNextPage: true, endCursor: `after ${id}` };
    cache.writeQuery({ query, variables: { first: 1, after }, data: { orders: { __typename: "OrderConnection", edges, pageInfo } } });
  };
  const read = () => cache.readQuery({ query, variables: { first: 1 } })?.orders.edges.map(({ node }) => node.id);
  write("1");
  write("2", "after 1");
  assert.deepEqual(read(), ["1", "2"]);
  forgetOutdated(cache, "1");
  write("3", "after 2");
  assert.equal(read(), undefined);
  write("1");
  write("3", "after 2");
  assert.deepEqual(read(), ["1"]);
});

test("Apollo: the newest entry, which a message brings, does not take the place of the timeline", () => {
  const { cacheSettings, forApollo } = forApolloClient;
  const cache = new InMemoryCache(cacheSettings);
  const query = forApollo("query ($first: Int) { order(id: \"1\") { id timeline(first: $first, newestFirst: true) { edges { cursor node { id } } pageInfo { endCursor } } } }");
  const write = (first, ...cursors) => {
    const edges = cursors.map((cursor) => ({ __typename: "TimelineEdge", cursor, node: { __typename: "MessageEntry", id: cursor } }));
    const timeline = { __typename: "Timeline", edges, pageInfo: { __typename: "PageInfo", endCursor: cursors.at(-1) } };
    cache.writeQuery({ query, variables: { first }, data: { order: { __typename: "Order", id: "1", timeline } } });
  };
  write(20, "c", "b", "a");
  write(1, "d");
  assert.deepEqual(cache.readQuery({ query, variables: { first: 20 } }).order.timeline.edges.length, 3);
});

test("urql: pages join their list, and a mutation leaves nothing stale", async (context) => {
  const warned = context.mock.method(console, "warn", () => {});
  const { cacheSettings, forUrql } = forUrqlClient;
  const urql = new Client({
    url: SHOP,
    exchanges: [cacheExchange(cacheSettings), fetchExchange],
    fetchOptions: { headers },
    preferGetMethod: false,
  });
  const first = (await urql.query(forUrql(MyOrders), { first: 2 })).data;
  const all = (await urql.query(forUrql(MyOrders), { first: 2, after: first.orders.pageInfo.endCursor })).data;
  assert.deepEqual(numbers(all), ALL);

  const { id } = first.orders.edges[1].node;
  const past = () => urql.query(forUrql(MyOrders), { first: 10, show: "PAST" });
  const newest = () => urql.query(forUrql(OrderTimeline), { id, first: 1, newestFirst: true });
  const [listed] = [numbers((await past()).data)];
  const entry = (await newest()).data.order.timeline.edges[0].node.id;
  const cancelled = await urql.mutation(forUrql(CancelOrder), { input: { orderId: id, reason: "OTHER" } });
  assert.equal(cancelled.data.cancelOrder.__typename, "HelpRequestFiled");
  assert.deepEqual(numbers((await past()).data).length, listed.length + 1);
  assert.notEqual((await newest()).data.order.timeline.edges[0].node.id, entry);
  assert.equal((await urql.query(forUrql(OrderDetails), { id })).data.order.status, "CANCELLED");
  assert.deepEqual(warned.mock.calls.map((call) => call.arguments), []);
});
