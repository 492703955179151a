/** The desk's API, and what its documents bring. */

import { asking } from "./client.js";

/** @typedef {import("../types/desk").Operations} Operations */
/** @typedef {Operations["queue"]["data"]["queue"]["edges"][number]["node"]} QueueItem */
/** @typedef {NonNullable<Operations["help_request"]["data"]["helpRequest"]>} HelpRequest */
/** @typedef {NonNullable<Operations["order"]["data"]["order"]>} Order */
/** @typedef {Operations["choices"]["data"]["choices"][number]} Choice */

/** @type {import("./client.js").Ask<Operations>} */
export const ask = asking("/desk/graphql", "operations/desk", "desk-token");
