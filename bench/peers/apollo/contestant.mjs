// The peer on Node: Apollo Server with its integration for Lambda and the AWS SDK, as their guides show them.
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { ApolloServer } from "@apollo/server";
import { handlers, startServerAndCreateLambdaHandler } from "@as-integrations/aws-lambda";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, QueryCommand, TransactGetCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";

const TABLE = process.env.PEERS_TABLE;
const DAY = 86_400_000;
const TITLES = {
  CHANGE_SHIPPING_ADDRESS: "Change Shipping Address",
  RESOLVE_PAYMENT_ISSUE: "Resolve a Payment Issue",
  CHECK_ORDER_PROGRESS: "Check Your Order Progress",
  REPORT_PACKAGE_NOT_RECEIVED: "Package Not Received",
  REPORT_CUSTOMS_DUTY_ISSUE: "Custom Duty Issue",
  RETURN_OR_REPLACE_ITEMS: "Return & Replace",
  CANCEL_ORDER: "Cancel this Order",
};
const ON_THE_LIST = new Set(["CHECK_ORDER_PROGRESS", "REPORT_PACKAGE_NOT_RECEIVED", "REPORT_CUSTOMS_DUTY_ISSUE"]);
const STATUS_TEXTS = {
  AWAITING_PAYMENT: "Awaiting payment",
  PROCESSING: "Being prepared",
  SHIPPED: "Shipped",
  DELIVERED: "Delivered",
  CANCELLED: "Cancelled",
};

const database = DynamoDBDocumentClient.from(new DynamoDBClient({}));

const typeDefs = `#graphql
  enum OrderPage { LIST DETAILS }
  enum CancelReason { CHANGED_MIND OTHER }
  type Price { amount: String!, currency: String! }
  type Money { amount: String!, currency: String!, formatted: String! }
  type OrderLine { id: ID!, title: String!, quantity: Int!, cancelled: Int!, imageUrl: String, unitPrice: Price! }
  type Shipment { id: ID!, carrier: String, trackingNumber: String, shippedAt: String, deliveredAt: String }
  type HelpAction { id: ID!, type: String!, title: String! }
  type Order {
    id: ID!
    number: String!
    channel: String
    status: String!
    statusText: String!
    timeZone: String!
    placedAt: String!
    payment: String!
    paidAt: String
    firstShippedAt: String
    deliveredAt: String
    cancelledAt: String
    total: Money!
    lines: [OrderLine!]!
    shipments: [Shipment!]!
    availableHelpActions(on: OrderPage): [HelpAction!]!
  }
  type Edge { node: Order! }
  type PageInfo { hasNextPage: Boolean! }
  type Connection { edges: [Edge!]!, pageInfo: PageInfo! }
  type HelpRequest { type: String!, state: String! }
  type HelpRequestFiled { replayed: Boolean!, helpRequest: HelpRequest!, order: Order! }
  type HelpActionUnavailable { order: Order! }
  union CancelOrderResult = HelpRequestFiled | HelpActionUnavailable
  input CancelOrderInput { orderId: ID!, reason: CancelReason!, idempotencyKey: String! }
  type Query { orders(first: Int = 20): Connection!, order(id: ID!): Order }
  type Mutation { cancelOrder(input: CancelOrderInput!): CancelOrderResult! }
`;

