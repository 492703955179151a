// Builds the artifact: by `make package`, or without make by the programs that it would run.

const { spawnSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const python = join(".venv", "bin", "python");

/**
 * Builds the artifact of the project in this folder, with these options of `make package` beside those in PACKAGE_ARGS.
 * Returns what keeps it from being built, or null.
 */
function buildArtifact(folder, { options = [], environment = process.env, platform = process.platform } = {}) {
  if (platform === "win32")
    return "the artifact is built on Linux or macOS: on Windows, run this command in WSL 2 (docs/deploy.md)";
  const run = (command, ...words) =>
    spawnSync(command, words, {
      cwd: folder,
      env: { ...environment, MAKEFLAGS: "" }, // if another make has started this process, its flags are not for this one
      stdio: ["ignore", 2, 2], // its progress goes to stderr, so that stdout has only the command's own output
    });
  const words = [...(environment.PACKAGE_ARGS ?? "").split(/\s+/).filter(Boolean), ...options];
  const made = run("make", "package", ...(words.length ? [`PACKAGE_ARGS=${words.join(" ")}`] : []));
  if (made.error?.code !== "ENOENT") return problemOf("make package", made);
  if (!existsSync(join(folder, python))) {
    // `bash` by name: the script's own first line would only say that there is no such file.
    const installed = problemOf("tools/setup.sh, in place of make,", run("bash", join("tools", "setup.sh")));
    if (installed) return installed;
  }
  return problemOf(`${python} -m tools.package`, run(join(folder, python), "-m", "tools.package", ...words));
}

function problemOf(command, { status, error }) {
  if (error?.code === "ENOENT")
    return `the artifact cannot be built: neither make nor ${error.path} is there. Install make, bash and Python 3.11 or newer`;
  if (error) return `${command} cannot be started: ${error.message}`;
  return status === 0 ? null : `${command} failed: see the lines above`;
}

module.exports = { buildArtifact };
