/** What cannot be undone is said before, and done only once the shopper has confirmed it. */

import { day, t } from "../../api/texts.js";
import { h, html } from "../../html.js";
import { shipmentName } from "../facts.js";
import { ConfirmDialog } from "../forms/dialog.js";
import { joined } from "../joined.js";
import { useShopperMutation } from "../shopper_mutations.js";
import { actionOf } from "./help_links.js";
import { requestOf } from "./known_requests.js";

/** @typedef {import("../../api/shopper.js").Order} Order */
/** @typedef {import("../../api/shopper.js").Shipment} Shipment */

/** Asks whether a parcel arrived, and says what that ends. @param {{order: Order, shipmentId: string, close: () => void, changed: () => unknown}} props */
export function ReceiptDialog({ order, shipmentId, close, changed }) {
  const mutation = useShopperMutation(changed);
  const place = order.shipments.findIndex(({ id }) => id === shipmentId);
  const shipment = order.shipments[place];
  if (!shipment) return null;
  const parcel = shipmentName(shipment, place);
  const returns = shipment.returnLastDay;
  return h(ConfirmDialog, {
    title: t("receipt.title", { parcel }),
    children: [contents(order, shipment), html`<p>${t("receipt.final")}</p>`],
    notice: [...ofInquiry(order, shipment), endOfReturns(order, shipment)].filter(Boolean).join(" ") || undefined,
    confirm: t("receipt.confirm"),
    keep: t("receipt.keep"),
    act: () => mutation("confirm_receipt", { orderId: order.id, shipmentIds: [shipmentId] }),
    done: {
      title: t("receipt.done"),
      text: returns && shipment.receivedAt ? t("receipt.returnsUntil", { date: day(returns, order.timeZone) }) : undefined,
    },
    close,
  });
}

/** @param {Order} order @param {Shipment} shipment */
function contents(order, { lines }) {
  const titles = lines.map(({ line }) => order.lines.find(({ id }) => id === line?.id)?.title ?? null);
  return html`<p>${joined(titles.map((title) => title && html`<bdi>${title}</bdi>`))}</p>`;
}

/** Says that the parcel can no longer be reported as missing, if it can be now, and that an open request about it stays. @param {Order} order @param {Shipment} shipment */
function ofInquiry(order, { id, inquiryLastDay }) {
  const part = actionOf(order, "REPORT_PACKAGE_NOT_RECEIVED")?.shipments.find((one) => one.shipment.id === id);
  const isAsked = Boolean(part?.openRequests.length);
  if (!part?.available && !isAsked) return [];
  const end = inquiryLastDay ? t("receipt.endsInquiryOf", { date: day(inquiryLastDay, order.timeZone) }) : t("receipt.endsInquiry");
  return [end, isAsked ? t("receipt.requestStays") : null];
}

/** Says until when the contents can be returned then. @param {Order} order @param {Shipment} shipment */
function endOfReturns({ timeZone }, { returnLastDayOnceReceived: last }) {
  return last ? t("receipt.thenReturnsUntil", { date: day(last, timeZone) }) : null;
}

/** Asks whether a request is to be withdrawn. @param {{order: Order, requestId: string, close: () => void, changed: () => unknown}} props */
export function WithdrawDialog({ order, requestId, close, changed }) {
  const mutation = useShopperMutation(changed);
  const title = titleOf(order, requestId);
  return h(ConfirmDialog, {
    title: t("withdraw.title", { title }),
    children: html`<p>${t("withdraw.final")}</p>`,
    confirm: t("request.withdraw"),
    keep: t("withdraw.keep"),
    act: () => mutation("withdraw_help_request", { orderId: order.id, helpRequestId: requestId }),
    done: { title: t("withdraw.done"), text: t("withdraw.again") },
    close,
    danger: true,
  });
}

/** @param {Order} order @param {string} id */
function titleOf(order, id) {
  const request = order.openRequests.find((one) => one.id === id) ?? requestOf(order, id);
  return request?.title ?? "";
}
