// What ESLint checks: that the documents of graphql/operations/ fit their schemas, and what clients with a cache need of them.
const graphql = require("@graphql-eslint/eslint-plugin");

const project = (schema, documents) => ({ schema, documents, include: documents });

module.exports = [
  {
    files: ["graphql/operations/**/*.graphql"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: {
        graphQLConfig: {
          projects: {
            shopper: project("graphql/schema.graphql", "graphql/operations/*.graphql"),
            desk: project("graphql/desk.graphql", "graphql/operations/desk/*.graphql"),
          },
        },
      },
    },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      ...graphql.configs["flat/operations-recommended"].rules,
      // An object without its `id` is not found again in a cache, so it would stay as it was before a mutation.
      "@graphql-eslint/require-selections": "error",
      // A fragment that two documents have is the same in both: `make fragments` writes it, and a test compares.
      "@graphql-eslint/unique-fragment-name": "off",
      // The API has a limit of its own, which a test holds.
      "@graphql-eslint/selection-set-depth": "off",
    },
  },
];
