/**
 * When to read an order again, because the time comes at which a help action opens or closes.
 *
 * What an event closes, such as the parcel leaving, no clock can tell: read an order again after each mutation, and when
 * its page is looked at again.
 */

/** An order with what `OrderDetails` selects of the times of its help actions. */
export interface WithWindows {
  helpActions: readonly { state?: string; opensAt?: string | null; closesAt?: string | null }[];
}

/** The longest time that `setTimeout` takes, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/**
 * Returns the next time, after `now` (milliseconds since 1970), at which a help action opens or closes, if one is known.
 *
 * Where a time has passed and the shop has not acted on it, this clock is ahead of the shop's: then it is the time to ask
 * again, which is later the longer it takes.
 */
export function nextChange(order: WithWindows, now = Date.now()): number | undefined {
  const next = (text: string | null | undefined, isDue: boolean) => {
    const time = Date.parse(text ?? "");
    return isDue && time <= now ? 2 * now - time + 1 : time;
  };
  const times = order.helpActions.flatMap(({ state, opensAt, closesAt }) => [
    next(opensAt, state === "NOT_YET"),
    next(closesAt, state === "AVAILABLE"),
  ]);
  const first = Math.min(...times.filter((time) => time > now));
  return first < Infinity ? first : undefined;
}

/**
 * Calls `reread` once, soon after the next change. Returns a function that cancels it.
 *
 * It comes one to three seconds late: the shop's clock may be behind, and not every page is to ask at the same moment.
 */
export function onNextChange(order: WithWindows, reread: () => void): () => void {
  const at = nextChange(order);
  if (at === undefined) return () => {};
  const due = at + 1_000 + Math.random() * 2_000;
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    const left = due - Date.now();
    timer = left > LONGEST ? setTimeout(wait, LONGEST) : setTimeout(reread, left);
  };
  wait();
  return () => clearTimeout(timer);
}
