# `make jam` starts the main job, `make test` passes the tests; both set up all they need.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SOURCES := $(wildcard csrc/*) CMakeLists.txt pyproject.toml

.PHONY: jam test setup clean

jam: $(VENV)/.installed
	@$(BIN)/sideman jam $(ARGS)

test: $(VENV)/.test-ready
	$(BIN)/python -m pytest -m "not real and not training and not patches" $(ARGS)

setup: $(VENV)/.installed

$(VENV)/bin/python:
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.10 or newer is missing: install it (Debian: apt-get install python3 python3-venv; macOS: brew install python)."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { echo "Python 3.10 or newer is needed: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Python's venv module is missing: apt-get install python3-venv"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: $(SOURCES) | $(VENV)/bin/python
	@command -v c++ >/dev/null || command -v g++ >/dev/null || command -v clang++ >/dev/null || { echo "A C++ compiler is missing: install one (Debian: apt-get install g++; Fedora: dnf install gcc-c++; macOS: xcode-select --install)."; exit 1; }
	@$(BIN)/python -c 'import os, sys, sysconfig; sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))' || { echo "Python's header files are missing: install them (Debian: apt-get install python3-dev; Fedora: dnf install python3-devel)."; exit 1; }
	@echo "Building Sideman (a minute or two, once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/.test-ready: $(VENV)/.installed
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check "pytest>=8" "hypothesis>=6.100"
	@touch $@

clean:
	rm -rf $(VENV) build build-* dist
