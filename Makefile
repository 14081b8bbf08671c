# Every command sets up what it needs; the first time takes minutes, later times seconds.
.PHONY: run test check bench eval setup

PYTHON ?= python3
BOT := .stegvis/bot/bin
BACKEND := .stegvis/backend/bin
export RASA_TELEMETRY_ENABLED := false
export TF_CPP_MIN_LOG_LEVEL := 3

run: ## start Stegvis on http://127.0.0.1:8080
	@$(PYTHON) -m ops.setup run
	@exec $(BACKEND)/python -m ops.run

test: setup check ## every test: units, conversations, browser, privacy, load
	@echo "→ tests of the bot and the language parts (Python 3.10)"
	@$(BOT)/python -m pytest -q tests/bot tests/nlu_nb tests/test_nb_core_news_sm.py
	@echo "→ tests of the back end and of the whole system (Python 3.12)"
	@$(BACKEND)/python -m pytest -q tests/backend tests/system

check: setup ## formatting, lint and strict types
	@echo "→ lint, formatting and types"
	@$(BACKEND)/ruff check --quiet .
	@$(BACKEND)/ruff format --check --quiet .
	@$(BACKEND)/mypy --python-version 3.12 backend tests/system load
	@$(BOT)/mypy --python-version 3.10 bot nlu_nb ops tests/bot tests/nlu_nb tests/eval

bench: setup ## throughput, latency and memory, side by side with a stock Rasa bot
	@$(BACKEND)/python -m load.bench

eval: setup ## how well Stegvis understands, on the project's own test sets
	@$(BOT)/python -m tests.eval

setup:
	@$(PYTHON) -m ops.setup test
