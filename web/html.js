/** The tools of all pages: Preact, its hooks, and templates that need no build step. */

import htm from "./vendor/htm.js";
import { h } from "./vendor/preact.js";

export { useCallback, useEffect, useId, useMemo, useRef, useState } from "./vendor/hooks.js";
export { h, render } from "./vendor/preact.js";

/** @typedef {import("preact").VNode<any> | null} View the output of a component; null for nothing */

/**
 * Returns the nodes of a template. TypeScript checks the code in `${}`. Components with state are created with
 * `h(Component, props)`, which also checks their props.
 *
 * @type {(strings: TemplateStringsArray, ...values: unknown[]) => import("preact").VNode<any>}
 */
export const html = /** @type {any} */ (htm.bind(h));
