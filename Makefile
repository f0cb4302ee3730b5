# `make demo` and `make test` are the two to know; each does all of its own set-up in .venv.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: demo test check run bench lock help

export PYTHON

demo: ## talk to the bot now: an embedded database with the demo channel
	@tools/setup.sh runtime
	@.venv/bin/channelbot demo $(ARGS)

test: ## the whole test suite, on SQLite and on a PostgreSQL that it starts itself (ARGS='-k visits')
	@tools/setup.sh dev
	@.venv/bin/python -m pytest --numprocesses logical --maxprocesses 4 $(ARGS)

check: ## lint, format, types, and the walls between the rooms
	@tools/setup.sh dev
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports

run: ## serve every platform that is configured (see README)
	@tools/setup.sh runtime
	@.venv/bin/channelbot run $(ARGS)

bench: ## the measurements of docs, made again on this machine
	@tools/setup.sh dev
	@for file in benchmarks/[a-z]*.py; do echo "== $$file"; .venv/bin/python "$$file" $(ARGS) || exit 1; done

LOCK := .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links

lock: ## write the hashed requirement files anew from pyproject.toml (ARGS=--upgrade for newer releases)
	@tools/setup.sh dev
	$(LOCK) $(ARGS) pyproject.toml --output-file requirements.txt
	$(LOCK) $(ARGS) pyproject.toml --group dev --constraint requirements.txt --output-file requirements-dev.txt
	$(LOCK) --group setup --constraint requirements-dev.txt --output-file requirements-setup.txt

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s  %s\n", $$1, $$2 }' Makefile
