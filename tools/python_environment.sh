#!/usr/bin/env bash
# Installs requirements/NAME.txt into .cache/NAME, an environment of its own. Failure is an error only if CI is set.
# Arguments: NAME, and a sentence that says what cannot run without it.
set -euo pipefail
cd "$(dirname "$0")/.."

name=$1
without=$2
home=.cache/$name
stamp=$home/.made
lock=requirements/$name.txt

stop() {
    echo "make: $1 $without" >&2
    [ -z "${CI:-}" ]
    exit
}

[ "$stamp" -nt "$lock" ] && exit
echo "make: installing the packages of $lock"
.venv/bin/uv venv --quiet --clear --python .venv/bin/python "$home" || stop "The environment $home could not be made."
.venv/bin/uv pip sync --quiet --require-hashes --python "$home/bin/python" "$lock" ||
    stop "The packages of $lock could not be installed: is the package index reachable from here?"
touch "$stamp"
