/**
 * Starts to read what a page is going to need, while its script is still on its way: texts, the shop's name, and the
 * first answers of the API. On a slow network that saves one round trip for each of them.
 *
 * Rule: what does this for a page holds the documents of that page alone, because it is waited for.
 */

import { post, requestKey } from "./api/client.js";
import { readJson, shopAddress, textsAddress } from "./api/files.js";
import { isRightToLeft, language } from "./api/language.js";
import { token } from "./api/session.js";
import { receive } from "./api/sign_in.js";

/** @typedef {import("./api/first_requests.js").FirstRequest} FirstRequest */

/** Reads an answer as soon as it comes, so that the page can show it without a pause. @param {Response} response @returns {import("./api/client.js").Answer} */
function read(response) {
  const body = response.json();
  body.catch(() => {}); // The page reports it when it takes the answer.
  return { status: response.status, statusText: response.statusText, json: () => body };
}

/** @param {FirstRequest[]} requests what the page requests first @param {Record<string, string>} documents by their names */
export function start(requests, documents) {
  document.documentElement.lang = language;
  document.documentElement.dir = isRightToLeft ? "rtl" : "ltr";
  const arrival = receive();
  const signedIn = arrival === "stays" ? token() : null;

  /** @type {import("./api/client.js").Started} */
  const started = {
    texts: readJson(textsAddress(language)),
    shop: readJson(shopAddress),
    token: signedIn,
    answers: new Map(),
    leaves: arrival === "leaves",
  };
  Object.assign(globalThis, { orderHelpStarted: started });
  if (!signedIn) return;
  for (const [name, variables] of requests) {
    const answer = post("/graphql", documents[name] ?? "", variables, signedIn).then(read);
    answer.catch(() => {}); // The page reports it when it takes the answer.
    started.answers.set(requestKey(name, variables), answer);
  }
}
