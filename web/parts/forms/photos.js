/** Attachments of a request or a message: they are uploaded and verified before it is sent. */

import { execute } from "../../api/shopper.js";
import { number, t } from "../../api/texts.js";
import { html, useId, useRef } from "../../html.js";
import { faultText } from "../answer.js";
import { refusalText } from "../shopper_mutations.js";

/** @typedef {{name: string, id?: string, state: "sending" | "ready" | "failed", problem?: string, key: number}} Photo */

/** @typedef {{fileName: string, mediaType: string, size: number}} FileInput */
/** @typedef {{url: string, fields: {name: string, value: string}[]}} UploadForm */
/** @typedef {{__typename: string, attachment?: {id: string}, upload?: UploadForm | null, message?: string, problems?: {message: string}[]}} Opened */
/**
 * @typedef {object} FilesApi how one of the two APIs takes files for an order
 * @property {(file: FileInput) => Promise<Opened>} create
 * @property {(id: string) => Promise<{state: string} | null>} find
 */

/** Some browsers know HEIC, as phones store photos, only by the ending of its name. */
const ACCEPTED = "image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf";
const MOST = 5;
const PATIENCE_MS = 30_000;
let sent = 0;

/** Returns the ids of the verified attachments. @param {Photo[]} photos */
export const readyIds = (photos) => photos.flatMap((photo) => (photo.state === "ready" && photo.id ? [photo.id] : []));

/** Returns whether an upload is still running. @param {Photo[]} photos */
export const anySending = (photos) => photos.some((photo) => photo.state === "sending");

/** How the shopper's API takes files for an order. @param {string} orderId @returns {FilesApi} */
export function shopperFiles(orderId) {
  return {
    create: async (file) => (await execute("create_attachment_upload", { input: { orderId, ...file } })).createAttachmentUpload,
    find: async (id) => (await execute("attachment", { id })).attachment,
  };
}

/**
 * A field to choose files, and the state of each; without `api`, the shopper's takes them.
 *
 * @param {{orderId: string, photos: Photo[], set: (change: (before: Photo[]) => Photo[]) => void, api?: (orderId: string) => FilesApi}} props
 */
export function Photos({ orderId, photos, set, api = shopperFiles }) {
  const id = useId();
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));

  /** @param {File} file */
  async function send(file) {
    const key = ++sent;
    const change = (/** @type {Partial<Photo>} */ to) =>
      set((before) => before.map((photo) => (photo.key === key ? { ...photo, ...to } : photo)));
    set((before) => [...before, { key, name: file.name, state: "sending" }]);
    try {
      change({ id: await uploaded(api(orderId), file), state: "ready" });
    } catch (failed) {
      change({ state: "failed", problem: failed instanceof Refused ? failed.message : faultText(failed) });
    }
  }

  function take() {
    const files = [...(input.current?.files ?? [])].slice(0, MOST - photos.length);
    if (input.current) input.current.value = "";
    for (const file of files) void send(file);
  }

  return html`
    <div class="field">
      <label for=${id}>${t("photos.add")} <span class="optional">${t("form.optional")}</span></label>
      <p id=${`${id}-help`} class="hint">${t("photos.hint", { max: MOST })}</p>
      <input id=${id} ref=${input} type="file" multiple accept=${ACCEPTED} aria-describedby=${`${id}-help`}
        disabled=${photos.length >= MOST} onChange=${take} />
      <ul class="photos" aria-live="polite">
        ${photos.map(
          (photo) => html`
            <li key=${photo.key} class=${photo.state}>
              <span dir="auto">${photo.name}</span> <span class="hint">${photo.problem ?? t(STATES[photo.state])}</span>
              <button type="button" class="link" aria-label=${t("photos.removeNamed", { name: photo.name })}
                onClick=${() => set((before) => before.filter((one) => one.key !== photo.key))}>${t("photos.remove")}</button>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** @type {Record<Photo["state"], import("../../api/texts.js").TextKey>} */
const STATES = { sending: "photos.sending", ready: "photos.ready", failed: "photos.failed" };

class Refused extends Error {}

/**
 * Uploads a file, and returns its id once it has been verified. Throws Refused.
 *
 * @param {FilesApi} api
 * @param {File} file
 */
async function uploaded(api, file) {
  const opened = await api.create({ fileName: file.name, mediaType: file.type, size: file.size });
  if (!opened.attachment) throw new Refused(refusalText({ message: "", ...opened }));
  if (opened.upload) {
    const form = new FormData();
    for (const { name, value } of opened.upload.fields) form.append(name, value);
    form.append("file", file);
    const response = await fetch(opened.upload.url, { method: "POST", body: form });
    if (!response.ok) throw new Refused(t("photos.notTaken"));
  }
  await verified(api, opened.attachment.id);
  return opened.attachment.id;
}

/** Waits until a file has been verified, with growing pauses between queries. Throws Refused. @param {FilesApi} api @param {string} id */
async function verified(api, id) {
  const until = Date.now() + PATIENCE_MS;
  for (let pause = 200; Date.now() < until; pause *= 1.5) {
    const attachment = await api.find(id);
    if (attachment?.state === "VERIFIED") return;
    if (attachment?.state === "REJECTED") throw new Refused(t("photos.rejected"));
    if (attachment?.state !== "AWAITING_UPLOAD") break;
    await new Promise((resume) => setTimeout(resume, pause));
  }
  throw new Refused(t("photos.notTaken"));
}

/**
 * Lists the attachments of a request or a message; `address` returns the current download URL of one.
 *
 * @param {{id: string, fileName: string, mediaType: string, size: number}[]} files
 * @param {(id: string) => Promise<string | null | undefined>} address
 */
export function files(files, address) {
  if (files.length === 0) return null;
  const download = async (/** @type {string} */ id) => {
    const at = await address(id).catch(() => null);
    if (at) location.assign(at);
  };
  return html`
    <ul class="files">
      ${files.map(
        (file) => html`<li key=${file.id}>
          <button type="button" class="link" onClick=${() => download(file.id)}><span dir="auto">${file.fileName}</span></button>
          <span class="hint">${t("photos.size", { size: number(Math.ceil(file.size / 1024)) })}</span>
          ${file.mediaType === "image/heic" ? html`<span class="hint">${t("photos.heic")}</span>` : null}
        </li>`,
      )}
    </ul>
  `;
}

/** Returns the shopper's download URL of a file, which is valid for some minutes. @param {string} id */
export async function downloadAddress(id) {
  return (await execute("attachment", { id })).attachment?.downloadUrl;
}
