/** Settings for urql's normalized cache, and documents as urql takes them. */

import { gql, type TypedDocumentNode } from "@urql/core";
import type { CacheExchangeOpts, Resolver, UpdateResolver } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import type { TypedDocument } from "./document.js";
import { fieldsOf, mutations, withoutId } from "./generated/schema.js";
import { possibleTypes } from "./possibleTypes.js";

/** Forgets what a mutation may have changed and does not bring back: lists, counts, and the order's timeline and requests. */
const forgetOutdated: UpdateResolver = (_result, args, cache) => {
  const id = (args.input as { orderId?: string | null } | undefined)?.orderId;
  if (id) for (const field of ["timeline", "helpRequests"]) forget(cache, cache.keyOfEntity({ __typename: "Order", id }), field);
  for (const field of ["orders", "viewer"]) forget(cache, "Query", field);
};

function forget(cache: Parameters<UpdateResolver>[2], entity: string | null, field: string): void {
  for (const { fieldName, arguments: args } of cache.inspectFields(entity)) {
    if (fieldName === field) cache.invalidate(entity, fieldName, args);
  }
}

/**
 * The schema, by which the cache matches fragments. It says of no field that it may be null: else the cache would show an
 * order as null, as if it were not there, while it reads again what was forgotten of it.
 */
function schema() {
  const reference = (name: string) => ({ kind: "OBJECT", name });
  const type = { kind: "NON_NULL", ofType: { kind: "SCALAR", name: "Any" } };
  const ofNamed = ([name, fields]: [string, string]) => ({
    kind: name in possibleTypes ? "INTERFACE" : "OBJECT",
    name,
    fields: fields.split(" ").map((field) => ({ name: field, type, args: [] })),
    interfaces: Object.keys(fieldsOf)
      .filter((other) => possibleTypes[other]?.includes(name))
      .map(reference),
    possibleTypes: (possibleTypes[name] ?? []).map(reference),
  });
  const unions = Object.keys(possibleTypes).filter((name) => !(name in fieldsOf));
  const types = [
    ...Object.entries(fieldsOf).map(ofNamed),
    ...unions.map((name) => ({ kind: "UNION", name, possibleTypes: possibleTypes[name]?.map(reference) })),
  ];
  const roots = { queryType: { name: "Query" }, mutationType: { name: "Mutation" }, subscriptionType: null };
  return { __schema: { ...roots, types } } as unknown as NonNullable<CacheExchangeOpts["schema"]>;
}

const pages = relayPagination();

/** Joins the pages of a list. urql's own function sees no page that was read without arguments, such as the first. */
const joined: Resolver = (parent, args, cache, info) =>
  Object.keys(args).length ? pages(parent, args, cache, info) : cache.resolve(info.parentKey, info.fieldName);

/** For `cacheExchange(cacheSettings)`. */
export const cacheSettings: CacheExchangeOpts = {
  schema: schema(),
  keys: Object.fromEntries([...withoutId, "Viewer"].map((type) => [type, () => null])),
  resolvers: {
    Query: { orders: joined },
    Order: { timeline: joined, helpRequests: joined },
  },
  updates: { Mutation: Object.fromEntries(mutations.map((name) => [name, forgetOutdated])) },
};

/** Returns a document as urql takes it, with its types. */
export function forUrql<Data, Variables extends object>(document: TypedDocument<Data, Variables>): TypedDocumentNode<Data, Variables> {
  return gql(document);
}
