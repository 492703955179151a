/** The types of our elements, for pages that are written in TypeScript. */

/** A token, null for nobody, or what brings one whenever it is needed. */
type OrderHelpToken = string | null | (() => string | null | Promise<string | null>);

interface OrderHelpElement extends HTMLElement {
  token: OrderHelpToken;
}

/** Where a link leads to: an order by its id or its number, and the help action whose form is to be open. */
interface OrderHelpOpened {
  id: string | null;
  number: string | null;
  help: string | null;
}

interface HTMLElementTagNameMap {
  "order-help-orders": OrderHelpElement;
  "order-help-order": OrderHelpElement;
}

interface OrderHelpEvents {
  "order-help-open": CustomEvent<OrderHelpOpened>;
  "order-help-back": CustomEvent<Record<string, never>>;
  "order-help-sign-in": CustomEvent<Record<string, never>>;
}

interface WindowEventMap extends OrderHelpEvents {}
interface DocumentEventMap extends OrderHelpEvents {}
interface HTMLElementEventMap extends OrderHelpEvents {}
