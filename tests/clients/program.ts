// A client that shows what came of cancelling. Refusals come last: one that is added later has a message as well.
import type { CancelOrderMutation } from "./client";

export function shown(result: CancelOrderMutation["cancelOrder"]): string {
  switch (result.__typename) {
    case "HelpRequestFiled":
      return `Filed as ${result.helpRequest.id}`;
    case "HelpActionUnavailable":
      return `${result.code}: ${result.message}`;
    default:
      return result.message;
  }
}
