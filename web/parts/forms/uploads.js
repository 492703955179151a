/**
 * Uploads of files: each is on its way, being checked, ready to be sent, or failed.
 *
 * Rule: uploads belong to the page, not to what shows them. They go on while a form is closed.
 */

import { t } from "../../api/texts.js";
import { faultText } from "../answer.js";
import { refusalText } from "../shopper_mutations.js";

/**
 * @typedef {object} Photo a file that is to be sent; it survives JSON
 * @property {number} key
 * @property {string} name
 * @property {"sending" | "checking" | "ready" | "failed"} state
 * @property {string} [id] of the attachment, once it is ready
 * @property {number} [progress] in percent
 * @property {string} [problem]
 * @property {boolean} [again] whether it may help to try again what has failed
 */
/** @typedef {(change: (before: Photo[]) => Photo[]) => void} SetPhotos */
/** @typedef {{fileName: string, mediaType: string, size: number}} FileInput */
/**
 * @typedef {object} FilesApi how one of the two APIs takes files for an order
 * @property {(file: FileInput) => Promise<Opened>} create
 * @property {(id: string) => Promise<{state: string} | null>} find
 */
/** @typedef {{__typename: string, attachment?: {id: string}, upload?: Form | null, message?: string, problems?: {message: string}[]}} Opened */
/** @typedef {{url: string, fields: {name: string, value: string}[]}} Form */

/** How many files can be sent at once. */
export const MOST = 5;
const PATIENCE_MS = 60_000;

/** The files of this page, by the keys of their photos, and what stops the upload of each. @type {Map<number, {file: File, stopper: AbortController}>} */
const files = new Map();

class Refused extends Error {
  /** @param {string} message @param {boolean} again whether it may help to try again */
  constructor(message, again) {
    super(message);
    this.again = again;
  }
}

/** Returns the file of a photo; undefined if it was chosen before the page was loaded. @param {Photo} photo */
export const fileOf = (photo) => files.get(photo.key)?.file;

/** Returns the ids of the verified attachments. @param {Photo[]} photos */
export const readyIds = (photos) => photos.flatMap((photo) => (photo.state === "ready" && photo.id ? [photo.id] : []));

/** Returns whether an upload is still running. @param {Photo[]} photos */
export const anySending = (photos) => photos.some((photo) => photo.state === "sending" || photo.state === "checking");

/** Returns why photos keep a request or a message from being sent; null if nothing is missing. @param {Photo[]} photos */
export function photosProblem(photos) {
  const failed = photos.find((photo) => photo.state === "failed");
  if (failed) return t("photos.failedFirst", { name: failed.name });
  const running = photos.find((photo) => photo.state !== "ready");
  if (running) return t("photos.wait", { name: running.name });
  return photos.length > MOST ? t("photos.tooMany", { max: MOST }) : null;
}

/** Marks uploads that ended with an earlier page as failed. @param {Photo[]} photos */
export function afterReload(photos) {
  const isLost = (/** @type {Photo} */ photo) => photo.state !== "ready" && !files.has(photo.key) && photo.problem === undefined;
  if (!photos.some(isLost)) return photos;
  return photos.map((photo) => (isLost(photo) ? { ...photo, state: /** @type {const} */ ("failed"), problem: t("photos.lost") } : photo));
}

/** Begins to upload a file. @param {File} file @param {FilesApi} api @param {SetPhotos} set */
export function begin(file, api, set) {
  const key = Date.now() * 1000 + files.size; // Keys of an earlier page of this tab are smaller.
  const name = file.name;
  set((before) => [...before, { key, name, state: "sending", progress: 0 }]);
  void run(key, file, api, set);
}

/** Tries again what has failed. @param {Photo} photo @param {FilesApi} api @param {SetPhotos} set */
export function beginAgain({ key }, api, set) {
  const file = files.get(key)?.file;
  if (file) void run(key, file, api, set);
}

/** Takes a photo away, and stops its upload. @param {Photo} photo @param {SetPhotos} set */
export function remove({ key }, set) {
  files.get(key)?.stopper.abort();
  files.delete(key);
  set((before) => before.filter((photo) => photo.key !== key));
}

/** @param {number} key @param {File} file @param {FilesApi} api @param {SetPhotos} set */
async function run(key, file, api, set) {
  const stopper = new AbortController();
  files.set(key, { file, stopper });
  const change = (/** @type {Partial<Photo>} */ to) =>
    set((before) => before.map((photo) => (photo.key === key ? { ...photo, problem: undefined, ...to } : photo)));
  change({ state: "sending", progress: 0 });
  try {
    const id = await uploaded(file, api, stopper.signal, change);
    change({ id, state: "ready" });
  } catch (failed) {
    if (stopper.signal.aborted) return;
    const { message, again } = failed instanceof Refused ? failed : { message: faultText(failed), again: true };
    change({ state: "failed", problem: message, again });
  }
}

/**
 * Uploads a file, and returns its id once it has been verified. Throws Refused.
 *
 * @param {File} file
 * @param {FilesApi} api
 * @param {AbortSignal} signal
 * @param {(to: Partial<Photo>) => void} change
 */
async function uploaded(file, api, signal, change) {
  const opened = await api.create({ fileName: file.name, mediaType: file.type, size: file.size });
  if (!opened.attachment) throw new Refused(refusalText({ message: "", ...opened }), opened.__typename === "RateLimited");
  if (opened.upload) await posted(opened.upload, file, signal, change);
  change({ state: "checking" });
  await verified(opened.attachment.id, api);
  return opened.attachment.id;
}

/** Posts the form with the file. `fetch` does not say how far it is. @param {Form} form @param {File} file @param {AbortSignal} signal @param {(to: Partial<Photo>) => void} change */
function posted({ url, fields }, file, signal, change) {
  const form = new FormData();
  for (const { name, value } of fields) form.append(name, value);
  form.append("file", file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const failed = () => reject(new Refused(t(navigator.onLine ? "photos.notTaken" : "page.offline"), true));
    request.open("POST", url);
    request.upload.onprogress = ({ loaded, total }) => change({ state: "sending", progress: Math.round((100 * loaded) / total) });
    request.onload = () => (request.status < 300 ? resolve(null) : failed());
    request.onerror = failed;
    request.onabort = failed;
    signal.addEventListener("abort", () => request.abort());
    request.send(form);
  });
}

/** Waits until a file has been verified, with growing pauses between queries. Throws Refused. @param {string} id @param {FilesApi} api */
async function verified(id, api) {
  const until = Date.now() + PATIENCE_MS;
  for (let pause = 200; Date.now() < until; pause = Math.min(2 * pause, 2_000)) {
    const attachment = await api.find(id);
    if (attachment?.state === "VERIFIED") return;
    if (attachment?.state === "REJECTED") throw new Refused(t("photos.rejected"), false);
    if (attachment?.state !== "AWAITING_UPLOAD") break;
    await new Promise((resume) => setTimeout(resume, pause));
  }
  throw new Refused(t("photos.notTaken"), true);
}
