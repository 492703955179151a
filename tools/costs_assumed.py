"""
What the cost table assumes: traffic, times that cannot be measured here, and AWS's list prices.

Rule: every number that is not measured stands here, with its unit and where it is from. Change it and run `make costs`.
"""

from collections.abc import Mapping
from typing import Final

VOLUMES: Final = (1, 100, 10_000)
"""Orders a minute, day and night."""
MINUTES: Final = 30 * 24 * 60
"""Of a month."""

# --- what one order brings with it ----------------------------------------------------------------------------------

TRAFFIC: Final[Mapping[str, float]] = {
    "My Orders, 20 orders": 3,
    "Order details with a request": 4,
    "cancelOrder": 0.02,
    "changeShippingAddress": 0.01,
    "checkOrderProgress": 0.015,
    "confirmReceipt": 0.05,
    "reportCustomsDutyIssue": 0.005,
    "reportPackageNotReceived": 0.015,
    "resolvePaymentIssue": 0.005,
    "returnOrReplaceItems": 0.03,
    "withdrawHelpRequest": 0.01,
    "createAttachmentUpload": 0.03,
    "postMessage": 0.05,
    "Timeline, a page": 0.2,
    "markTimelineRead": 0.1,
    "Order snapshot, new": 1,
    "Order snapshot, changed": 4,  # paid, released, shipped, delivered
    "Order snapshot, unchanged": 1,  # told twice
    "Upload verified": 0.03,
    "Desk: queue, 20 requests": 0.1,
    "Desk: order": 0.15,
    "Desk: claim": 0.06,
    "Desk: reply": 0.05,
    "Desk: addNote": 0.02,
    "Desk: approve": 0.025,
    "Desk: decline": 0.005,
    "Desk: resolve": 0.03,
    "Timeline entry, event": 5.17,
    "Timeline entry, event and mail": 0.22,  # what was filed, answered or settled
    "Hourly nudge, one request overdue": 0.01,
}
"""How often each operation happens for one order, over its whole life. Every change is one entry of the timeline."""

TO_THE_DESK: Final = 0.07
"""Help requests of an order that wait for an agent, thus enter the desk's queue and leave it."""
PHOTO_MB: Final = 2.0
"""Of an attachment; it is looked at once."""
BY_THE_BUS: Final = 1.0
"""The share of snapshots that come as events; those sent to the queue cost less."""
MESSAGES_IN_A_BATCH: Final = 2
"""Of at most 2. A quiet shop has 1. Of the timeline's entries and of uploads, one is counted for each call."""
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

OPERATIONS: Final = 6 + 12 + 4 + 12 + 4 + 1
"""Of which metrics are told: fields of the roots of both schemas, four functions, and what is no operation."""
CUSTOM_METRICS: Final = OPERATIONS * 4 + 22 * 6 + 6 + 8 + 5 + 5 + 15 + 7 + 6
"""
Four for each operation; six results and reasons for each action of both schemas; results of snapshots, uploads, nudges
and timeline entries, events by type, mails by result; and the API's by route. Only those that were told are charged.
"""
ALARM_METRICS: Final = 49 + OPERATIONS
"""Those of all alarms, and the faults of each operation, which one alarm adds up."""
POLLS: Final = 2 * 5 * 3 * MINUTES
"""Receives of two empty queues: five pollers each, waiting for 20 s."""
KMS_REQUESTS: Final = 7 * 6 * MINUTES / 5
"""Each function asks for each table's key every 5 minutes, at most."""

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
    "s3 write": (0.005 / 1_000, "PUT or POST", "Amazon S3 pricing"),
    "s3 read": (0.0004 / 1_000, "GET", "Amazon S3 pricing"),
    "s3 GB": (0.023, "GB and month", "Amazon S3 pricing"),
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
