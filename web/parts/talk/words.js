/** What is written in the box and not sent yet: the words and the photos about each subject. */

import { useState } from "../../html.js";
import { useDraft } from "../drafts.js";

/** @typedef {import("../forms/photos.js").Photo} Photo */
/** @typedef {Record<string, string>} Texts the words by what they are about */
/** @typedef {{about: string, texts: Texts}} Draft `about` is what was written about last */
/** @typedef {(before: Photo[]) => Photo[]} PhotoChange */
/**
 * @typedef {object} Words
 * @property {string} about what was written about last; "" if there are no words about it
 * @property {(subject: string) => string} text
 * @property {(subject: string) => Photo[]} photos
 * @property {(subject: string) => boolean} has whether there is something
 * @property {(subject: string, text: string) => void} write
 * @property {(subject: string, change: PhotoChange) => void} changePhotos
 * @property {(from: string, to: string) => void} move adds what is written about one subject to what is written about another
 * @property {(subject: string) => void} clear ends what is written about a subject; what is written about another one comes back
 */

/** Keeps what is written about each subject of an order; the words also beyond the life of the page. @param {string} orderId @returns {Words} */
export function useWords(orderId) {
  const [draft, change] = useTexts(orderId);
  const [photos, setPhotos] = useState(/** @type {Record<string, Photo[]>} */ ({}));
  const text = (/** @type {string} */ subject) => draft.texts[subject] ?? "";
  const photosOf = (/** @type {string} */ subject) => photos[subject] ?? [];

  /** @param {string} subject @param {PhotoChange} change */
  function changePhotos(subject, change) {
    setPhotos((all) => ({ ...all, [subject]: change(all[subject] ?? []) }));
  }
  return {
    about: text(draft.about) ? draft.about : "",
    text,
    photos: photosOf,
    has: (subject) => text(subject).trim() !== "" || photosOf(subject).length > 0,
    write: (subject, words) => change((texts) => ({ ...texts, [subject]: words }), subject),
    changePhotos,
    move(from, to) {
      change((texts) => ({ ...texts, [from]: "", [to]: [texts[to], texts[from]].filter((one) => one?.trim()).join("\n\n") }), to);
      setPhotos((all) => ({ ...all, [from]: [], [to]: [...(all[to] ?? []), ...(all[from] ?? [])] }));
    },
    clear(subject) {
      change((texts) => ({ ...texts, [subject]: "" }));
      changePhotos(subject, () => []);
    },
  };
}

/** Keeps the words as a draft, which ends when there are none. @param {string} orderId @returns {[Draft, (edit: (texts: Texts) => Texts, about?: string) => void]} */
function useTexts(orderId) {
  const [draft, setDraft, forget] = useDraft(`talk:${orderId}`, /** @type {Draft} */ ({ about: "", texts: {} }));
  /** @param {(texts: Texts) => Texts} edit @param {string} [about] */
  function change(edit, about) {
    let left = 0;
    setDraft((before) => {
      const texts = Object.fromEntries(Object.entries(edit(before.texts)).filter(([, words]) => words));
      left = Object.keys(texts).length;
      return { about: about ?? Object.keys(texts)[0] ?? "", texts };
    });
    if (left === 0) forget();
  }
  return [draft, change];
}
