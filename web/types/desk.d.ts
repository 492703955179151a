/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The input of `addNote`. Name a help request or an order; if both are named, the request counts. */
export type AddNoteInput = {
  /** The `id` of the help request that the note is about; null for a note on the order. */
  helpRequestId?: string | number | null | undefined;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The `id` of the order. Needed if no help request is named; otherwise ignored. */
  orderId?: string | number | null | undefined;
  /** The text of the note, 1 to 4,000 characters. It is never shown to shoppers. */
  text: string;
};

/** Why an order needs attention although nobody filed a request. */
export type AlertKind =
  /** A snapshot without `id` has the order's number and names another customer; it was refused. */
  | 'NUMBER_CLAIMED'
  /** More units left, and did not come back, than were ordered or are to be replaced: `Order.overshipped`. */
  | 'OVERSHIPPED'
  /** A revision newer than the order's own was refused: `Order.refusedRevision`. */
  | 'REVISION_REFUSED'
  /** Something left or was handed over, or was to have left by now, though the order is cancelled. */
  | 'SHIPPED_THOUGH_CANCELLED'
  /** A message of the shopper about the order as a whole is unanswered, or one about a request that was settled before the message was read. */
  | 'UNANSWERED_MESSAGE';

/** The input of `approve`. */
export type ApproveInput = {
  /** The `id` of the help request. */
  helpRequestId: string | number;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The `id` of the latest item of the order's timeline that the agent was shown. What came in after it stays as it is, or the mutation is refused with `ChangedSinceSeen`. Null: what the desk has marked as read counts as seen. An id that names no item of the order is a problem `UNKNOWN`. */
  seenThrough?: string | number | null | undefined;
  /** An additional message to the shopper, up to 4,000 characters; null for none. */
  text?: string | null | undefined;
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

/** The input of `claim`. */
export type ClaimInput = {
  /** The `id` of the help request. */
  helpRequestId: string | number;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
};

/** The input of `createAttachmentUpload`. */
export type CreateAttachmentUploadInput = {
  /** The file name without a path, 1 to 200 characters. */
  fileName: string;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The media type (`File.type`): `image/jpeg`, `image/png`, `image/webp`, `image/heic` or `application/pdf`. `image/heif` is `image/heic`, as is an empty type of a file whose name ends in `.heic` or `.heif`. */
  mediaType: string;
  /** The `id` of the order. An id of no order is refused with `OrderNotFound`. */
  orderId: string | number;
  /** The size of the file in bytes, 1 to 10,485,760 (10 MB). A larger upload is rejected. */
  size: number;
};

/** The input of `decline`. */
export type DeclineInput = {
  /** The `id` of the help request. */
  helpRequestId: string | number;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The reason code. The shopper sees its label. */
  reason: DeclineReason;
  /** The `id` of the latest item of the order's timeline that the agent was shown. What came in after it stays as it is, or the mutation is refused with `ChangedSinceSeen`. Null: what the desk has marked as read counts as seen. An id that names no item of the order is a problem `UNKNOWN`. */
  seenThrough?: string | number | null | undefined;
  /** The explanation that the shopper reads, 1 to 4,000 characters. */
  text: string;
};

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

/** The input of `dismissAlert`. */
export type DismissAlertInput = {
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The kind of alert to dismiss. */
  kind: AlertKind;
  /** The `id` of the order. An id of no order is refused with `OrderNotFound`. */
  orderId: string | number;
  /** The `id` of the latest item of the order's timeline that the agent was shown. What came in after it stays as it is, or the mutation is refused with `ChangedSinceSeen`. Null: what the desk has marked as read counts as seen. An id that names no item of the order is a problem `UNKNOWN`. */
  seenThrough?: string | number | null | undefined;
};

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

/** What was done about a value of a snapshot that was not taken as it was sent. */
export type IntakeWarningCode =
  /** The number is out of its range, and counts as the nearest number in it. */
  | 'CUT'
  /** The date contradicts others, and is not believed. */
  | 'DATE_NOT_BELIEVED'
  /** The parcel has no lines. */
  | 'EMPTY_PARCEL'
  /** The value cannot be read, and was left out. */
  | 'LEFT_OUT'
  /** No mail can be sent to the address. */
  | 'NO_MAIL'
  /** The value is unknown, and counts as the safest of the known ones. */
  | 'SAFE_VALUE'
  /** A time without a zone, or a date without a time, was read in the shop's time zone. */
  | 'SHOPS_TIME'
  /** The text or the list was too long, and was shortened. */
  | 'SHORTENED'
  /** The field has no meaning. */
  | 'UNKNOWN_FIELD';

/** The input of `markTimelineRead`. */
export type MarkTimelineReadInput = {
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The `id` of the latest item that was read. Items of the same change count as read too. An id that names no item is a problem `UNKNOWN`. */
  through: string | number;
};

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

/** What a principal of the desk is allowed to do. */
export type Permission =
  /** Read orders, help requests and notes. */
  | 'READ'
  /** Release orders for shipment and record shipments. */
  | 'SHIP'
  /** Answer help requests. Only agents have this permission. */
  | 'WORK';

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

/** The input of `recordShipment`. */
export type RecordShipmentInput = {
  /** The shop's own id of the customer: only this customer's orders of the number count. */
  customerId?: string | null | undefined;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The `id` of the order. Give it, or `shopOrderId`, or `orderNumber`. */
  orderId?: string | number | null | undefined;
  /** The shop's number of the order. If several orders have it, it is refused with `OrderAmbiguous`. */
  orderNumber?: string | null | undefined;
  /** The parcel. It replaces a parcel recorded earlier with the same id; what has happened by the shop's snapshot to a parcel with this id takes precedence over both. */
  shipment: RecordedShipmentInput;
  /** What the shop's systems call the order: the `id` of its snapshots. */
  shopOrderId?: string | null | undefined;
};

/** Units of an order line in a parcel. */
export type RecordedLineInput = {
  /** The shop's own id of the order line. An id that is not of this order is a problem `UNKNOWN`. */
  lineId: string;
  /** Units in the parcel, 1 to 1,000,000. */
  quantity: number;
};

/** A parcel to record. */
export type RecordedShipmentInput = {
  /** The carrier, up to 2,000 characters. */
  carrier?: string | null | undefined;
  /** When the carrier delivered the parcel; null until then. A time in the future counts as now; one before `shippedAt` does not count. */
  deliveredAt?: string | null | undefined;
  /** The contents of the parcel, 1 to 200 lines. */
  lines: Array<RecordedLineInput>;
  /** When the parcel came back to the shop; null unless it did. A time in the future counts as now, and one before `shippedAt` as that time. */
  returnedAt?: string | null | undefined;
  /** The shop's own id of the parcel, 1 to 128 characters, unique within the order. */
  shipmentId: string;
  /** When the parcel left; null for a parcel that is only prepared. Required with `deliveredAt` and `returnedAt`. A time in the future counts as now, and one before the order was placed as that time. */
  shippedAt?: string | null | undefined;
  /** The carrier's tracking number, up to 2,000 characters. */
  trackingNumber?: string | null | undefined;
  /** The carrier's tracking page: an `https://` or `http://` URL, up to 2,000 characters. */
  trackingUrl?: string | null | undefined;
};

/** Why a mutation changed nothing. New values may be added: show `message` for unknown ones. */
export type RefusalCode =
  /** Another agent, `assignee`, has claimed the request. */
  | 'ALREADY_CLAIMED'
  /** Something, `entry`, came in after what the agent had seen. */
  | 'CHANGED_SINCE_SEEN'
  /** The order does not allow this now; `reason` says why. */
  | 'HELP_ACTION_UNAVAILABLE'
  /** No help request has this id. */
  | 'HELP_REQUEST_NOT_FOUND'
  /** The idempotency key was already used with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The input is invalid; `problems` lists the fields. */
  | 'INVALID_INPUT'
  /** The state of the request, shown in `helpRequest`, does not allow this. */
  | 'NOT_IN_THIS_STATE'
  /** Several orders, listed in `orders`, have this number. */
  | 'ORDER_AMBIGUOUS'
  /** The order is cancelled and must not be shipped. */
  | 'ORDER_CANCELLED'
  /** No order has this id or number. */
  | 'ORDER_NOT_FOUND';

/** The input of `releaseForShipment`. */
export type ReleaseForShipmentInput = {
  /** The shop's own id of the customer: only this customer's orders of the number count. */
  customerId?: string | null | undefined;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The `id` of the order. Give it, or `shopOrderId`, or `orderNumber`. */
  orderId?: string | number | null | undefined;
  /** The shop's number of the order. If several orders have it, it is refused with `OrderAmbiguous`. */
  orderNumber?: string | null | undefined;
  /** What the shop's systems call the order: the `id` of its snapshots. */
  shopOrderId?: string | null | undefined;
};

/** The input of `reopen`. */
export type ReopenInput = {
  /** The `id` of the help request. */
  helpRequestId: string | number;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
};

/** The input of `reply`. Name a help request or an order; if both are named, the request counts. */
export type ReplyInput = {
  /** The `id` of each attachment, up to 5, without duplicates. Each must belong to this order, be created by your own side and be VERIFIED; others are a problem `UNKNOWN` or `NOT_VERIFIED`. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** Whether the request, an open one, now waits for the shopper's reply. */
  expectsAnswer?: boolean;
  /** The `id` of the help request that the message is about: an open one, or a return that was approved. Null for a message about the order as a whole. */
  helpRequestId?: string | number | null | undefined;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The `id` of the order. Needed if no help request is named; otherwise ignored. */
  orderId?: string | number | null | undefined;
  /** The `id` of the latest item of the order's timeline that the agent was shown. What came in after it stays as it is, or the mutation is refused with `ChangedSinceSeen`. Null: what the desk has marked as read counts as seen. An id that names no item of the order is a problem `UNKNOWN`. */
  seenThrough?: string | number | null | undefined;
  /** The message, 1 to 4,000 characters of plain text. It is kept unchanged. */
  text: string;
};

/** The input of `resolve`. */
export type ResolveInput = {
  /** The `id` of the help request. */
  helpRequestId: string | number;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
  /** The `id` of the latest item of the order's timeline that the agent was shown. What came in after it stays as it is, or the mutation is refused with `ChangedSinceSeen`. Null: what the desk has marked as read counts as seen. An id that names no item of the order is a problem `UNKNOWN`. */
  seenThrough?: string | number | null | undefined;
  /** The answer to the shopper, up to 4,000 characters; null if it was given in an earlier message. */
  text?: string | null | undefined;
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

/** What an entry of the timeline records. */
export type TimelineKind =
  /** An agent dismissed an alert. */
  | 'ALERT_DISMISSED'
  /** The order is not cancelled after all. */
  | 'CANCELLATION_TAKEN_BACK'
  /** The order was cancelled. */
  | 'CANCELLED'
  /** The shop moved the order from one customer to another. */
  | 'CUSTOMER_CHANGED'
  /** The units of a line were handed over without a parcel. */
  | 'HANDED_OVER'
  /** The units of a line were not handed over, picked up or ready after all. */
  | 'ITEM_CORRECTED'
  /** The shop or the shopper wrote a message. */
  | 'MESSAGE_POSTED'
  /** A snapshot without `id` that names another customer for this number was refused. */
  | 'NUMBER_CLAIMED'
  /** The order was paid. */
  | 'PAID'
  /** A parcel did not leave, arrive or come back after all. */
  | 'PARCEL_CORRECTED'
  /** The carrier delivered a parcel. */
  | 'PARCEL_DELIVERED'
  /** A parcel came back to the shop. */
  | 'PARCEL_RETURNED'
  /** A parcel left the warehouse. */
  | 'PARCEL_SHIPPED'
  /** The payment was reversed, so that the order is not paid. */
  | 'PAYMENT_REVERSED'
  /** The shopper picked the units of a line up. */
  | 'PICKED_UP'
  /** The order was placed. */
  | 'PLACED'
  /** The units of a line can be picked up. */
  | 'READY_FOR_PICKUP'
  /** The shopper confirmed the receipt of a parcel. */
  | 'RECEIPT_CONFIRMED'
  /** The warehouse started to pack the order. */
  | 'RELEASED'
  /** The warehouse did not start to pack the order after all. */
  | 'RELEASE_TAKEN_BACK'
  /** The request was answered. */
  | 'REQUEST_ANSWERED'
  /** The request was approved and, if it has an effect on the order, applied. */
  | 'REQUEST_APPROVED'
  /** An agent claimed the request. */
  | 'REQUEST_CLAIMED'
  /** The request was declined. */
  | 'REQUEST_DECLINED'
  /** The shopper filed a help request. */
  | 'REQUEST_FILED'
  /** The request was not answered in time. */
  | 'REQUEST_OVERDUE'
  /** The request became impossible because the order was sent or handed over first. */
  | 'REQUEST_OVERTAKEN'
  /** An agent reopened the request. */
  | 'REQUEST_REOPENED'
  /** The request was closed because the shopper did not reply in time. */
  | 'REQUEST_TIMED_OUT'
  /** The claim on the request was ended. */
  | 'REQUEST_UNCLAIMED'
  /** The shopper withdrew the request. */
  | 'REQUEST_WITHDRAWN'
  /** A newer revision of the order was refused, because of `problem`. */
  | 'REVISION_REFUSED'
  /** A parcel left although the order is cancelled. */
  | 'SHIPPED_THOUGH_CANCELLED'
  /** The shipping address of the order changed. */
  | 'SHIPPING_ADDRESS_CHANGED'
  /** The shop corrected the shipping address of the order. */
  | 'SHIPPING_ADDRESS_CORRECTED';

/** The input of `unclaim`. */
export type UnclaimInput = {
  /** The `id` of the help request. */
  helpRequestId: string | number;
  /** A key of the client's choice, 1 to 128 characters. A call with the same key and the same input is carried out once; later calls return the result of the first. The same key with another input is refused with `IdempotencyKeyReused`. Keys expire after 30 days. Without a key, every call is carried out. */
  idempotencyKey?: string | number | null | undefined;
};

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote:
    | { __typename: 'AlreadyClaimed', code: RefusalCode, message: string }
    | { __typename: 'ChangedSinceSeen', code: RefusalCode, message: string }
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'NoteAdded', replayed: boolean, note: { id: string, at: string, by: string, text: string, helpRequestId: string | null } }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type ApproveMutationVariables = Exact<{
  input: ApproveInput;
}>;


export type ApproveMutation = { approve:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string, requestNow: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } }
    | { __typename: 'Changed', replayed: boolean, helpRequest: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } | null, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'ChangedSinceSeen', code: RefusalCode, message: string, entry: { id: string, kind: TimelineKind, text: string, message: string | null }, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string, requestNow: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type RequestAsShownFragment = { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
    | { __typename: 'CancelOrderDetails' }
    | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
    | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
    | { __typename: 'ReportCustomsDutyIssueDetails' }
    | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
    | { __typename: 'ResolvePaymentIssueDetails' }
    | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
   };

