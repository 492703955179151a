/** The names of the languages. */

import languages from "../texts/languages.json";

/** The languages by their tag, each with its own name and its direction. */
export const LANGUAGES = /** @type {Record<string, {name: string, direction: string}>} */ (languages);
