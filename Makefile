# Everything a person does with this checkout. Each target sets up what it needs and is quick the second time.
.DEFAULT_GOAL := help
.PHONY: help setup run test long safety fuzz faults race openapi fresh lint bench screenshots clean

PYTHON := .venv/bin/python

help: ## say what there is
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 16

setup: ## install what is missing: Debian packages, Python packages, translations
	@.ci/setup test

run: ## open the kiosk on the simulator and the sandbox; without a display, play one enrolment
	@.ci/setup run
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		exec $(PYTHON) -m kiosk run --simulator valid --windowed --slip-dir out/slips; \
	else \
		exec $(PYTHON) -m kiosk demo --out out/demo; \
	fi

test: setup ## run the tests (at most 10 minutes on two cores)
	@# Else, where that is set, each worker prepares all the tests' files anew at each run, for 4 s.
	@env -u PYTHONDONTWRITEBYTECODE $(PYTHON) -m pytest -n 4 --dist worksteal -m "not long"

long: setup ## run what takes longer (at most 25 minutes)
	@.ci/long

lint: setup ## check style, types, import rules and the project's own rules
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check --quiet .
	@$(PYTHON) -m mypy
	@.venv/bin/lint-imports --no-cache
	@$(PYTHON) .ci/rules.py

safety: setup ## the promise that nobody's points go to somebody else, tried in every way, in one table; LONG=1: 20,000 walks
	@$(PYTHON) -m tests.safety $(if $(LONG),--long)

fuzz: setup ## feed 5 million spoilt answers to what reads the card, and print what they covered
	@$(PYTHON) -m tests.card.fuzz --cases 5000000
	@$(PYTHON) -m coverage run --data-file=out/fuzz.coverage --branch --include=card/jpki.py,card/certificate.py \
		-m tests.card.fuzz --cases 50000 --alone >/dev/null
	@$(PYTHON) -m coverage report --data-file=out/fuzz.coverage

race: setup ## 1,000 rounds of 200 kiosks for one ID, account, person on PostgreSQL; the server killed 1,000 times
	@$(PYTHON) -m tests.races

faults: setup ## every fault at every command, in process and through pcscd; pcscd killed 50 times; printed
	@$(PYTHON) -m tests.faults

openapi: setup ## write docs/openapi.json, the contract as the sandbox serves it
	@$(PYTHON) -m kiosk.sandbox.contract >docs/openapi.json

fresh: ## prove `make run` and `make test` in a new Debian root (needs root and debootstrap)
	@.ci/fresh

bench: setup ## print what is measured: start, card, ui
	@for what in start card ui; do echo "== $$what"; $(PYTHON) -m kiosk bench $$what || exit; done

screenshots: ## write every page in every language and size to out/screens, with contact sheets
	@.ci/setup run
	@$(PYTHON) -m tests.screenshots --out out/screens
	@$(PYTHON) -m tests.vision --out out/screens/vision

clean: ## remove everything that was made here
	@rm -rf .venv out build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis *.egg-info
	@rm -f resources/locales/*.qm
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
