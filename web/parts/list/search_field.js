/** The search of the list: by the names of items and by order numbers. It looks once nothing was typed for a while, or with Enter. */

import { t } from "../../api/texts.js";
import { html, useEffect, useId, useRef, useState } from "../../html.js";
import { icon } from "../icons.js";

const PAUSE_MS = 500;
const LONGEST = 200; // as the API takes it

/** @param {{search: string | null, find: (search: string | null) => void}} props `search` is what was looked for last */
export function SearchField({ search, find }) {
  const id = useId();
  const [typed, setTyped] = useState(search ?? "");
  const timer = useRef(0);
  useEffect(() => {
    if (typed.trim() !== (search ?? "")) setTyped(search ?? ""); // Another tab was chosen, or the reader went back.
    return () => clearTimeout(timer.current);
  }, [search]);

  /** @param {string} text */
  function look(text) {
    clearTimeout(timer.current);
    const wanted = text.trim() || null;
    if (wanted !== search) find(wanted);
  }
  /** @param {any} event */
  function type({ currentTarget: { value } }) {
    setTyped(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => look(value), PAUSE_MS);
  }
  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    look(typed);
  }
  return html`
    <form class="search" role="search" onSubmit=${submit}>
      ${icon("search")}<label class="hidden" for=${id}>${t("orders.search")}</label>
      <input
        id=${id}
        type="search"
        name="search"
        autocomplete="off"
        enterkeyhint="search"
        maxlength=${LONGEST}
        placeholder=${t("orders.searchHint")}
        value=${typed}
        onInput=${type}
      />
    </form>
  `;
}
