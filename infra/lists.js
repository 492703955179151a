// Parameters that hold several values, separated by commas, as the lists that the template wants.

const listOf = async (name, resolveVariable) =>
  String(await resolveVariable(`param:${name}`))
    .split(",")
    .map((value) => value.trim())
    .filter(Boolean);

exports.audience = ({ resolveVariable }) => listOf("oidcAudience", resolveVariable);
exports.scopes = ({ resolveVariable }) => listOf("oidcScopes", resolveVariable);

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
