/** Says what went wrong. The client has tried again already where that was worth it. */

import { OrderHelpError } from "@order-help/client";

export function Problem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (!error) return null;
  const signedOut = error instanceof OrderHelpError && error.code === "UNAUTHENTICATED";
  return (
    <p role="alert">
      {signedOut ? "Your session has ended. Sign in again." : "This did not work."}{" "}
      {!signedOut && onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </p>
  );
}
