// Turns parameters with several values, separated by commas, into the lists that the template needs. Empty parameters of
// the desk take the shopper's values.

const listOf = async (name, resolveVariable) =>
  String(await resolveVariable(`param:${name}`))
    .split(",")
    .map((value) => value.trim())
    .filter(Boolean);

exports.audience = ({ resolveVariable }) => listOf("oidcAudience", resolveVariable);
exports.scopes = ({ resolveVariable }) => listOf("oidcScopes", resolveVariable);

const orShoppers = async (own, shoppers, resolveVariable) => {
  const values = await listOf(own, resolveVariable);
  return values.length ? values : listOf(shoppers, resolveVariable);
};

exports.deskIssuer = async ({ resolveVariable }) =>
  (await orShoppers("deskOidcIssuer", "oidcIssuer", resolveVariable))[0];
exports.deskAudience = ({ resolveVariable }) => orShoppers("deskOidcAudience", "oidcAudience", resolveVariable);

/** The authorizer lets in a token that has one of these scopes. The function decides what the scope permits. */
exports.deskScopes = async ({ resolveVariable }) => [
  ...new Set([
    ...(await orShoppers("deskOidcScopes", "oidcScopes", resolveVariable)),
    await resolveVariable("param:deskReadScope"),
    await resolveVariable("param:deskShipScope"),
  ]),
];

/**
 * The headers that GraphQL clients and tracers send by themselves; a browser sends none that is not allowed. Each is
 * named, because "*" never covers `authorization`.
 */
const CLIENT_HEADERS = [
  "accept",
  "accept-language",
  "authorization",
  "content-type",
  ...["apollo-require-preflight", "apollographql-client-name", "apollographql-client-version"],
  ...["graphql-client-name", "graphql-client-version", "x-apollo-operation-id", "x-apollo-operation-name"],
];
const TRACING_HEADERS = [
  ...["baggage", "traceparent", "tracestate"], // W3C Trace Context and OpenTelemetry
  ...["b3", "newrelic", "request-id", "sentry-trace", "x-amzn-trace-id"],
  ...["x-datadog-origin", "x-datadog-parent-id", "x-datadog-sampling-priority", "x-datadog-tags", "x-datadog-trace-id"],
];
const MAX_AGE = 600; // seconds

const headersWith = async (ours, resolveVariable) => [
  ...new Set([...ours, ...(await listOf("corsHeaders", resolveVariable)).map((name) => name.toLowerCase())]),
];

/** CORS of the API: without the parameter corsOrigins, pages of other origins may not call it. */
exports.cors = async ({ resolveVariable }) => {
  const allowedOrigins = await listOf("corsOrigins", resolveVariable);
  if (!allowedOrigins.length) return false;
  return {
    allowedOrigins,
    allowedMethods: ["GET", "POST"],
    allowedHeaders: await headersWith([...CLIENT_HEADERS, ...TRACING_HEADERS], resolveVariable),
    exposedResponseHeaders: ["apigw-requestid", "content-language"],
    maxAge: MAX_AGE,
  };
};

/** CORS of the bucket, to which browsers of shoppers and agents send uploads directly, and from which they may read. */
exports.uploadCors = async ({ resolveVariable }) => {
  const AllowedOrigins = await listOf("corsOrigins", resolveVariable);
  if (!AllowedOrigins.length) return { Ref: "AWS::NoValue" };
  const AllowedHeaders = await headersWith(TRACING_HEADERS, resolveVariable);
  return { CorsRules: [{ AllowedOrigins, AllowedMethods: ["GET", "POST"], AllowedHeaders, MaxAge: MAX_AGE }] };
};
