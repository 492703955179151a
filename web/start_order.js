/** Starts to read what the page of an order is going to need. */

import orderDetails from "../graphql/operations/order_details.graphql";
import orderTimeline from "../graphql/operations/order_timeline.graphql";
import { requestsOfOrder } from "./api/first_requests.js";
import { start } from "./start.js";

start(requestsOfOrder(), { order_details: orderDetails, order_timeline: orderTimeline });
