"""
What the cost table assumes: traffic, times that cannot be measured here, and AWS's list prices.

Rule: every number that is not measured stands here, with its unit and where it is from. Change it and run `make costs`.
"""

from collections.abc import Mapping
from typing import Final

VOLUMES: Final = (1, 100, 10_000)
"""Orders a minute, day and night."""
MINUTES: Final = 30 * 24 * 60
HOURS: Final = 30 * 24
"""Of a month."""

# --- what one order brings with it ----------------------------------------------------------------------------------

TRAFFIC: Final[Mapping[str, float]] = {
    "My Orders, 20 orders": 3,
    "viewer": 3,  # how much there is to read, beside My Orders
    "Order details with a request": 4,
    "A page of the timeline": 0.4,
    "attachment": 0.04,  # until it is verified
    "cancelOrder": 0.02,
    "changeShippingAddress": 0.01,
    "checkOrderProgress": 0.015,
    "confirmReceipt": 0.05,
    "reportCustomsDutyIssue": 0.005,
    "reportPackageNotReceived": 0.015,
    "resolvePaymentIssue": 0.005,
    "returnOrReplaceItems": 0.03,
    "withdrawHelpRequest": 0.01,
    "createAttachmentUpload": 0.02,
    "postMessage": 0.06,
    "markTimelineRead": 0.15,
    "Desk: queue, 20 requests": 0.15,
    "Desk: order with a conversation": 0.2,
    "Desk: claim": 0.07,
    "Desk: unclaim": 0.005,
    "Desk: addNote": 0.02,
    "Desk: reply": 0.06,
    "Desk: markTimelineRead": 0.06,
    "Desk: approve": 0.025,
    "Desk: decline": 0.008,
    "Desk: resolve": 0.029,
    "Desk: reopen": 0.002,
    "Desk: dismissAlert": 0.01,
    "Desk: releaseForShipment": 0,  # 1 where the warehouse asks first, and one snapshot less
    "Desk: recordShipment": 0,  # likewise
    "Order snapshot, new": 1,
    "Order snapshot, shipped": 1,
    "Order snapshot, delivered": 3,  # paid and released too, which change as little
    "Order snapshot, unchanged": 1,  # told twice
    "Upload, verified": 0.02,
    "Hourly nudge, one request overdue": 0.005,
}
"""
How often each operation happens for one order, over its whole life. What the stream's function is called for follows
from it.
"""

PHOTO_BYTES: Final = 2e6
DOWNLOADS: Final = 2
"""Of each photo: by an agent, and once more."""
BY_THE_BUS: Final = 1.0
"""The share of snapshots that come as events; those sent to the queue cost less."""
MESSAGES_IN_A_BATCH: Final = 2
"""Of at most 2. A quiet shop has 1."""
ENTRIES_IN_A_BATCH: Final = 2
"""Of the timeline's stream, of at most 10. A quiet shop has 1."""
KEPT_MONTHS: Final = 24
"""The orders in the tables: nothing is deleted by itself, so this is what the table shows after so long."""
LOG_MONTHS: Final = 3
"""Log retention, `logRetentionDays` of infra/stages.yml."""

# --- what cannot be measured on this machine ------------------------------------------------------------------------

MEMORY_GB: Final = 1.0
"""`memorySize` of serverless.yml."""
VCPUS: Final = 1_024 / 1_769
"""Lambda gives a whole vCPU at 1,769 MB: https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html"""
CALL_MS: Final = 5.0
TRANSACTION_MS: Final = 12.0
"""Milliseconds that a call of DynamoDB takes from a function in its region, without our own CPU time."""
ELSEWHERE_MS: Final[Mapping[str, float]] = {
    "Timeline entry, told by events": 20,
    "Timeline entry, told by mail too": 20 + 80,
    "Upload, verified": 60 + 100 + 20,
}
"""Milliseconds that other services take: the bus, and SES; S3, to read a photo, to keep it and to clear it away."""
REPEATS: Final = 15
"""Calls of each operation, of whose CPU times the median counts."""
COLD_SHARE: Final = 0.01
COLD_MS: Final = 1_500.0
"""One call in a hundred starts a new instance; the start is billed too."""
LAMBDAS_LINES: Final = 400
"""Bytes of START, END and REPORT."""
ACCESS_LINE: Final = 300
"""Bytes of the API's line for a request, infra/access_log.js."""
LINE_OVERHEAD: Final = 26
"""Bytes that CloudWatch adds to each line: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html"""
HEADERS: Final = 400
"""Bytes of an answer's headers."""
ITEM_OVERHEAD: Final = 100
"""Bytes that DynamoDB's storage adds to each item and each entry of an index."""
COMPRESSED: Final = 0.15
"""What logs take in storage, of what was ingested."""

