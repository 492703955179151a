/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Write a note on an order, or on a request of it: name one of the two. */
export type AddNoteInput = {
  /** The `id` of the request that it is about. */
  helpRequestId?: string | number | null | undefined;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** The `id` of the order. */
  orderId?: string | number | null | undefined;
  /** The words, 1 to 4,000 characters. No shopper ever sees them. */
  text: string;
};

/** Why the desk should look at an order for which nobody filed a request. */
export type AlertKind =
  /** A parcel left, or is to leave, although the order is cancelled. */
  | 'SHIPPED_THOUGH_CANCELLED'
  /** The shopper wrote about no request in particular, and nobody has answered. */
  | 'UNANSWERED_MESSAGE';

/** Do what this request asks for. */
export type ApproveInput = {
  /** The `id` of the help request. */
  helpRequestId: string | number;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** What the shopper is told besides, up to 4,000 characters. */
  text?: string | null | undefined;
};

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

/** Work on this request. */
export type ClaimInput = {
  /** The `id` of the help request. */
  helpRequestId: string | number;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
};

/** Say no to this request. */
export type DeclineInput = {
  /** The `id` of the help request. */
  helpRequestId: string | number;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** Why, for everybody. */
  reason: DeclineReason;
  /** Why, in words to the shopper, 1 to 4,000 characters. */
  text: string;
};

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

/** This was seen to. */
export type DismissAlertInput = {
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** Which alert of the order. */
  kind: AlertKind;
  /** The `id` of the order. */
  orderId: string | number;
};

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
  /** The `id` of the latest item of the timeline that was read. What came about with it is read too. */
  through: string | number;
};

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

/** What a principal of the desk may do. */
export type Permission =
  /** See orders, requests and notes. */
  | 'READ'
  /** Release orders for shipment, and record shipments. */
  | 'SHIP'
  /** Answer requests: agents alone. */
  | 'WORK';

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

/** This parcel left, or is prepared. */
export type RecordShipmentInput = {
  /** Whose order, where several customers have one of this number. */
  customerId?: string | null | undefined;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** The shop's number of the order. */
  orderNumber: string;
  /** The parcel. One of the same id that was recorded before is corrected; the snapshot's own win. */
  shipment: RecordedShipmentInput;
};

/** Units of a line that are in the parcel. */
export type RecordedLineInput = {
  /** The shop's own id of the line. */
  lineId: string;
  /** Units, 1 or more. */
  quantity: number;
};

/** A parcel. */
export type RecordedShipmentInput = {
  /** Who carries it. */
  carrier?: string | null | undefined;
  /** When the carrier delivered it. */
  deliveredAt?: string | null | undefined;
  /** What is in it: 1 to 200 lines. */
  lines: Array<RecordedLineInput>;
  /** The shop's own id of the parcel, 1 to 128 characters. */
  shipmentId: string;
  /** When it left; null: it is prepared. */
  shippedAt?: string | null | undefined;
  /** The carrier's number of it. */
  trackingNumber?: string | null | undefined;
  /** Where the carrier shows how far it is. */
  trackingUrl?: string | null | undefined;
};

/** Why a mutation did nothing. New values may come: match those you know, and show `message` for the rest. */
export type RefusalCode =
  /** Another agent works on the request: `assignee`. */
  | 'ALREADY_CLAIMED'
  /** The order does not allow it now; `reason` says why. */
  | 'HELP_ACTION_UNAVAILABLE'
  /** There is no such help request. */
  | 'HELP_REQUEST_NOT_FOUND'
  /** The idempotency key stands for another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The input cannot be right; `problems` name the fields. */
  | 'INVALID_INPUT'
  /** The request is settled, or not, or had its effect: `helpRequest` says. */
  | 'NOT_IN_THIS_STATE'
  /** The order was cancelled: it must not be shipped. */
  | 'ORDER_CANCELLED'
  /** There is no such order. */
  | 'ORDER_NOT_FOUND';

/** Take this order to pack. */
export type ReleaseForShipmentInput = {
  /** Whose order, where several customers have one of this number. */
  customerId?: string | null | undefined;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** The shop's number of the order. */
  orderNumber: string;
};

/** This request was settled too soon. */
export type ReopenInput = {
  /** The `id` of the help request. */
  helpRequestId: string | number;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
};

