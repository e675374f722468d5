#!/usr/bin/env bash
# Measures against floors taken in the same run. Prints a table; the figures go to target/bench.
#
# usage: tests/benches/run.sh [startup …]     (all of them when none is named)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
cd "$root"
mkdir -p target/bench

startup() {
  ui/node_modules/.bin/tauri build --no-bundle
  cargo build --release -p empty-window --features tauri/custom-protocol
  local home status=0
  home=$(mktemp -d "${TMPDIR:-/tmp}/vz.XXXXXX")
  mkdir -m 700 "$home/run"
  XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
    XDG_CACHE_HOME="$home/cache" LANG=en_US.UTF-8 LOCPATH="$root/target/locales" \
    VIZITKA_PROGRAM="$target/release/vizitka" EMPTY_PROGRAM="$target/release/empty-window" \
    xvfb-run -a -s "-screen 0 1366x768x24 -nolisten tcp" dbus-run-session -- \
    node "$here/startup.mjs" || status=$?
  rm -rf "$home"
  return "$status"
}

[ $# -gt 0 ] || set -- startup
for bench in "$@"; do "$bench"; done
