/**
 * GraphiQL for the schema at this page's own address, with our documents and with tokens of demo shoppers.
 *
 * Rule 1: every request goes to this origin.
 * Rule 2: a token is kept in the tab's session storage, and stands in the header editor, where it can be changed.
 */

import { explorerPlugin } from "@graphiql/plugin-explorer";
import { Button, PenIcon, useEditorContext, useSchemaStore } from "@graphiql/react";
import { GraphiQL } from "graphiql";
import { createContext, useContext, useEffect, useId, useState } from "react";
import { createRoot } from "react-dom/client";

const DESK = location.pathname.startsWith("/desk/");
const KEPT = DESK ? "desk-token" : "token";
/** The tabs and the history of each schema are its own, though both pages have one origin. */
const NAME = DESK ? "desk:" : "shopper:";
const storage = {
  get length() {
    return Object.keys(localStorage).filter((key) => key.startsWith(NAME)).length;
  },
  getItem: (key) => localStorage.getItem(NAME + key),
  setItem: (key, value) => localStorage.setItem(NAME + key, value),
  removeItem: (key) => localStorage.removeItem(NAME + key),
  clear() {
    for (const key of Object.keys(localStorage)) if (key.startsWith(NAME)) localStorage.removeItem(key);
  },
};

/** What stands in the editor at first: it needs no variables. */
const FIRST = DESK ? "queue" : "my_orders";

/** @type {Record<string, string>} our documents by their files' names */
const documents = JSON.parse(document.getElementById("documents").textContent);

const SignedIn = createContext({ people: [], token: "", signIn: () => {} });

/** Returns the example variables of a document, which stand in its first comment that is an object. */
function variablesOf(text) {
  const example = text?.match(/^# (\{.*\})$/m);
  return example ? JSON.stringify(JSON.parse(example[1]), null, 2) : "";
}

const headersWith = (token) => (token ? JSON.stringify({ Authorization: `Bearer ${token}` }, null, 2) : "");

/** Returns the token that the address gives after "#token=", which never leaves the browser, or the one kept before. */
function ownToken() {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) {
    sessionStorage.setItem(KEPT, given);
    history.replaceState(null, "", location.pathname);
  }
  return sessionStorage.getItem(KEPT) ?? "";
}

/** Returns whom one can be here; nobody, where the server listens to other machines and hands out no tokens. */
async function demoPeople() {
  const answer = await fetch("/sign-in/tokens");
  return answer.ok ? (await answer.json())[DESK ? "agents" : "shoppers"] : [];
}

/** Returns a function that sends requests, with this token unless the header editor has one. */
function fetcherWith(token) {
  return async (request, { headers: own } = {}) => {
    const headers = new Headers(own);
    headers.set("content-type", "application/json");
    headers.set("accept", "application/json");
    if (token && !headers.has("authorization")) headers.set("authorization", `Bearer ${token}`);
    const answer = await fetch(location.pathname, { method: "POST", headers, body: JSON.stringify(request) });
    return answer.json();
  };
}

function Documents() {
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  const open = (name) => {
    queryEditor.setValue(documents[name]);
    variableEditor.setValue(variablesOf(documents[name]));
    queryEditor.focus();
  };
  return (
    <section className="own-panel" aria-label="Documents">
      <h2>Documents</h2>
      <p>Those of graphql/operations/, with example variables. They replace what is in the editor; Ctrl-Z brings it back.</p>
      <p>
        Where the variables say “the id of …”, put one in: {FIRST} answers with those {DESK ? "of requests and orders" : "of orders"}.
      </p>
      <ul>
        {Object.keys(documents).map((name) => (
          <li key={name}>
            <button type="button" onClick={() => open(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SignIn() {
  const { people, token, signIn } = useContext(SignedIn);
  const { introspect } = useSchemaStore();
  const [typed, setTyped] = useState("");
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another token the schema may be readable at last
  useEffect(() => void introspect(), [token]);
  return (
    <section className="own-panel" aria-label="Sign in">
      <h2>{DESK ? "Be an agent" : "Be a shopper"}</h2>
      <ul>
        {people.map((person) => (
          <li key={person.name}>
            <button type="button" aria-pressed={person.token === token} onClick={() => signIn(person.token)}>
              {person.name}
            </button>
            <small>{person.shows}</small>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          signIn(typed.trim());
        }}
      >
        <label htmlFor={id}>Or with a token, such as one of `order-help token`</label>
        <input id={id} value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" spellCheck={false} />
        <Button type="submit">Use it</Button>
      </form>
    </section>
  );
}

function PersonIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="12" cy="8" r="4" />
      <path d="M4 21c0-4 3.6-6 8-6s8 2 8 6" />
    </svg>
  );
}

const PLUGINS = [
  explorerPlugin({ showAttribution: false }),
  { title: "Documents", icon: PenIcon, content: Documents },
  { title: "Sign in", icon: PersonIcon, content: SignIn },
];

function QueryPage({ people, first }) {
  const [token, setToken] = useState(first);
  const signIn = (chosen) => {
    sessionStorage.setItem(KEPT, chosen);
    setToken(chosen);
  };
  const headers = headersWith(token);
  return (
    <SignedIn.Provider value={{ people, token, signIn }}>
      <GraphiQL
        fetcher={fetcherWith(token)}
        plugins={PLUGINS}
        headers={headers}
        defaultHeaders={headers}
        defaultQuery={documents[FIRST]}
        shouldPersistHeaders={false}
        storage={storage}
      >
        <GraphiQL.Logo>{DESK ? "The desk's schema" : "The shopper's schema"}</GraphiQL.Logo>
      </GraphiQL>
    </SignedIn.Provider>
  );
}

const people = await demoPeople();
createRoot(document.getElementById("graphiql")).render(<QueryPage people={people} first={ownToken() || (people[0]?.token ?? "")} />);
