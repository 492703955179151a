/** What happened to the order and what was written about it, newest first, and a field to write to the shop. */

import { MarkTimelineRead, PostMessage } from "@order-help/client";
import { useClient, useHelpMutation, useTimeline } from "@order-help/client/react";
import { type FormEvent, useEffect, useState } from "react";
import { Problem } from "./Problem";

export function Conversation({ orderId }: { orderId: string }) {
  // Read again every 15 seconds while the page is looked at. Each time costs the shop a request.
  const { data: entries, error, hasMore, loadMore, reload } = useTimeline({ id: orderId });
  useMarkedRead(orderId, entries?.find((entry) => entry.unread)?.id);
  return (
    <section aria-label="Conversation">
      <h2>Conversation</h2>
      <MessageForm orderId={orderId} />
      <Problem error={error} onRetry={reload} />
      <ol>
        {entries?.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at}>{new Date(entry.at).toLocaleString(navigator.language)}</time> {entry.text}
            {/* New types of entries may come; each has a text. What people wrote is shown as plain text. */}
            {entry.__typename === "MessageEntry" && <blockquote>{entry.message}</blockquote>}
          </li>
        ))}
      </ol>
      {hasMore && (
        <button type="button" onClick={loadMore}>
          Show earlier
        </button>
      )}
    </section>
  );
}

/** Marks the newest unread entry as read, and with it all before. */
function useMarkedRead(orderId: string, through: string | undefined) {
  const client = useClient();
  useEffect(() => {
    if (through) client.mutate(MarkTimelineRead, { input: { orderId, through } }).catch(() => undefined); // the next visit will
  }, [client, orderId, through]);
}

function MessageForm({ orderId }: { orderId: string }) {
  const { send, pending, result, error } = useHelpMutation(PostMessage);
  const [text, setText] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const sent = await send({ orderId, text });
    if (sent?.ok) setText(""); // else it stays, to be sent again
  };
  return (
    <form onSubmit={submit}>
      <label>
        Message to the shop
        <textarea value={text} onChange={(event) => setText(event.target.value)} required maxLength={4000} />
      </label>
      <button type="submit" disabled={pending}>
        Send
      </button>
      <Problem error={error} />
      {result && !result.ok && <p role="alert">{result.refusal.message}</p>}
    </form>
  );
}
