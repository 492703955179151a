/** What a mutation comes to: it was done, or it was refused and nothing was changed. */

import { OrderHelpError } from "./errors.js";

/**
 * Stands for a refusal that joins the API after this client was built. Its name is no type's, so that a `switch` over
 * `__typename` needs a `default`, in which `code` and `message` are there as for every refusal.
 */
export interface LaterRefusal {
  __typename: "%other";
  code: string;
  message: string;
}

/** What every refusal has. */
interface Refusing {
  code: string;
  message: string;
}

/** The one field of a mutation's data. */
type Field<Data> = Data[keyof Data];

/** What a mutation brings when it was done. */
export type Done<Data> = Exclude<Field<Data>, Refusing>;

/** The refusals of a mutation; `__typename` tells them apart. */
export type Refused<Data> = Extract<Field<Data>, Refusing> | LaterRefusal;

export type Result<Data> = { ok: true; value: Done<Data> } | { ok: false; refusal: Refused<Data> };

/**
 * Returns the result that a mutation's data is. A refusal is known by its `code`, so that later ones are refusals too.
 * Throws OrderHelpError if there is none.
 */
export function toResult<Data>(data: Data): Result<Data> {
  const field = Object.values(data as object).find((value) => value && typeof value === "object") as Field<Data>;
  if (!field) throw new OrderHelpError("No result", "BAD_RESPONSE", false, 200);
  return "code" in (field as object) ? { ok: false, refusal: field as Refused<Data> } : { ok: true, value: field as Done<Data> };
}
