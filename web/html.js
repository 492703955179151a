/** The tools of all pages: Preact, its hooks, and templates that need no compiler. */

import htm from "htm";
import { h } from "preact";

export { h, render } from "preact";
export { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";

/** @typedef {import("preact").VNode<any> | null} View the output of a component; null for nothing */

/**
 * Returns the nodes of a template. TypeScript checks the code in `${}`. Components with state are created with
 * `h(Component, props)`, which also checks their props.
 *
 * @type {(strings: TemplateStringsArray, ...values: unknown[]) => import("preact").VNode<any>}
 */
export const html = /** @type {any} */ (htm).bind(h);
