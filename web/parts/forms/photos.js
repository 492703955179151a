/**
 * The field for photos and PDF files, which are uploaded and verified before what they belong to is sent.
 *
 * Rule 1: nothing is left out silently. Each file says how it is, and one that failed says why, until the shopper removes it.
 * Rule 2: pictures are drawn, because the content policy lets a page show no pictures but those of its own origin.
 */

import { execute } from "../../api/shopper.js";
import { number, t } from "../../api/texts.js";
import { h, html, useEffect, useId, useRef, useState } from "../../html.js";
import { icon } from "../icons.js";
import { Problems } from "./form_fields.js";
import { afterReload, begin, beginAgain, fileOf, MOST, remove } from "./uploads.js";

export { anySending, photosProblem, readyIds } from "./uploads.js";

/** @typedef {import("./uploads.js").Photo} Photo */
/** @typedef {import("./uploads.js").FilesApi} FilesApi */
/**
 * @typedef {object} PhotosProps
 * @property {string} orderId
 * @property {Photo[]} photos
 * @property {import("./uploads.js").SetPhotos} set
 * @property {(orderId: string) => FilesApi} [api] the shopper's, if none is given
 */

/** Some browsers know HEIC, as phones store photos, only by the ending of its name. */
const ACCEPTED = "image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf";
const PICTURE_SIDE = 96;

/** How the shopper's API takes files for an order. @param {string} orderId @returns {FilesApi} */
function shopperFiles(orderId) {
  return {
    create: async (file) => (await execute("create_attachment_upload", { input: { orderId, ...file } })).createAttachmentUpload,
    find: async (id) => (await execute("attachment", { id })).attachment,
  };
}

/**
 * A field to choose, drop or take photos, with the state of each.
 *
 * @param {PhotosProps & {id?: string, problems?: import("./form_fields.js").Problem[]}} props
 */
export function Photos({ id: given, problems = [], ...props }) {
  const own = useId();
  const id = given ?? own;
  const [over, setOver] = useState(false);
  const { orderId, set, api = shopperFiles } = props;
  const dragged = (/** @type {boolean} */ is) => (/** @type {Event} */ event) => {
    event.preventDefault(); // or the browser opens what is dropped
    setOver(is);
  };
  const dropped = (/** @type {DragEvent} */ event) => {
    dragged(false)(event);
    for (const file of event.dataTransfer?.files ?? []) begin(file, api(orderId), set);
  };
  const described = [`${id}-hint`, problems.length ? `${id}-problem` : null].filter(Boolean).join(" ");
  return html`
    <div class="field photos">
      <span class="label" id=${`${id}-label`}>${t("photos.add")} <span class="hint">${t("form.optional")}</span></span>
      <label class=${over ? "drop over" : "drop"} onDragOver=${dragged(true)} onDragLeave=${dragged(false)} onDrop=${dropped}>
        ${icon("photo")}
        <span><b>${t("photos.choose")}</b><span class="hint" id=${`${id}-hint`}>${t("photos.hint", { max: MOST })}</span></span>
        ${chooser({ id, "aria-labelledby": `${id}-label`, "aria-describedby": described, "aria-invalid": problems.length ? "true" : undefined }, props)}
      </label>
      <label class="btn camera">${icon("photo", "s")}${t("photos.camera")}${chooser({ accept: "image/*", capture: "environment", multiple: false }, props)}</label>
      ${h(Problems, { id: `${id}-problem`, problems })}
      ${h(PhotoList, props)}
    </div>
  `;
}

/** A button to choose files, for where there is little room; `PhotoList` shows them. @param {PhotosProps} props */
export function PhotoButton(props) {
  return html`<label class="btn bare square clip">${icon("clip")}<span class="hidden">${t("photos.add")}</span>${chooser({}, props)}</label>`;
}

/**
 * A field of the browser's own to choose files. Without `capture` a phone offers its camera beside its gallery, where it
 * can; not every phone does, and so there is a second one that takes a photo at once.
 *
 * @param {object} attributes
 * @param {PhotosProps} props
 */
