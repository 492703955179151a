/**
 * Hooks for React: each reads something, keeps it while it is read again, and reads it again after each mutation.
 *
 * Rule: a response that nobody waits for any more is dropped: the request is aborted.
 */

import { createContext, createElement, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Client } from "./client.js";
import type { TypedDocument } from "./document.js";
import { MyOrders, OrderDetails, OrderTimeline } from "./generated/documents.js";
import type { MyOrdersQueryVariables } from "./generated/types.js";
import { newKey } from "./keys.js";
import type { ListedOrder, OrderOfPage, TimelineEntryOfOrder } from "./parts.js";
import type { Result } from "./results.js";
import { onNextChange } from "./windows.js";

/** What all hooks below a provider share: the client, and what reads again when a mutation was sent. */
interface Shared {
  client: Client;
  rereads: Set<() => void>;
}

const SharedContext = createContext<Shared | null>(null);

/** Gives a client to the hooks below it. */
export function OrderHelpProvider({ client, children }: { client: Client; children?: ReactNode }) {
  const shared = useMemo(() => ({ client, rereads: new Set<() => void>() }), [client]);
  return createElement(SharedContext.Provider, { value: shared }, children);
}

function useShared(): Shared {
  const shared = useContext(SharedContext);
  if (!shared) throw new Error("OrderHelpProvider is missing.");
  return shared;
}

/** Returns the provider's client. */
export const useClient = (): Client => useShared().client;

/** How far a reading is. `data` stays while it is read again, and beside an `error` of that. */
export interface Reading<Data> {
  data: Data | undefined;
  error: unknown;
  loading: boolean;
  reload: () => Promise<void>;
}

type Read<Data> = (signal: AbortSignal) => Promise<Data>;

/** Reads now, when `read` is another function, and after each mutation. */
function useReading<Data>(read: Read<Data>) {
  const { rereads } = useShared();
  const [state, setState] = useState<{ read: Read<Data>; data?: Data; error?: unknown; loading: boolean }>({ read, loading: true });
  const running = useRef<AbortController | null>(null);

  const run = useCallback(
    (step: Read<Data>) => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      const show = (news: { data?: Data; error?: unknown }, loading = false) => {
        if (running.current !== own) return;
        if (!loading) running.current = null;
        setState((before) => ({ ...(before.read === read && before), read, loading, error: undefined, ...news }));
      };
      show({}, true);
      return step(own.signal).then(
        (data) => show({ data }),
        (error) => show({ error }),
      );
    },
    [read],
  );
  const reload = useCallback(() => run(read), [run, read]);
  /** Reads again unless something is being read. */
  const poll = useCallback(() => running.current ?? reload(), [reload]);

  useEffect(() => {
    reload();
    rereads.add(reload);
    return () => {
      rereads.delete(reload);
      running.current?.abort();
      running.current = null;
    };
  }, [reload, rereads]);

  // Until the effect has run, the state is about what was read before: another order, perhaps.
  const { data, error, loading } = state.read === read ? state : { data: undefined, error: undefined, loading: true };
  return { data, error, loading, reload, run, poll };
}

