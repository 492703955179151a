/**
 * Sends documents, and tries again what is worth it.
 *
 * Rule 1: a refusal is a result; only faults are thrown.
 * Rule 2: each call of a mutation has an idempotency key, the same for all its attempts, so that none is done twice.
 */

import type { TypedDocument } from "./document.js";
import { dataOf, OrderHelpError } from "./errors.js";
import { withKey } from "./keys.js";
import { type Result, toResult } from "./results.js";

/** Milliseconds: the longest first wait, the longest wait of all, and the longest that a response may ask for. */
const FIRST_WAIT = 300;
const LAST_WAIT = 5_000;
const PATIENCE = 20_000;

export interface ClientOptions {
  /** Where the API is: `https://help.example.com/graphql`. */
  url: string;
  /** Gives the shopper's token. It is called before each attempt, so that it may renew the token. */
  token: () => string | Promise<string>;
  /** In place of the global `fetch`. */
  fetch?: typeof fetch;
  /** The language of all texts, as a BCP 47 tag; without it, the browser's. Use a client for each language. */
  language?: string;
  /** Your program's name, which its requests then carry. */
  clientName?: string;
  /** How often a call is sent at most; 4 without it. */
  attempts?: number;
}

export interface CallOptions {
  signal?: AbortSignal;
}

/** The arguments after a document: its variables, which may be left out where none is required, and options. */
type Rest<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables, call?: CallOptions] : [variables: Variables, call?: CallOptions];

export interface Client {
  /** Returns the data of a query. Throws OrderHelpError, or the reason of `signal`. */
  query<Data, Variables>(document: TypedDocument<Data, Variables>, ...rest: Rest<Variables>): Promise<Data>;
  /** Returns what a mutation came to. Throws OrderHelpError, or the reason of `signal`. */
  mutate<Data, Variables>(document: TypedDocument<Data, Variables>, ...rest: Rest<Variables>): Promise<Result<Data>>;
}

export function createClient(options: ClientOptions): Client {
  return {
    query: (document, ...[variables, call]) => send(options, document, variables, call),
    mutate: (document, ...[variables, call]) => send(options, document, withKey(variables), call).then(toResult),
  };
}

async function send<Data>(options: ClientOptions, query: string, variables: unknown, { signal }: CallOptions = {}): Promise<Data> {
  const body = JSON.stringify({ query, variables });
  for (let attempt = 1; ; attempt++) {
    try {
      return await sendOnce(options, body, signal);
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof OrderHelpError) || !error.retryable || attempt >= (options.attempts ?? 4)) throw error;
      // Full jitter: clients that failed together do not come back together.
      const wait = Math.max(error.retryAfter ?? 0, Math.random() * Math.min(LAST_WAIT, FIRST_WAIT * 2 ** (attempt - 1)));
      if (wait > PATIENCE) throw error;
      await pause(wait, signal);
    }
  }
}

async function sendOnce<Data>(options: ClientOptions, body: string, signal?: AbortSignal): Promise<Data> {
  const { url, language, clientName } = options;
  const headers: Record<string, string> = {
    accept: "application/json",
    authorization: `Bearer ${await options.token()}`,
    "content-type": "application/json",
  };
  if (language) headers["accept-language"] = language;
  if (clientName) headers["apollographql-client-name"] = clientName;
  signal?.throwIfAborted();
  let response: Response;
  let text: string;
  try {
    response = await (options.fetch ?? fetch)(url, { method: "POST", headers, body, signal: signal ?? null });
    text = await response.text();
  } catch (cause) {
    throw new OrderHelpError(String(cause), "NETWORK", true, 0, undefined, [], cause);
  }
  return dataOf(response, text);
}

/** Waits for some milliseconds, or until `signal` is aborted. */
function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => resolve(clearTimeout(timer)), { once: true });
  });
}
