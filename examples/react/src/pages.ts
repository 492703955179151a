/** The addresses of the pages: `#/T3JkZX…` is the page of the order with that id, and every other is My Orders. */

export const pageOf = (id: string) => `#/${encodeURIComponent(id)}`;

export const idInAddress = () => decodeURIComponent(location.hash.slice(2));

export function onAddressChange(changed: () => void) {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}
