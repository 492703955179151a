// Makes `serverless deploy` and `serverless package` check the parameters and build the artifact first, and refuses to
// deploy the placeholders of infra/stages.yml.

const { buildArtifact } = require("./build_artifact.js");
const { problemsOf, problemsOfIssuer, problemsOfStage } = require("./check_parameters.js");

class BuildFirst {
  constructor(serverless, options, { log }) {
    this.serverless = serverless;
    this.options = options;
    this.log = log;
    this.hooks = {
      "before:package:initialize": () => this.checkAndBuild(),
      "before:package:function:package": () => this.checkAndBuild(), // runs for `deploy function`
    };
  }

  async checkAndBuild() {
    const aws = this.serverless.getProvider("aws");
    this.refuse([...problemsOf(this.parameters(aws.getStage())), ...problemsOfStage(aws.getStage(), aws.getRegion())]);
    if (this.serverless.processedInput.commands[0] === "deploy") await this.checkIssuers();
    this.build();
  }

  /** Returns the parameters by name. Those of the stage override the defaults, and the command line overrides both. */
  parameters(stage) {
    const { default: usual, [stage]: ofStage } = this.serverless.configurationInput.params;
    const given = (this.options.param ?? []).map((one) => one.match(/^([^=]*)=?([^]*)$/).slice(1));
    return { ...usual, ...ofStage, ...Object.fromEntries(given) };
  }

  async checkIssuers() {
    const { shopper, desk } = this.serverless.service.provider.httpApi.authorizers;
    const missing = [];
    if (shopper.issuerUrl === "https://issuer.invalid") missing.push("oidcIssuer");
    if (shopper.audience.includes("set-your-audience")) missing.push("oidcAudience");
    if (missing.length)
      this.refuse([`set ${missing.join(" and ")}: in infra/stages.yml, or by --param "name=value" (docs/deploy.md)`]);
    const unreachable = (address) =>
      this.log.notice(`${address} cannot be read from here; AWS must be able to, or the deployment fails`);
    this.refuse(await problemsOfIssuer(shopper.issuerUrl, unreachable));
    if (desk.issuerUrl !== shopper.issuerUrl)
      this.refuse(await problemsOfIssuer(desk.issuerUrl, unreachable, "deskOidcIssuer"));
  }

  build() {
    this.log.notice("Building the artifact (make package)");
    const problem = buildArtifact(this.serverless.serviceDir, { options: this.packageOptions() });
    if (problem) this.refuse([problem]);
  }

  /** Returns the options with which the manifests of frontends are packaged. */
  packageOptions() {
    const parameters = this.parameters(this.serverless.getProvider("aws").getStage());
    return [
      ["--operations", parameters.operations],
      ["--desk-operations", parameters.deskOperations],
    ].flatMap(([option, files]) => (files ? String(files).split(",").map((file) => `${option}=${file}`) : []));
  }

  refuse(problems) {
    if (problems.length) throw new this.serverless.classes.Error(problems.join("\n"));
  }
}

module.exports = BuildFirst;
