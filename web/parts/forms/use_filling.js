/** The state of a form: what is filled in, what is wrong with it, and what came of sending it. */

import { idempotencyKey } from "../../api/client.js";
import { useState } from "../../html.js";
import { findDraft, startDraft, useDraft } from "../drafts.js";
import { fileRequest } from "./file_request.js";
import { blank, byLine, draftName, inputOf, notChosen, stillPossible, withChosen } from "./filled.js";
import { photosProblem, remove } from "./uploads.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").HelpAction} HelpAction */
/** @typedef {import("./filled.js").Filled} Filled */
/** @typedef {import("./file_request.js").Outcome} Outcome */
/** @typedef {import("./form_fields.js").Problem} Problem */

/**
 * @param {{order: Order, action: HelpAction, chosen?: string, changed: () => unknown}} props `changed` is called when the order may have changed
 */
export function useFilling({ order, action, chosen, changed }) {
  const name = draftName(order.id, action.type);
  const [isDraft, setDraft] = useState(() => chooseInDraft(name, action, chosen));
  const [kept, set, forget] = useDraft(name, blank(order, action, chosen));
  const [problems, setProblems] = useState(/** @type {Problem[]} */ ([]));
  const [outcome, setOutcome] = useState(/** @type {Outcome | null} */ (null));
  const [round, setRound] = useState(0);
  const [busy, setBusy] = useState(false);
  const filled = stillPossible(kept, action);

  /** Changes what is filled in; problems of the fields at this path are corrected by that. @param {Partial<Filled>} to @param {string} path */
  function change(to, path) {
    set((before) => ({ ...stillPossible(before, action), ...to }));
    setProblems(problems.filter((problem) => problem.path !== path && !problem.path.startsWith(`${path}.`)));
  }

  /** @param {(before: import("./uploads.js").Photo[]) => import("./uploads.js").Photo[]} of */
  function changePhotos(of) {
    set((before) => ({ ...before, photos: of(before.photos) }));
    setProblems((before) => before.filter((problem) => !problem.path.startsWith("attachmentIds")));
  }

  /** Shows what is to be corrected; returns whether there is nothing. @param {Problem[]} found */
  function check(found) {
    setProblems(found);
    setOutcome(null);
    setRound(round + 1);
    return found.length === 0;
  }

  /** Whether all that the page itself can check is right. */
  function isReady() {
    const photos = photosProblem(filled.photos);
    return check([...notChosen(filled, action), ...(photos ? [{ path: "attachmentIds", message: photos }] : [])]);
  }

  /** Sends it; returns whether nothing has to be corrected. @param {import("./address_fields.js").Form | null} addressForm of the address that is filled in */
  async function send(addressForm) {
    if (busy) return true;
    if (!isReady()) return false;
    setBusy(true);
    const input = inputOf(filled, order, action, addressForm);
    const sent = idempotencyKey(input, filled.sent);
    set((before) => ({ ...before, sent }));
    const result = await fileRequest(action.type, { ...input, idempotencyKey: sent.key });
    if ("filed" in result && isStill(sent.key, addressForm)) forget();
    if ("problems" in result) check(byLine(result.problems, filled));
    else setOutcome(result);
    if (!("problems" in result || "signedOut" in result)) void changed();
    setRound((before) => before + 1);
    setBusy(false);
    return !("problems" in result);
  }

  /** Whether what is filled in is what was sent: the form may have been closed meanwhile, and another one filled in. @param {string} key @param {import("./address_fields.js").Form | null} addressForm */
  function isStill(key, addressForm) {
    const draft = findDraft(name);
    return draft && idempotencyKey(inputOf(stillPossible(draft, action), order, action, addressForm), draft.sent).key === key;
  }

  function startAfresh() {
    for (const photo of filled.photos) remove(photo, changePhotos);
    forget();
    setDraft(false);
    check([]);
  }

  return { filled, isDraft, problems, outcome, round, busy, change, changePhotos, isReady, send, startAfresh };
}

/** @typedef {ReturnType<typeof useFilling>} Filling */

/** Chooses the line or parcel whose link was followed in the draft, if there is one; returns whether there is. @param {string} name @param {HelpAction} action @param {string} [chosen] */
function chooseInDraft(name, action, chosen) {
  const draft = findDraft(name);
  if (!draft) return false;
  if (chosen) startDraft(name, withChosen(draft, action, chosen));
  return true;
}

/** Hands the words and photos that cannot be sent over to the form of another action. @param {Order} order @param {HelpAction} from @param {HelpAction} to */
export function handOver(order, from, to) {
  const draft = findDraft(draftName(order.id, from.type));
  if (!draft || (!draft.message && draft.photos.length === 0)) return;
  const other = findDraft(draftName(order.id, to.type)) ?? blank(order, to);
  const messages = [other.message, draft.message].filter(Boolean);
  startDraft(draftName(order.id, to.type), {
    ...other,
    message: [...new Set(messages)].join("\n\n"),
    photos: [...other.photos, ...draft.photos],
  });
  startDraft(draftName(order.id, from.type), null);
}
