/** Settings for the cache of Apollo Client, and documents as it takes them. */

import { type ApolloCache, type FieldPolicy, gql, type TypedDocumentNode, type TypePolicies } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import type { TypedDocument } from "./document.js";
import { withoutId } from "./generated/schema.js";
import { possibleTypes } from "./possibleTypes.js";

/** A part of its parent: a newer one replaces it whole, since half of each would be an address that nobody has. */
const PART = { keyFields: false, merge: false } as const;

interface Known {
  edges: readonly { cursor?: string }[];
  pageInfo: { endCursor?: string };
}

/**
 * A list that grows page by page. `first` tells lists apart, since a mutation brings the newest entry of a timeline, which
 * is not to take the place of a page. A page that does not follow on what is known was on its way while that was
 * forgotten: as the whole list it would hide what comes before it.
 */
function paged(...keyArgs: string[]): FieldPolicy {
  const policy = relayStylePagination(["first", ...keyArgs]) as FieldPolicy;
  const merge: typeof policy.merge = (known: Known | undefined, page, options) => {
    const after: string | null | undefined = options.args?.after;
    const follows = !after || known?.pageInfo.endCursor === after || known?.edges.some(({ cursor }) => cursor === after);
    return follows && typeof policy.merge === "function" ? policy.merge(known, page, options) : known;
  };
  return { ...policy, merge };
}

/** Lists that grow page by page, for each choice of the other arguments; an order that is known need not be read twice. */
export const typePolicies: TypePolicies = {
  ...Object.fromEntries(withoutId.map((type) => [type, PART])),
  Query: {
    fields: {
      orders: paged("show", "search"),
      order: (known, { args, toReference }) => known ?? (args?.id ? toReference({ __typename: "Order", id: args.id }) : undefined),
    },
  },
  Viewer: { keyFields: [] },
  Order: { fields: { timeline: paged("newestFirst"), helpRequests: paged() } },
};

/** For `new InMemoryCache(cacheSettings)`. */
export const cacheSettings = { possibleTypes, typePolicies };

/** Returns a document as Apollo takes it, with its types. */
export function forApollo<Data, Variables>(document: TypedDocument<Data, Variables>): TypedDocumentNode<Data, Variables> {
  return gql(document);
}

/**
 * Forgets what a mutation may have changed and does not bring back, so that pages read it again: lists, counts, and the
 * timeline and requests of the order with this `id`. For the option `update` of a mutation.
 */
export function forgetOutdated(cache: ApolloCache, id: string): void {
  const order = cache.identify({ __typename: "Order", id });
  if (order) for (const fieldName of ["timeline", "helpRequests"]) cache.evict({ id: order, fieldName });
  for (const fieldName of ["orders", "viewer"]) cache.evict({ id: "ROOT_QUERY", fieldName });
  cache.gc();
}
