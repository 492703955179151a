/** My Orders: a page of them at a time, each with the links that the list shows. */

import { useOrders } from "@order-help/client/react";
import { Problem } from "./Problem";
import { pageOf } from "./pages";

export function MyOrders() {
  const { data: orders, error, loading, hasMore, loadMore, reload } = useOrders({ first: 10 });
  return (
    <>
      <h1>My Orders</h1>
      <Problem error={error} onRetry={reload} />
      <ul className="cards">
        {orders?.map((order) => (
          <li key={order.id}>
            <h2>
              <a href={pageOf(order.id)}>{order.number}</a>
            </h2>
            <p>
              {/* All texts come in the shopper's language, this one too. */}
              <strong>{order.statusText}</strong> · {order.total?.formatted}
              {order.unreadCount > 0 && <em> · {order.unreadCount} new</em>}
            </p>
            <p>{order.lines.map((line) => line.title).join(", ")}</p>
            <p>
              {order.availableHelpActions.map((action) => (
                <a key={action.id} className="link" href={pageOf(order.id)}>
                  {action.title}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
      {orders?.length === 0 && <p>There are no orders yet.</p>}
      {loading && <p aria-live="polite">Loading …</p>}
      {hasMore && !loading && (
        <button type="button" onClick={loadMore}>
          Show more
        </button>
      )}
    </>
  );
}
