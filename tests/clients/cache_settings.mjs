// Settings of the caches of Apollo and urql that follow from the schema: which objects have an id, and how those without one are merged.
import { relayStylePagination } from "@apollo/client/utilities";

/** The types of objects that a cache holds. @param {{__schema: any}} introspection */
const objects = ({ __schema: schema }) =>
  schema.types.filter((type) => type.kind === "OBJECT" && !type.name.startsWith("__") && type.name !== schema.mutationType.name);

const hasId = (type) => type.fields.some((field) => field.name === "id");

const isList = (type) => type.kind === "LIST" || (type.kind === "NON_NULL" && isList(type.ofType));

/** The types that each interface and union can be. */
export const possibleTypes = ({ __schema: schema }) =>
  Object.fromEntries(schema.types.filter((type) => type.possibleTypes).map((type) => [type.name, type.possibleTypes.map((one) => one.name)]));

/**
 * The lists that are read page by page, with the arguments that tell one list from another. `first` is among them: a mutation brings the
 * newest item of a timeline, which must not take the place of a page.
 */
const PAGED = {
  Query: { orders: ["first", "show", "search"] },
  Order: { helpRequests: ["first"], timeline: ["first", "newestFirst"] },
};

/** Apollo's: objects without an id are merged, so that two documents can select other fields of one; a list is replaced by a newer one. */
export const typePolicies = (introspection) =>
  Object.fromEntries(
    objects(introspection).map((type) => {
      const lists = type.fields.filter((field) => isList(field.type)).map((field) => [field.name, { merge: false }]);
      const paged = Object.entries(PAGED[type.name] ?? {}).map(([name, keys]) => [name, relayStylePagination(keys)]);
      return [type.name, { ...(hasId(type) ? {} : { merge: true }), fields: Object.fromEntries([...lists, ...paged]) }];
    }),
  );

/** graphcache's: objects without an id are part of the object that has them. */
export const keys = (introspection) =>
  Object.fromEntries(objects(introspection).filter((type) => !hasId(type)).map((type) => [type.name, () => null]));
