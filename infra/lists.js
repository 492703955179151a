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

/** CORS of the API: without the parameter corsOrigins, pages of other origins may not call it. */
exports.cors = async ({ resolveVariable }) => {
  const allowedOrigins = await listOf("corsOrigins", resolveVariable);
  if (!allowedOrigins.length) return false;
  return {
    allowedOrigins,
    allowedMethods: ["POST"],
    allowedHeaders: ["authorization", "content-type", "accept", "accept-language"],
    maxAge: 600, // seconds
  };
};

/** CORS of the bucket, to which browsers of shoppers and agents send uploads directly. */
exports.uploadCors = async ({ resolveVariable }) => {
  const AllowedOrigins = await listOf("corsOrigins", resolveVariable);
  if (!AllowedOrigins.length) return { Ref: "AWS::NoValue" };
  return { CorsRules: [{ AllowedOrigins, AllowedMethods: ["POST"], MaxAge: 600 }] };
};