const resolvers = {
  Query: {
    async orders(_, { first }, { customer }) {
      const { Items: items } = await database.send(
        new QueryCommand({
          TableName: TABLE,
          IndexName: "by_placed",
          KeyConditionExpression: "customer = :customer",
          ExpressionAttributeValues: { ":customer": customer },
          ScanIndexForward: false,
          ConsistentRead: true,
          Limit: first + 1,
        }),
      );
      return {
        edges: items.slice(0, first).map((node) => ({ node })),
        pageInfo: { hasNextPage: items.length > first },
      };
    },
    async order(_, { id }, { customer }) {
      const found = await database.send(new GetCommand({ TableName: TABLE, Key: { customer, key: id }, ConsistentRead: true }));
      return found.Item;
    },
  },
  Mutation: {
    async cancelOrder(_, { input }, { customer }) {
      const key = input.orderId;
      const orderKey = { customer, key };
      const remembered = { customer: `key#${customer}`, key: input.idempotencyKey };
      const { Responses: read } = await database.send(
        new TransactGetCommand({
          TransactItems: [orderKey, remembered].map((Key) => ({ Get: { TableName: TABLE, Key } })),
        }),
      );
      const order = read[0].Item;
      if (!actions(order, false).includes("CANCEL_ORDER")) return { __typename: "HelpActionUnavailable", order };
      const now = new Date().toISOString();
      const request = { customer: `requests#${key}`, key: randomUUID(), type: "CANCEL_ORDER", state: "RESOLVED" };
      const entry = { customer: `timeline#${key}`, key: randomUUID(), what: "CANCELLED", at: now };
      await database.send(
        new TransactWriteCommand({
          ClientRequestToken: randomUUID(),
          TransactItems: [
            {
              Update: {
                TableName: TABLE,
                Key: orderKey,
                UpdateExpression: "SET cancelledAt = :now, version = :next",
                ConditionExpression: "version = :version",
                ExpressionAttributeValues: { ":now": now, ":version": order.version, ":next": order.version + 1 },
              },
            },
            ...[request, entry, remembered].map((Item) => ({
              Put: {
                TableName: TABLE,
                Item,
                ConditionExpression: "attribute_not_exists(#key)",
                ExpressionAttributeNames: { "#key": "key" },
              },
            })),
          ],
        }),
      );
      return {
        __typename: "HelpRequestFiled",
        replayed: false,
        helpRequest: request,
        order: { ...order, cancelledAt: now },
      };
    },
  },
  Order: {
    status,
    statusText: (order) => STATUS_TEXTS[status(order)],
    firstShippedAt: firstShipped,
    deliveredAt: delivered,
    availableHelpActions: (order, { on }) =>
      actions(order, on === "LIST").map((type) => ({ id: order.actionIds[type], type, title: TITLES[type] })),
  },
  Money: { formatted: (total) => `$${total.amount}` },
};

function firstShipped(order) {
  return (
    order.shipments
      .map((one) => one.shippedAt)
      .filter(Boolean)
      .sort()[0] ?? null
  );
}

function delivered(order) {
  const dates = order.shipments.map((one) => one.deliveredAt);
  return dates.length && dates.every(Boolean) ? dates.sort().at(-1) : null;
}

function status(order) {
  if (order.cancelledAt) return "CANCELLED";
  if (delivered(order)) return "DELIVERED";
  if (firstShipped(order)) return "SHIPPED";
  return order.paidAt ? "PROCESSING" : "AWAITING_PAYMENT";
}

function actions(order, onTheList) {
  const now = Date.now();
  const shipped = firstShipped(order);
  const waits = !shipped && !order.cancelledAt;
  const offered = {
    CHANGE_SHIPPING_ADDRESS: waits,
    RESOLVE_PAYMENT_ISSUE: true,
    CHECK_ORDER_PROGRESS: waits && order.paidAt && now > Date.parse(order.paidAt) + 7 * DAY,
    REPORT_PACKAGE_NOT_RECEIVED: shipped && order.shipments.some((one) => isMissed(one, now)),
    REPORT_CUSTOMS_DUTY_ISSUE: waits && order.paidAt,
    RETURN_OR_REPLACE_ITEMS: shipped && order.shipments.some((one) => mayComeBack(one, now)),
    CANCEL_ORDER: waits,
  };
  return Object.keys(offered).filter((kind) => offered[kind] && (!onTheList || ON_THE_LIST.has(kind)));
}

function isMissed(parcel, now) {
  if (parcel.deliveredAt && now >= Date.parse(parcel.deliveredAt) + 7 * DAY) return false;
  return now < Date.parse(parcel.shippedAt) + 90 * DAY;
}

function mayComeBack(parcel, now) {
  const end = parcel.deliveredAt ? Date.parse(parcel.deliveredAt) + 37 * DAY : Date.parse(parcel.shippedAt) + 82 * DAY;
  return now < end;
}

const handler = startServerAndCreateLambdaHandler(
  new ApolloServer({ typeDefs, resolvers }),
  handlers.createAPIGatewayProxyEventV2RequestHandler(),
  { context: async ({ event }) => ({ customer: event.requestContext.authorizer.jwt.claims.sub }) },
);

for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line);
  if (command.memory) {
    process.stdout.write(`${JSON.stringify({ memory: process.memoryUsage().rss })}\n`);
    continue;
  }
  const cpu = [];
  let answer;
  for (let time = 0; time < command.times; time += 1) {
    const began = process.cpuUsage();
    answer = await handler(command.event, { getRemainingTimeInMillis: () => 28_000 }, () => {});
    const spent = process.cpuUsage(began);
    cpu.push((spent.user + spent.system) * 1_000);
  }
  process.stdout.write(`${JSON.stringify({ cpu, answer: answer.body })}\n`);
}
