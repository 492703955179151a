/** The client, its documents and their types. Caches, hooks and fixtures are entries of their own. */

export * from "./client.js";
export type * from "./document.js";
export * from "./documents.js";
export * from "./errors.js";
export type * from "./generated/types.js";
export * from "./keys.js";
export type * from "./parts.js";
export type * from "./results.js";
export * from "./windows.js";
