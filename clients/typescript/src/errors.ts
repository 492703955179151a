/** Errors: faults of the request, of the service or of the network. A refusal is none, but a result. */

import type { ServiceCode } from "./generated/codes.js";

/** The service's codes; `NETWORK`, nothing answered; `BAD_RESPONSE`, something else than the service did. Codes are added. */
export type ErrorCode = ServiceCode | "NETWORK" | "BAD_RESPONSE" | (string & {});

/** An error as it stands in a GraphQL response. */
export interface GraphQLError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; retryable?: boolean; path?: string };
}

/**
 * Thrown by every call that brings no data.
 *
 * `retryable` says whether the same call may succeed later. `status` is the response's, 0 without one. `retryAfter` is
 * the wait that the response asks for, in milliseconds. `errors` are all errors of the response.
 */
export class OrderHelpError extends Error {
  override readonly name = "OrderHelpError";

  constructor(
    message: string,
    readonly code: ErrorCode,
    readonly retryable: boolean,
    readonly status: number,
    readonly retryAfter?: number | undefined,
    readonly errors: readonly GraphQLError[] = [],
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** The service's codes for what API Gateway, and what else stands in front of it, answer with a body of their own. */
const CODES: Record<number, ErrorCode> = { 401: "UNAUTHENTICATED", 403: "FORBIDDEN", 404: "NOT_FOUND", 413: "BODY_TOO_LARGE" };

interface Body<Data> {
  data?: Data;
  errors?: GraphQLError[];
  message?: string;
}

/** Returns the data of a response. Throws OrderHelpError if it has errors, or is not the service's. */
export function dataOf<Data>(response: Response, text: string): Data {
  const { status } = response;
  const { data, errors: given, message } = parsed<Data>(text);
  const errors = Array.isArray(given) ? given : [];
  const [first] = errors;
  const after = retryAfter(response.headers.get("retry-after"));
  if (first) {
    const retryable = errors.every((error) => error.extensions?.retryable);
    throw new OrderHelpError(first.message, first.extensions?.code ?? "INTERNAL", retryable, status, after, errors);
  }
  if (data) return data;
  const busy = status === 429 || status >= 500;
  const code = busy ? "TRY_AGAIN" : (CODES[status] ?? "BAD_RESPONSE");
  throw new OrderHelpError(message ?? `Status ${status}`, code, busy, status, after);
}

function parsed<Data>(text: string): Body<Data> {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {}; // a proxy's page, for example
  }
}

/** Returns the milliseconds that a header `Retry-After` asks for, which has seconds or a date (RFC 9110). */
function retryAfter(header: string | null): number | undefined {
  const wait = /^\d+$/.test(header ?? "") ? Number(header) * 1000 : Date.parse(header ?? "") - Date.now();
  return wait > 0 ? wait : undefined;
}
