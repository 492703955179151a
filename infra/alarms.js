// The alarms are derived from the declared functions, queues and tables, so that a new one gets its alarms by itself. The
// description of each alarm names its page in docs/runbook/.

const MINUTE = 60; // seconds
const title = (name) => name[0].toUpperCase() + name.slice(1);

const alarm = (name, page, what, trigger) => ({
  Type: "AWS::CloudWatch::Alarm",
  Properties: {
    AlarmName: name,
    AlarmDescription: `${what} What to do: docs/runbook/${page}.md`,
    ComparisonOperator: "GreaterThanThreshold",
    Threshold: 0,
    EvaluationPeriods: 1,
    TreatMissingData: "notBreaching",
    AlarmActions: [{ Ref: "AlarmsTopic" }],
    OKActions: [{ Ref: "AlarmsTopic" }],
    ...trigger,
  },
});

const metric = (Namespace, MetricName, dimensions, Period, statistic) => ({
  Namespace,
  MetricName,
  Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
  Period,
  ...(statistic.startsWith("p") ? { ExtendedStatistic: statistic } : { Statistic: statistic }),
});

const inARow = (periods, threshold) => ({
  EvaluationPeriods: periods,
  DatapointsToAlarm: periods,
  Threshold: threshold,
});

function alarmsOfFunction(key, { events = [] }, prefix, p99) {
  const of = (name, period, statistic) =>
    metric("AWS/Lambda", name, { FunctionName: { Ref: `${title(key)}LambdaFunction` } }, period, statistic);
  const alarms = {
    [`${title(key)}ErrorsAlarm`]: alarm(
      `${prefix}${key}-errors`,
      "function-errors",
      `${key} ended in an error.`,
      of("Errors", 5 * MINUTE, "Sum"),
    ),
    [`${title(key)}ThrottlesAlarm`]: alarm(
      `${prefix}${key}-throttles`,
      "function-throttles",
      `${key} was called more often than it may run at once.`,
      of("Throttles", 5 * MINUTE, "Sum"),
    ),
  };
  if (events.some((event) => event.httpApi))
    alarms[`${title(key)}SlowAlarm`] = alarm(
      `${prefix}${key}-p99`,
      "function-p99",
      `One call of ${key} in a hundred takes longer than ${p99} ms.`,
      {
        ...of("Duration", 5 * MINUTE, "p99"),
        ...inARow(3, p99),
      },
    );
  if (events.some((event) => event.stream))
    alarms[`${title(key)}IteratorAgeAlarm`] = alarm(
      `${prefix}${key}-iterator-age`,
      "iterator-age",
      `${key} is more than 5 minutes behind its stream.`,
      {
        ...of("IteratorAge", MINUTE, "Maximum"),
        ...inARow(5, 5 * MINUTE * 1000),
      },
    );
  return alarms;
}

function alarmsOfQueue(id, { Properties: { QueueName, RedrivePolicy } }) {
  const of = (name) => metric("AWS/SQS", name, { QueueName: { "Fn::GetAtt": [id, "QueueName"] } }, MINUTE, "Maximum");
  if (!RedrivePolicy)
    return {
      [`${id}Alarm`]: alarm(
        QueueName,
        "dead-letters",
        `Messages lie in ${QueueName}.`,
        of("ApproximateNumberOfMessagesVisible"),
      ),
    };
  return {
    [`${id}AgeAlarm`]: alarm(
      `${QueueName}-age`,
      "queue-age",
      `A message has waited for more than 15 minutes in ${QueueName}.`,
      {
        ...of("ApproximateAgeOfOldestMessage"),
        ...inARow(5, 15 * MINUTE),
      },
    ),
  };
}

function alarmsOfApi(prefix, p99) {
  const of = (name, statistic) =>
    metric("AWS/ApiGateway", name, { ApiId: { Ref: "HttpApi" }, Stage: "$default" }, 5 * MINUTE, statistic);
  return {
    ApiErrorsAlarm: alarm(`${prefix}api-errors`, "api-errors", "The API answered with 5xx.", of("5xx", "Sum")),
    ApiSlowAlarm: alarm(
      `${prefix}api-p99`,
      "api-p99",
      `One answer of the API in a hundred takes longer than ${p99} ms.`,
      {
        ...of("Latency", "p99"),
        ...inARow(3, p99),
      },
    ),
  };
}

