/** Shows the list or one order, as the address says. */

import { useSyncExternalStore } from "react";
import { MyOrders } from "./MyOrders";
import { OrderPage } from "./OrderPage";
import { idInAddress, onAddressChange } from "./pages";

export function App({ onSignOut }: { onSignOut: () => void }) {
  const id = useSyncExternalStore(onAddressChange, idInAddress);
  return (
    <>
      <nav>
        <a href="#/">My Orders</a>
        <button type="button" onClick={onSignOut}>
          Sign out
        </button>
      </nav>
      {id ? <OrderPage key={id} id={id} /> : <MyOrders />}
    </>
  );
}
