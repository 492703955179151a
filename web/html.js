/** What every part of the pages is written with: Preact, its hooks, and templates that need no build. */

import htm from "./vendor/htm.js";
import { h } from "./vendor/preact.js";

export { useCallback, useEffect, useId, useMemo, useRef, useState } from "./vendor/hooks.js";
export { h, render } from "./vendor/preact.js";

/** @typedef {import("preact").VNode<any> | null} View What a part shows; null for nothing. */

/**
 * A template. What stands in `${}` is checked as any other code; parts with state are made by `h(Part, props)`, which
 * checks their props too.
 *
 * @type {(strings: TemplateStringsArray, ...values: unknown[]) => import("preact").VNode<any>}
 */
export const html = /** @type {any} */ (htm.bind(h));
