/**
 * Executes documents by GET and POST, each with and without its hash, with Apollo Client and urql against a served shop.
 *
 * Prints one line of JSON for each document, client and way: what came back, and what was sent to get it.
 * Usage: node persisted.mjs URL TOKEN VARIABLES DOCUMENT..., where VARIABLES are JSON and each DOCUMENT is a file.
 */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { cacheExchange, Client, fetchExchange } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";

const [url, token, variablesText, ...files] = process.argv.slice(2);
const variables = JSON.parse(variablesText);
const headers = { authorization: `Bearer ${token}` };
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** Returns a function like fetch, and the list in which it notes what is sent and answered. */
function noting() {
  const sent = [];
  const noted = async (address, options) => {
    const response = await fetch(address, options);
    const inUrl = Object.fromEntries(new URL(address).searchParams);
    const body = options.body ? JSON.parse(options.body) : inUrl;
    const { errors } = await response.clone().json();
    sent.push({
      method: options.method,
      query: "query" in body,
      hash: "extensions" in body && JSON.stringify(body.extensions).includes("sha256Hash"),
      status: response.status,
      code: errors?.[0].extensions.code ?? null,
    });
    return response;
  };
  return [noted, sent];
}

const report = (document, client, answers, sent) => console.log(JSON.stringify({ document, client, answers, sent }));

async function apollo(file, name, method, persisted) {
  const [noted, sent] = noting();
  const http = new HttpLink({ uri: url, headers, fetch: noted, useGETForQueries: method === "GET" });
  const link = persisted
    ? new PersistedQueryLink({ sha256, useGETForHashedQueries: method === "GET" }).concat(http)
    : http;
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const answers = [];
  for (let time = 0; time < 2; time += 1) {
    const { data, error } = await client.query({
      query: gql(readFileSync(file, "utf8")),
      variables,
      fetchPolicy: "network-only",
      errorPolicy: "all",
    });
    answers.push(data?.order?.number ?? error.message);
  }
  report(file, name, answers, sent);
}

async function urql(file, name, method, persisted) {
  const [noted, sent] = noting();
  const prefer = method === "GET";
  const client = new Client({
    url,
    fetch: noted,
    fetchOptions: { headers },
    preferGetMethod: prefer,
    exchanges: [
      cacheExchange,
      ...(persisted ? [persistedExchange({ preferGetForPersistedQueries: prefer })] : []),
      fetchExchange,
    ],
  });
  const answers = [];
  for (let time = 0; time < 2; time += 1) {
    const { data, error } = await client.query(readFileSync(file, "utf8"), variables, { requestPolicy: "network-only" }).toPromise();
    answers.push(data?.order?.number ?? error.message);
  }
  report(file, name, answers, sent);
}

for (const file of files) {
  for (const method of ["GET", "POST"]) {
    for (const persisted of [false, true]) {
      const name = `${method}${persisted ? " by hash" : ""}`;
      await apollo(file, `Apollo ${name}`, method, persisted);
      await urql(file, `urql ${name}`, method, persisted);
    }
  }
}
