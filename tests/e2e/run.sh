#!/usr/bin/env bash
# Runs the errands in the real window: a screen, a session bus, a keyring, a window manager and a
# notification daemon of their own, so that nothing of the person at this machine is touched.
#
# usage: tests/e2e/run.sh [errands/today.test.mjs …]     (all of them when none is named)
#
# The product must have been built with `tauri build --debug --no-bundle`: a plain `cargo build`
# asks a development server for its pages and stays blank. Pictures and logs go to target/e2e.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

outside() {
  local status=0
  export VIZITKA_PROGRAM="${CARGO_TARGET_DIR:-$root/target}/debug/vizitka"
  [ -x "$VIZITKA_PROGRAM" ] || { echo "Build it first: make build" >&2; exit 2; }
  export VIZITKA_E2E_OUT="$root/target/e2e"
  rm -rf "$VIZITKA_E2E_OUT"
  mkdir -p "$VIZITKA_E2E_OUT"

  # A path as short as this keeps the sockets in it under the 108 bytes that Unix allows.
  home=$(mktemp -d "${TMPDIR:-/tmp}/vz.XXXXXX")
  trap "rm -rf '$home'" EXIT
  mkdir -m 700 "$home/run" "$home/data" "$home/config" "$home/cache"
  export VIZITKA_E2E_HOME="$home" HOME="$home" XDG_RUNTIME_DIR="$home/run" \
    XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
  # The locales that setup compiled; the window gets its language errand by errand.
  export LOCPATH="$root/target/locales" LANG=en_US.UTF-8 TZ=Europe/Kyiv
  unset LC_ALL LC_MESSAGES LANGUAGE WAYLAND_DISPLAY DISPLAY DBUS_SESSION_BUS_ADDRESS
  # How an errand tells dunst's menu which button of a notice it presses.
  export PRESS_BUTTON="$home/button" PATH="$here/desktop:$PATH"
  export GDK_BACKEND=x11 NO_AT_BRIDGE=1 LIBGL_ALWAYS_SOFTWARE=1

  timeout --kill-after=10 25m xvfb-run -a -s "-screen 0 1920x1080x24 -nolisten tcp" \
    dbus-run-session -- "$here/run.sh" --inside "$@" || status=$?
  [ "$status" = 0 ] || echo "End-to-end tests failed; pictures and logs are in $VIZITKA_E2E_OUT" >&2
  return "$status"
}

inside() {
  local started=() status=0
  printf 'a password of no one' |
    gnome-keyring-daemon --unlock --components=secrets > "$VIZITKA_E2E_OUT/keyring.log" 2>&1 ||
    echo "The keyring did not start; errands go on without it." >&2
  openbox --config-file "$here/desktop/openbox.xml" > "$VIZITKA_E2E_OUT/openbox.log" 2>&1 &
  started+=($!)
  stdbuf -oL dunst -conf "$here/desktop/dunstrc" -print > "$VIZITKA_E2E_OUT/dunst.log" 2>&1 &
  started+=($!)

  cd "$here"
  [ $# -gt 0 ] || set -- errands/*.test.mjs
  # One at a time: there is one screen, one keyboard and one notification daemon.
  node --test --test-force-exit --test-concurrency=1 --test-reporter=spec "$@" || status=$?
  kill "${started[@]}" 2> /dev/null || true
  return "$status"
}

if [ "${1:-}" = --inside ]; then
  shift
  inside "$@"
else
  outside "$@"
fi