OPERATIONS: Final = 32 + 4
"""Names that metrics tell of: the fields of both schemas' roots, three of them of one name, and four functions."""
CUSTOM_METRICS: Final = OPERATIONS * 4 + 23 * 6 + (6 + 8 + 5 + 5 + 7) + 16 + 2 * 6
"""
Four for each operation; six results and reasons for each of both schemas' mutations; the results of snapshots, uploads,
nudges, entries and mails; the types of events; and the API's six for each of its routes. As if each were told of in
every hour of the month: what nothing was told of in an hour costs nothing in it.
"""
ALARM_METRICS: Final = 12 + 2 + 1 + 7 + 2 + 5 + 20 + OPERATIONS
"""
Errors and throttles of six functions, the time of two and the age of a stream; seven queues; two of the API; five of
mails, what is overdue and what shipped though cancelled; two for each of seven tables and three global indexes; and one
alarm on the faults of each operation.
"""
POLLS: Final = 2 * 5 * 3 * MINUTES
"""Receives of two empty queues: five pollers each, waiting for 20 s."""
KMS_REQUESTS: Final = (6 + 6 + 3 + 1 + 2) * MINUTES / 5 + 3 * HOURS
"""Each function asks for the key of each table that its role names every 5 minutes, and the nudge every hour."""

# --- list prices ----------------------------------------------------------------------------------------------------

REGION: Final = "us-east-1"
PRICES_OF: Final = "written down in November 2026; those of DynamoDB are in force since November 2024"
"""They differ by region, and leave out taxes, free tiers and discounts."""

PRICES: Final[Mapping[str, tuple[float, str, str]]] = {
    "lambda request": (0.20e-6, "request", "AWS Lambda pricing"),
    "lambda GB-second": (0.0000133334, "GB-second, arm64, the first 7.5 billion", "AWS Lambda pricing"),
    "api request": (1.00e-6, "request, the first 300 million a month", "Amazon API Gateway pricing, HTTP APIs"),
    "api request above": (0.90e-6, "request above them", "Amazon API Gateway pricing, HTTP APIs"),
    "write unit": (0.625e-6, "write request unit", "Amazon DynamoDB pricing, on-demand"),
    "read unit": (0.125e-6, "read request unit", "Amazon DynamoDB pricing, on-demand"),
    "table GB": (0.25, "GB and month", "Amazon DynamoDB pricing, on-demand"),
    "backup GB": (0.20, "GB and month, point-in-time recovery", "Amazon DynamoDB pricing, on-demand"),
    "sqs request": (0.40e-6, "request, standard queue", "Amazon SQS pricing"),
    "event": (1.00e-6, "custom event", "Amazon EventBridge pricing"),
    "mail": (0.10 / 1_000, "mail", "Amazon SES pricing"),
    "file write": (0.005 / 1_000, "PUT, COPY, POST or LIST", "Amazon S3 pricing, standard"),
    "file read": (0.0004 / 1_000, "GET", "Amazon S3 pricing, standard"),
    "file GB": (0.023, "GB and month, the first 50 TB", "Amazon S3 pricing, standard"),
    "log GB": (0.50, "GB ingested", "Amazon CloudWatch pricing"),
    "log storage GB": (0.03, "GB and month, compressed", "Amazon CloudWatch pricing"),
    "metric": (0.30, "custom metric and month, the first 10,000", "Amazon CloudWatch pricing"),
    "alarm": (0.10, "metric of an alarm and month", "Amazon CloudWatch pricing"),
    "dashboard": (3.00, "dashboard and month", "Amazon CloudWatch pricing"),
    "key": (1.00, "customer key and month", "AWS KMS pricing"),
    "key request": (0.03 / 10_000, "request", "AWS KMS pricing"),
    "GB out": (0.09, "GB to the internet, the first 10 TB", "Amazon EC2 pricing, data transfer"),
}
"""US dollars, the unit, and the page of aws.amazon.com by its name."""

API_TIER: Final = 300e6
GB: Final = 1e9

# --- limits ---------------------------------------------------------------------------------------------------------

ACCOUNT_CONCURRENCY: Final = 1_000
"""Lambda's calls at once; new accounts may have far less: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"""
PARTITION_WRITES: Final = 1_000
PARTITION_READS: Final = 3_000
"""Units a second: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html"""
NEW_TABLE_WRITES: Final = 4_000
TABLE_WRITES: Final = 40_000
"""Units a second of a table on demand when it is new, and before AWS raises the quota."""
STREAM_SHARDS: Final = 4
"""
Of the timeline's stream when its table is new: one for each partition, and `NEW_TABLE_WRITES` are those of four. The
number grows with the table: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html
"""
