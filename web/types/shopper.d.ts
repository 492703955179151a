/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A postal address. It is validated and normalized by the rules of its country, which `addressForm` gives; a field that breaks them is a problem `INVALID` or `REQUIRED`. Regions, cities and postal codes are taken in any usual spelling: by code or by local or Latin name, with or without accents, capitals, spaces and hyphens. */
export type AddressInput = {
  /** The city or town, up to 100 characters. Required where the country's post needs one. */
  city?: string | null | undefined;
  /** The country, as an ISO 3166-1 alpha-2 code: `US`. */
  countryCode: string;
  /** The street and house number, up to 200 characters. */
  line1: string;
  /** Apartment, floor or company, up to 200 characters. */
  line2?: string | null | undefined;
  /** The name of the recipient, up to 200 characters. */
  name: string;
  /** A telephone number for the carrier, up to 40 characters. */
  phone?: string | null | undefined;
  /** The postal code, up to 20 characters. Required where the country's post needs one. */
  postalCode?: string | null | undefined;
  /** The state, province or similar area, up to 100 characters. Required where the country's post needs one. */
  region?: string | null | undefined;
};

/** The state of an attachment. */
export type AttachmentState =
  /** The file is not uploaded yet, or is being checked. */
  | 'AWAITING_UPLOAD'
  /** The file does not match the announced type or size. Create another attachment. */
  | 'REJECTED'
  /** The file can be sent and downloaded. */
  | 'VERIFIED';

/** The role of the author of a change. */
export type Author =
  /** An agent of the shop. */
  | 'AGENT'
  /** The service itself, because a time limit passed. */
  | 'SERVICE'
  /** One of the shop's own systems. */
  | 'SHOP'
  /** The shopper. */
  | 'SHOPPER';

/** The input of `cancelOrder`. */
export type CancelOrderInput = {
  /** The `id` of each attachment, up to 5, without duplicates. Each must belong to this order, be created by your own side and be VERIFIED; others are a problem `UNKNOWN` or `NOT_VERIFIED`. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** A message to the shop, up to 4,000 characters of plain text; null for none. */
  message?: string | null | undefined;
  /** The `id` of the order. An unknown order, or someone else's, is refused with `OrderNotFound`. Give either this or `orderNumber`. */
  orderId?: string | number | null | undefined;
  /** The `number` of the order, in place of its `id`. If several of the viewer's orders have it, it is refused with `OrderAmbiguous`. */
  orderNumber?: string | null | undefined;
  /** The reason for the cancellation. */
  reason: CancelReason;
};

/** Why the order is cancelled. */
export type CancelReason =
  /** I changed my mind */
  | 'CHANGED_MIND'
  /** I found it cheaper elsewhere */
  | 'FOUND_CHEAPER'
  /** I ordered by mistake */
  | 'ORDERED_BY_MISTAKE'
  /** Another reason */
  | 'OTHER'
  /** I have a problem with the payment */
  | 'PAYMENT_PROBLEM'
  /** It takes too long */
  | 'TOO_SLOW';

/** The input of `changeShippingAddress`. */
export type ChangeShippingAddressInput = {
  /** The new address. */
  address: AddressInput;
  /** The `id` of each attachment, up to 5, without duplicates. Each must belong to this order, be created by your own side and be VERIFIED; others are a problem `UNKNOWN` or `NOT_VERIFIED`. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** A message to the shop, up to 4,000 characters of plain text; null for none. */
  message?: string | null | undefined;
  /** The `id` of the order. An unknown order, or someone else's, is refused with `OrderNotFound`. Give either this or `orderNumber`. */
  orderId?: string | number | null | undefined;
  /** The `number` of the order, in place of its `id`. If several of the viewer's orders have it, it is refused with `OrderAmbiguous`. */
  orderNumber?: string | null | undefined;
};

/** The input of `checkOrderProgress`. */
export type CheckOrderProgressInput = {
  /** The `id` of each attachment, up to 5, without duplicates. Each must belong to this order, be created by your own side and be VERIFIED; others are a problem `UNKNOWN` or `NOT_VERIFIED`. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** A message to the shop, up to 4,000 characters of plain text; null for none. */
  message?: string | null | undefined;
  /** The `id` of the order. An unknown order, or someone else's, is refused with `OrderNotFound`. Give either this or `orderNumber`. */
  orderId?: string | number | null | undefined;
  /** The `number` of the order, in place of its `id`. If several of the viewer's orders have it, it is refused with `OrderAmbiguous`. */
  orderNumber?: string | null | undefined;
};

/** The input of `confirmReceipt`. */
export type ConfirmReceiptInput = {
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The `id` of the order. An unknown order, or someone else's, is refused with `OrderNotFound`. Give either this or `orderNumber`. */
  orderId?: string | number | null | undefined;
  /** The `number` of the order, in place of its `id`. If several of the viewer's orders have it, it is refused with `OrderAmbiguous`. */
  orderNumber?: string | null | undefined;
  /** The `id` of each parcel, 1 to 200, without duplicates. An id that is not of this order is a problem `UNKNOWN`. */
  shipmentIds: Array<string | number>;
};

/** The input of `createAttachmentUpload`. */
export type CreateAttachmentUploadInput = {
  /** The file name without a path, 1 to 200 characters. */
  fileName: string;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The media type (`File.type`): `image/jpeg`, `image/png`, `image/webp`, `image/heic` or `application/pdf`. `image/heif` is `image/heic`, as is an empty type of a file whose name ends in `.heic` or `.heif`. */
  mediaType: string;
  /** The `id` of the order. An unknown order, or someone else's, is refused with `OrderNotFound`. Give either this or `orderNumber`. */
  orderId?: string | number | null | undefined;
  /** The `number` of the order, in place of its `id`. If several of the viewer's orders have it, it is refused with `OrderAmbiguous`. */
  orderNumber?: string | null | undefined;
  /** The size of the file in bytes, 1 to 10,485,760 (10 MB). A larger upload is rejected. */
  size: number;
};

/** What the question about customs is about. */
export type CustomsDutyIssueKind =
  /** How much duty will I pay? */
  | 'DUTY_ESTIMATE'
  /** I need an invoice or a declaration */
  | 'INVOICE_OR_DECLARATION'
  /** Something else about customs */
  | 'OTHER'
  /** May the goods be imported? */
  | 'RESTRICTED_GOODS'
  /** My tax number */
  | 'TAX_NUMBER';

/** Why the shop declined a help request. */
export type DeclineReason =
  /** It was asked before */
  | 'DUPLICATE'
  /** Something needed for it is missing */
  | 'MISSING_INFORMATION'
  /** It is not possible */
  | 'NOT_POSSIBLE'
  /** Another reason */
  | 'OTHER'
  /** The shop's terms do not cover it */
  | 'OUTSIDE_POLICY'
  /** It came too late */
  | 'TOO_LATE';

