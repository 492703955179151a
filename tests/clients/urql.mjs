// urql with its normalized cache, which knows the schema.
import { cacheExchange } from "@urql/exchange-graphcache";
import { Client, fetchExchange } from "@urql/core";
import { keys } from "./cache_settings.mjs";

export function connect({ url, headers, documents, introspection, fetch }) {
  const exchanges = [cacheExchange({ schema: introspection, keys: keys(introspection) }), fetchExchange];
  const client = new Client({ url, exchanges, fetch, fetchOptions: { headers }, preferGetMethod: false });
  const watched = new Map();
  return {
    watch(key, name, variables, show) {
      const query = [documents[name], variables];
      watched.set(key, query);
      return new Promise((resolve, reject) => {
        client.query(...query).subscribe(({ data, error }) => (error ? reject(error) : resolve(show(data))));
      });
    },
    readAgain: (key) => client.query(...watched.get(key), { requestPolicy: "network-only" }).toPromise(),
    async change(name, variables) {
      const { data, error } = await client.mutation(documents[name], variables).toPromise();
      if (error) throw error;
      return data;
    },
  };
}
