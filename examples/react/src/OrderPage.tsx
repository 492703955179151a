/** One order: what was ordered, the help that it offers now, and its conversation. */

import type { HelpActionOfOrder } from "@order-help/client";
import { useOrder } from "@order-help/client/react";
import { useState } from "react";
import { CancelForm } from "./CancelForm";
import { Conversation } from "./Conversation";
import { Problem } from "./Problem";

export function OrderPage({ id }: { id: string }) {
  // The hook reads the order again after each mutation, and when the time comes at which a link appears or goes.
  const { data: order, error, loading, reload } = useOrder({ id });
  if (order === null) return <p>You have no such order.</p>;
  return (
    <>
      <Problem error={error} onRetry={reload} />
      {!order && loading && <p aria-live="polite">Loading …</p>}
      {order && (
        <>
          <h1>Order {order.number}</h1>
          <p>
            <strong>{order.statusText}</strong> · {order.total?.formatted}
          </p>
          <ul>
            {order.lines.map((line) => (
              <li key={line.id}>
                {line.quantity} × {line.title}
              </li>
            ))}
          </ul>
          <Help orderId={order.id} actions={order.helpActions} />
          <Conversation orderId={order.id} />
        </>
      )}
    </>
  );
}

function Help({ orderId, actions }: { orderId: string; actions: HelpActionOfOrder[] }) {
  const [chosen, choose] = useState<string>();
  // What is available is a link: the mutation accepts it. What is not has a `reason`, which a shop may show as well.
  const available = actions.filter((action) => action.state === "AVAILABLE" && action.pages.includes("DETAILS"));
  const action = actions.find(({ type }) => type === chosen);
  return (
    <section aria-label="Help">
      <h2>Help</h2>
      <p>
        {available.map(({ type, title }) => (
          <button key={type} type="button" className="link" aria-pressed={type === chosen} onClick={() => choose(type)}>
            {title}
          </button>
        ))}
      </p>
      {action?.type === "CANCEL_ORDER" && <CancelForm orderId={orderId} action={action} />}
      {action && action.type !== "CANCEL_ORDER" && <p>{action.description} The form is made in the same way as that of cancelling.</p>}
    </section>
  );
}
