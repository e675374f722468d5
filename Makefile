# Vizitka: `make run` opens it, `make test` proves it. Each installs what it misses first.
#
# Everything runs from the repository's folder, wherever it is (its path may hold spaces), so all
# paths here are relative. Nothing below the line "internals" needs to be called by hand.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test bench fmt lint bundle setup setup-test style build unit e2e

# The product embeds its pages instead of asking a development server for them.
FEATURES := --features tauri/custom-protocol
# The product, the terminal and every test in one build: `cargo test` afterwards finds all of it
# made, with the same features, and compiles nothing twice.
EVERYTHING := --workspace --exclude empty-window
TAURI := ui/node_modules/.bin/tauri
# The command line of Tauri takes no `1` from systems that say CI=1.
export CI := $(if $(CI),true,false)

help: ## what can be asked for
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: setup ## set up, build and open the window (in a virtual one where there is no display)
	$(TAURI) build --debug --no-bundle
	.ci/open

test: setup-test style build lint unit e2e ## set up and pass every test, those in the real window included
	@echo "All tests passed."

bench: setup-test ## measure against the floors; figures go to target/bench
	tests/benches/run.sh

fmt: setup ## format everything
	cargo fmt --all
	cd ui && npx prettier --ignore-path ../.prettierignore --write --log-level warn . ../tests/e2e

lint: setup-test style build ## formatting, clippy, svelte-check
	cargo clippy $(EVERYTHING) --all-targets $(FEATURES) -- -D warnings
	cd ui && npm run check

bundle: setup ## the package for this system, under target/release/bundle
	$(TAURI) build

# internals

setup:
	.ci/setup build

setup-test:
	.ci/setup test

style: setup-test
	cargo fmt --all --check
	cd ui && npx prettier --ignore-path ../.prettierignore --check --log-level warn . ../tests/e2e

build: setup-test
	$(TAURI) build --debug --no-bundle -- $(EVERYTHING) --tests

unit: setup-test build
	cd ui && npm test
	cargo test $(EVERYTHING) $(FEATURES)

e2e: setup-test build
	tests/e2e/run.sh
