/**
 * Sends the documents of graphql/operations/ to the API.
 *
 * Rule 1: nothing else is ever sent, so whatever a page does, another client can do with the same documents.
 * Rule 2: refusals are data and come back as such; what is thrown is a fault, and says whether to try again.
 */

import { token } from "./session.js";
import { language } from "./texts.js";

/** @typedef {import("./session.js").TokenName} TokenName */
/** @typedef {{message: string, extensions?: {code?: string, retryable?: boolean}}} GraphQLError */
/**
 * @template {{[name: string]: any}} Operations
 * @typedef {<N extends keyof Operations & string>(name: N, variables: Operations[N]["variables"]) => Promise<Operations[N]["data"]>} Ask
 */

/** Nobody is signed in, or no longer. */
export class NotSignedIn extends Error {}

/** The API gave no answer, or says that something is wrong with the question; `retryable` if that may pass. */
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
 * What asks at `path`, with documents below `folder`, signed in by the token of this name.
 *
 * @param {string} path
 * @param {string} folder
 * @param {TokenName} tokenName
 * @returns {Ask<any>}
 */
export function asking(path, folder, tokenName) {
  return async (name, variables) => {
    const signedIn = token(tokenName);
    if (!signedIn) throw new NotSignedIn();
    const query = await documentAt(new URL(`../${folder}/${name}.graphql`, import.meta.url).href);
    const answer = await sent(path, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${signedIn}`, "accept-language": language },
      body: JSON.stringify({ query, variables }),
    });
    return dataOf(answer);
  };
}

/**
 * A text of one's own that stands for one input: the same input has the same key however often it is sent, so a lost
 * answer can be asked for again and nothing is done twice.
 */
export function idempotencyKeys() {
  let [input, key] = ["", ""];
  return (/** @type {object} */ given) => {
    const now = JSON.stringify(given);
    if (now !== input) [input, key] = [now, randomText()];
    return key;
  };
}

/** 128 random bits; `crypto.randomUUID` is only there on secure origins. */
function randomText() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {string} address */
function documentAt(address) {
  const known = documents.get(address);
  if (known) return known;
  const asked = sent(address, {}).then((answer) => answer.text());
  asked.catch(() => documents.delete(address));
  documents.set(address, asked);
  return asked;
}

/** @param {string} address @param {RequestInit} request */
async function sent(address, request) {
  let answer;
  try {
    answer = await fetch(address, request);
  } catch (failed) {
    throw new Fault(String(failed), true);
  }
  if (answer.status === 401) throw new NotSignedIn();
  if (answer.status >= 500 || answer.status === 429) throw new Fault(answer.statusText, true);
  return answer;
}

/** @param {Response} answer */
async function dataOf(answer) {
  /** @type {{data?: any, errors?: GraphQLError[]}} */
  let read;
  try {
    read = await answer.json();
  } catch {
    throw new Fault(answer.statusText, true);
  }
  const error = read.errors?.[0];
  if (error) throw new Fault(error.message, error.extensions?.retryable ?? false);
  return read.data;
}
