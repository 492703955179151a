/**
 * Sends the documents of graphql/operations/ to the API.
 *
 * Rule 1: only these documents are sent, so other clients can do what the pages do with the same documents.
 * Rule 2: refusals are returned as data. Only faults are thrown, and they say whether trying again may help.
 */

import { token } from "./session.js";
import { language } from "./texts.js";

/** @typedef {import("./session.js").TokenName} TokenName */
/** @typedef {{message: string, extensions?: {code?: string, retryable?: boolean}}} GraphQLError */
/**
 * @template {{[name: string]: any}} Operations
 * @typedef {<N extends keyof Operations & string>(name: N, variables: Operations[N]["variables"]) => Promise<Operations[N]["data"]>} Execute
 */

/** Nobody is signed in, or the token has expired. */
export class NotSignedIn extends Error {}

/** The API did not answer, or it reports an error; `retryable` says whether trying again may help. */
export class Fault extends Error {
  /** @param {string} message @param {boolean} retryable */
  constructor(message, retryable) {
    super(message);
    this.retryable = retryable;
  }
}

/** @type {Map<string, Promise<string>>} */
const documents = new Map();

/**
 * Returns the function that executes documents, signed in with the token of this name. It throws NotSignedIn or Fault.
 *
 * @param {string} path the API's path
 * @param {string} folder the folder of the documents
 * @param {TokenName} tokenName
 * @returns {Execute<any>}
 */
export function apiClient(path, folder, tokenName) {
  return async (name, variables) => {
    const signedIn = token(tokenName);
    if (!signedIn) throw new NotSignedIn();
    const query = await documentAt(new URL(`../${folder}/${name}.graphql`, import.meta.url).href);
    const response = await sendRequest(path, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${signedIn}`, "accept-language": language },
      body: JSON.stringify({ query, variables }),
    });
    return dataOf(response);
  };
}

/**
 * Returns a function that gives the idempotency key of an input: the same as before while the input is the same, so that
 * an input whose response was lost can be sent again without a second effect.
 */
export function idempotencyKeys() {
  let [input, key] = ["", ""];
  return (/** @type {object} */ value) => {
    const json = JSON.stringify(value);
    if (json !== input) [input, key] = [json, randomText()];
    return key;
  };
}

/** Returns 128 random bits in hexadecimal; `crypto.randomUUID` exists only on secure origins. */
function randomText() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {string} address */
function documentAt(address) {
  const cached = documents.get(address);
  if (cached) return cached;
  const text = sendRequest(address, {}).then((response) => response.text());
  text.catch(() => documents.delete(address));
  documents.set(address, text);
  return text;
}

/** @param {string} address @param {RequestInit} request */
async function sendRequest(address, request) {
  let response;
  try {
    response = await fetch(address, request);
  } catch (failed) {
    throw new Fault(String(failed), true);
  }
  if (response.status === 401) throw new NotSignedIn();
  if (response.status >= 500 || response.status === 429) throw new Fault(response.statusText, true);
  return response;
}

/** @param {Response} response */
async function dataOf(response) {
  /** @type {{data?: any, errors?: GraphQLError[]}} */
  let body;
  try {
    body = await response.json();
  } catch {
    throw new Fault(response.statusText, true);
  }
  const error = body.errors?.[0];
  if (error) throw new Fault(error.message, error.extensions?.retryable ?? false);
  return body.data;
}