/** Write to the shopper, about a request or the order as a whole: name one of the two. */
export type ReplyInput = {
  /** Whether the request waits for the shopper's answer from now on. */
  expectsAnswer?: boolean;
  /** The `id` of an open request that it is about. */
  helpRequestId?: string | number | null | undefined;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** The `id` of the order, for words about no request in particular. */
  orderId?: string | number | null | undefined;
  /** The words, 1 to 4,000 characters. They are kept as they are. */
  text: string;
};

/** This request is answered. */
export type ResolveInput = {
  /** The `id` of the help request. */
  helpRequestId: string | number;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
  /** The answer, where it was not given before, up to 4,000 characters. */
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

/** The kinds of facts in a timeline. */
export type TimelineKind =
  /** An agent has seen to an alert. */
  | 'ALERT_DISMISSED'
  /** It was cancelled. */
  | 'CANCELLED'
  /** Shop or shopper wrote. */
  | 'MESSAGE_POSTED'
  /** It was paid. */
  | 'PAID'
  /** A parcel was delivered. */
  | 'PARCEL_DELIVERED'
  /** A parcel left. */
  | 'PARCEL_SHIPPED'
  /** The order was placed. */
  | 'PLACED'
  /** The shopper confirmed a parcel. */
  | 'RECEIPT_CONFIRMED'
  /** The warehouse took it to pack. */
  | 'RELEASED'
  /** The request was answered. */
  | 'REQUEST_ANSWERED'
  /** What was asked for was done. */
  | 'REQUEST_APPROVED'
  /** An agent works on the request. */
  | 'REQUEST_CLAIMED'
  /** The request was declined. */
  | 'REQUEST_DECLINED'
  /** The shopper asked for help. */
  | 'REQUEST_FILED'
  /** The request was not answered in time. */
  | 'REQUEST_OVERDUE'
  /** What was asked for became impossible. */
  | 'REQUEST_OVERTAKEN'
  /** The request was opened again. */
  | 'REQUEST_REOPENED'
  /** The shopper did not answer in time. */
  | 'REQUEST_TIMED_OUT'
  /** The request is nobody's again. */
  | 'REQUEST_UNCLAIMED'
  /** The shopper took the request back. */
  | 'REQUEST_WITHDRAWN'
  /** A parcel left although the order is cancelled. */
  | 'SHIPPED_THOUGH_CANCELLED'
  /** It goes to another address. */
  | 'SHIPPING_ADDRESS_CHANGED';

/** Let others work on this request. */
export type UnclaimInput = {
  /** The `id` of the help request. */
  helpRequestId: string | number;
  /** A text of your own, 1 to 128 characters. The same key with the same input does it once: later calls answer with what the first one did. Keys live 30 days. */
  idempotencyKey?: string | number | null | undefined;
};

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote:
    | { __typename: 'AlreadyClaimed', code: RefusalCode, message: string }
    | { __typename: 'HelpActionUnavailable', code: RefusalCode, message: string }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'NoteAdded', replayed: boolean, note: { id: string, at: string, by: string, text: string } }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type ApproveMutationVariables = Exact<{
  input: ApproveInput;
}>;


export type ApproveMutation = { approve:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, helpRequest: { id: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, answerBy: string | null, replyBy: string | null, assignee: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean } | null, order: { id: string, number: string, status: OrderStatus } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null } | null }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type ChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoicesQuery = { choices: Array<{ field: string, value: string, label: string }> };

export type ClaimMutationVariables = Exact<{
  input: ClaimInput;
}>;


export type ClaimMutation = { claim:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, helpRequest: { id: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, answerBy: string | null, replyBy: string | null, assignee: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean } | null, order: { id: string, number: string, status: OrderStatus } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null } | null }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type DeclineMutationVariables = Exact<{
  input: DeclineInput;
}>;


export type DeclineMutation = { decline:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, helpRequest: { id: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, answerBy: string | null, replyBy: string | null, assignee: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean } | null, order: { id: string, number: string, status: OrderStatus } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null } | null }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type DismissAlertMutationVariables = Exact<{
  input: DismissAlertInput;
}>;


