/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A postal address. It is checked by the formats of its country, and normalised. */
export type AddressInput = {
  /** The town, up to 100 characters. */
  city: string;
  /** The country, as ISO 3166-1 alpha-2: `US`. */
  countryCode: string;
  /** Street and number, up to 200 characters. */
  line1: string;
  /** Flat, floor, company, up to 200 characters. */
  line2?: string | null | undefined;
  /** Who lives there, up to 200 characters. */
  name: string;
  /** A telephone number for the carrier. */
  phone?: string | null | undefined;
  /** Postal code, where the country has them. */
  postalCode?: string | null | undefined;
  /** State, province or the like, where the country's addresses have one. */
  region?: string | null | undefined;
};

/** The state of an attachment. */
export type AttachmentState =
  /** Its file is still to come, or has come a moment ago and is being checked. */
  | 'AWAITING_UPLOAD'
  /** What came is not what was announced. Open another one. */
  | 'REJECTED'
  /** It can be sent, and downloaded. */
  | 'VERIFIED';

/** Who made a change. */
export type Author =
  /** An agent of the shop. */
  | 'AGENT'
  /** The passing of time: nobody did it. */
  | 'SERVICE'
  /** The shop's own systems. */
  | 'SHOP'
  /** The shopper. */
  | 'SHOPPER';