/** How the units of an order line reach the shopper. Units that a parcel contains are sent in any case. */
export type Fulfilment =
  /** They are handed over without a parcel, as a download is. */
  | 'DIGITAL'
  /** There is nothing to hand over: a fee, gift wrap, or a service. */
  | 'NONE'
  /** They are sent in a parcel. */
  | 'PARCEL'
  /** The shopper picks them up. */
  | 'PICKUP';

/** The state of a help action for one order. If several apply, it is the first of them in this list. */
export type HelpActionState =
  /** The mutation accepts a request. */
  | 'AVAILABLE'
  /** The action has closed because an event happened. */
  | 'CLOSED'
  /** No further request can be filed while those in `openRequests` are open. */
  | 'IN_PROGRESS'
  /** The action can no longer open, has nothing to act on or nothing left, or is switched off. */
  | 'NOT_APPLICABLE'
  /** The action opens once the events in `opensOn` have happened. */
  | 'NOT_YET';

/** The kinds of help. Each has a mutation of the same name: `cancelOrder` for CANCEL_ORDER. */
export type HelpActionType =
  /** “Cancel this Order”: Cancel the whole order, as long as it has not left the warehouse. */
  | 'CANCEL_ORDER'
  /** “Change Shipping Address”: Send the order to another address, as long as it has not left the warehouse. */
  | 'CHANGE_SHIPPING_ADDRESS'
  /** “Check Your Order Progress”: Ask where an order is that should have been shipped by now. */
  | 'CHECK_ORDER_PROGRESS'
  /** “Custom Duty Issue”: Ask about customs, duty or tax before the order is shipped. */
  | 'REPORT_CUSTOMS_DUTY_ISSUE'
  /** “Package Not Received”: Report a parcel that was shipped and did not arrive, or did not arrive complete. */
  | 'REPORT_PACKAGE_NOT_RECEIVED'
  /** “Resolve a Payment Issue”: Tell the shop what went wrong with a payment or a refund. */
  | 'RESOLVE_PAYMENT_ISSUE'
  /** “Return & Replace”: Send items back for a refund or a replacement. */
  | 'RETURN_OR_REPLACE_ITEMS';

/** How a help request was settled. */
export type HelpRequestOutcome =
  /** The shop answered the request. The order did not change. */
  | 'ANSWERED'
  /** The shop approved the request and applied its effect, if it has one. */
  | 'APPROVED'
  /** The shop declined the request. */
  | 'DECLINED'
  /** The request was closed because the shopper did not reply in time. */
  | 'NO_REPLY';

/** The state of a help request. */
export type HelpRequestState =
  /** The request waits for the shopper's reply. It counts as open. */
  | 'AWAITING_SHOPPER'
  /** The shop declined the request. */
  | 'DECLINED'
  /** The request waits for the shop. */
  | 'OPEN'
  /** The request became impossible because the order was sent or handed over first. */
  | 'OVERTAKEN'
  /** The request was approved, answered, or closed without a reply: see `outcome`. */
  | 'RESOLVED'
  /** The shopper withdrew the request. */
  | 'WITHDRAWN';

/** What was to be done by a day that is over. */
export type LateStep =
  /** The order was to arrive. */
  | 'DELIVERED'
  /** Something was to be handed over, or to be ready to be picked up; nothing waits to be sent. */
  | 'READY'
  /** Something was to be sent. */
  | 'SHIPPED';

/** The input of `markTimelineRead`. */
export type MarkTimelineReadInput = {
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The `id` of the order. An unknown order, or someone else's, is refused with `OrderNotFound`. Give either this or `orderNumber`. */
  orderId?: string | number | null | undefined;
  /** The `number` of the order, in place of its `id`. If several of the viewer's orders have it, it is refused with `OrderAmbiguous`. */
  orderNumber?: string | null | undefined;
  /** The `id` of the latest item that was read. Items of the same change count as read too. An id that names no item is a problem `UNKNOWN`. */
  through: string | number;
};

/** Why a line of an order cannot be returned. */
export type NotReturnable =
  /** Final sale */
  | 'FINAL_SALE'
  /** Not returnable for hygiene */
  | 'HYGIENE'
  /** Made to order */
  | 'MADE_TO_ORDER'
  /** Not returnable */
  | 'OTHER';

/** An event of an order or parcel. One whose time is later than now has not happened yet. */
export type OrderEvent =
  /** The order was cancelled, or everything was taken off it before anything left. */
  | 'CANCELLED'
  /** The carrier delivered the parcel; for an order, the last one. */
  | 'DELIVERED'
  /** The first of what is in no parcel was handed over or picked up; for a single line, its units were. */
  | 'FIRST_HANDED_OVER'
  /** The first parcel of the order left; for a single parcel, that parcel. */
  | 'FIRST_SHIPPED'
  /** The shop has done its part for every unit: it was sent or handed over, or is ready to be picked up. */
  | 'FULFILLED'
  /** The time in which a parcel can be reported as not received ended. */
  | 'INQUIRY_TIME_ENDED'
  /** The order was paid. One that need not be paid before it is sent counts as paid as soon as it is placed. */
  | 'PAID'
  /** The order was placed. */
  | 'PLACED'
  /** The shopper confirmed the receipt, or a set number of days passed since the delivery. */
  | 'RECEIVED'
  /** The warehouse started to pack the order. */
  | 'RELEASED'
  /** The parcel came back to the shop. */
  | 'RETURNED_TO_SENDER'
  /** The time in which items can be returned ended. */
  | 'RETURN_WINDOW_ENDED'
  /** The date by which the order was due to ship is reached. */
  | 'SHIP_BY';

/** What My Orders can be narrowed to. Each order is either ON_THE_WAY or PAST, whatever requests it has. */
export type OrderFilter =
  /** Orders with a help request that awaits the shopper's answer. */
  | 'NEEDS_ANSWER'
  /** Orders that are not at their end: something is still to be paid, sent, picked up or to arrive. A parcel of which nobody reports the delivery counts until it can no longer be reported as not received. */
  | 'ON_THE_WAY'
  /** Orders with an open help request, whoever is to answer it. */
  | 'OPEN_REQUESTS'
  /** All other orders: what they had was delivered, received, handed over or picked up, or came back to the shop; or they are cancelled and nothing of them is on its way. */
  | 'PAST';

/** The pages of the shop that show help links. */
export type OrderPage =
  /** The page of one order. */
  | 'DETAILS'
  /** The list of all orders. */
  | 'LIST';