export type OrderAsShownFragment = { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> };

export type AttachmentQueryVariables = Exact<{
  id: string | number;
}>;


export type AttachmentQuery = { attachment: { id: string, fileName: string, mediaType: string, size: number, state: AttachmentState, downloadUrl: string | null } | null };

export type ChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoicesQuery = { choices: Array<{ field: string, value: string, label: string }> };

export type ClaimMutationVariables = Exact<{
  input: ClaimInput;
}>;


export type ClaimMutation = { claim:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string, requestNow: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } }
    | { __typename: 'Changed', replayed: boolean, helpRequest: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } | null, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'ChangedSinceSeen', code: RefusalCode, message: string }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string, requestNow: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type CreateAttachmentUploadMutationVariables = Exact<{
  input: CreateAttachmentUploadInput;
}>;


export type CreateAttachmentUploadMutation = { createAttachmentUpload:
    | { __typename: 'AlreadyClaimed', code: RefusalCode, message: string }
    | { __typename: 'AttachmentUploadCreated', replayed: boolean, attachment: { id: string, fileName: string, mediaType: string, size: number, state: AttachmentState }, upload: { url: string, expiresAt: string, fields: Array<{ name: string, value: string }> } | null }
    | { __typename: 'ChangedSinceSeen', code: RefusalCode, message: string }
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type DeclineMutationVariables = Exact<{
  input: DeclineInput;
}>;


export type DeclineMutation = { decline:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string, requestNow: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } }
    | { __typename: 'Changed', replayed: boolean, helpRequest: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } | null, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'ChangedSinceSeen', code: RefusalCode, message: string, entry: { id: string, kind: TimelineKind, text: string, message: string | null }, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string, requestNow: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type DismissAlertMutationVariables = Exact<{
  input: DismissAlertInput;
}>;


