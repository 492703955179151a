/**
 * Starts to read what a page is going to need, while its script is still on its way: texts, the shop's name, and the
 * first answers of the API. On a slow network that saves one round trip for each of them.
 */

import myOrders from "../graphql/operations/my_orders.graphql";
import orderCounts from "../graphql/operations/order_counts.graphql";
import orderDetails from "../graphql/operations/order_details.graphql";
import orderTimeline from "../graphql/operations/order_timeline.graphql";
import { post, requestKey } from "./api/client.js";
import { shopAddress, textsAddress } from "./api/files.js";
import { firstRequests } from "./api/first_requests.js";
import { isRightToLeft, language } from "./api/language.js";
import { page } from "./api/page.js";
import { token } from "./api/session.js";
import { receive } from "./api/sign_in.js";

const DOCUMENTS = /** @type {Record<string, string>} */ ({
  my_orders: myOrders,
  order_counts: orderCounts,
  order_details: orderDetails,
  order_timeline: orderTimeline,
});

document.documentElement.lang = language;
document.documentElement.dir = isRightToLeft ? "rtl" : "ltr";

/** @param {string} address */
const json = (address) => fetch(address).then((response) => (response.ok ? response.json() : null));

const arrival = receive();
const signedIn = arrival === "stays" ? token() : null;

/** @type {import("./api/client.js").Started} */
const started = {
  texts: json(textsAddress(language)),
  shop: json(shopAddress),
  token: signedIn,
  answers: new Map(),
  leaves: arrival === "leaves",
};
Object.assign(globalThis, { orderHelpStarted: started });

if (signedIn) {
  for (const [name, variables] of firstRequests(page)) {
    const answer = post("/graphql", DOCUMENTS[name] ?? "", variables, signedIn);
    answer.catch(() => {}); // The page reports it when it takes the answer.
    started.answers.set(requestKey(name, variables), answer);
  }
}
