// Checks the parameters of stages.yml and --param before anything is built. CloudFormation would report an invalid value
// only after it has created half of the stack, a function only when it starts, and neither reports a misspelt name.

const aCount = [/^[1-9]\d*$/, "a whole number, 1 or more"];
const aSwitch = [/^(true|false)$/, "true or false"];
const aList = [/[^\s,]/, "one or more, separated by commas"];
const aListOrNothing = [/^$|[^\s,]/, "one or more, separated by commas, or nothing"];
const someFiles = [/^([\w./@-]+(,[\w./@-]+)*)?$/, "files, separated by commas, without spaces in their names, or nothing"];
const aClaim = [/^[!-~]{1,200}$/, "the name of a claim, such as sub"];
const aScope = [/^[!#-[\]-~]{1,200}$/, "one scope, such as desk:read"];
const address = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";
// The whole origin that browsers send, or all with one scheme. API Gateway matches nothing else, and says nothing about it.
const aPort = "([1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])";
const anOrigin =
  `https?://\\*|(?!https:[^\\s,]*:443\\s*(,|$)|http:[^\\s,]*:80\\s*(,|$))https?://(\\[[0-9a-f:.]+\\]|[a-z0-9_-]+(\\.[a-z0-9_-]+)*)(:${aPort})?`;
const retentions = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

const expected = {
  region: [/^[a-z]{2}(-[a-z]+)+-\d+$/, "a region of AWS, such as eu-central-1"],
  oidcIssuer: [/^https:\/\/[^\s?#]+$/, "the address of an OpenID Connect issuer, beginning with https://"],
  oidcAudience: aList,
  oidcScopes: aList,
  customerClaim: aClaim,
  deskOidcIssuer: [
    /^(https:\/\/[^\s?#]+)?$/,
    "the address of an OpenID Connect issuer, beginning with https://, or nothing",
  ],
  deskOidcAudience: aListOrNothing,
  deskOidcScopes: aListOrNothing,
  agentGroupClaim: aClaim,
  agentGroup: [/^[^\s,[\]"]{1,200}$/, "the name of a group, without spaces or commas"],
  agentClaim: aClaim,
  deskReadScope: aScope,
  deskShipScope: aScope,
  corsOrigins: [
    new RegExp(`^(\\s*\\*\\s*|(\\s*(${anOrigin})\\s*(,|$))*)$`),
    "origins such as https://shop.example.com as browsers send them (no path, capitals or default port), separated by commas, " +
      "https://* for all, or nothing; API Gateway has no other wildcards: docs/deploy.md says what to do for previews",
  ],
  registeredOperations: [/^(none|also|only)$/, "none, also or only"],
  operations: someFiles,
  deskOperations: someFiles,
  corsHeaders: [/^(\s*[A-Za-z0-9-]+\s*(,|$))*$/, "names of headers, separated by commas, or nothing; a wildcard would not cover authorization"],
  mailFrom: [
    new RegExp(`^(${address}|[^\\x00-\\x1f\\x7f<>@,;:"\\\\()]+ <${address}>)?$`),
    "a mail address, a name and one such as My Shop <help@shop.example.com>, or nothing",
  ],
  orderUrl: [
    /^(?!.*(\{id\}|\{number\}).*\1)(https?:\/\/[^\s{}<>"\\^`|]*(\{(id|number)\}[^\s{}<>"\\^`|]*){1,2})?$/,
    "an address such as https://shop.example.com/orders/{id}, or nothing",
  ],
  throttleRate: aCount,
  throttleBurst: aCount,
  deletionPolicy: [/^(Retain|Delete)$/, "Retain or Delete"],
  deletionProtection: aSwitch,
  pointInTimeRecovery: aSwitch,
  kmsKeyArn: [
    /^(arn:[a-z-]+:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+)?$/,
    "the ARN of a key of KMS (not of an alias), or nothing",
  ],
  queueShards: [/^([1-9]\d?|100)$/, "a whole number from 1 to 100"],
  logLevel: [/^(DEBUG|INFO|WARNING|ERROR|CRITICAL)$/, "DEBUG, INFO, WARNING, ERROR or CRITICAL"],
  logRetentionDays: [new RegExp(`^(${retentions.join("|")})$`), `one of CloudWatch's: ${retentions.join(", ")}`],
  detailedMetrics: aSwitch,
  tracing: aSwitch,
  snapStart: aSwitch,
  alarmEmail: [/^([^@\s]+@[^@\s]+)?$/, "an e-mail address, or nothing"],
  alarmP99Ms: aCount,
  alarmOverdue: [/^\d+$/, "a whole number"],
};

/** Returns the problems of these parameters, one line each. */
exports.problemsOf = (parameters) =>
  Object.entries(parameters).flatMap(([name, value]) => {
    if (!Object.hasOwn(expected, name)) {
      const meant = Object.keys(expected).find((known) => known.toLowerCase() === name.toLowerCase());
      return [
        `${name} is no parameter: ${meant ? `is ${meant} meant?` : `there are ${Object.keys(expected).join(", ")}`}`,
      ];
    }
    const [pattern, what] = expected[name];
    return pattern.test(String(value)) ? [] : [`${name} is "${value}": expected ${what}`];
  });

/** Returns the problems of the stage's name. It is part of names of buckets (at most 63 characters) and roles (64). */
exports.problemsOfStage = (stage, region) => {
  if (!/^[a-z][a-z0-9-]*$/.test(stage)) return [`the stage is "${stage}": expected small letters, digits and hyphens`];
  const longest = 63 - `order-help--attachments-123456789012-${region}`.length;
  return stage.length > longest ? [`the stage "${stage}" is too long: at most ${longest} characters in ${region}`] : [];
};

/**
 * Returns the problems of the issuer, and calls `unreachable` if it does not respond. API Gateway reads the issuer too,
 * but only after the tables are created. Source: OpenID Connect Discovery 1.0, section 4.3: the document names exactly
 * the issuer whose address it was read from.
 */
exports.problemsOfIssuer = async (issuer, unreachable, parameter = "oidcIssuer") => {
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  let answer;
  try {
    answer = await fetch(address, { signal: AbortSignal.timeout(10_000) });
  } catch {
    unreachable(address);
    return [];
  }
  const document = answer.ok ? await answer.json().catch(() => ({})) : {};
  if (document.issuer === issuer) return [];
  return [
    `${parameter} is "${issuer}", but ${address} ${document.issuer ? `names "${document.issuer}"` : "tells of no issuer"}`,
  ];
};