export type DismissAlertMutation = { dismissAlert:
    | { __typename: 'AlreadyClaimed', code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'ChangedSinceSeen', code: RefusalCode, message: string, entry: { id: string, kind: TimelineKind, text: string, message: string | null }, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type HelpRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type HelpRequestQuery = { helpRequest: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, downloadUrl: string | null }>, order: { id: string, timeZone: string, number: string, customerId: string }, chosen: Array<{ field: string, value: string, label: string }>, details:
      | { __typename: 'CancelOrderDetails' }
      | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
      | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
      | { __typename: 'ReportCustomsDutyIssueDetails' }
      | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
      | { __typename: 'ResolvePaymentIssueDetails' }
      | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
     } | null };

export type MarkTimelineReadMutationVariables = Exact<{
  input: MarkTimelineReadInput;
}>;


export type MarkTimelineReadMutation = { markTimelineRead:
    | { __typename: 'AlreadyClaimed', code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, order: { id: string, number: string, unreadCount: number } }
    | { __typename: 'ChangedSinceSeen', code: RefusalCode, message: string }
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { name: string, isAgent: boolean, may: Array<Permission> } };

export type OrderQueryVariables = Exact<{
  id?: string | number | null | undefined;
  shopOrderId?: string | null | undefined;
  number?: string | null | undefined;
  customerId?: string | null | undefined;
  requestsAfter?: string | null | undefined;
  timelineAfter?: string | null | undefined;
  notesAfter?: string | null | undefined;
}>;