interface Page<Node> {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A list that is read page by page. */
export interface Pages<Node> extends Reading<Node[]> {
  hasMore: boolean;
  loadMore: () => Promise<void>;
}

/** Reads pages; to read them again is to read as many as there were. */
function usePages<Node>(read: (after: string | null, signal: AbortSignal) => Promise<Page<Node>>) {
  const steps = useMemo(() => {
    let pages: Page<Node>[] = [];
    const after = (before: Page<Node>[]) => before.at(-1)?.pageInfo.endCursor ?? null;
    return {
      again: async (signal: AbortSignal) => {
        const fresh: Page<Node>[] = [];
        do fresh.push(await read(after(fresh), signal));
        while (fresh.length < pages.length && fresh.at(-1)?.pageInfo.hasNextPage);
        pages = fresh;
        return pages;
      },
      more: async (signal: AbortSignal) => {
        pages = [...pages, await read(after(pages), signal)];
        return pages;
      },
    };
  }, [read]);
  const { data, run, ...reading } = useReading(steps.again);
  return {
    ...reading,
    data: useMemo(() => data?.flatMap(({ edges }) => edges.map(({ node }) => node)), [data]),
    hasMore: data?.at(-1)?.pageInfo.hasNextPage ?? false,
    loadMore: useCallback(() => run(steps.more), [run, steps]),
  };
}

/** The viewer's orders, newest first; all, or those that `show` and `search` select. */
export function useOrders({ first = 20, show = null, search = null }: Omit<MyOrdersQueryVariables, "after"> = {}): Pages<ListedOrder> {
  const client = useClient();
  return usePages(
    useCallback(
      async (after, signal) => (await client.query(MyOrders, { first, after, show, search }, { signal })).orders,
      [client, first, show, search],
    ),
  );
}

/** Names an order: by its `id`, or by its `number`. */
export interface OrderName {
  id?: string;
  number?: string;
}

/** One order, null if the viewer has no such order. It is read again when the time comes at which help opens or closes. */
export function useOrder({ id, number }: OrderName): Reading<OrderOfPage | null> {
  const client = useClient();
  const reading = useReading(
    useCallback(async (signal) => (await client.query(OrderDetails, { id, number }, { signal })).order, [client, id, number]),
  );
  const { data, reload } = reading;
  useEffect(() => (data ? onNextChange(data, reload) : undefined), [data, reload]);
  return reading;
}

const NOTHING: Page<TimelineEntryOfOrder> = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/**
 * The timeline of an order, newest first. It is read again each `every` milliseconds, 15 seconds if it is not given and
 * never if it is 0, but not while the page is hidden.
 */
export function useTimeline({
  id,
  number,
  first = 20,
  every = 15_000,
}: OrderName & { first?: number; every?: number }): Pages<TimelineEntryOfOrder> {
  const client = useClient();
  const { poll, ...timeline } = usePages<TimelineEntryOfOrder>(
    useCallback(
      async (after, signal) => {
        const variables = { id, number, first, after, newestFirst: true };
        return (await client.query(OrderTimeline, variables, { signal })).order?.timeline ?? NOTHING;
      },
      [client, id, number, first],
    ),
  );
  useEffect(() => {
    if (!every) return undefined;
    const pollIfSeen = () => document.hidden || poll();
    const timer = setInterval(pollIfSeen, every);
    document.addEventListener("visibilitychange", pollIfSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", pollIfSeen);
    };
  }, [poll, every]);
  return timeline;
}

/** The input of a mutation. */
type InputOf<Variables> = Variables extends { input: infer Input } ? Input : never;

/** How far the sending of a mutation is. */
interface Sending<Data> {
  result?: Result<Data>;
  error?: unknown;
  pending: boolean;
}

const IDLE = { pending: false };

/**
 * Sends a mutation: `send(input)` returns its result, or undefined after an error, and both are kept to be shown.
 *
 * An input that is sent again after an error has the idempotency key of before, so that nothing is done twice.
 */
export function useHelpMutation<Data, Variables>(document: TypedDocument<Data, Variables>) {
  const { client, rereads } = useShared();
  const [state, setState] = useState<Sending<Data> & { by?: Client }>(IDLE);
  const unanswered = useRef(new Map<string, string>());
  const send = useCallback(
    async (input: InputOf<Variables>) => {
      const text = JSON.stringify(input);
      const keys = unanswered.current;
      const idempotencyKey = keys.get(text) ?? newKey();
      keys.set(text, idempotencyKey);
      const keyed = { idempotencyKey, ...(input as object) };
      setState({ by: client, pending: true });
      try {
        const result = await client.mutate<Data, { input: object }>(document as TypedDocument<Data, { input: object }>, { input: keyed });
        keys.delete(text);
        setState({ by: client, result, pending: false });
        for (const reread of rereads) reread(); // after a refusal too: the order is not what the page took it for
        return result;
      } catch (error) {
        setState({ by: client, error, pending: false });
        return undefined;
      }
    },
    [client, rereads, document],
  );
  // Another client is another shopper, who is not to see the result of the one before.
  const { by, ...shown } = state;
  return { ...(by === client ? shown : (IDLE as Sending<Data>)), send };
}