/** CloudWatch counts the throttles of a table's global indexes apart from those of the table, so this adds them up. */
function alarmsOfTable(id, { Properties }, prefix) {
  const indexes = (Properties.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => IndexName);
  const places = [undefined, ...indexes].flatMap((index) => [
    [index, "ReadThrottleEvents"],
    [index, "WriteThrottleEvents"],
  ]);
  const each = places.map(([index, name], number) => {
    const dimensions = { TableName: { Ref: id }, ...(index ? { GlobalSecondaryIndexName: index } : {}) };
    const { Period, Statistic, ...Metric } = metric("AWS/DynamoDB", name, dimensions, 5 * MINUTE, "Sum");
    return { Id: `t${number}`, ReturnData: false, MetricStat: { Metric, Period, Stat: Statistic } };
  });
  const sum = `SUM([${each.map(({ Id }) => `FILL(${Id}, 0)`).join(", ")}])`;
  const name = `${prefix}${Properties.TableName.replace(prefix, "")}-throttled`;
  return {
    [`${id}ThrottledAlarm`]: alarm(name, "tables-throttled", `DynamoDB throttles calls to ${Properties.TableName}.`, {
      Metrics: [{ Id: "throttled", Label: "throttled calls", Expression: sum }, ...each],
    }),
  };
}

/**
 * Alarms on the functions' own metrics: failures for a shopper or the shop that Lambda does not see as errors. The
 * functions write these metrics always, and only when there is something to count (functions/observing.py).
 */
function alarmsOfOwnMetrics(prefix, overdue) {
  const of = (name, dimensions, period) =>
    metric("OrderHelp", name, { service: prefix.slice(0, -1), ...dimensions }, period, "Sum");
  const unsent = ["REFUSED", "NOT_SENT", "REPLY_LOST", "GIVEN_UP"].map((result, number) => {
    const { Period, Statistic, ...Metric } = of("Mails", { result }, 15 * MINUTE);
    return { Id: `m${number}`, ReturnData: false, MetricStat: { Metric, Period, Stat: Statistic } };
  });
  const sum = `SUM([${unsent.map(({ Id }) => `FILL(${Id}, 0)`).join(", ")}])`;
  return {
    // A request that the service fails to process has status 200 and a GraphQL error, so only the function can count it.
    FaultsAlarm: alarm(`${prefix}faults`, "faults", "More than 5 requests in 5 minutes failed through our fault.", {
      ...of("Faults", {}, 5 * MINUTE),
      Threshold: 5,
    }),
    MailsUnsentAlarm: alarm(`${prefix}mails`, "mails", "More than 5 mails to shoppers failed in 15 minutes.", {
      Threshold: 5,
      Metrics: [{ Id: "unsent", Label: "mails that failed", Expression: sum }, ...unsent],
    }),
    OverdueAlarm: alarm(`${prefix}overdue`, "overdue", `More than ${overdue} requests became overdue in an hour.`, {
      ...of("HelpRequestsNudged", { result: "MARKED" }, 60 * MINUTE),
      Threshold: overdue,
    }),
    ShippedThoughCancelledAlarm: alarm(
      `${prefix}shipped-though-cancelled`,
      "shipped-though-cancelled",
      "A parcel left although its order is cancelled.",
      of("EventsPublished", { type: "ShippedThoughCancelled" }, 5 * MINUTE),
    ),
  };
}

module.exports = async ({ resolveVariable }) => {
  const of = (address) => resolveVariable(address);
  const prefix = `${await of("self:service")}-${await of("sls:stage")}-`;
  const p99 = Number(await of("param:alarmP99Ms"));
  const overdue = Number(await of("param:alarmOverdue"));
  const email = await of("param:alarmEmail");
  const ofType = (resources, type) => Object.entries(resources).filter(([, resource]) => resource.Type === type);
  const functions = Object.entries(await of("self:functions"));
  const queues = ofType(await of("file(infra/queues.yml):Resources"), "AWS::SQS::Queue");
  const tables = ofType(await of("file(infra/tables.yml):Resources"), "AWS::DynamoDB::Table");
  return {
    Resources: {
      AlarmsTopic: {
        Type: "AWS::SNS::Topic",
        Properties: {
          TopicName: `${prefix}alarms`,
          ...(email ? { Subscription: [{ Protocol: "email", Endpoint: email }] } : {}),
        },
      },
      ...Object.assign({}, ...functions.map(([key, one]) => alarmsOfFunction(key, one, prefix, p99))),
      ...Object.assign({}, ...queues.map(([id, queue]) => alarmsOfQueue(id, queue))),
      ...alarmsOfApi(prefix, p99),
      ...alarmsOfOwnMetrics(prefix, overdue),
      ...Object.assign({}, ...tables.map(([id, table]) => alarmsOfTable(id, table, prefix))),
    },
  };
};
