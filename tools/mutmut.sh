#!/usr/bin/env bash
# Installs mutmut, from which `make test-mutants` has most kinds of mutants, beside the packages of .venv.
set -euo pipefail
cd "$(dirname "$0")/.."

home=.cache/mutmut
stamp=$home/.made
lock=requirements/mutants.txt

[ "$stamp" -nt "$lock" ] && exit
echo "make mutmut: installing the packages of $lock"
rm -rf "$home"
.venv/bin/uv pip install --quiet --require-hashes --python .venv/bin/python --target "$home" --requirements "$lock"
touch "$stamp"
