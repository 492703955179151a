/**
 * Sends the documents of graphql/operations/ to the API.
 *
 * Rule 1: only these documents are sent, so other clients can do what the pages do with the same documents.
 * Rule 2: refusals are returned as data. Only faults are thrown, and they say whether trying again may help.
 * Rule 3: what start.js has requested before this script was there is not requested again.
 */

import { language } from "./language.js";
import { bearer, renewals } from "./session.js";

/** @typedef {{message: string, extensions?: {code?: string, retryable?: boolean}}} GraphQLError */
/**
 * @template {{[name: string]: any}} Operations
 * @typedef {<N extends keyof Operations & string>(name: N, variables: Operations[N]["variables"]) => Promise<Operations[N]["data"]>} Execute
 */
/** @typedef {Pick<Response, "status" | "statusText" | "json">} Answer what is needed of a response */
/** @typedef {{texts: Promise<unknown>, shop: Promise<unknown>, token: string | null, answers: Map<string, Promise<Answer>>, leaves: boolean}} Started what start.js has begun to read, with which token, and whether another page follows at once */

/** Nobody is signed in, or the token has expired; `renewals` is how often the sign-in was renewed before. */
export class NotSignedIn extends Error {
  /** @param {number} before */
  constructor(before) {
    super();
    this.renewals = before;
  }
}

/** The API did not answer, or it reports an error; `retryable` says whether trying again may help. */
export class Fault extends Error {
  /** @param {string} message @param {boolean} retryable */
  constructor(message, retryable) {
    super(message);
    this.retryable = retryable;
  }
}

/** The origin of the API; "" for that of the page. A page of the shop's own may name another one. */
export const api = { origin: "" };

/** @returns {Started | undefined} */
export const started = () => /** @type {any} */ (globalThis).orderHelpStarted;

/**
 * Returns the function that executes documents as whoever is signed in. It throws NotSignedIn or Fault.
 *
 * @param {string} path the API's path
 * @param {Record<string, string>} documents by their names
 * @returns {Execute<any>}
 */
export function apiClient(path, documents) {
  return async (name, variables) => {
    const query = documents[name];
    if (!query) throw new Error(`document ${name}`);
    const [before, first] = [renewals(), takeStarted(name, variables)];
    const used = first ? started()?.token : await bearer();
    if (!used) throw new NotSignedIn(before);
    const response = await sent(first ?? post(path, query, variables, used));
    return dataOf(response.status === 401 ? await sentAgain(path, query, variables, used) : response);
  };
}

/**
 * Sends a document.
 *
 * @param {string} path
 * @param {string} query
 * @param {object} variables
 * @param {string} signedIn the token
 */
export function post(path, query, variables, signedIn) {
  return fetch(api.origin + path, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${signedIn}`, "accept-language": language },
    body: JSON.stringify({ query, variables }),
  });
}

/**
 * Sends a document with the token that came since another was refused, perhaps in another tab.
 *
 * @param {string} path
 * @param {string} query
 * @param {object} variables
 * @param {string} refused
 */
async function sentAgain(path, query, variables, refused) {
  const before = renewals();
  const newer = await bearer(refused);
  if (!newer) throw new NotSignedIn(before);
  const response = await sent(post(path, query, variables, newer));
  if (response.status !== 401) return response;
  await bearer(newer);
  throw new NotSignedIn(before);
}

/** Returns what names a document and its variables. @param {string} name @param {object} variables */
export const requestKey = (name, variables) => `${name} ${JSON.stringify(variables)}`;

/** Returns the response that start.js has requested, once. @param {string} name @param {object} variables */
function takeStarted(name, variables) {
  const key = requestKey(name, variables);
  const answer = started()?.answers.get(key);
  started()?.answers.delete(key);
  return answer;
}

/** @typedef {{input: string, key: string}} KeyOfInput */

/**
 * Returns the idempotency key of an input: that of `last` while the input is the same, so that an input whose response was
 * lost can be sent again without a second effect.
 *
 * @param {object} value
 * @param {KeyOfInput | null} [last]
 * @returns {KeyOfInput}
 */
export function idempotencyKey(value, last) {
  const input = JSON.stringify(value);
  return last?.input === input ? last : { input, key: randomText() };
}

/** Returns a function that gives the idempotency key of an input: the same as before while the input is the same. */
export function idempotencyKeys() {
  /** @type {KeyOfInput | null} */
  let last = null;
  return (/** @type {object} */ value) => {
    last = idempotencyKey(value, last);
    return last.key;
  };
}

/** Returns 128 random bits in hexadecimal; `crypto.randomUUID` exists only on secure origins. */
function randomText() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {Promise<Answer>} response */
async function sent(response) {
  try {
    return await response;
  } catch (failed) {
    throw new Fault(String(failed), true);
  }
}

/**
 * Returns the data of a response. What API Gateway answers itself has neither data nor errors (docs/errors.md): to the
 * reader, who cannot read its words, the shop did not answer.
 *
 * @param {Answer} response
 */
async function dataOf(response) {
  if (response.status >= 500 || response.status === 429) throw new Fault(response.statusText, true);
  /** @type {{data?: any, errors?: GraphQLError[]}} */
  let body;
  try {
    body = await response.json();
  } catch {
    throw new Fault(response.statusText, true);
  }
  const error = body.errors?.[0];
  if (error) throw new Fault(error.message, error.extensions?.retryable ?? false);
  if (body.data === undefined) throw new Fault(response.statusText, true);
  return body.data;
}