export type DismissAlertMutation = { dismissAlert:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, order: { id: string, number: string, status: OrderStatus, alerts: Array<{ kind: AlertKind, since: string }> } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null } | null }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type HelpRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type HelpRequestQuery = { helpRequest: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, downloadUrl: string | null }>, order: { id: string, number: string, customerId: string }, chosen: Array<{ field: string, value: string, label: string }>, details:
      | { __typename: 'CancelOrderDetails' }
      | { __typename: 'ChangeShippingAddressDetails', address: { formatted: Array<string>, countryCode: string, phone: string | null } }
      | { __typename: 'CheckOrderProgressDetails', shipBy: string }
      | { __typename: 'ReportCustomsDutyIssueDetails' }
      | { __typename: 'ReportPackageNotReceivedDetails', shipments: Array<{ id: string, trackingNumber: string | null }> }
      | { __typename: 'ResolvePaymentIssueDetails' }
      | { __typename: 'ReturnOrReplaceItemsDetails', items: Array<{ quantity: number, reason: ReturnReason, reasonText: string, line: { id: string, title: string } | null }> }
     } | null };

export type MarkTimelineReadMutationVariables = Exact<{
  input: MarkTimelineReadInput;
}>;


export type MarkTimelineReadMutation = { markTimelineRead:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, order: { id: string, number: string, status: OrderStatus, unreadCount: number } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null } | null }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { name: string, isAgent: boolean, may: Array<Permission> } };

export type OrderQueryVariables = Exact<{
  number: string;
  customerId?: string | null | undefined;
  requestsAfter?: string | null | undefined;
  timelineAfter?: string | null | undefined;
  notesAfter?: string | null | undefined;
}>;


export type OrderQuery = { order: { id: string, number: string, customerId: string, email: string | null, locale: string | null, status: OrderStatus, statusText: string, placedAt: string, paidAt: string | null, shipBy: string | null, deliverBy: string | null, releasedAt: string | null, firstShippedAt: string | null, fullyShippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, cancelledAt: string | null, releaseId: string | null, unreadCount: number, alerts: Array<{ kind: AlertKind, text: string, since: string }>, total: { amount: string, currency: string, formatted: string }, shippingAddress: { formatted: Array<string>, countryCode: string, phone: string | null } | null, lines: Array<{ id: string, lineId: string, sku: string, title: string, quantity: number, imageUrl: string | null, unitPrice: { amount: string, currency: string, formatted: string } }>, shipments: Array<{ id: string, shipmentId: string, carrier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, receivedAt: string | null, lines: Array<{ quantity: number, line: { id: string, title: string } }> }>, helpActions: Array<{ type: HelpActionType, state: HelpActionState, title: string, reason: { code: ReasonCode, message: string, at: string | null } | null }>, helpRequests: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, requestId: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, filedAt: string, answerBy: string | null, overdueSince: string | null, replyBy: string | null, closedAt: string | null, declineReason: DeclineReason | null, assignee: string | null, message: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean } }> }, timeline: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, kind: TimelineKind, author: Author, by: string | null, text: string, unread: boolean, shownToShopper: boolean, helpRequestId: string | null, state: HelpRequestState | null, outcome: HelpRequestOutcome | null, declineReason: DeclineReason | null, message: string | null, expectsAnswer: boolean, attachments: Array<{ id: string, fileName: string, mediaType: string, size: number, downloadUrl: string | null }> } }> }, notes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, at: string, by: string, text: string, helpRequestId: string | null } }> } } | null };

export type QueueQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  action?: HelpActionType | null | undefined;
  state?: HelpRequestState | null | undefined;
  assignee?: string | null | undefined;
  claimed?: boolean | null | undefined;
  overdue?: boolean;
  alert?: AlertKind | null | undefined;
}>;


export type QueueQuery = { queue: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node:
        | { __typename: 'HelpRequest', id: string, orderNumber: string, type: HelpActionType, title: string, state: HelpRequestState, stateText: string, filedAt: string, answerBy: string | null, replyBy: string | null, overdueSince: string | null, assignee: string | null, message: string | null, canClaim: boolean }
        | { __typename: 'OrderAlert', kind: AlertKind, text: string, since: string, order: { id: string, number: string, customerId: string, status: OrderStatus, statusText: string } }
       }> } };

export type RecordShipmentMutationVariables = Exact<{
  input: RecordShipmentInput;
}>;