/** The status of an order, derived from its events: the first that fits of CANCELLED, RETURNED_TO_SENDER, those of an order of which nothing waits, PARTIALLY_SHIPPED, READY_FOR_PICKUP, PROCESSING and AWAITING_PAYMENT. `statusText` says it in the words of what the order is about. */
export type OrderStatus =
  /** Nothing left, and the order waits for its payment. */
  | 'AWAITING_PAYMENT'
  /** The order is cancelled, and nothing of it is with the shopper. */
  | 'CANCELLED'
  /** Nothing waits any more, and every parcel was delivered or received. */
  | 'DELIVERED'
  /** Everything was handed over or picked up without a parcel; fees alone are paid. */
  | 'HANDED_OVER'
  /** Something was sent, handed over or picked up, and something waits at the shop. */
  | 'PARTIALLY_SHIPPED'
  /** Nothing left; the order is paid, or need not be paid before it is sent. */
  | 'PROCESSING'
  /** Nothing left, and all that waits can be picked up. */
  | 'READY_FOR_PICKUP'
  /** Nothing waits any more, and every parcel was received, or counts as received. */
  | 'RECEIVED'
  /** All that left came back to the shop. */
  | 'RETURNED_TO_SENDER'
  /** Nothing waits any more, and a parcel is on its way. */
  | 'SHIPPED';

/** What the shopper knows about the missing parcel. */
export type PackageNotReceivedKind =
  /** It is marked as delivered, but I do not have it */
  | 'MARKED_DELIVERED'
  /** The parcel has not arrived */
  | 'NOT_ARRIVED'
  /** The tracking has not moved for days */
  | 'NO_TRACKING_MOVEMENT'
  /** Something is missing from the parcel */
  | 'PARCEL_INCOMPLETE';

/** When the shop expects to be paid. Only a PREPAID order waits for its payment. */
export type Payment =
  /** There is nothing to pay. */
  | 'FREE'
  /** When the order is delivered. */
  | 'ON_DELIVERY'
  /** After an invoice. */
  | 'ON_INVOICE'
  /** Before the order is sent: until then, it waits for its payment. */
  | 'PREPAID';

/** What is wrong with the payment. */
export type PaymentIssueKind =
  /** I was charged twice */
  | 'CHARGED_TWICE'
  /** Something else about the payment */
  | 'OTHER'
  /** I paid, but the order is not confirmed */
  | 'PAID_NOT_CONFIRMED'
  /** My payment failed */
  | 'PAYMENT_FAILED'
  /** A refund has not arrived */
  | 'REFUND_MISSING'
  /** The amount is wrong */
  | 'WRONG_AMOUNT';

/** The input of `postMessage`. */
export type PostMessageInput = {
  /** The `id` of each attachment, up to 5, without duplicates. Each must belong to this order, be created by your own side and be VERIFIED; others are a problem `UNKNOWN` or `NOT_VERIFIED`. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** The `id` of the open help request that the message is about; null for a message about the order as a whole. */
  helpRequestId?: string | number | null | undefined;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The `id` of the order. An unknown order, or someone else's, is refused with `OrderNotFound`. Give either this or `orderNumber`. */
  orderId?: string | number | null | undefined;
  /** The `number` of the order, in place of its `id`. If several of the viewer's orders have it, it is refused with `OrderAmbiguous`. */
  orderNumber?: string | null | undefined;
  /** The message, 1 to 4,000 characters of plain text. It is kept unchanged. */
  text: string;
};

/** What is wrong with one field of an input. New values may be added: show `message` for unknown ones. */
export type ProblemCode =
  /** The parcel already counts as received. */
  | 'ALREADY_RECEIVED'
  /** The same value occurs twice. */
  | 'DUPLICATE'
  /** The value does not have the required format. */
  | 'INVALID'
  /** Files of this type are not accepted; `message` says which are. */
  | 'NOT_ACCEPTED'
  /** The line or parcel cannot be included now; `message` says why. */
  | 'NOT_AVAILABLE'
  /** The help request is already settled. */
  | 'NOT_OPEN'
  /** The parcel has not left yet. */
  | 'NOT_SHIPPED'
  /** The file of the attachment is not uploaded, not checked yet, or rejected. */
  | 'NOT_VERIFIED'
  /** The field is required and empty. */
  | 'REQUIRED'
  /** The list is empty, or the quantity is below 1. */
  | 'TOO_FEW'
  /** The file is too large. */
  | 'TOO_LARGE'
  /** The text is too long. */
  | 'TOO_LONG'
  /** The list has too many items, or the quantity is higher than what is left. */
  | 'TOO_MANY'
  /** The id names nothing of this order. */
  | 'UNKNOWN';

/** Why a help action, or one line or parcel of it, is not available. */
export type ReasonCode =
  /** The action can no longer open, because of `event`. */
  | 'CANNOT_OPEN'
  /** `event` happened at `at`. */
  | 'CLOSED'
  /** The order has had as many returns as one order can have. */
  | 'LIMIT_REACHED'
  /** Every unit or parcel is part of a request already, or was returned. */
  | 'NOTHING_LEFT'
  /** The shop has switched this action off. */
  | 'NOT_OFFERED'
  /** `event` has not happened yet; `at` is when it is due, if that is known. */
  | 'NOT_OPEN_YET'
  /** The shop does not accept returns of this line. */
  | 'NOT_RETURNABLE'
  /** Nothing of it is sent in a parcel, and the action is about parcels. */
  | 'NO_PARCEL'
  /** A request has been open since `at`. */
  | 'REQUEST_OPEN'
  /** The shop has booked the units of the line as returned. */
  | 'RETURNED'
  /** All units of the line were taken off the order. */
  | 'TAKEN_OFF';

/** Why a mutation changed nothing. New values may be added: show `message` for unknown ones. */
export type RefusalCode =
  /** The order does not offer this action now; `action` says why. */
  | 'HELP_ACTION_UNAVAILABLE'
  /** The idempotency key was already used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The input is invalid for this order; `problems` lists the fields. */
  | 'INVALID_INPUT'
  /** Several of the viewer's orders, listed in `orders`, have this number. */
  | 'ORDER_AMBIGUOUS'
  /** The viewer has no order with this id or number. */
  | 'ORDER_NOT_FOUND'
  /** The rate limit is reached; retry at `retryAt`. */
  | 'RATE_LIMITED';

