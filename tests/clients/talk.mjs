// Lets a test lead a client that has a cache. Each line of JSON that comes in is one thing to do; one line of JSON answers it.
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";

const REST_MS = 5;
let sent = [];
let complaints = [];
let waiting = 0;
const shown = {};

for (const level of ["warn", "error"]) console[level] = (...words) => complaints.push(words.join(" "));

/** Notes which operations a client sends, and that it waits. */
async function countedFetch(address, request) {
  sent.push(/\b(?:query|mutation) (\w+)/.exec(JSON.parse(request.body).query)[1]);
  waiting += 1;
  try {
    return await fetch(address, request);
  } finally {
    waiting -= 1;
  }
}

/** Waits until the client has nothing more to do: what it has shown to those who watch is its last word. */
async function rest() {
  do await setTimeout(REST_MS);
  while (waiting);
  await setTimeout(REST_MS);
}

let client;
const can = {
  connect: async ({ kind, shop }) => {
    client = (await import(`./${kind}.mjs`)).connect({ ...shop, fetch: countedFetch });
  },
  watch: ({ key, name, variables }) =>
    client.watch(key, name, variables, (data) => {
      shown[key] = data;
    }),
  readAgain: ({ keys }) => Promise.all(keys.map((key) => client.readAgain(key))),
  change: ({ name, variables }) => client.change(name, variables),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { do: what, ...how } = JSON.parse(line);
  sent = [];
  let result = null;
  try {
    const done = await can[what](how);
    result = what === "change" ? done : null;
  } catch (failed) {
    complaints.push(String(failed?.stack ?? failed));
  }
  await rest();
  process.stdout.write(`${JSON.stringify({ result, shown, sent, complaints })}\n`);
  complaints = [];
}