export type RecordShipmentMutation = { recordShipment:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, order: { id: string, number: string, status: OrderStatus, alerts: Array<{ kind: AlertKind, since: string }> } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null } | null }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type ReleaseForShipmentMutationVariables = Exact<{
  input: ReleaseForShipmentInput;
}>;


export type ReleaseForShipmentMutation = { releaseForShipment:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, order: { id: string, number: string, status: OrderStatus, releasedAt: string | null, releaseId: string | null, shippingAddress: { name: string, line1: string, line2: string | null, city: string, region: string | null, postalCode: string | null, countryCode: string, phone: string | null } | null } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null } | null }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type ReopenMutationVariables = Exact<{
  input: ReopenInput;
}>;


export type ReopenMutation = { reopen:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, helpRequest: { id: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, answerBy: string | null, replyBy: string | null, assignee: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean } | null, order: { id: string, number: string, status: OrderStatus } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null } | null }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type ReplyMutationVariables = Exact<{
  input: ReplyInput;
}>;


export type ReplyMutation = { reply:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, helpRequest: { id: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, answerBy: string | null, replyBy: string | null, assignee: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean } | null, order: { id: string, number: string, status: OrderStatus } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null } | null }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type ResolveMutationVariables = Exact<{
  input: ResolveInput;
}>;


export type ResolveMutation = { resolve:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, helpRequest: { id: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, answerBy: string | null, replyBy: string | null, assignee: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean } | null, order: { id: string, number: string, status: OrderStatus } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null } | null }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

export type UnclaimMutationVariables = Exact<{
  input: UnclaimInput;
}>;


export type UnclaimMutation = { unclaim:
    | { __typename: 'AlreadyClaimed', assignee: string, code: RefusalCode, message: string }
    | { __typename: 'Changed', replayed: boolean, helpRequest: { id: string, state: HelpRequestState, stateText: string, outcome: HelpRequestOutcome | null, answerBy: string | null, replyBy: string | null, assignee: string | null, canClaim: boolean, canReply: boolean, canApprove: boolean, canDecline: boolean, canResolve: boolean, canReopen: boolean } | null, order: { id: string, number: string, status: OrderStatus } }
    | { __typename: 'HelpActionUnavailable', type: HelpActionType, code: RefusalCode, message: string, reason: { code: ReasonCode, message: string, at: string | null } | null }
    | { __typename: 'HelpRequestNotFound', code: RefusalCode, message: string }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, problems: Array<{ path: string, code: ProblemCode, message: string }> }
    | { __typename: 'NotInThisState', code: RefusalCode, message: string }
    | { __typename: 'OrderCancelled', code: RefusalCode, message: string }
    | { __typename: 'OrderNotFound', code: RefusalCode, message: string }
   };

/** The types of each document by the name of its file. */
export interface Operations {
  add_note: { variables: AddNoteMutationVariables; data: AddNoteMutation };
  approve: { variables: ApproveMutationVariables; data: ApproveMutation };
  choices: { variables: ChoicesQueryVariables; data: ChoicesQuery };
  claim: { variables: ClaimMutationVariables; data: ClaimMutation };
  decline: { variables: DeclineMutationVariables; data: DeclineMutation };
  dismiss_alert: { variables: DismissAlertMutationVariables; data: DismissAlertMutation };
  help_request: { variables: HelpRequestQueryVariables; data: HelpRequestQuery };
  mark_timeline_read: { variables: MarkTimelineReadMutationVariables; data: MarkTimelineReadMutation };
  me: { variables: MeQueryVariables; data: MeQuery };
  order: { variables: OrderQueryVariables; data: OrderQuery };
  queue: { variables: QueueQueryVariables; data: QueueQuery };
  record_shipment: { variables: RecordShipmentMutationVariables; data: RecordShipmentMutation };
  release_for_shipment: { variables: ReleaseForShipmentMutationVariables; data: ReleaseForShipmentMutation };
  reopen: { variables: ReopenMutationVariables; data: ReopenMutation };
  reply: { variables: ReplyMutationVariables; data: ReplyMutation };
  resolve: { variables: ResolveMutationVariables; data: ResolveMutation };
  unclaim: { variables: UnclaimMutationVariables; data: UnclaimMutation };
}
