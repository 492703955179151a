/** The documents of the desk's API, as any client can send them: the files of graphql/operations/desk/ by their names. */

import addNote from "../../graphql/operations/desk/add_note.graphql";
import approve from "../../graphql/operations/desk/approve.graphql";
import attachment from "../../graphql/operations/desk/attachment.graphql";
import choices from "../../graphql/operations/desk/choices.graphql";
import claim from "../../graphql/operations/desk/claim.graphql";
import createAttachmentUpload from "../../graphql/operations/desk/create_attachment_upload.graphql";
import decline from "../../graphql/operations/desk/decline.graphql";
import dismissAlert from "../../graphql/operations/desk/dismiss_alert.graphql";
import helpRequest from "../../graphql/operations/desk/help_request.graphql";
import markTimelineRead from "../../graphql/operations/desk/mark_timeline_read.graphql";
import me from "../../graphql/operations/desk/me.graphql";
import order from "../../graphql/operations/desk/order.graphql";
import ordersNumbered from "../../graphql/operations/desk/orders_numbered.graphql";
import queue from "../../graphql/operations/desk/queue.graphql";
import recordShipment from "../../graphql/operations/desk/record_shipment.graphql";
import releaseForShipment from "../../graphql/operations/desk/release_for_shipment.graphql";
import reopen from "../../graphql/operations/desk/reopen.graphql";
import reply from "../../graphql/operations/desk/reply.graphql";
import resolve from "../../graphql/operations/desk/resolve.graphql";
import unclaim from "../../graphql/operations/desk/unclaim.graphql";
import waiting from "../../graphql/operations/desk/waiting.graphql";

/** @type {Record<keyof import("../types/desk").Operations, string>} */
export const documents = {
  add_note: addNote,
  approve,
  attachment,
  choices,
  claim,
  create_attachment_upload: createAttachmentUpload,
  decline,
  dismiss_alert: dismissAlert,
  help_request: helpRequest,
  mark_timeline_read: markTimelineRead,
  me,
  order,
  orders_numbered: ordersNumbered,
  queue,
  record_shipment: recordShipment,
  release_for_shipment: releaseForShipment,
  reopen,
  reply,
  resolve,
  unclaim,
  waiting,
};