function chooser(attributes, { orderId, set, api = shopperFiles }) {
  const take = (/** @type {any} */ { currentTarget: field }) => {
    for (const file of field.files) begin(file, api(orderId), set);
    field.value = "";
  };
  return html`<input type="file" multiple accept=${ACCEPTED} ...${attributes} onChange=${take} />`;
}

/** The chosen files, each with its state. @param {PhotosProps} props */
export function PhotoList({ photos, ...props }) {
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => props.set(afterReload), []);
  const removed = () => {
    // Its button is gone, so the focus goes on to the next one or, if there is none, to where files are chosen.
    const next = list.current?.querySelector("button") ?? list.current?.parentElement?.querySelector("input");
    next?.focus();
  };
  return html`
    <ul class="uploads" ref=${list} aria-live="polite">
      ${photos.map((photo) => h(Upload, { key: photo.key, photo, removed, ...props }))}
    </ul>
  `;
}

/** @param {Omit<PhotosProps, "photos"> & {photo: Photo, removed: () => void}} props */
function Upload({ photo, orderId, set, api = shopperFiles, removed }) {
  const { name, state, progress } = photo;
  function takeAway() {
    remove(photo, set);
    queueMicrotask(removed);
  }
  return html`
    <li class=${`upload ${state}`}>
      ${h(Picture, { photo })}
      <span class="upload-words">
        <span class="name" dir="auto">${name}</span>
        ${
          state === "sending"
            ? html`<progress max="100" value=${progress} aria-label=${t("photos.sendingNamed", { name })}></progress>`
            : html`<span class=${STYLES[state]}>${photo.problem ?? t(WORDS[state])}</span>`
        }
        ${state === "failed" && photo.again && fileOf(photo) ? html`<button type="button" class="as-link" aria-label=${t("photos.againNamed", { name })} onClick=${() => beginAgain(photo, api(orderId), set)}>${t("page.again")}</button>` : null}
      </span>
      <button type="button" class="btn bare square" aria-label=${t("photos.removeNamed", { name })} onClick=${takeAway}>${icon("close", "s")}</button>
    </li>
  `;
}

const STYLES = { checking: "hint", ready: "ok", failed: "problem" };
/** @type {Record<keyof typeof STYLES, import("../../api/texts.js").TextKey>} */
const WORDS = { checking: "photos.checking", ready: "photos.ready", failed: "photos.failed" };

/** What is on a photo, if the browser can show it. @param {{photo: Photo}} props */
function Picture({ photo }) {
  const canvas = useRef(/** @type {HTMLCanvasElement | null} */ (null));
  const [drawn, setDrawn] = useState(false);
  const file = fileOf(photo);
  useEffect(() => {
    if (file?.type.startsWith("image/")) draw(file, canvas.current).then(setDrawn, () => setDrawn(false));
  }, [file]);
  return html`
    <span class="goods xs" aria-hidden="true">
      <canvas ref=${canvas} width=${PICTURE_SIDE} height=${PICTURE_SIDE} hidden=${!drawn}></canvas>
      ${drawn ? null : icon(/\.pdf$/i.test(photo.name) ? "file" : "photo")}
    </span>
  `;
}

/** Draws the middle of a picture, as large as it fits. @param {File} file @param {HTMLCanvasElement | null} canvas */
async function draw(file, canvas) {
  const picture = await createImageBitmap(file);
  const side = Math.min(picture.width, picture.height);
  const [left, top] = [(picture.width - side) / 2, (picture.height - side) / 2];
  canvas?.getContext("2d")?.drawImage(picture, left, top, side, side, 0, 0, PICTURE_SIDE, PICTURE_SIDE);
  picture.close();
  return true;
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
          <button type="button" class="file" onClick=${() => download(file.id)}>
            ${icon(file.mediaType === "application/pdf" ? "file" : "photo", "s")}<span dir="auto">${file.fileName}</span>
          </button>
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
