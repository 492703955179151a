#!/usr/bin/env bash
# Installs the tools of package.json. Failure is an error only if CI is set; else the tests that need them are skipped.
set -euo pipefail
cd "$(dirname "$0")/.."

stamp=node_modules/.made

stop() {
    echo "make node: $1 The tests with Relay's compiler and graphql-codegen cannot run." >&2
    [ -z "${CI:-}" ]
    exit
}

[ "$stamp" -nt package-lock.json ] && [ "$stamp" -nt package.json ] && exit
npm --version >/dev/null 2>&1 || stop "npm is missing."
echo "make node: installing the tools of package.json"
npm ci --silent --no-audit --no-fund || stop "npm could not install them: is its registry reachable from here?"
touch "$stamp"
