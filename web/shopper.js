/** The script of the shopper's pages: the address of a page names which one it is. */

import { page } from "./api/page.js";
import { t } from "./api/texts.js";
import { MyOrders } from "./pages/my_orders.js";
import { OrderPage } from "./pages/order_details.js";
import { show } from "./parts/page.js";

const PAGES = { orders: MyOrders, order: OrderPage };

const Page = PAGES[/** @type {keyof typeof PAGES} */ (page)];
if (Page) show(Page, { home: "./", name: t("orders.title") });