/** The input of `reportCustomsDutyIssue`. */
export type ReportCustomsDutyIssueInput = {
  /** The `id` of each attachment, up to 5, without duplicates. Each must belong to this order, be created by your own side and be VERIFIED; others are a problem `UNKNOWN` or `NOT_VERIFIED`. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The topic of the question. */
  kind: CustomsDutyIssueKind;
  /** A message to the shop, up to 4,000 characters of plain text; null for none. */
  message?: string | null | undefined;
  /** The `id` of the order. An unknown order, or someone else's, is refused with `OrderNotFound`. Give either this or `orderNumber`. */
  orderId?: string | number | null | undefined;
  /** The `number` of the order, in place of its `id`. If several of the viewer's orders have it, it is refused with `OrderAmbiguous`. */
  orderNumber?: string | null | undefined;
};

/** The input of `reportPackageNotReceived`. */
export type ReportPackageNotReceivedInput = {
  /** The `id` of each attachment, up to 5, without duplicates. Each must belong to this order, be created by your own side and be VERIFIED; others are a problem `UNKNOWN` or `NOT_VERIFIED`. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** What happened to the parcels. */
  kind: PackageNotReceivedKind;
  /** A message to the shop, up to 4,000 characters of plain text; null for none. */
  message?: string | null | undefined;
  /** The `id` of the order. An unknown order, or someone else's, is refused with `OrderNotFound`. Give either this or `orderNumber`. */
  orderId?: string | number | null | undefined;
  /** The `number` of the order, in place of its `id`. If several of the viewer's orders have it, it is refused with `OrderAmbiguous`. */
  orderNumber?: string | null | undefined;
  /** The `id` of each parcel, 1 to 200, without duplicates. An id that is not of this order is a problem `UNKNOWN`. */
  shipmentIds: Array<string | number>;
};

/** The input of `resolvePaymentIssue`. */
export type ResolvePaymentIssueInput = {
  /** The `id` of each attachment, up to 5, without duplicates. Each must belong to this order, be created by your own side and be VERIFIED; others are a problem `UNKNOWN` or `NOT_VERIFIED`. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The kind of problem. */
  kind: PaymentIssueKind;
  /** A message to the shop, up to 4,000 characters of plain text; null for none. */
  message?: string | null | undefined;
  /** The `id` of the order. An unknown order, or someone else's, is refused with `OrderNotFound`. Give either this or `orderNumber`. */
  orderId?: string | number | null | undefined;
  /** The `number` of the order, in place of its `id`. If several of the viewer's orders have it, it is refused with `OrderAmbiguous`. */
  orderNumber?: string | null | undefined;
};

/** Units of an order line to return, with the reason. */
export type ReturnItemInput = {
  /** The `id` of the order line. An id that is not of this order is a problem `UNKNOWN`. */
  lineId: string | number;
  /** The number of units, 1 or more, up to `left` of the line in `HelpAction.lines`. */
  quantity: number;
  /** The reason for the return. */
  reason: ReturnReason;
};

/** The input of `returnOrReplaceItems`. */
export type ReturnOrReplaceItemsInput = {
  /** The `id` of each attachment, up to 5, without duplicates. Each must belong to this order, be created by your own side and be VERIFIED; others are a problem `UNKNOWN` or `NOT_VERIFIED`. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The items to return, 1 to 200. A line may occur several times, with a different reason each. */
  items: Array<ReturnItemInput>;
  /** A message to the shop, up to 4,000 characters of plain text; null for none. */
  message?: string | null | undefined;
  /** The `id` of the order. An unknown order, or someone else's, is refused with `OrderNotFound`. Give either this or `orderNumber`. */
  orderId?: string | number | null | undefined;
  /** The `number` of the order, in place of its `id`. If several of the viewer's orders have it, it is refused with `OrderAmbiguous`. */
  orderNumber?: string | null | undefined;
  /** What the shopper wants in return. */
  resolution: ReturnResolution;
};

/** Why items are returned. */
export type ReturnReason =
  /** It arrived too late */
  | 'ARRIVED_LATE'
  /** I changed my mind */
  | 'CHANGED_MIND'
  /** It arrived damaged */
  | 'DAMAGED'
  /** It does not work */
  | 'DEFECTIVE'
  /** A part is missing */
  | 'MISSING_PART'
  /** It is not as described */
  | 'NOT_AS_DESCRIBED'
  /** Another reason */
  | 'OTHER'
  /** It is not what I ordered */
  | 'WRONG_ITEM';

/** What the shopper wants for the returned items. */
export type ReturnResolution =
  /** Refund */
  | 'REFUND'
  /** Replacement */
  | 'REPLACEMENT';

/** The input of `withdrawHelpRequest`. */
export type WithdrawHelpRequestInput = {
  /** The `id` of a help request of this order. A settled request is a problem `NOT_OPEN`. */
  helpRequestId: string | number;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The `id` of the order. An unknown order, or someone else's, is refused with `OrderNotFound`. Give either this or `orderNumber`. */
  orderId?: string | number | null | undefined;
  /** The `number` of the order, in place of its `id`. If several of the viewer's orders have it, it is refused with `OrderAmbiguous`. */
  orderNumber?: string | null | undefined;
};

export type AddressFormQueryVariables = Exact<{
  countryCode: string;
}>;


export type AddressFormQuery = { addressForm: { countryCode: string, fields: Array<{ name: string, label: string, required: boolean, maxLength: number, example: string | null, choices: Array<{ code: string, name: string, latinName: string | null }> }> } | null };

export type AttachmentQueryVariables = Exact<{
  id: string | number;
}>;