export type OrderQuery = { order: { id: string, number: string, shopOrderId: string | null, channel: string | null, customerId: string, email: string | null, locale: string | null, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, intakeWarnings: Array<{ code: IntakeWarningCode, path: string, text: string }>, refusedRevision: { revision: string, at: string, problem: string, customerId: string } | null, adjustments: Array<{ title: string, amount: { amount: string, currency: string, formatted: string } }>, total: { amount: string, currency: string, formatted: string } | null, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null, unitPrice: { amount: string, currency: string, formatted: string } | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }>, helpRequests: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean } }> }, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, kind: TimelineKind, author: Author, by: string | null, text: string, unread: boolean, shownToShopper: boolean, shipmentId: string | null, lineId: string | null, helpRequestId: string | null, state: HelpRequestState | null, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, message: string | null, expectsAnswer: boolean, formerCustomerId: string | null, newCustomerId: string | null, problem: string | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, downloadUrl: string | null }> } }> }, notes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, by: string, text: string, helpRequestId: string | null } }> } } | null };

export type OrdersNumberedQueryVariables = Exact<{
  number: string;
}>;


export type OrdersNumberedQuery = { ordersNumbered: Array<{ id: string, number: string, channel: string | null, customerId: string, shopOrderId: string | null, statusText: string, timeZone: string, placedAt: string, total: { amount: string, currency: string, formatted: string } | null }> };

