# `make demo` and `make test` are the two to know; each does all of its own set-up in .venv.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: demo test faults fuzz check lint format types walls deployment run bench races histories docs lock gallery help runtime dev

export PYTHON

# a test waits for disks and other processes half of its time
WORKERS = 3

# seconds for each of the seventeen entrances that `make fuzz` knows
EACH = $(shell expr $(or $(MINUTES),30) \* 60 / 17)

demo: runtime ## talk to the bot now: an embedded database with the demo channel
	@.venv/bin/channelbot demo $(ARGS)

# what pytest makes of each file is kept, also where a machine forbids that to programs: half of a worker's start
test: export PYTHONDONTWRITEBYTECODE =
test: dev ## the whole test suite, on SQLite and on a PostgreSQL that it starts itself (ARGS='-k visits')
	@.venv/bin/python -m pytest --numprocesses $(WORKERS) --dist worksteal $(ARGS)

faults: dev ## the long drills of docs/faults.md, and the negative control of each guard
	@CHANNELBOT_FAULTS=1 .venv/bin/python -m pytest -o faulthandler_timeout=3600 tests/faults tests/scheduled/test_crowd.py \
		tests/stories/test_consent.py $(ARGS)

fuzz: dev ## every entrance with ever new junk, for half an hour in all (MINUTES=5)
	@tools/setup.sh fuzz
	@FUZZ_SECONDS=$(EACH) .venv/bin/python -m pytest -q -s --show-capture=no -o faulthandler_timeout=0 tests/fuzz $(ARGS)
	@for parser in sentences lines program forms; do .venv/bin/python -m tests.fuzz.guided $$parser $(EACH) || exit 1; done

check: lint format types walls ## lint, format, types, and the walls between the rooms (make -k check: all of them)

lint: dev
	.venv/bin/ruff check

format: dev
	.venv/bin/ruff format --check

types: dev
	.venv/bin/mypy

walls: dev
	.venv/bin/lint-imports

deployment: dev ## what deploy/ holds, each file by its own linter
	@tools/setup.sh deploy
	.venv/bin/hadolint deploy/Containerfile
	.venv/bin/check-jsonschema --builtin-schema vendor.compose-spec deploy/compose.yaml
	.venv/bin/kubernetes-validate --strict --quiet deploy/kubernetes/*.yaml
	tools/check_units.sh deploy/systemd/*

run: runtime ## serve every platform that is configured (see README)
	@.venv/bin/channelbot run $(ARGS)

# the others want a folder of company names: make bench BENCH=matching ARGS=FOLDER
BENCH = conflict_timing growth memory replicas start turn turn_slack understand

bench: dev ## measure on this machine what docs tell (BENCH=turn: one of them)
	@for name in $(BENCH); do echo "== $$name"; .venv/bin/python -m "benchmarks.$$name" $(ARGS) || exit 1; done

LOCK := .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links

histories: dev ## ten thousand random histories of registrations on both databases (HISTORIES=500)
	CHANNELBOT_HISTORIES=$(or $(HISTORIES),10000) .venv/bin/python -m pytest -q -o faulthandler_timeout=0 --numprocesses 4 tests/histories $(ARGS)

docs: dev ## write the parts of docs/ that the model tells
	@.venv/bin/python -m language.docs

races: dev ## 200 pairs of registrations at the same moment, through two processes on PostgreSQL
	@CHANNELBOT_PAIRS=200 .venv/bin/python -m pytest -q -o faulthandler_timeout=3600 tests/stories/test_simultaneous.py $(ARGS)

lock: dev ## write the hashed requirement files anew from pyproject.toml (ARGS=--upgrade for newer releases)
	$(LOCK) $(ARGS) pyproject.toml --output-file requirements.txt
	$(LOCK) $(ARGS) pyproject.toml --extra traces --constraint requirements.txt --output-file requirements-traces.txt
	$(LOCK) $(ARGS) pyproject.toml --extra traces --group dev --constraint requirements-traces.txt --output-file requirements-dev.txt
	$(LOCK) $(ARGS) --group setup --constraint requirements-dev.txt --output-file requirements-setup.txt
	$(LOCK) $(ARGS) --group fuzz --constraint requirements-dev.txt --output-file requirements-fuzz.txt
	$(LOCK) $(ARGS) --group deploy --constraint requirements-dev.txt --output-file requirements-deploy.txt

gallery: dev ## write docs/gallery, docs/dialogues and the picture anew from the code
	@.venv/bin/python -m tools.docs

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s  %s\n", $$1, $$2 }' Makefile

runtime dev:
	@tools/setup.sh $@
