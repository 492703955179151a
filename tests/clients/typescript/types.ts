// What TypeScript knows of the documents and results, and the mistakes that it must find.
import {
  CancelOrder,
  type CancelOrderMutation,
  type Client,
  type DataOf,
  MyOrders,
  OrderCounts,
  OrderDetails,
  PostMessage,
  type VariablesOf,
} from "@order-help/client";
import { useHelpMutation } from "@order-help/client/react";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const dataIsKnown: Same<DataOf<typeof CancelOrder>, CancelOrderMutation> = true;
export const variables: VariablesOf<typeof MyOrders> = { first: 5, show: "ON_THE_WAY" };
// @ts-expect-error: there is no such filter
export const wrong: VariablesOf<typeof MyOrders> = { show: "LOST" };

export async function queries(client: Client): Promise<string | undefined> {
  await client.query(MyOrders);
  await client.query(OrderCounts);
  const { order } = await client.query(OrderDetails, { number: "W1" });
  // @ts-expect-error: an order may not be there
  order.number;
  // @ts-expect-error: a number is a text
  await client.query(OrderDetails, { number: 1 });
  // @ts-expect-error: the document does not select it
  order?.weight;
  return order?.helpActions[0]?.closesAt ?? undefined;
}

export async function mutations(client: Client): Promise<string> {
  // @ts-expect-error: a mutation needs its input
  await client.mutate(CancelOrder);
  // @ts-expect-error: there is no such reason
  await client.mutate(CancelOrder, { input: { orderId: "1", reason: "BORED" } });
  const result = await client.mutate(CancelOrder, { input: { orderId: "1", reason: "OTHER" } });
  // @ts-expect-error: it may have been refused
  result.value;
  if (result.ok) {
    // @ts-expect-error: what was done has no code
    result.value.code;
    return result.value.helpRequest.id;
  }
  const { refusal } = result;
  // @ts-expect-error: not every refusal has problems
  refusal.problems;
  switch (refusal.__typename) {
    case "HelpActionUnavailable":
      return refusal.action.reason?.message ?? refusal.message;
    case "InvalidInput":
      return refusal.problems.map(({ path, message }) => `${path}: ${message}`).join();
    case "IdempotencyKeyReused":
    case "OrderAmbiguous":
    case "OrderNotFound":
    case "RateLimited":
      return refusal.message;
    default: {
      const later: "%other" = refusal.__typename; // all that are known today are above
      return `${later} ${refusal.code}: ${refusal.message}`;
    }
  }
}

export function Hooks() {
  const { send, result } = useHelpMutation(PostMessage);
  send({ orderId: "1", text: "Hello" });
  // @ts-expect-error: a message has a text
  send({ orderId: "1" });
  return result?.ok ? result.value.replayed : result?.refusal.message;
}