export type QueueQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  action?: HelpActionType | null | undefined;
  state?: HelpRequestState | null | undefined;
  assignee?: string | null | undefined;
  claimed?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  alert?: AlertKind | null | undefined;
}>;


export type QueueQuery = { queue: { isShort: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node:
        | { __typename: 'HelpRequest', id: string, orderNumber: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, timeZone: string, filedAt: string, answerBy: string | null, replyBy: string | null, replyByDay: string | null, overdueSince: string | null, assignee: string | null, message: string | null, canClaim: boolean }
        | { __typename: 'OrderAlert', kind: AlertKind, text: string, since: string, order: { id: string, number: string, channel: string | null, customerId: string, timeZone: string, status: OrderStatus, statusText: string } }
       }> } };

export type RecordShipmentMutationVariables = Exact<{
  input: RecordShipmentInput;
}>;


export type RecordShipmentMutation = { recordShipment:
    | { __typename: 'AlreadyClaimed', code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'ChangedSinceSeen', code: RefusalCode, message: string }
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type ReleaseForShipmentMutationVariables = Exact<{
  input: ReleaseForShipmentInput;
}>;


export type ReleaseForShipmentMutation = { releaseForShipment:
    | { __typename: 'AlreadyClaimed', code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'ChangedSinceSeen', code: RefusalCode, message: string }
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type ReopenMutationVariables = Exact<{
  input: ReopenInput;
}>;


export type ReopenMutation = { reopen:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string, requestNow: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } }
    | { __typename: 'Changed', replayed: boolean, helpRequest: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } | null, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'ChangedSinceSeen', code: RefusalCode, message: string }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string, requestNow: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type ReplyMutationVariables = Exact<{
  input: ReplyInput;
}>;


export type ReplyMutation = { reply:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string, requestNow: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } }
    | { __typename: 'Changed', replayed: boolean, helpRequest: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } | null, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'ChangedSinceSeen', code: RefusalCode, message: string, entry: { id: string, kind: TimelineKind, text: string, message: string | null }, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string, requestNow: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type ResolveMutationVariables = Exact<{
  input: ResolveInput;
}>;


