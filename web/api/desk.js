/** The client of the desk's API, and the types of its results. */

import { apiClient } from "./client.js";
import { documents } from "./desk_documents.js";

/** @typedef {import("../types/desk").Operations} Operations */
/** @typedef {Operations["queue"]["data"]["queue"]["edges"][number]["node"]} QueueItem */
/** @typedef {NonNullable<Operations["help_request"]["data"]["helpRequest"]>} HelpRequest */
/** @typedef {NonNullable<Operations["order"]["data"]["order"]>} Order */
/** @typedef {Operations["choices"]["data"]["choices"][number]} Choice */

/** @type {import("./client.js").Execute<Operations>} */
export const execute = apiClient("/desk/graphql", documents);
