/**
 * What the browser keeps for the pages: in this tab, or for all tabs.
 *
 * Rule: a reader may have switched this off, or it is full. Then the page keeps it in memory, does its work, and what was
 * kept ends with the page.
 */

/** @typedef {{get: (key: string) => string | null, set: (key: string, value: string) => void, remove: (key: string) => void, keys: () => string[]}} Kept */

/** start.js and the script of the page have this module each, and share what is kept in memory. @type {Map<string, string>} */
const memory = Object.assign(globalThis, { orderHelpMemory: /** @type {any} */ (globalThis).orderHelpMemory ?? new Map() }).orderHelpMemory;

/** @type {Kept} */
export const allTabs = kept("localStorage");

/** @type {Kept} */
export const thisTab = kept("sessionStorage");

/** @param {"localStorage" | "sessionStorage"} name @returns {Kept} */
function kept(name) {
  const storage = usable(name);
  const inMemory = (/** @type {string} */ key) => `${name} ${key}`;
  return {
    get: (key) => memory.get(inMemory(key)) ?? storage?.getItem(key) ?? null,
    set(key, value) {
      try {
        if (!storage) throw new Error(name);
        storage.setItem(key, value);
        memory.delete(inMemory(key));
      } catch {
        memory.set(inMemory(key), value);
      }
    },
    remove(key) {
      memory.delete(inMemory(key));
      storage?.removeItem(key);
    },
    keys() {
      const stored = storage ? Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? "") : [];
      const own = [...memory.keys()].filter((key) => key.startsWith(inMemory("")));
      return [...stored, ...own.map((key) => key.slice(inMemory("").length))];
    },
  };
}

/** Returns the browser's storage; null if the reader has switched it off. @param {"localStorage" | "sessionStorage"} name */
function usable(name) {
  try {
    return globalThis[name];
  } catch {
    return null;
  }
}