export type ResolveMutation = { resolve:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string, requestNow: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } }
    | { __typename: 'Changed', replayed: boolean, helpRequest: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } | null, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'ChangedSinceSeen', code: RefusalCode, message: string, entry: { id: string, kind: TimelineKind, text: string, message: string | null }, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string, requestNow: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type UnclaimMutationVariables = Exact<{
  input: UnclaimInput;
}>;


export type UnclaimMutation = { unclaim:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string, requestNow: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } }
    | { __typename: 'Changed', replayed: boolean, helpRequest: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } | null, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'ChangedSinceSeen', code: RefusalCode, message: string }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null, order: { id: string, number: string, status: OrderStatus, statusText: string, timeZone: string, placedAt: string, payment: Payment, paidAt: string | null, shipBy: string | null, shipByDay: string | null, deliverBy: string | null, deliverByDay: string | null, releasedAt: string | null, firstShippedAt: string | null, firstHandedOverAt: string | null, fulfilledAt: string | null, deliveredAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, overshipped: Array<{ units: number, line: { id: string, title: string } }>, shippingAddress: { formatted: Array<string>, name: string | null, line1: string | null, line2: string | null, city: string | null, region: string | null, postalCode: string | null, countryCode: string | null, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string | null, title: string, quantity: number, cancelled: number, returned: number, fulfilment: Fulfilment, readyAt: string | null, fulfilledAt: string | null, imageUrl: string | null, measure: string | null }>, shipments: Array<{ id: string, shipmentId: string, isNote: boolean, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, returnedAt: string | null, receivedAt: string | null, receiptConfirmed: boolean, lines: Array<{ quantity: number, lineId: string, line: { id: string, title: string } | null }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null, day: string | null } | null }> } }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string, requestNow: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, replyByDay: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, cannotApproveBecause: { code: ReasonCode, message: string } | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
          | { __typename: 'CancelOrderDetails' }
          | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string | null, phone: string | null } | null }
          | { __typename: 'CheckOrderProgressDetails', shipBy: string, shipByDay: string }
          | { __typename: 'ReportCustomsDutyIssueDetails' }
          | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
          | { __typename: 'ResolvePaymentIssueDetails' }
          | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }>, allocation: Array<{ quantity: number, shipmentId: string | null, shipment: { id: string, trackingNumber: string | null } | null, line: { id: string, title: string } | null }> }
         } }
    | { __typename: 'OrderAmbiguous', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type WaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingQuery = { requests: { edges: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, SHIPPED_THOUGH_CANCELLED: { edges: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, OVERSHIPPED: { edges: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, UNANSWERED_MESSAGE: { edges: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, REVISION_REFUSED: { edges: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, NUMBER_CLAIMED: { edges: Array<{ cursor: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

/** The types of each document by the name of its file. */
export interface Operations {
  add_note: { variables: AddNoteMutationVariables; data: AddNoteMutation };
  approve: { variables: ApproveMutationVariables; data: ApproveMutation };
  attachment: { variables: AttachmentQueryVariables; data: AttachmentQuery };
  choices: { variables: ChoicesQueryVariables; data: ChoicesQuery };
  claim: { variables: ClaimMutationVariables; data: ClaimMutation };
  create_attachment_upload: { variables: CreateAttachmentUploadMutationVariables; data: CreateAttachmentUploadMutation };
  decline: { variables: DeclineMutationVariables; data: DeclineMutation };
  dismiss_alert: { variables: DismissAlertMutationVariables; data: DismissAlertMutation };
  help_request: { variables: HelpRequestQueryVariables; data: HelpRequestQuery };
  mark_timeline_read: { variables: MarkTimelineReadMutationVariables; data: MarkTimelineReadMutation };
  me: { variables: MeQueryVariables; data: MeQuery };
  order: { variables: OrderQueryVariables; data: OrderQuery };
  orders_numbered: { variables: OrdersNumberedQueryVariables; data: OrdersNumberedQuery };
  queue: { variables: QueueQueryVariables; data: QueueQuery };
  record_shipment: { variables: RecordShipmentMutationVariables; data: RecordShipmentMutation };
  release_for_shipment: { variables: ReleaseForShipmentMutationVariables; data: ReleaseForShipmentMutation };
  reopen: { variables: ReopenMutationVariables; data: ReopenMutation };
  reply: { variables: ReplyMutationVariables; data: ReplyMutation };
  resolve: { variables: ResolveMutationVariables; data: ResolveMutation };
  unclaim: { variables: UnclaimMutationVariables; data: UnclaimMutation };
  waiting: { variables: WaitingQueryVariables; data: WaitingQuery };
}
