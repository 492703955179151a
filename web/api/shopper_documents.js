/** The documents of the shopper's API, as any client can send them: the files of graphql/operations/ by their names. */

import addressForm from "../../graphql/operations/address_form.graphql";
import attachment from "../../graphql/operations/attachment.graphql";
import cancelOrder from "../../graphql/operations/cancel_order.graphql";
import changeShippingAddress from "../../graphql/operations/change_shipping_address.graphql";
import checkOrderProgress from "../../graphql/operations/check_order_progress.graphql";
import confirmReceipt from "../../graphql/operations/confirm_receipt.graphql";
import createAttachmentUpload from "../../graphql/operations/create_attachment_upload.graphql";
import helpRequest from "../../graphql/operations/help_request.graphql";
import markTimelineRead from "../../graphql/operations/mark_timeline_read.graphql";
import myOrders from "../../graphql/operations/my_orders.graphql";
import node from "../../graphql/operations/node.graphql";
import orderCounts from "../../graphql/operations/order_counts.graphql";
import orderDetails from "../../graphql/operations/order_details.graphql";
import orderTimeline from "../../graphql/operations/order_timeline.graphql";
import ordersNumbered from "../../graphql/operations/orders_numbered.graphql";
import postMessage from "../../graphql/operations/post_message.graphql";
import reportCustomsDutyIssue from "../../graphql/operations/report_customs_duty_issue.graphql";
import reportPackageNotReceived from "../../graphql/operations/report_package_not_received.graphql";
import resolvePaymentIssue from "../../graphql/operations/resolve_payment_issue.graphql";
import returnOrReplaceItems from "../../graphql/operations/return_or_replace_items.graphql";
import viewer from "../../graphql/operations/viewer.graphql";
import withdrawHelpRequest from "../../graphql/operations/withdraw_help_request.graphql";

/** @type {Record<keyof import("../types/shopper").Operations, string>} */
export const documents = {
  address_form: addressForm,
  attachment,
  cancel_order: cancelOrder,
  change_shipping_address: changeShippingAddress,
  check_order_progress: checkOrderProgress,
  confirm_receipt: confirmReceipt,
  create_attachment_upload: createAttachmentUpload,
  help_request: helpRequest,
  mark_timeline_read: markTimelineRead,
  my_orders: myOrders,
  node,
  order_counts: orderCounts,
  order_details: orderDetails,
  order_timeline: orderTimeline,
  orders_numbered: ordersNumbered,
  post_message: postMessage,
  report_customs_duty_issue: reportCustomsDutyIssue,
  report_package_not_received: reportPackageNotReceived,
  resolve_payment_issue: resolvePaymentIssue,
  return_or_replace_items: returnOrReplaceItems,
  viewer,
  withdraw_help_request: withdrawHelpRequest,
};