/** Cancel this order. */
export type CancelOrderInput = {
  /** The `id` of attachments of this order that are VERIFIED: 5 at most, each once. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** What the shopper wants to add, up to 4,000 characters. */
  message?: string | null | undefined;
  /** The `number` of the order. */
  orderNumber: string;
  /** Why the order is cancelled. */
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

/** Ship this order to another address. */
export type ChangeShippingAddressInput = {
  /** The new address. */
  address: AddressInput;
  /** The `id` of attachments of this order that are VERIFIED: 5 at most, each once. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** What the shopper wants to add, up to 4,000 characters. */
  message?: string | null | undefined;
  /** The `number` of the order. */
  orderNumber: string;
};

/** Tell me how far this order is. */
export type CheckOrderProgressInput = {
  /** The `id` of attachments of this order that are VERIFIED: 5 at most, each once. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** What the shopper wants to add, up to 4,000 characters. */
  message?: string | null | undefined;
  /** The `number` of the order. */
  orderNumber: string;
};

/** These parcels arrived. */
export type ConfirmReceiptInput = {
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** The `number` of the order. */
  orderNumber: string;
  /** The `id` of each parcel: 1 or more, each once. */
  shipmentIds: Array<string | number>;
};

/** Open an attachment of this order. */
export type CreateAttachmentUploadInput = {
  /** The name of the file, 1 to 200 characters, without a path. */
  fileName: string;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** `image/jpeg`, `image/png`, `image/webp` or `application/pdf`: as a browser's `File.type` has it. */
  mediaType: string;
  /** The `number` of the order. */
  orderNumber: string;
  /** Bytes, 1 to 10,485,760 (10 MB): the upload may not have more. */
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

/** Why the shop declined a request. */
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

/** The state of an action for one order: the first that applies, in this order. */
export type HelpActionState =
  /** The mutation will accept it. */
  | 'AVAILABLE'
  /** Too late: an event closed it. */
  | 'CLOSED'
  /** Nothing more can be asked: `openRequests` are still open. */
  | 'IN_PROGRESS'
  /** It can no longer open, or there is nothing left to act on. */
  | 'NOT_APPLICABLE'
  /** Too early: `opensOn` are still to come. */
  | 'NOT_YET';

/** The help actions that an order may offer. */
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

/** How a request was settled. */
export type HelpRequestOutcome =
  /** The shop answered the question. */
  | 'ANSWERED'
  /** The shop did what was asked for. */
  | 'APPROVED'
  /** The shop said no. */
  | 'DECLINED'
  /** The shopper did not answer in time. */
  | 'NO_REPLY';

/** The state of a request. */
export type HelpRequestState =
  /** The shop asked something back. It counts as open. */
  | 'AWAITING_SHOPPER'
  /** The shop said no. */
  | 'DECLINED'
  /** The shop has yet to answer. */
  | 'OPEN'
  /** What was asked for became impossible: the order was shipped first. */
  | 'OVERTAKEN'
  /** Settled; `outcome` says how. */
  | 'RESOLVED'
  /** The shopper took it back. */
  | 'WITHDRAWN';

/** Everything up to this was read. */
export type MarkTimelineReadInput = {
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** The `number` of the order. */
  orderNumber: string;
  /** The `id` of the latest item of the timeline that was read. What came about with it is read too. */
  through: string | number;
};

/** Why the shop does not accept the return of a line. */
export type NotReturnable =
  /** Final sale */
  | 'FINAL_SALE'
  /** Not returnable for hygiene */
  | 'HYGIENE'
  /** Made to order */
  | 'MADE_TO_ORDER'
  /** Not returnable */
  | 'OTHER';

/** Something that happens to an order, or is due to happen. An event later than now has not happened yet. */
export type OrderEvent =
  /** It was cancelled. */
  | 'CANCELLED'
  /** The carrier delivered it. */
  | 'DELIVERED'
  /** The first parcel left; of one parcel: it left. */
  | 'FIRST_SHIPPED'
  /** Every line has left. */
  | 'FULLY_SHIPPED'
  /** The carrier no longer looks for the parcel. */
  | 'INQUIRY_TIME_ENDED'
  /** It was paid. */
  | 'PAID'
  /** The order was placed. */
  | 'PLACED'
  /** The shopper confirmed it, or enough days passed since it was delivered. */
  | 'RECEIVED'
  /** The warehouse took it to pack. */
  | 'RELEASED'
  /** The time to return items is over. */
  | 'RETURN_WINDOW_ENDED'
  /** The promised shipping date is there. */
  | 'SHIP_BY';

/** The pages on which help links are shown. */
export type OrderPage =
  /** The page of one order. */
  | 'DETAILS'
  /** The list of all orders. */
  | 'LIST';

/** The status of an order in one word. */
export type OrderStatus =
  /** Awaiting payment */
  | 'AWAITING_PAYMENT'
  /** Cancelled */
  | 'CANCELLED'
  /** Delivered */
  | 'DELIVERED'
  /** Partially shipped */
  | 'PARTIALLY_SHIPPED'
  /** Being prepared */
  | 'PROCESSING'
  /** Received */
  | 'RECEIVED'
  /** Shipped */
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

/** Write to the shop about this order. */
export type PostMessageInput = {
  /** The `id` of attachments of this order that are VERIFIED: 5 at most, each once. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** The `id` of an open request that it is about; null for the order as a whole. */
  helpRequestId?: string | number | null | undefined;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** The `number` of the order. */
  orderNumber: string;
  /** The words, 1 to 4,000 characters. They are kept as they are. */
  text: string;
};

/** The kinds of problems that an input field can have. */
export type ProblemCode =
  /** The parcel counts as received already. */
  | 'ALREADY_RECEIVED'
  /** The same is named twice. */
  | 'DUPLICATE'
  /** The value is not in the form that is needed. */
  | 'INVALID'
  /** This line or parcel cannot be acted on now; the message says why. */
  | 'NOT_AVAILABLE'
  /** The help request is settled already. */
  | 'NOT_OPEN'
  /** The parcel has not left yet. */
  | 'NOT_SHIPPED'
  /** The attachment has not been uploaded, has not been checked yet, or was rejected. */
  | 'NOT_VERIFIED'
  /** The field is empty. */
  | 'REQUIRED'
  /** A list is empty, or a quantity is below 1. */
  | 'TOO_FEW'
  /** The file has too many bytes. */
  | 'TOO_LARGE'
  /** The text has too many characters. */
  | 'TOO_LONG'
  /** A list has too many items, or a quantity is higher than what is left. */
  | 'TOO_MANY'
  /** The id names nothing of this order. */
  | 'UNKNOWN';

/** Why an action, or one line or parcel of it, is not available. */
export type ReasonCode =
  /** What would open it cannot happen any more, because of `event`. */
  | 'CANNOT_OPEN'
  /** `event` happened, at `at`. */
  | 'CLOSED'
  /** All that could be acted on has been asked for. */
  | 'NOTHING_LEFT'
  /** The shop has switched this off for this order. */
  | 'NOT_OFFERED'
  /** `event` is still to come; `at`, if that is known. */
  | 'NOT_OPEN_YET'
  /** The shop does not take these goods back. */
  | 'NOT_RETURNABLE'
  /** A request is open already, since `at`. */
  | 'REQUEST_OPEN';

/** Why a mutation did nothing. New values may come: match those you know, and show `message` for the rest. */
export type RefusalCode =
  /** The order does not offer this now; `action` says why. */
  | 'HELP_ACTION_UNAVAILABLE'
  /** The idempotency key stands for another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The input cannot be right for this order; `problems` name the fields. */
  | 'INVALID_INPUT'
  /** The viewer has no such order. */
  | 'ORDER_NOT_FOUND'
  /** It was done as often as is allowed for now; `retryAt` says when it may be again. */
  | 'RATE_LIMITED';

/** Answer this question about customs. */
export type ReportCustomsDutyIssueInput = {
  /** The `id` of attachments of this order that are VERIFIED: 5 at most, each once. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** What the question is about. */
  kind: CustomsDutyIssueKind;
  /** What the shopper wants to add, up to 4,000 characters. */
  message?: string | null | undefined;
  /** The `number` of the order. */
  orderNumber: string;
};

/** These parcels did not arrive. */
export type ReportPackageNotReceivedInput = {
  /** The `id` of attachments of this order that are VERIFIED: 5 at most, each once. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** What the shopper knows of the parcels. */
  kind: PackageNotReceivedKind;
  /** What the shopper wants to add, up to 4,000 characters. */
  message?: string | null | undefined;
  /** The `number` of the order. */
  orderNumber: string;
  /** The `id` of each parcel: 1 or more, each once. */
  shipmentIds: Array<string | number>;
};

/** Put this payment right. */
export type ResolvePaymentIssueInput = {
  /** The `id` of attachments of this order that are VERIFIED: 5 at most, each once. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** What is wrong with the payment. */
  kind: PaymentIssueKind;
  /** What the shopper wants to add, up to 4,000 characters. */
  message?: string | null | undefined;
  /** The `number` of the order. */
  orderNumber: string;
};

/** Units of a line that go back. */
export type ReturnItemInput = {
  /** The `id` of the line. */
  lineId: string | number;
  /** Units that go back: 1 or more, and no more than are left. */
  quantity: number;
  /** Why they go back. */
  reason: ReturnReason;
};

/** Take these items back. */
export type ReturnOrReplaceItemsInput = {
  /** The `id` of attachments of this order that are VERIFIED: 5 at most, each once. */
  attachmentIds?: Array<string | number> | null | undefined;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** What goes back: 1 or more. A line may stand in several, with different reasons. */
  items: Array<ReturnItemInput>;
  /** What the shopper wants to add, up to 4,000 characters. */
  message?: string | null | undefined;
  /** The `number` of the order. */
  orderNumber: string;
  /** What the shopper wants for it. */
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

/** Take this help request back. */
export type WithdrawHelpRequestInput = {
  /** The `id` of the request, one of this order. */
  helpRequestId: string | number;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** The `number` of the order. */
  orderNumber: string;
};

export type AttachmentQueryVariables = Exact<{
  id: string | number;
}>;


export type AttachmentQuery = { attachment: { id: string, fileName: string, mediaType: string, size: number, state: AttachmentState, downloadUrl: string | null } | null };

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;


export type CancelOrderMutation = { cancelOrder:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string, action: { state: HelpActionState, insteadTry: HelpActionType | null, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null } | null } }
    | { __typename: 'HelpRequestFiled', replayed: boolean, helpRequest: { id: string, state: HelpRequestState, stateText: string, answerBy: string | null }, order: { status: OrderStatus, statusText: string, availableHelpActions: Array<{ type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
   };

export type ChangeShippingAddressMutationVariables = Exact<{
  input: ChangeShippingAddressInput;
}>;


export type ChangeShippingAddressMutation = { changeShippingAddress:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string, action: { state: HelpActionState, insteadTry: HelpActionType | null, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null } | null } }
    | { __typename: 'HelpRequestFiled', replayed: boolean, helpRequest: { id: string, state: HelpRequestState, stateText: string, answerBy: string | null }, order: { status: OrderStatus, statusText: string, availableHelpActions: Array<{ type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
   };

export type CheckOrderProgressMutationVariables = Exact<{
  input: CheckOrderProgressInput;
}>;


export type CheckOrderProgressMutation = { checkOrderProgress:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string, action: { state: HelpActionState, insteadTry: HelpActionType | null, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null } | null } }
    | { __typename: 'HelpRequestFiled', replayed: boolean, helpRequest: { id: string, state: HelpRequestState, stateText: string, answerBy: string | null }, order: { status: OrderStatus, statusText: string, availableHelpActions: Array<{ type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
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
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
    | { __typename: 'ReceiptConfirmed', order: { status: OrderStatus, statusText: string, shipments: Array<{ id: string, receivedAt: string | null, canConfirmReceipt: boolean }> } }
   };

export type CreateAttachmentUploadMutationVariables = Exact<{
  input: CreateAttachmentUploadInput;
}>;


export type CreateAttachmentUploadMutation = { createAttachmentUpload:
    | { __typename: 'AttachmentUploadCreated', replayed: boolean, attachment: { id: string, state: AttachmentState }, upload: { url: string, expiresAt: string, fields: Array<{ name: string, value: string }> } | null }
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', retryAt: string, code: RefusalCode, message: string }
   };

export type HelpRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type HelpRequestQuery = { helpRequest: { id: string, type: HelpActionType, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, filedAt: string, answerBy: string | null, replyBy: string | null, closedAt: string | null, message: string | null, canWithdraw: boolean, canReply: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, order: { number: string }, chosen: Array<{ field: string, value: string, label: string }>, details:
      | { __typename: 'CancelOrderDetails', reasonText: string, cancelReason: CancelReason }
      | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string, phone: string | null } }
      | { __typename: 'CheckOrderProgressDetails', shipBy: string }
      | { __typename: 'ReportCustomsDutyIssueDetails', kindText: string, customsKind: CustomsDutyIssueKind }
      | { __typename: 'ReportPackageNotReceivedDetails', kindText: string, parcelKind: PackageNotReceivedKind, shipments: Array<{ id: string, trackingNumber: string | null }> }
      | { __typename: 'ResolvePaymentIssueDetails', kindText: string, paymentKind: PaymentIssueKind }
      | { __typename: 'ReturnOrReplaceItemsDetails', resolution: ReturnResolution, resolutionText: string, items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }> }
     } | null };

export type MarkTimelineReadMutationVariables = Exact<{
  input: MarkTimelineReadInput;
}>;


export type MarkTimelineReadMutation = { markTimelineRead:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
    | { __typename: 'TimelineMarkedRead', order: { number: string, unreadCount: number } }
   };

export type MyOrdersQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyOrdersQuery = { orders: { edges: Array<{ node: { id: string, number: string, unreadCount: number, status: OrderStatus, statusText: string, placedAt: string, paidAt: string | null, shipBy: string | null, deliverBy: string | null, firstShippedAt: string | null, deliveredAt: string | null, cancelledAt: string | null, total: { amount: string, currency: string, formatted: string }, lines: Array<{ id: string, title: string, quantity: number, imageUrl: string | null }>, availableHelpActions: Array<{ id: string, type: HelpActionType, title: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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
    | { __typename: 'MessageEntry', id: string }
    | { __typename: 'Order', number: string, id: string }
    | { __typename: 'OrderEventEntry', id: string }
    | { __typename: 'OrderLine', lineId: string, id: string }
    | { __typename: 'ParcelEventEntry', id: string }
    | { __typename: 'Shipment', shipmentId: string, id: string }
    | { __typename: 'ShippingAddressChangedEntry', id: string }
   | null };

export type OrderDetailsQueryVariables = Exact<{
  number: string;
  requestsAfter?: string | null | undefined;
}>;


export type OrderDetailsQuery = { order: { id: string, number: string, status: OrderStatus, statusText: string, placedAt: string, paidAt: string | null, shipBy: string | null, deliverBy: string | null, releasedAt: string | null, firstShippedAt: string | null, fullyShippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, cancelledAt: string | null, unreadCount: number, total: { amount: string, currency: string, formatted: string }, shippingAddress: { formatted: Array<string>, name: string, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string, title: string, quantity: number, imageUrl: string | null, notReturnable: NotReturnable | null, unitPrice: { amount: string, currency: string, formatted: string } }>, shipments: Array<{ id: string, shipmentId: string, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, inquiryEndsAt: string | null, returnEndsAt: string | null, canConfirmReceipt: boolean, lines: Array<{ quantity: number, line: { id: string } }> }>, helpActions: Array<{ id: string, type: HelpActionType, state: HelpActionState, title: string, description: string, pages: Array<OrderPage>, insteadTry: HelpActionType | null, opensAt: string | null, opensOn: Array<OrderEvent>, closesAt: string | null, closesOn: Array<OrderEvent>, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null } | null, choices: Array<{ field: string, value: string, label: string }>, lines: Array<{ left: number, line: { id: string }, reason: { code: ReasonCode, message: string } | null }>, shipments: Array<{ available: boolean, shipment: { id: string }, reason: { code: ReasonCode, message: string } | null }>, openRequests: Array<{ id: string, type: HelpActionType, state: HelpRequestState }> }>, helpRequests: { edges: Array<{ node: { id: string, type: HelpActionType, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, filedAt: string, answerBy: string | null, replyBy: string | null, closedAt: string | null, message: string | null, canWithdraw: boolean, canReply: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }>, chosen: Array<{ field: string, value: string, label: string }>, details:
            | { __typename: 'CancelOrderDetails' }
            | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string, phone: string | null } }
            | { __typename: 'CheckOrderProgressDetails', shipBy: string }
            | { __typename: 'ReportCustomsDutyIssueDetails' }
            | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
            | { __typename: 'ResolvePaymentIssueDetails' }
            | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }> }
           } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrderTimelineQueryVariables = Exact<{
  number: string;
  first?: number;
  after?: string | null | undefined;
  newestFirst?: boolean;
}>;


export type OrderTimelineQuery = { order: { id: string, number: string, unreadCount: number, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node:
          | { __typename: 'HelpRequestFiledEntry', helpRequestId: string, type: HelpActionType, id: string, at: string, author: Author, text: string, unread: boolean }
          | { __typename: 'HelpRequestReopenedEntry', helpRequestId: string, type: HelpActionType, id: string, at: string, author: Author, text: string, unread: boolean }
          | { __typename: 'HelpRequestSettledEntry', helpRequestId: string, type: HelpActionType, state: HelpRequestState, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, id: string, at: string, author: Author, text: string, unread: boolean, answer: string | null }
          | { __typename: 'MessageEntry', message: string, expectsAnswer: boolean, id: string, at: string, author: Author, text: string, unread: boolean, aboutRequestId: string | null, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number }> }
          | { __typename: 'OrderEventEntry', event: OrderEvent, id: string, at: string, author: Author, text: string, unread: boolean }
          | { __typename: 'ParcelEventEntry', id: string, at: string, author: Author, text: string, unread: boolean, parcelEvent: OrderEvent, shipment: { id: string, trackingNumber: string | null } | null }
          | { __typename: 'ShippingAddressChangedEntry', helpRequestId: string, id: string, at: string, author: Author, text: string, unread: boolean }
         }> } } | null };

export type PostMessageMutationVariables = Exact<{
  input: PostMessageInput;
}>;


export type PostMessageMutation = { postMessage:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'MessagePosted', replayed: boolean, order: { number: string, unreadCount: number, timeline: { edges: Array<{ cursor: string, node:
              | { id: string, at: string, author: Author, text: string }
              | { id: string, at: string, author: Author, text: string }
              | { id: string, at: string, author: Author, text: string }
              | { id: string, at: string, author: Author, text: string }
              | { id: string, at: string, author: Author, text: string }
              | { id: string, at: string, author: Author, text: string }
              | { id: string, at: string, author: Author, text: string }
             }> } } }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', retryAt: string, code: RefusalCode, message: string }
   };

export type ReportCustomsDutyIssueMutationVariables = Exact<{
  input: ReportCustomsDutyIssueInput;
}>;


export type ReportCustomsDutyIssueMutation = { reportCustomsDutyIssue:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string, action: { state: HelpActionState, insteadTry: HelpActionType | null, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null } | null } }
    | { __typename: 'HelpRequestFiled', replayed: boolean, helpRequest: { id: string, state: HelpRequestState, stateText: string, answerBy: string | null }, order: { status: OrderStatus, statusText: string, availableHelpActions: Array<{ type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
   };

export type ReportPackageNotReceivedMutationVariables = Exact<{
  input: ReportPackageNotReceivedInput;
}>;


export type ReportPackageNotReceivedMutation = { reportPackageNotReceived:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string, action: { state: HelpActionState, insteadTry: HelpActionType | null, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null } | null } }
    | { __typename: 'HelpRequestFiled', replayed: boolean, helpRequest: { id: string, state: HelpRequestState, stateText: string, answerBy: string | null }, order: { status: OrderStatus, statusText: string, availableHelpActions: Array<{ type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
   };

export type ResolvePaymentIssueMutationVariables = Exact<{
  input: ResolvePaymentIssueInput;
}>;


export type ResolvePaymentIssueMutation = { resolvePaymentIssue:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string, action: { state: HelpActionState, insteadTry: HelpActionType | null, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null } | null } }
    | { __typename: 'HelpRequestFiled', replayed: boolean, helpRequest: { id: string, state: HelpRequestState, stateText: string, answerBy: string | null }, order: { status: OrderStatus, statusText: string, availableHelpActions: Array<{ type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
   };

export type ReturnOrReplaceItemsMutationVariables = Exact<{
  input: ReturnOrReplaceItemsInput;
}>;


export type ReturnOrReplaceItemsMutation = { returnOrReplaceItems:
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string, action: { state: HelpActionState, insteadTry: HelpActionType | null, reason: { code: ReasonCode, message: string, event: OrderEvent | null, at: string | null } | null } }
    | { __typename: 'HelpRequestFiled', replayed: boolean, helpRequest: { id: string, state: HelpRequestState, stateText: string, answerBy: string | null }, order: { status: OrderStatus, statusText: string, availableHelpActions: Array<{ type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
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
    | { __typename: 'HelpRequestWithdrawn', helpRequest: { id: string, state: HelpRequestState, stateText: string }, order: { number: string, availableHelpActions: Array<{ type: HelpActionType, title: string }> } }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
    | { __typename: 'RateLimited', code: RefusalCode, message: string }
   };

/** The types of each document by the name of its file. */
export interface Operations {
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
  order_details: { variables: OrderDetailsQueryVariables; data: OrderDetailsQuery };
  order_timeline: { variables: OrderTimelineQueryVariables; data: OrderTimelineQuery };
  post_message: { variables: PostMessageMutationVariables; data: PostMessageMutation };
  report_customs_duty_issue: { variables: ReportCustomsDutyIssueMutationVariables; data: ReportCustomsDutyIssueMutation };
  report_package_not_received: { variables: ReportPackageNotReceivedMutationVariables; data: ReportPackageNotReceivedMutation };
  resolve_payment_issue: { variables: ResolvePaymentIssueMutationVariables; data: ResolvePaymentIssueMutation };
  return_or_replace_items: { variables: ReturnOrReplaceItemsMutationVariables; data: ReturnOrReplaceItemsMutation };
  viewer: { variables: ViewerQueryVariables; data: ViewerQuery };
  withdraw_help_request: { variables: WithdrawHelpRequestMutationVariables; data: WithdrawHelpRequestMutation };
}
