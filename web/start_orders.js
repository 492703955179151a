/** Starts to read what My Orders is going to need. */

import myOrders from "../graphql/operations/my_orders.graphql";
import orderCounts from "../graphql/operations/order_counts.graphql";
import { requestsOfList } from "./api/first_requests.js";
import { start } from "./start.js";

start(requestsOfList(), { my_orders: myOrders, order_counts: orderCounts });
