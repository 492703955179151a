"""
This module holds everything that docs/costs.md assumes: traffic, durations, counts and AWS's list prices.

Each number has its unit and, where it has one, its source. Change what is different in your shop and run `make costs`.
"""

from collections.abc import Mapping
from typing import Final, Literal

from functions.observing import ALARMED
from order_help.domain.intake import WarningCode
from order_help.notifications.events import EVENTS
from order_help.notifications.notify import MailResult
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult
from order_help.use_cases.system.expire_requests import ExpiryResult
from tools.costs.schemas import DESK, SHOPPER, fields_of

VOLUMES: Final = (1, 100, 10_000)
"""Orders a minute, day and night."""
MINUTES: Final = 30 * 24 * 60
HOURS: Final = 30 * 24
"""The minutes and hours of a month."""

Runner = Literal["API", "orders", "uploads", "stream", "schedule"]
"""The Lambda function that runs an operation: an API's, a queue's, the timeline stream's or the schedule's."""

# --- traffic --------------------------------------------------------------------------------------------------------

TRAFFIC: Final[Mapping[str, float]] = {
    "My Orders, 20 orders": 3,
    "My Orders, counts of 20 orders": 3,
    "viewer": 3,  # My Orders shows how much there is to read.
    "Order details with a request": 4,
    "A page of the timeline": 0.4,
    "attachment": 0.04,  # The page asks until the photo is verified.
    "cancelOrder": 0.02,
    "checkOrderProgress": 0.015,
    "confirmReceipt": 0.05,
    "reportCustomsDutyIssue": 0.005,
    "reportPackageNotReceived": 0.015,
    "resolvePaymentIssue": 0.005,
    "returnOrReplaceItems": 0.03,
    "createAttachmentUpload": 0.02,
    "postMessage": 0.06,
    "markTimelineRead": 0.15,
    "Desk: queue, 20 requests": 0.15,
    "Desk: order with a conversation": 0.2,
    "Desk: claim": 0.07,
    "Desk: unclaim": 0.005,
    "Desk: addNote": 0.02,
    "Desk: reply": 0.08,
    "Desk: createAttachmentUpload": 0.02,  # The label of most returns.
    "Desk: attachment": 0.02,
    "Desk: markTimelineRead": 0.06,
    "Desk: approve": 0.025,
    "Desk: decline": 0.008,
    "Desk: resolve": 0.029,
    "Desk: reopen": 0.002,
    "Desk: releaseForShipment": 0,  # It is 1, with one snapshot less, if the warehouse asks before it ships.
    "Desk: recordShipment": 0,  # The same holds here.
    "Order snapshot, new": 1,
    "Order snapshot, shipped": 1,
    "Order snapshot, delivered": 3,  # Snapshots of paid and of released orders change as little, so they count here.
    "Order snapshot, unchanged": 1,  # The shop sends one snapshot twice.
    "Upload, verified": 0.021,  # Of photos; a label has a twentieth of the bytes, and counts as so much.
    "Hourly nudge, one request overdue": 0.005,
}
"""How often each operation comes for one order over its whole life. One order in ten brings a help request."""
UNLISTED: Final = 0.01
"""How often an operation comes for one order if TRAFFIC does not name it, for example a new help action."""

PHOTO_BYTES: Final = 2e6
DOWNLOADS: Final = 2
"""How often each photo is downloaded: by an agent, and once more."""
IN_A_BATCH: Final[Mapping[Runner, int]] = {"API": 1, "orders": 2, "uploads": 1, "stream": 2, "schedule": 1}
"""How many operations one call takes: at most 2 orders and 10 entries of the stream. A quiet shop has 1 of each."""
KEPT_MONTHS: Final = 24
"""The age of the shop: the tables and the bucket hold the orders and photos of this number of months."""
LOG_MONTHS: Final = 3
"""How long logs are kept, `logRetentionDays` of infra/stages.yml."""

# --- durations and sizes --------------------------------------------------------------------------------------------

MEMORY_GB: Final = 1.0
"""`memorySize` of serverless.yml."""
DURATION_MS: Final[Mapping[Runner, float]] = {
    "API": 44.7,
    "orders": 38.5,
    "uploads": 231,
    "stream": 7.4,
    "schedule": 66,
}
"""
Milliseconds for which Lambda runs an operation: the CPU time on a developer's machine, divided by 0.58 because 1,024 MB
have this share of a CPU, 5 ms for each call of DynamoDB, 12 ms for each transaction, 20 ms for the bus, 80 ms for a
mail, and 180 ms to read, keep and delete a photo. They were measured and averaged over the traffic once.
"""
COLD_SHARE: Final = 0.01
COLD_MS: Final = 1_500.0
"""One call in a hundred starts a new instance, for which Lambda bills this number of milliseconds more."""
LOG_BYTES: Final = 1_120
"""Bytes that our code, Lambda and the API log for an operation, measured and averaged over the traffic once."""
DETAILED_LOG_BYTES: Final = 450
"""The same for the lines in which the metrics of `detailedMetrics` are written."""
DASHBOARD_HOURS: Final = 3
"""The hours that the dashboard shows unless somebody chooses others."""
LOG_QUERIES: Final = 2
"""The queries of the log on the dashboard."""
HEADER_BYTES: Final = 400
"""Bytes of an answer's headers."""
ITEM_OVERHEAD: Final = 100
"""Bytes that DynamoDB's storage adds to each item and to each entry of an index."""
COMPRESSED: Final = 0.15
"""The share of ingested log bytes that CloudWatch stores."""

