// The dashboard in CloudWatch: requests and refusals, latency, DynamoDB capacity, and failures. Where `detailedMetrics` is
// off, there are no metrics of single operations, and two queries of the log show what they would.

module.exports = async ({ resolveVariable }) => {
  const service = `${await resolveVariable("self:service")}-${await resolveVariable("sls:stage")}`;
  const detailed = String(await resolveVariable("param:detailedMetrics")) === "true";
  const declared = await resolveVariable("self:functions");
  const functions = Object.keys(declared);
  const streamed = functions.filter((key) => declared[key].events.some((event) => event.stream));
  const queues = Object.entries(await resolveVariable("file(infra/queues.yml):Resources"));
  const queueNames = queues
    .filter(([, { Type }]) => Type === "AWS::SQS::Queue")
    .map(([, { Properties }]) => Properties.QueueName);

  // A search finds all values of the dimensions, so that a new action appears by itself.
  const search = (schema, name, statistic) => {
    const metrics = `{OrderHelp,service,${schema}} service="${service}" MetricName="${name}"`;
    return [[{ expression: `SEARCH('${metrics}', '${statistic}', 300)` }]];
  };
  const detailedMetrics = [
    ["Help requests by action and result", search("action,result", "HelpRequests", "Sum"), { stacked: true }],
    ["Refusals by action and reason", search("action,reason", "Refusals", "Sum"), { stacked: true }],
    ["Latency by operation, p99 (ms)", search("operation", "Latency", "p99")],
    ["DynamoDB read units by operation", search("operation", "ReadCapacity", "Sum"), { stacked: true }],
    ["DynamoDB write units by operation", search("operation", "WriteCapacity", "Sum"), { stacked: true }],
    ["Orders taken by result", search("result", "OrderSnapshots", "Sum"), { stacked: true }],
    ["Values of orders not taken as they were", search("warning", "IntakeWarnings", "Sum"), { stacked: true }],
    ["Uploads by result", search("result", "AttachmentUploads", "Sum"), { stacked: true }],
    ["Requests whose time had passed, by result", search("result", "HelpRequestsNudged", "Sum"), { stacked: true }],
    ["Entries of timelines by result", search("result", "TimelineEntries", "Sum"), { stacked: true }],
    ["Events published by type", search("type", "EventsPublished", "Sum"), { stacked: true }],
    ["Mails by result", search("result", "Mails", "Sum"), { stacked: true }],
    ["Faults by operation", search("operation", "Faults", "Sum")],
  ];
  const own = (name, ...dimension) => ["OrderHelp", name, ...dimension, "service", service];
  const metrics = [
    [
      "Failures, and requests that became overdue",
      [
        own("Faults"),
        ...["REFUSED", "NOT_SENT", "REPLY_LOST", "GIVEN_UP"].map((result) => own("Mails", "result", result)),
        own("HelpRequestsNudged", "result", "MARKED"),
        own("EventsPublished", "type", "ShippedThoughCancelled"),
      ],
    ],
    ...(detailed ? detailedMetrics : []),
    [
      "Calls of the functions",
      functions.map((key) => ["AWS/Lambda", "Invocations", "FunctionName", `${service}-${key}`]),
    ],
    [
      "Errors and throttles of the functions",
      functions.flatMap((key) =>
        ["Errors", "Throttles"].map((name) => ["AWS/Lambda", name, "FunctionName", `${service}-${key}`]),
      ),
    ],
    [
      "Duration of the functions, p99 (ms)",
      functions.map((key) => ["AWS/Lambda", "Duration", "FunctionName", `${service}-${key}`, { stat: "p99" }]),
    ],
    [
      "Behind the stream (ms)",
      streamed.map((key) => ["AWS/Lambda", "IteratorAge", "FunctionName", `${service}-${key}`, { stat: "Maximum" }]),
    ],
    [
      "API: answers by status",
      ["4xx", "5xx", "Count"].map((name) => ["AWS/ApiGateway", name, "ApiId", "${HttpApi}", "Stage", "$default"]),
    ],
    [
      "Messages waiting",
      queueNames.map((name) => [
        "AWS/SQS",
        "ApproximateNumberOfMessagesVisible",
        "QueueName",
        name,
        { stat: "Maximum" },
      ]),
    ],
  ];
  const logGroups = functions
    .filter((key) => declared[key].events.some((event) => event.httpApi))
    .map((key) => `SOURCE '/aws/lambda/${service}-${key}'`);
  // Both are in docs/observability.md, too.
  const logQueries = [
    [
      "Requests by operation, from the log",
      'filter message = "answered"',
      "stats count(*) as requests, pct(duration_ms, 99) as p99, avg(read_units) as reads, avg(write_units) as writes by operation",
      "sort p99 desc",
    ],
    [
      "Mutations by result, from the log",
      "filter ispresent(outcomes.0.action)",
      "stats count(*) as times by outcomes.0.action, outcomes.0.result, outcomes.0.reason",
      "sort times desc",
    ],
  ];
  const widgets = [
    ...(detailed ? [] : logQueries).map(([title, ...query]) => ({
      type: "log",
      properties: { title, query: [...logGroups, ...query].join(" | "), region: "${AWS::Region}", view: "table" },
    })),
    ...metrics.map(([title, shown, more = {}]) => ({
      type: "metric",
      properties: {
        title,
        metrics: shown,
        region: "${AWS::Region}",
        stat: "Sum",
        period: 300,
        view: "timeSeries",
        ...more,
      },
    })),
  ];
  const body = {
    widgets: widgets.map((widget, index) => ({
      ...widget,
      width: 8,
      height: 6,
      x: (index % 3) * 8,
      y: Math.floor(index / 3) * 6,
    })),
  };
  return {
    Resources: {
      Dashboard: {
        Type: "AWS::CloudWatch::Dashboard",
        Properties: { DashboardName: service, DashboardBody: { "Fn::Sub": JSON.stringify(body) } },
      },
    },
  };
};