export type AttachmentQuery = { attachment: { id: string, fileName: string, mediaType: string, size: number, state: AttachmentState, downloadUrl: string | null } | null };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { cancelOrder:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string, action: { id: string, type: HelpActionType, state: HelpActionState, insteadTry: HelpActionType | null, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'HelpRequestFiled', replayed: boolean, helpRequest: { id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, filedAt: string, answerBy: string | null, isLate: boolean, replyBy: string | null, replyByDay: string | null, question: string | null, closedAt: string | null, message: string | null, canWithdraw: boolean, canReply: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, returnInstructions: { address: Array<string>, sendByDay: string | null, files: Array<{ id: string, fileName: string, mediaType: string, size: number }> } | null, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails', reasonText: string, cancelReason: CancelReason }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails', kindText: string, customsKind: CustomsDutyIssueKind }
          | { __typename: 'ReportPackageNotReceivedDetails', kindText: string, parcelKind: PackageNotReceivedKind, shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails', kindText: string, paymentKind: PaymentIssueKind }
          | { __typename: 'ReturnOrReplaceItemsDetails', resolution: ReturnResolution, resolutionText: string, items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
   };

export type RequestAsShownFragment = { id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, filedAt: string, answerBy: string | null, isLate: boolean, replyBy: string | null, replyByDay: string | null, question: string | null, closedAt: string | null, message: string | null, canWithdraw: boolean, canReply: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, returnInstructions: { address: Array<string>, sendByDay: string | null, files: Array<{ id: string, fileName: string, mediaType: string, size: number }> } | null, chosen: Array<{ field: string, value: string, label: string }>, details:
    | { __typename: 'CancelOrderDetails', reasonText: string, cancelReason: CancelReason }
    | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
    | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
    | { __typename: 'ReportCustomsDutyIssueDetails', kindText: string, customsKind: CustomsDutyIssueKind }
    | { __typename: 'ReportPackageNotReceivedDetails', kindText: string, parcelKind: PackageNotReceivedKind, shipments: Array<{ id: string, trackingNumber: string | null }> }
    | { __typename: 'ResolvePaymentIssueDetails', kindText: string, paymentKind: PaymentIssueKind }
    | { __typename: 'ReturnOrReplaceItemsDetails', resolution: ReturnResolution, resolutionText: string, items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
   };

export type OrderAsShownFragment = { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> };

export type ChangeShippingAddressMutationVariables = Exact<{
  input: ChangeShippingAddressInput;
}>;


export type ChangeShippingAddressMutation = { changeShippingAddress:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string, action: { id: string, type: HelpActionType, state: HelpActionState, insteadTry: HelpActionType | null, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'HelpRequestFiled', replayed: boolean, helpRequest: { id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, filedAt: string, answerBy: string | null, isLate: boolean, replyBy: string | null, replyByDay: string | null, question: string | null, closedAt: string | null, message: string | null, canWithdraw: boolean, canReply: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, returnInstructions: { address: Array<string>, sendByDay: string | null, files: Array<{ id: string, fileName: string, mediaType: string, size: number }> } | null, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails', reasonText: string, cancelReason: CancelReason }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails', kindText: string, customsKind: CustomsDutyIssueKind }
          | { __typename: 'ReportPackageNotReceivedDetails', kindText: string, parcelKind: PackageNotReceivedKind, shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails', kindText: string, paymentKind: PaymentIssueKind }
          | { __typename: 'ReturnOrReplaceItemsDetails', resolution: ReturnResolution, resolutionText: string, items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
   };

export type CheckOrderProgressMutationVariables = Exact<{
  input: CheckOrderProgressInput;
}>;


export type CheckOrderProgressMutation = { checkOrderProgress:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string, action: { id: string, type: HelpActionType, state: HelpActionState, insteadTry: HelpActionType | null, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'HelpRequestFiled', replayed: boolean, helpRequest: { id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, filedAt: string, answerBy: string | null, isLate: boolean, replyBy: string | null, replyByDay: string | null, question: string | null, closedAt: string | null, message: string | null, canWithdraw: boolean, canReply: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, returnInstructions: { address: Array<string>, sendByDay: string | null, files: Array<{ id: string, fileName: string, mediaType: string, size: number }> } | null, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails', reasonText: string, cancelReason: CancelReason }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails', kindText: string, customsKind: CustomsDutyIssueKind }
          | { __typename: 'ReportPackageNotReceivedDetails', kindText: string, parcelKind: PackageNotReceivedKind, shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails', kindText: string, paymentKind: PaymentIssueKind }
          | { __typename: 'ReturnOrReplaceItemsDetails', resolution: ReturnResolution, resolutionText: string, items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
   };

export type ConfirmReceiptMutationVariables = Exact<{
  input: ConfirmReceiptInput;
}>;


export type ConfirmReceiptMutation = { confirmReceipt:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
    | { __typename: 'ReceiptConfirmed', order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
   };

export type CreateAttachmentUploadMutationVariables = Exact<{
  input: CreateAttachmentUploadInput;
}>;


export type CreateAttachmentUploadMutation = { createAttachmentUpload:
    | { __typename: 'AttachmentUploadCreated', replayed: boolean, attachment: { id: string, fileName: string, mediaType: string, size: number, state: AttachmentState }, upload: { url: string, expiresAt: string, fields: Array<{ name: string, value: string }> } | null }
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', retryAt: string, code: RefusalCode, message: string }
   };

export type HelpRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type HelpRequestQuery = { helpRequest: { id: string, type: HelpActionType, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, filedAt: string, answerBy: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, message: string | null, canWithdraw: boolean, canReply: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, returnInstructions: { address: Array<string>, sendByDay: string | null, files: Array<{ id: string, fileName: string, mediaType: string, size: number }> } | null, order: { id: string, number: string, timeZone: string }, chosen: Array<{ field: string, value: string, label: string }>, details:
      | { __typename: 'CancelOrderDetails', reasonText: string, cancelReason: CancelReason }
      | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
      | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
      | { __typename: 'ReportCustomsDutyIssueDetails', kindText: string, customsKind: CustomsDutyIssueKind }
      | { __typename: 'ReportPackageNotReceivedDetails', kindText: string, parcelKind: PackageNotReceivedKind, shipments: Array<{ id: string, trackingNumber: string | null }> }
      | { __typename: 'ResolvePaymentIssueDetails', kindText: string, paymentKind: PaymentIssueKind }
      | { __typename: 'ReturnOrReplaceItemsDetails', resolution: ReturnResolution, resolutionText: string, items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
     } | null };

export type MarkTimelineReadMutationVariables = Exact<{
  input: MarkTimelineReadInput;
}>;


export type MarkTimelineReadMutation = { markTimelineRead:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
    | { __typename: 'TimelineMarkedRead', order: { id: string, number: string, unreadCount: number } }
   };

export type MyOrdersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  show?: OrderFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type MyOrdersQuery = { orders: { lookedAt: number, lookedBackTo: string | null, edges: Array<{ node: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NodeQueryVariables = Exact<{
  id: string | number;
}>;


export type NodeQuery = { node:
    | { __typename: 'Attachment', fileName: string, id: string }
    | { __typename: 'HelpAction', type: HelpActionType, id: string }
    | { __typename: 'HelpRequest', filedAt: string, id: string }
    | { __typename: 'HelpRequestFiledEntry', id: string }
    | { __typename: 'HelpRequestReopenedEntry', id: string }
    | { __typename: 'HelpRequestSettledEntry', id: string }
    | { __typename: 'ItemCorrectedEntry', id: string }
    | { __typename: 'ItemEventEntry', id: string }
    | { __typename: 'MessageEntry', id: string }
    | { __typename: 'Order', number: string, id: string }
    | { __typename: 'OrderEventEntry', id: string }
    | { __typename: 'OrderEventTakenBackEntry', id: string }
    | { __typename: 'OrderLine', lineId: string, id: string }
    | { __typename: 'ParcelCorrectedEntry', id: string }
    | { __typename: 'ParcelEventEntry', id: string }
    | { __typename: 'Shipment', shipmentId: string, id: string }
    | { __typename: 'ShippingAddressChangedEntry', id: string }
    | { __typename: 'ShippingAddressCorrectedEntry', id: string }
   | null };

export type OrderCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrderCountsQuery = { viewer: { orderCounts: { all: number, needsAnswer: number, openRequests: number, onTheWay: number, past: number, isComplete: boolean } } };

export type OrderDetailsQueryVariables = Exact<{
  id?: string | number | null | undefined;
  number?: string | null | undefined;
  requestsAfter?: string | null | undefined;
}>;


export type OrderDetailsQuery = { order: { id: string, number: string, channel: string | null, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, unreadCount: number, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, filedAt: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, canWithdraw: boolean, canReply: boolean }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, total: { amount: string, currency: string, formatted: string } | null, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, helpRequests: { edges: Array<{ node: { id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, filedAt: string, answerBy: string | null, isLate: boolean, replyBy: string | null, replyByDay: string | null, question: string | null, closedAt: string | null, message: string | null, canWithdraw: boolean, canReply: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, returnInstructions: { address: Array<string>, sendByDay: string | null, files: Array<{ id: string, fileName: string, mediaType: string, size: number }> } | null, chosen: Array<{ field: string, value: string, label: string }>, details:
            | { __typename: 'CancelOrderDetails' }
            | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
            | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
            | { __typename: 'ReportCustomsDutyIssueDetails' }
            | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
            | { __typename: 'ResolvePaymentIssueDetails' }
            | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }> }
           } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrderTimelineQueryVariables = Exact<{
  id?: string | number | null | undefined;
  number?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  newestFirst?: boolean | null | undefined;
}>;


export type OrderTimelineQuery = { order: { id: string, number: string, unreadCount: number, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node:
          | { __typename: 'HelpRequestFiledEntry', helpRequestId: string, type: HelpActionType, id: string, at: string, author: Author, text: string, unread: boolean }
          | { __typename: 'HelpRequestReopenedEntry', helpRequestId: string, type: HelpActionType, id: string, at: string, author: Author, text: string, unread: boolean }
          | { __typename: 'HelpRequestSettledEntry', helpRequestId: string, type: HelpActionType, state: HelpRequestState, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, id: string, at: string, author: Author, text: string, unread: boolean, answer: string | null }
          | { __typename: 'ItemCorrectedEntry', id: string, at: string, author: Author, text: string, unread: boolean, correctedLine: { id: string, title: string } | null }
          | { __typename: 'ItemEventEntry', id: string, at: string, author: Author, text: string, unread: boolean, itemEvent: OrderEvent, line: { id: string, title: string } | null }
          | { __typename: 'MessageEntry', message: string, expectsAnswer: boolean, id: string, at: string, author: Author, text: string, unread: boolean, aboutRequestId: string | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }> }
          | { __typename: 'OrderEventEntry', event: OrderEvent, id: string, at: string, author: Author, text: string, unread: boolean }
          | { __typename: 'OrderEventTakenBackEntry', id: string, at: string, author: Author, text: string, unread: boolean, takenBack: OrderEvent }
          | { __typename: 'ParcelCorrectedEntry', id: string, at: string, author: Author, text: string, unread: boolean, corrected: { id: string, trackingNumber: string | null } | null }
          | { __typename: 'ParcelEventEntry', id: string, at: string, author: Author, text: string, unread: boolean, parcelEvent: OrderEvent, shipment: { id: string, trackingNumber: string | null } | null }
          | { __typename: 'ShippingAddressChangedEntry', helpRequestId: string, id: string, at: string, author: Author, text: string, unread: boolean }
          | { __typename: 'ShippingAddressCorrectedEntry', id: string, at: string, author: Author, text: string, unread: boolean }
         }> } } | null };

export type OrdersNumberedQueryVariables = Exact<{
  number: string;
}>;


export type OrdersNumberedQuery = { ordersNumbered: Array<{ id: string, number: string, channel: string | null, statusText: string, timeZone: string, placedAt: string, total: { amount: string, currency: string, formatted: string } | null }> };

export type PostMessageMutationVariables = Exact<{
  input: PostMessageInput;
}>;


export type PostMessageMutation = { postMessage:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'MessagePosted', replayed: boolean, helpRequest: { id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, filedAt: string, answerBy: string | null, isLate: boolean, replyBy: string | null, replyByDay: string | null, question: string | null, closedAt: string | null, message: string | null, canWithdraw: boolean, canReply: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, returnInstructions: { address: Array<string>, sendByDay: string | null, files: Array<{ id: string, fileName: string, mediaType: string, size: number }> } | null, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails', reasonText: string, cancelReason: CancelReason }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails', kindText: string, customsKind: CustomsDutyIssueKind }
          | { __typename: 'ReportPackageNotReceivedDetails', kindText: string, parcelKind: PackageNotReceivedKind, shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails', kindText: string, paymentKind: PaymentIssueKind }
          | { __typename: 'ReturnOrReplaceItemsDetails', resolution: ReturnResolution, resolutionText: string, items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } | null, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, timeline: { edges: Array<{ cursor: string, node:
              | { __typename: 'HelpRequestFiledEntry', helpRequestId: string, type: HelpActionType, id: string, at: string, author: Author, text: string, unread: boolean }
              | { __typename: 'HelpRequestReopenedEntry', helpRequestId: string, type: HelpActionType, id: string, at: string, author: Author, text: string, unread: boolean }
              | { __typename: 'HelpRequestSettledEntry', helpRequestId: string, type: HelpActionType, state: HelpRequestState, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, id: string, at: string, author: Author, text: string, unread: boolean, answer: string | null }
              | { __typename: 'ItemCorrectedEntry', id: string, at: string, author: Author, text: string, unread: boolean, correctedLine: { id: string, title: string } | null }
              | { __typename: 'ItemEventEntry', id: string, at: string, author: Author, text: string, unread: boolean, itemEvent: OrderEvent, line: { id: string, title: string } | null }
              | { __typename: 'MessageEntry', message: string, expectsAnswer: boolean, id: string, at: string, author: Author, text: string, unread: boolean, aboutRequestId: string | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }> }
              | { __typename: 'OrderEventEntry', event: OrderEvent, id: string, at: string, author: Author, text: string, unread: boolean }
              | { __typename: 'OrderEventTakenBackEntry', id: string, at: string, author: Author, text: string, unread: boolean, takenBack: OrderEvent }
              | { __typename: 'ParcelCorrectedEntry', id: string, at: string, author: Author, text: string, unread: boolean, corrected: { id: string, trackingNumber: string | null } | null }
              | { __typename: 'ParcelEventEntry', id: string, at: string, author: Author, text: string, unread: boolean, parcelEvent: OrderEvent, shipment: { id: string, trackingNumber: string | null } | null }
              | { __typename: 'ShippingAddressChangedEntry', helpRequestId: string, id: string, at: string, author: Author, text: string, unread: boolean }
              | { __typename: 'ShippingAddressCorrectedEntry', id: string, at: string, author: Author, text: string, unread: boolean }
             }> }, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', retryAt: string, code: RefusalCode, message: string }
   };

type EntryAsShown_HelpRequestFiledEntry_Fragment = { __typename: 'HelpRequestFiledEntry', helpRequestId: string, type: HelpActionType, id: string, at: string, author: Author, text: string, unread: boolean };

type EntryAsShown_HelpRequestReopenedEntry_Fragment = { __typename: 'HelpRequestReopenedEntry', helpRequestId: string, type: HelpActionType, id: string, at: string, author: Author, text: string, unread: boolean };

type EntryAsShown_HelpRequestSettledEntry_Fragment = { __typename: 'HelpRequestSettledEntry', helpRequestId: string, type: HelpActionType, state: HelpRequestState, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, id: string, at: string, author: Author, text: string, unread: boolean, answer: string | null };

type EntryAsShown_ItemCorrectedEntry_Fragment = { __typename: 'ItemCorrectedEntry', id: string, at: string, author: Author, text: string, unread: boolean, correctedLine: { id: string, title: string } | null };

type EntryAsShown_ItemEventEntry_Fragment = { __typename: 'ItemEventEntry', id: string, at: string, author: Author, text: string, unread: boolean, itemEvent: OrderEvent, line: { id: string, title: string } | null };

type EntryAsShown_MessageEntry_Fragment = { __typename: 'MessageEntry', message: string, expectsAnswer: boolean, id: string, at: string, author: Author, text: string, unread: boolean, aboutRequestId: string | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }> };

type EntryAsShown_OrderEventEntry_Fragment = { __typename: 'OrderEventEntry', event: OrderEvent, id: string, at: string, author: Author, text: string, unread: boolean };

type EntryAsShown_OrderEventTakenBackEntry_Fragment = { __typename: 'OrderEventTakenBackEntry', id: string, at: string, author: Author, text: string, unread: boolean, takenBack: OrderEvent };

type EntryAsShown_ParcelCorrectedEntry_Fragment = { __typename: 'ParcelCorrectedEntry', id: string, at: string, author: Author, text: string, unread: boolean, corrected: { id: string, trackingNumber: string | null } | null };

type EntryAsShown_ParcelEventEntry_Fragment = { __typename: 'ParcelEventEntry', id: string, at: string, author: Author, text: string, unread: boolean, parcelEvent: OrderEvent, shipment: { id: string, trackingNumber: string | null } | null };

type EntryAsShown_ShippingAddressChangedEntry_Fragment = { __typename: 'ShippingAddressChangedEntry', helpRequestId: string, id: string, at: string, author: Author, text: string, unread: boolean };

type EntryAsShown_ShippingAddressCorrectedEntry_Fragment = { __typename: 'ShippingAddressCorrectedEntry', id: string, at: string, author: Author, text: string, unread: boolean };

export type EntryAsShownFragment =
  | EntryAsShown_HelpRequestFiledEntry_Fragment
  | EntryAsShown_HelpRequestReopenedEntry_Fragment
  | EntryAsShown_HelpRequestSettledEntry_Fragment
  | EntryAsShown_ItemCorrectedEntry_Fragment
  | EntryAsShown_ItemEventEntry_Fragment
  | EntryAsShown_MessageEntry_Fragment
  | EntryAsShown_OrderEventEntry_Fragment
  | EntryAsShown_OrderEventTakenBackEntry_Fragment
  | EntryAsShown_ParcelCorrectedEntry_Fragment
  | EntryAsShown_ParcelEventEntry_Fragment
  | EntryAsShown_ShippingAddressChangedEntry_Fragment
  | EntryAsShown_ShippingAddressCorrectedEntry_Fragment
;

export type ReportCustomsDutyIssueMutationVariables = Exact<{
  input: ReportCustomsDutyIssueInput;
}>;


export type ReportCustomsDutyIssueMutation = { reportCustomsDutyIssue:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string, action: { id: string, type: HelpActionType, state: HelpActionState, insteadTry: HelpActionType | null, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'HelpRequestFiled', replayed: boolean, helpRequest: { id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, filedAt: string, answerBy: string | null, isLate: boolean, replyBy: string | null, replyByDay: string | null, question: string | null, closedAt: string | null, message: string | null, canWithdraw: boolean, canReply: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, returnInstructions: { address: Array<string>, sendByDay: string | null, files: Array<{ id: string, fileName: string, mediaType: string, size: number }> } | null, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails', reasonText: string, cancelReason: CancelReason }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails', kindText: string, customsKind: CustomsDutyIssueKind }
          | { __typename: 'ReportPackageNotReceivedDetails', kindText: string, parcelKind: PackageNotReceivedKind, shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails', kindText: string, paymentKind: PaymentIssueKind }
          | { __typename: 'ReturnOrReplaceItemsDetails', resolution: ReturnResolution, resolutionText: string, items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
   };

export type ReportPackageNotReceivedMutationVariables = Exact<{
  input: ReportPackageNotReceivedInput;
}>;


export type ReportPackageNotReceivedMutation = { reportPackageNotReceived:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string, action: { id: string, type: HelpActionType, state: HelpActionState, insteadTry: HelpActionType | null, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'HelpRequestFiled', replayed: boolean, helpRequest: { id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, filedAt: string, answerBy: string | null, isLate: boolean, replyBy: string | null, replyByDay: string | null, question: string | null, closedAt: string | null, message: string | null, canWithdraw: boolean, canReply: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, returnInstructions: { address: Array<string>, sendByDay: string | null, files: Array<{ id: string, fileName: string, mediaType: string, size: number }> } | null, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails', reasonText: string, cancelReason: CancelReason }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails', kindText: string, customsKind: CustomsDutyIssueKind }
          | { __typename: 'ReportPackageNotReceivedDetails', kindText: string, parcelKind: PackageNotReceivedKind, shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails', kindText: string, paymentKind: PaymentIssueKind }
          | { __typename: 'ReturnOrReplaceItemsDetails', resolution: ReturnResolution, resolutionText: string, items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
   };

export type ResolvePaymentIssueMutationVariables = Exact<{
  input: ResolvePaymentIssueInput;
}>;


export type ResolvePaymentIssueMutation = { resolvePaymentIssue:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string, action: { id: string, type: HelpActionType, state: HelpActionState, insteadTry: HelpActionType | null, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'HelpRequestFiled', replayed: boolean, helpRequest: { id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, filedAt: string, answerBy: string | null, isLate: boolean, replyBy: string | null, replyByDay: string | null, question: string | null, closedAt: string | null, message: string | null, canWithdraw: boolean, canReply: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, returnInstructions: { address: Array<string>, sendByDay: string | null, files: Array<{ id: string, fileName: string, mediaType: string, size: number }> } | null, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails', reasonText: string, cancelReason: CancelReason }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails', kindText: string, customsKind: CustomsDutyIssueKind }
          | { __typename: 'ReportPackageNotReceivedDetails', kindText: string, parcelKind: PackageNotReceivedKind, shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails', kindText: string, paymentKind: PaymentIssueKind }
          | { __typename: 'ReturnOrReplaceItemsDetails', resolution: ReturnResolution, resolutionText: string, items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
   };

export type ReturnOrReplaceItemsMutationVariables = Exact<{
  input: ReturnOrReplaceItemsInput;
}>;


export type ReturnOrReplaceItemsMutation = { returnOrReplaceItems:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string, action: { id: string, type: HelpActionType, state: HelpActionState, insteadTry: HelpActionType | null, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'HelpRequestFiled', replayed: boolean, helpRequest: { id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, filedAt: string, answerBy: string | null, isLate: boolean, replyBy: string | null, replyByDay: string | null, question: string | null, closedAt: string | null, message: string | null, canWithdraw: boolean, canReply: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, returnInstructions: { address: Array<string>, sendByDay: string | null, files: Array<{ id: string, fileName: string, mediaType: string, size: number }> } | null, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails', reasonText: string, cancelReason: CancelReason }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails', kindText: string, customsKind: CustomsDutyIssueKind }
          | { __typename: 'ReportPackageNotReceivedDetails', kindText: string, parcelKind: PackageNotReceivedKind, shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails', kindText: string, paymentKind: PaymentIssueKind }
          | { __typename: 'ReturnOrReplaceItemsDetails', resolution: ReturnResolution, resolutionText: string, items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { locale: string, unreadCount: number } };

export type WithdrawHelpRequestMutationVariables = Exact<{
  input: WithdrawHelpRequestInput;
}>;


export type WithdrawHelpRequestMutation = { withdrawHelpRequest:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'HelpRequestWithdrawn', helpRequest: { id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, filedAt: string, answerBy: string | null, isLate: boolean, replyBy: string | null, replyByDay: string | null, question: string | null, closedAt: string | null, message: string | null, canWithdraw: boolean, canReply: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, returnInstructions: { address: Array<string>, sendByDay: string | null, files: Array<{ id: string, fileName: string, mediaType: string, size: number }> } | null, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails', reasonText: string, cancelReason: CancelReason }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails', kindText: string, customsKind: CustomsDutyIssueKind }
          | { __typename: 'ReportPackageNotReceivedDetails', kindText: string, parcelKind: PackageNotReceivedKind, shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails', kindText: string, paymentKind: PaymentIssueKind }
          | { __typename: 'ReturnOrReplaceItemsDetails', resolution: ReturnResolution, resolutionText: string, items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         }, order: { id: string, number: string, channel: string | null, unreadCount: number, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, cancelledByShopper: boolean, returnLastDay: string | null, releasedAt: string | null, late: { milestone: LateStep, days: number, dueDay: string } | null, openRequests: Array<{ id: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, answerBy: string | null, replyByDay: string | null, isLate: boolean, filedAt: string, canWithdraw: boolean, canReply: boolean }>, total: { amount: string, currency: string, formatted: string } | null, lines: Array<{ id: string, title: string, quantity: number, cancelled: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, lineId: string, sku: string | null, returned: number, notReturnable: NotReturnable | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null, amount: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, returnedAt: string | null, shipmentId: string, receiptConfirmed: boolean, inquiryEndsAt: string | null, inquiryLastDay: string | null, returnEndsAt: string | null, returnLastDay: string | null, canConfirmReceipt: boolean, returnLastDayOnceReceived: string | null, lines: Array<{ quantity: number, lineId: string, line: { id: string } | null }> }>, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, settlesItself: boolean, notice: string | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, lastDay: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null, day: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null, openRequests: Array<{ id: string }> }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }>, linksOnList: Array<{ id: string, type: HelpActionType, title: string }>, linksOnDetails: Array<{ id: string, type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
   };

/** The types of each document by the name of its file. */
export interface Operations {
  address_form: { variables: AddressFormQueryVariables; data: AddressFormQuery };
  attachment: { variables: AttachmentQueryVariables; data: AttachmentQuery };
  cancel_order: { variables: CancelOrderMutationVariables; data: CancelOrderMutation };
  change_shipping_address: { variables: ChangeShippingAddressMutationVariables; data: ChangeShippingAddressMutation };
  check_order_progress: { variables: CheckOrderProgressMutationVariables; data: CheckOrderProgressMutation };
  confirm_receipt: { variables: ConfirmReceiptMutationVariables; data: ConfirmReceiptMutation };
  create_attachment_upload: { variables: CreateAttachmentUploadMutationVariables; data: CreateAttachmentUploadMutation };
  help_request: { variables: HelpRequestQueryVariables; data: HelpRequestQuery };
  mark_timeline_read: { variables: MarkTimelineReadMutationVariables; data: MarkTimelineReadMutation };
  my_orders: { variables: MyOrdersQueryVariables; data: MyOrdersQuery };
  node: { variables: NodeQueryVariables; data: NodeQuery };
  order_counts: { variables: OrderCountsQueryVariables; data: OrderCountsQuery };
  order_details: { variables: OrderDetailsQueryVariables; data: OrderDetailsQuery };
  order_timeline: { variables: OrderTimelineQueryVariables; data: OrderTimelineQuery };
  orders_numbered: { variables: OrdersNumberedQueryVariables; data: OrdersNumberedQuery };
  post_message: { variables: PostMessageMutationVariables; data: PostMessageMutation };
  report_customs_duty_issue: { variables: ReportCustomsDutyIssueMutationVariables; data: ReportCustomsDutyIssueMutation };
  report_package_not_received: { variables: ReportPackageNotReceivedMutationVariables; data: ReportPackageNotReceivedMutation };
  resolve_payment_issue: { variables: ResolvePaymentIssueMutationVariables; data: ResolvePaymentIssueMutation };
  return_or_replace_items: { variables: ReturnOrReplaceItemsMutationVariables; data: ReturnOrReplaceItemsMutation };
  viewer: { variables: ViewerQueryVariables; data: ViewerQuery };
  withdraw_help_request: { variables: WithdrawHelpRequestMutationVariables; data: WithdrawHelpRequestMutation };
}
