// Apollo Client with its InMemoryCache.
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { possibleTypes, typePolicies } from "./cache_settings.mjs";

export function connect({ url, headers, documents, introspection, fetch }) {
  const cache = new InMemoryCache({ possibleTypes: possibleTypes(introspection), typePolicies: typePolicies(introspection) });
  const client = new ApolloClient({ cache, link: new HttpLink({ uri: url, headers, fetch }) });
  const watched = new Map();
  return {
    watch(key, name, variables, show) {
      const query = client.watchQuery({ query: gql(documents[name]), variables });
      watched.set(key, query);
      return new Promise((resolve) => {
        query.subscribe(({ data, dataState }) => {
          if (dataState === "complete") resolve(show(data));
        });
      });
    },
    readAgain: (key) => watched.get(key).refetch(),
    change: async (name, variables) => (await client.mutate({ mutation: gql(documents[name]), variables })).data,
  };
}
