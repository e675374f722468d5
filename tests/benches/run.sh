#!/usr/bin/env bash
# Measures against floors taken in the same run, in release builds. Prints one table; the figures
# go to target/bench/<name>.json. See README.md for what each bench measures.
#
# usage: tests/benches/run.sh [startup|painted|card|pages|writes|search|import|export …]
#        (all of them when none is named; ROUNDS=n for other than the usual number of rounds)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"
release=${CARGO_TARGET_DIR:-$root/target}/release
export BENCH_OUT="$root/target/bench"
export VIZITKA_BENCH="$release/vizitka-bench" VIZITKA_CLI="$release/vizitka-cli"
export VIZITKA_PROGRAM="$release/vizitka" EMPTY_PROGRAM="$release/empty-window"
large=$BENCH_OUT/large.vizitka
home=$(mktemp -d "${TMPDIR:-/tmp}/vz.XXXXXX")
trap 'rm -rf "$home"' EXIT

# One selection of packages and features for all: nothing is compiled twice.
build() {
  local programs=()
  for name in "$@"; do programs+=(--bin "$name"); done
  cargo build --release --workspace --features tauri/custom-protocol "${programs[@]}"
}

copy_of_large() { cp --reflink=auto "$large" "$1"; }

# The core alone: needs no window.
core() { "$VIZITKA_BENCH" "$1" "$large"; }
card() { core card; }
pages() { core pages; }
search() { core search; }

writes() {
  copy_of_large "$BENCH_OUT/writes.vizitka"
  copy_of_large "$BENCH_OUT/writes-floor.vizitka"
  sync "$BENCH_OUT"/writes{,-floor}.vizitka
  "$VIZITKA_BENCH" writes "$BENCH_OUT/writes.vizitka" "$BENCH_OUT/writes-floor.vizitka"
  rm -f "$BENCH_OUT"/writes{,-floor}.vizitka{,-wal,-shm}
}

import() { node "$here/lists.mjs" import; }
export_list() { node "$here/lists.mjs" export; }

# A screen, a session and a profile of their own, so that nothing of the person here is touched.
# No scroll bars that fade for seconds: the screen is to come to rest with its last line.
in_a_desktop() {
  mkdir -m 700 "$home/run" "$home/screen" "$home/data" "$home/config" "$home/cache"
  "$VIZITKA_BENCH" empty "$home/empty.vizitka"
  copy_of_large "$home/large.vizitka"
  env -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS HOME="$home" XDG_RUNTIME_DIR="$home/run" \
    XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" \
    LANG=ru_RU.UTF-8 LOCPATH="$root/target/locales" GDK_BACKEND=x11 NO_AT_BRIDGE=1 \
    LIBGL_ALWAYS_SOFTWARE=1 GTK_OVERLAY_SCROLLING=0 BENCH_HOME="$home" BENCH_SCREEN="$home/screen" \
    VIZITKA_E2E_HOME="$home" VIZITKA_E2E_OUT="$BENCH_OUT" \
    EMPTY_BASE="$home/empty.vizitka" LARGE_BASE="$home/large.vizitka" \
    xvfb-run -a -s "-screen 0 1366x768x24 -nolisten tcp -fbdir $home/screen" \
    dbus-run-session --config-file="$here/session.conf" -- "$@"
  rm -rf "$home"/*
}

startup() { in_a_desktop node "$here/startup.mjs"; }

painted() {
  SPECIAL=$("$VIZITKA_BENCH" special "$large")
  export SPECIAL
  in_a_desktop node "$here/painted.mjs"
}

[ $# -gt 0 ] || set -- startup painted card pages writes search import export
for bench in "$@"; do
  case $bench in
    startup | painted) needs_window=yes ;;
    card | pages | writes | search | import | export) ;;
    *)
      sed -n '2,6p' "$0" >&2
      exit 2
      ;;
  esac
done
if [ -n "${needs_window:-}" ]; then
  # Pages made anew mean a program linked anew, which takes minutes.
  [ -n "$(find ui/src ui/index.html ui/package-lock.json assets/words -newer ui/dist/index.html 2>&1)" ] &&
    (cd ui && npm run --silent build)
  build vizitka-bench vizitka-cli vizitka empty-window
else
  build vizitka-bench vizitka-cli
fi
mkdir -p "$BENCH_OUT"
"$VIZITKA_BENCH" base "$large"
for bench in "$@"; do
  echo "measuring: $bench" >&2
  if [ "$bench" = export ]; then export_list; else "$bench"; fi
done
node "$here/table.mjs" "$@"
