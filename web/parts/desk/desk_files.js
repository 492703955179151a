/** How the desk's API takes files for an order. */

import { execute } from "../../api/desk.js";

/** @param {string} orderId @returns {import("../forms/photos.js").FilesApi} */
export function deskFiles(orderId) {
  return {
    create: async (file) => (await execute("create_attachment_upload", { input: { orderId, ...file } })).createAttachmentUpload,
    find: async (id) => (await execute("attachment", { id })).attachment,
  };
}
