/** Every document of a shopper's page, whole: what `graphql/operations/` has. */

export * from "./generated/documents.js";
