// Parameters that hold several values, separated by commas, as the lists that the template wants; and those of the desk,
// which are the shopper's where they stand empty.

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

/** One of these is enough to get in; what it is enough for is the function's to say. */
exports.deskScopes = async ({ resolveVariable }) => [
  ...new Set([
    ...(await orShoppers("deskOidcScopes", "oidcScopes", resolveVariable)),
    await resolveVariable("param:deskReadScope"),
    await resolveVariable("param:deskShipScope"),
  ]),
];

/** Who may call from a page of another origin: nobody, unless origins are named. */
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

/** The same for uploads, which go to the bucket itself. */
exports.uploadCors = async ({ resolveVariable }) => {
  const AllowedOrigins = await listOf("corsOrigins", resolveVariable);
  if (!AllowedOrigins.length) return { Ref: "AWS::NoValue" };
  return { CorsRules: [{ AllowedOrigins, AllowedMethods: ["POST"], MaxAge: 600 }] };
};
