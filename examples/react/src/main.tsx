/** The start: who is signed in, and the client that all pages share. */

import { createClient } from "@order-help/client";
import { OrderHelpProvider } from "@order-help/client/react";
import { StrictMode, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { SignIn } from "./SignIn";
import "./style.css";

const URL = import.meta.env.VITE_ORDER_HELP_URL ?? "http://127.0.0.1:8000/graphql";

function Shop() {
  // A real shop has a session and gets its tokens from its OpenID Connect issuer. `token` is called before each request, so
  // that is the place to renew one. Never build a real token into a page, as the variable does here for development.
  const [token, setToken] = useState<string>(import.meta.env.VITE_ORDER_HELP_TOKEN ?? "");
  const client = useMemo(
    () => createClient({ url: URL, token: () => token, language: navigator.language, clientName: "react-example" }),
    [token],
  );
  if (!token) return <SignIn onToken={setToken} />;
  return (
    <OrderHelpProvider client={client}>
      <App onSignOut={() => setToken("")} />
    </OrderHelpProvider>
  );
}

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <Shop />
    </StrictMode>,
  );