# --- what is paid whatever the orders -------------------------------------------------------------------------------

ROUTES: Final = 4
"""The routes of the API in infra/functions.yml."""
MUTATIONS: Final = fields_of(SHOPPER.mutation_type, DESK.mutation_type)
OPERATIONS: Final = len(MUTATIONS | fields_of(SHOPPER.query_type, DESK.query_type)) + 4
"""The operations that metrics name: the fields of both schemas' roots and the four functions besides the API's."""
METRICS: Final = len(ALARMED) + 1
"""
The metrics that functions write by default: those that alarms watch, and the faults. A metric costs nothing in an hour
without a value, and these have one only when something fails or becomes overdue; here each has one in every hour.
"""
DETAILED_METRICS: Final = (
    OPERATIONS * 4
    + len(MUTATIONS) * 6
    + (len(SnapshotResult) + 3 + len(WarningCode) + 8 + len(ExpiryResult) + 5 + len(MailResult) + len(EVENTS))
    - len(ALARMED)  # which METRICS counts
    + ROUTES * 6
)
"""
The other metrics of docs/observability.md, which the parameter `detailedMetrics` switches on: four of each operation,
six results and reasons of each mutation, the results of snapshots and their warnings, of uploads, nudges, entries and
mails, the types of events, and the six with which API Gateway then counts each route. Each has values in every hour.
"""
ALARM_METRICS: Final = 12 + 2 + 1 + 7 + 2 + METRICS + 26
"""
The metrics that alarms watch: errors and throttles of six functions, the duration of two, the age of a stream, seven
queues, two of the API, what functions write by default, and two for each of ten tables and three global indexes.
"""
POLLS: Final = 2 * 5 * 3 * MINUTES
"""Requests for messages of two empty queues: five pollers of each wait for 20 s at a time."""
KMS_REQUESTS: Final = (6 + 8 + 5 + 1 + 3) * MINUTES / 5 + 4 * HOURS
"""Each function asks every 5 minutes for the key of each table that its role names; the hourly one asks every hour."""

# --- list prices ----------------------------------------------------------------------------------------------------

PRICES: Final[Mapping[str, float]] = {
    "lambda request": 0.20e-6,  # AWS Lambda: request
    "lambda GB-second": 0.0000133334,  # AWS Lambda: GB-second, arm64, the first 7.5 billion
    "api request": 1.00e-6,  # Amazon API Gateway, HTTP APIs: request, the first 300 million a month
    "api request above": 0.90e-6,  # Amazon API Gateway, HTTP APIs: request above them
    "write unit": 0.625e-6,  # Amazon DynamoDB, on-demand: write request unit
    "read unit": 0.125e-6,  # Amazon DynamoDB, on-demand: read request unit
    "table GB": 0.25,  # Amazon DynamoDB, on-demand: GB and month
    "backup GB": 0.20,  # Amazon DynamoDB, on-demand: GB and month, point-in-time recovery
    "sqs request": 0.40e-6,  # Amazon SQS: request, standard queue
    "event": 1.00e-6,  # Amazon EventBridge: custom event
    "mail": 0.10 / 1_000,  # Amazon SES: mail
    "file write": 0.005 / 1_000,  # Amazon S3, standard: PUT, COPY, POST or LIST
    "file read": 0.0004 / 1_000,  # Amazon S3, standard: GET
    "file GB": 0.023,  # Amazon S3, standard: GB and month, the first 50 TB
    "log GB": 0.50,  # Amazon CloudWatch: GB ingested
    "log query GB": 0.005,  # Amazon CloudWatch: GB scanned by Logs Insights
    "log storage GB": 0.03,  # Amazon CloudWatch: GB and month, compressed
    "metric": 0.30,  # Amazon CloudWatch: custom metric and month, the first 10,000
    "alarm": 0.10,  # Amazon CloudWatch: metric of an alarm and month
    "dashboard": 3.00,  # Amazon CloudWatch: dashboard and month
    "key": 1.00,  # AWS KMS: customer key and month
    "key request": 0.03 / 10_000,  # AWS KMS: request
    "GB out": 0.09,  # Amazon EC2, data transfer: GB to the internet, the first 10 TB
}
"""
US dollars in us-east-1 for the unit named beside each, from the pricing pages of aws.amazon.com in November 2026.
Taxes, free tiers and discounts are left out. Prices change: check them before you rely on them.
"""
API_TIER: Final = 300e6
"""The requests of a month after which API Gateway is cheaper."""

# --- limits ---------------------------------------------------------------------------------------------------------

ACCOUNT_CONCURRENCY: Final = 1_000
"""Lambda's calls at once; new accounts may have far less: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"""
NEW_TABLE_WRITES: Final = 4_000
"""Units a second that a new on-demand table takes."""
