/** The script of the desk's pages: the address of a page names which one it is. */

import { page } from "./api/page.js";
import { t } from "./api/texts.js";
import { OrderPage } from "./pages/desk_order.js";
import { Desk } from "./pages/desk_queue.js";
import { RequestPage } from "./pages/desk_request.js";
import { show } from "./parts/page.js";

const PAGES = { "desk-queue": Desk, "desk-order": OrderPage, "desk-request": RequestPage };

const Page = PAGES[/** @type {keyof typeof PAGES} */ (page)];
if (Page) show(Page, { home: "./", name: t("desk.title") });
