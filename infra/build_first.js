// Lets a bare `serverless deploy` or `serverless package` build the artifact first, and keeps placeholders from being
// deployed.

const { spawnSync } = require("node:child_process");

class BuildFirst {
  constructor(serverless, options, { log }) {
    this.serverless = serverless;
    this.log = log;
    this.hooks = { "before:package:initialize": () => this.build() };
  }

  async build() {
    const { commands } = this.serverless.processedInput;
    if (commands[0] === "deploy") this.refusePlaceholders();
    this.log.notice("Building the artifact (make package)");
    const { status } = spawnSync("make", ["package"], {
      cwd: this.serverless.serviceDir,
      env: { ...process.env, MAKEFLAGS: "" }, // another make may have started us, with flags of its own
      stdio: ["ignore", 2, 2], // what it prints is progress: the command's own output stays on stdout
    });
    if (status !== 0) throw new this.serverless.classes.Error("make package failed: see the lines above");
  }

  refusePlaceholders() {
    const { issuerUrl, audience } = this.serverless.service.provider.httpApi.authorizers.shopper;
    const missing = [];
    if (issuerUrl === "https://issuer.invalid") missing.push("oidcIssuer");
    if (audience.includes("set-your-audience")) missing.push("oidcAudience");
    if (missing.length)
      throw new this.serverless.classes.Error(
        `set ${missing.join(" and ")}: in infra/stages.yml, or by --param "name=value" (docs/deploy.md)`,
      );
  }
}

module.exports = BuildFirst;
