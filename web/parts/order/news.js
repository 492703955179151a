/** Where the conversation is a sheet that is closed, the page itself says what the shop has written. */

import { t } from "../../api/texts.js";
import { html } from "../../html.js";
import { icon } from "../icons.js";
import { openTalk } from "../talk/sheet.js";

/** @typedef {import("../../api/shopper.js").Timeline} Timeline */

/** Shows the newest unread message of the shop; null if there is none, or if it is a question, which has a strip of its own. @param {Timeline} timeline */
export function news({ edges }) {
  const words = edges.map(({ node }) => (node.unread ? wordsOf(node) : null)).find(Boolean);
  if (!words) return null;
  return html`
    <section class="strip narrow" aria-labelledby="news">
      <div class="strip-head">${icon("chat")}<div><h2 id="news">${t("news.title")}</h2><p class="words brief" dir="auto">${words}</p></div></div>
      <div class="strip-does">
        <button type="button" class="btn" onClick=${(/** @type {any} */ { currentTarget }) => openTalk(currentTarget, "head")}>${t("news.read")}</button>
      </div>
    </section>
  `;
}

/** @param {Timeline["edges"][number]["node"]} entry */
function wordsOf(entry) {
  if (entry.__typename === "HelpRequestSettledEntry") return entry.answer;
  return entry.__typename === "MessageEntry" && !entry.expectsAnswer ? entry.message : null;
}
