/** What is written in the box and not sent yet: words and photos about each subject. */

import { useDraft } from "../drafts.js";

/** @typedef {import("../forms/uploads.js").Photo} Photo */
/** @typedef {import("../../api/client.js").KeyOfInput} KeyOfInput */
/** @typedef {{text: string, photos: Photo[], sent?: KeyOfInput}} Written `sent` is there once it was tried to send it */
/** @typedef {{about: string, written: Record<string, Written>}} Draft `about` is what was written about last */
/**
 * @typedef {object} Words
 * @property {string} about what was written about last; "" if there is nothing about it
 * @property {(id: string) => Written} of what is written about a subject
 * @property {(id: string) => boolean} has whether something is
 * @property {(id: string, to: Partial<Written>) => void} write
 * @property {(id: string, change: (before: Photo[]) => Photo[]) => void} changePhotos
 * @property {(from: string, to: string) => void} move adds what is written about one subject to what is written about another
 * @property {(id: string) => void} clear ends what is written about a subject; what is written about another one comes back
 */

/** @type {Written} */
const NOTHING = { text: "", photos: [] };

/** Keeps what is written about each subject of an order, also beyond the life of the page. @param {string} orderId @returns {Words} */
export function useWords(orderId) {
  const [draft, setDraft] = useDraft(`talk:${orderId}`, /** @type {Draft} */ ({ about: "", written: {} }));
  const has = (/** @type {string} */ id) => isSomething(of(draft, id));

  return {
    about: has(draft.about) ? draft.about : "",
    of: (id) => of(draft, id),
    has,
    write: (id, to) => setDraft((before) => changed({ ...before, about: id }, { [id]: { ...of(before, id), ...to } })),
    changePhotos: (id, change) =>
      setDraft((before) => changed(before, { [id]: { ...of(before, id), photos: change(of(before, id).photos) } })),
    move: (from, to) =>
      setDraft((before) => changed({ ...before, about: to }, { [from]: NOTHING, [to]: joined(of(before, to), of(before, from)) })),
    clear: (id) => setDraft((before) => changed(before, { [id]: NOTHING })),
  };
}

/** @param {Draft} draft @param {string} id */
const of = ({ written }, id) => written[id] ?? NOTHING;

/** @param {Written} written */
const isSomething = ({ text, photos }) => text.trim() !== "" || photos.length > 0;

/** Returns a draft with changes, in which nothing is kept of what says nothing. @param {Draft} before @param {Record<string, Written>} to @returns {Draft} */
function changed({ about, written }, to) {
  const all = Object.entries({ ...written, ...to }).filter(([, one]) => one.text !== "" || one.photos.length > 0);
  const left = Object.fromEntries(all);
  return { about: left[about] ? about : (all[0]?.[0] ?? ""), written: left };
}

/** @param {Written} one @param {Written} other @returns {Written} */
const joined = (one, other) => ({
  text: [one.text, other.text].filter((text) => text.trim()).join("\n\n"),
  photos: [...one.photos, ...other.photos],
});
