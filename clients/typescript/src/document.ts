/** The text of a GraphQL document that knows the types of its variables and of its data. */

/**
 * At run time a string, which every client takes. The type of the property is the one by which graphql-codegen and its
 * friends (`TypedDocumentString`, `TypedDocumentNode`, `ResultOf`) tell what a document takes and brings; it has no value.
 */
export type TypedDocument<Data, Variables> = string & { __apiType?: (variables: Variables) => Data };

/** The data that a document brings. */
export type DataOf<Document> = Document extends TypedDocument<infer Data, infer _Variables> ? Data : never;

/** The variables that a document takes. */
export type VariablesOf<Document> = Document extends TypedDocument<infer _Data, infer Variables> ? Variables : never;
