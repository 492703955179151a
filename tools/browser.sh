#!/usr/bin/env bash
# Installs a Chromium for the tests of the pages if there is none. Failure is an error only if CI is set; else these tests
# are skipped.
set -euo pipefail

stop() {
    echo "make browser: $1 The tests of the pages cannot run." >&2
    [ -z "${CI:-}" ]
    exit
}

for candidate in ${CHROMIUM:-chromium-headless-shell chromium chromium-browser google-chrome}; do
    command -v "$candidate" >/dev/null && exit
done
command -v apt-get >/dev/null || stop "Chromium is missing: install it, or name it with CHROMIUM=/path/to/chromium."

root=()
if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || stop "Chromium is missing: install it with 'sudo apt-get install chromium'."
    root=(sudo -n)
fi
echo "make browser: installing Debian's chromium"
apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120)
install=("${apt[@]}" install -y --no-install-recommends fonts-noto-core)
for package in chromium-headless-shell chromium; do # older releases of Debian have only the second
    "${install[@]}" "$package" >/dev/null 2>&1 && exit
    "${apt[@]}" update >/dev/null 2>&1 && "${install[@]}" "$package" >/dev/null 2>&1 && exit
done
stop "apt-get could not install chromium."
