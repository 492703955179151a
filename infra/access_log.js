// The format of the access log: one line of JSON for each request to the API, without personal data: no IP address, token,
// body, path or query string, since queries by GET have their variables in the query string.

const fields = {
  time: "$context.requestTime",
  requestId: "$context.requestId",
  route: "$context.routeKey",
  status: "$context.status",
  latencyMs: "$context.responseLatency",
  integrationStatus: "$context.integration.status",
  integrationError: "$context.integration.error",
  authorizerError: "$context.authorizer.error",
  bytes: "$context.responseLength",
};

exports.format = () => JSON.stringify(fields);
