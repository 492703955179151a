/** The form of one help action. Each has a mutation of its own, and gives the choices of its form with their labels. */

import { CancelOrder, type CancelReason, type HelpActionOfOrder } from "@order-help/client";
import { useHelpMutation } from "@order-help/client/react";
import type { FormEvent } from "react";
import { Problem } from "./Problem";

export function CancelForm({ orderId, action }: { orderId: string; action: HelpActionOfOrder }) {
  // Sent twice, by a double click or after a lost response, it is carried out once: the hook keeps the idempotency key.
  const { send, pending, result, error } = useHelpMutation(CancelOrder);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    send({ orderId, reason: form.get("reason") as CancelReason, message: String(form.get("message")) || null });
  };
  return (
    <>
      {result?.ok && <p role="status">{result.value.helpRequest.stateText}</p>}
      {/* A refusal is an answer for the shopper, in their language. Later kinds of refusal have a message as well. */}
      {result && !result.ok && (
        <p role="alert">
          {result.refusal.__typename === "InvalidInput"
            ? result.refusal.problems.map((problem) => problem.message).join(" ")
            : result.refusal.message}
        </p>
      )}
      <Problem error={error} />
      {action.state === "AVAILABLE" && (
        <form onSubmit={submit}>
          <p>
            {action.description} {action.notice}
          </p>
          <label>
            Reason
            <select name="reason">
              {action.choices.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            Message
            <textarea name="message" maxLength={4000} />
          </label>
          <button type="submit" disabled={pending}>
            {action.title}
          </button>
        </form>
      )}
    </>
  );
}
