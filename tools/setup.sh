#!/usr/bin/env bash
# Creates .venv with a Python 3.11 or newer of this machine, and installs the locked packages into it.
set -euo pipefail
cd "$(dirname "$0")/.."

stop() {
    echo "make setup: $1" >&2
    exit 1
}

new_enough='import sys; sys.exit(sys.version_info < (3, 11))'

if ! .venv/bin/python -c "$new_enough" 2>/dev/null; then
    python=
    # The newest that the libraries were tested with comes first; a name may be a shim that does not run.
    for candidate in ${PYTHON:-python3.13 python3.12 python3.11 python3}; do
        if "$candidate" -c "$new_enough" 2>/dev/null; then
            python=$candidate
            break
        fi
    done
    [ -n "$python" ] || stop "Python 3.11 or newer is missing: install it, or name it with PYTHON=/path/to/python3."
    rm -rf .venv
    "$python" -m venv .venv >/dev/null 2>&1 ||
        stop "$python cannot make a virtual environment: install its venv module (python3-venv on Debian)."
fi

echo "make setup: installing the packages of requirements/dev.txt into .venv"
# uv, in the locked version, installs the rest much faster than pip; if it cannot be installed, pip is used.
pip=(.venv/bin/python -m pip install --quiet --disable-pip-version-check)
awk '/^uv==/ { found = 1 } found { print } found && !/\\$/ { exit }' requirements/dev.txt >.venv/uv.txt
if "${pip[@]}" --require-hashes -r .venv/uv.txt 2>/dev/null; then
    install=(.venv/bin/uv pip install --quiet --python .venv/bin/python)
else
    install=("${pip[@]}")
fi

"${install[@]}" --require-hashes -r requirements/dev.txt ||
    stop "the packages of requirements/dev.txt could not be installed: is the package index reachable from here?"
"${install[@]}" --no-deps --no-build-isolation --editable . ||
    stop "the packages are there, but this project could not be installed into .venv: see the lines above."
