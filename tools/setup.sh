#!/bin/sh
# Makes .venv hold what the hashed requirement files say. A repeat compares the files and returns at once.
#
#   tools/setup.sh runtime    what it takes to run the bot
#   tools/setup.sh dev        that, and what it takes to test, check and measure it
#   tools/setup.sh fuzz       the fuzzer that is led by coverage
#   tools/setup.sh deploy     the linters of what deploy/ holds
#
# PYTHON=/path/to/python chooses the interpreter. Everything is said on standard error, and standard input is
# left alone, so that what is piped into `make demo` reaches the bot.
set -eu
exec </dev/null >&2
CDPATH='' cd -- "$(dirname -- "$0")/.."

is_recent() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

fail() {
    printf 'set-up: %s\n' "$1"
    exit 1
}

find_python() {
    for python in "${PYTHON:-python3}" python3 python python3.14 python3.13 python3.12 python3.11; do
        if is_recent "$python"; then return; fi
    done
    fail 'Python 3.11 or newer is needed, and none was found. Install it, or name it: make demo PYTHON=/path/to/python'
}

# The scripts of an environment hold the address of its place, so a tree that was moved or copied needs a new one.
is_usable() {
    is_recent .venv/bin/python || return 1
    if [ -f .venv/place ]; then [ "$(cat .venv/place)" = "$PWD" ]; else .venv/bin/python -c 'import pip' 2>/dev/null; fi
}

make_environment() {
    find_python
    printf 'Setting up .venv (once; under a minute on an ordinary connection) ...\n'
    rm -rf .venv
    if "$python" -c 'import ensurepip' 2>/dev/null; then
        "$python" -m venv .venv
    elif "$python" -m pip --version >/dev/null 2>&1; then
        "$python" -m venv --without-pip .venv
    else
        fail "$(command -v "$python") can't make environments. On Debian and Ubuntu: apt-get install python3-venv"
    fi
}

# Debian's Python without python3-venv has no pip to put into the environment, but its own can install from outside.
pip() {
    if [ -x .venv/bin/pip ]; then set -- .venv/bin/python -m pip "$@"; else
        find_python
        set -- "$python" -m pip --python .venv/bin/python "$@"
    fi
    PIP_USER=0 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore "$@"
}

# uv is many times quicker, but a machine may have told only pip where its packages are. Bytecode is written
# here, since a machine may forbid it to programs, which then start in twice the time.
install() {
    quiet=--quiet
    if [ -t 2 ]; then quiet=; fi
    .venv/bin/uv pip install $quiet --compile-bytecode --python .venv/bin/python "$@" && return
    printf 'set-up: uv could not do that; trying pip, which takes longer ...\n'
    pip install -qq "$@" || fail 'the packages could not be installed; the reason is above. Is the network there?'
}

is_installed() { cmp -s "$1" ".venv/installed/$1"; }

note_installed() { mkdir -p .venv/installed && cp "$1" ".venv/installed/$1"; }

install_tools() {
    if is_installed requirements-setup.txt; then return; fi
    pip install -qq --require-hashes --only-binary :all: -r requirements-setup.txt ||
        fail 'the installer could not be installed; the reason is above. Is the network there?'
    note_installed requirements-setup.txt
}

install_locked() {
    if is_installed "$1"; then return; fi
    install --require-hashes -r "$1"
    note_installed "$1"
}

install_project() {
    if is_installed pyproject.toml; then return; fi
    install --no-build-isolation --no-deps -e .
    .venv/bin/python -m compileall -q bot domain handlers language scheduled storage
    note_installed pyproject.toml
}

is_usable || make_environment
printf '%s' "$PWD" >.venv/place
install_tools
case "${1:-}" in
    runtime) install_locked requirements.txt ;;
    dev) install_locked requirements-dev.txt ;;
    fuzz | deploy) install_locked "requirements-$1.txt" ;;
    *) fail 'say `runtime`, `dev`, `fuzz` or `deploy`' ;;
esac
install_project
