/** Idempotency keys: a call that is sent twice with one key is carried out once. */

/** Returns 128 random bits as text. `crypto.randomUUID` is missing on pages that are not served over https. */
export const newKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join("-");

/** Returns variables whose input has an idempotency key: its own, or a new one. */
export function withKey<Variables>(variables: Variables): Variables {
  const input = (variables as { input?: { idempotencyKey?: unknown } } | undefined)?.input;
  return input ? { ...variables, input: { ...input, idempotencyKey: input.idempotencyKey ?? newKey() } } : variables;
}
