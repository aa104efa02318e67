#!/usr/bin/env bash
# What action.yml runs. It installs nothing that is there already; findings become annotations and the summary of the step.
set -euo pipefail

fail() {
  printf '::error title=fastapi-vercel-lint::%s\n' "$1"
  finish 2
}

finish() {
  printf 'exit-code=%s\n' "$1" >>"${GITHUB_OUTPUT:-/dev/null}"
  exit "$1"
}

# Appends the lines of a text that are not blank to the array `words`.
add_lines() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    line=${line#"${line%%[![:space:]]*}"}
    line=${line%"${line##*[![:space:]]}"}
    if [ -n "$line" ]; then words+=("$line"); fi
  done <<<"$1"
}

node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exitCode = major > 20 || (major === 20 && minor >= 19) ? 0 : 1' 2>/dev/null ||
  fail 'Node.js 20.19 or newer is needed. Add actions/setup-node before this step.'

if [ -n "$LINT_VERSION" ]; then
  case $LINT_VERSION in
    *[!0-9A-Za-z.+-]*) fail 'The input "version" takes a version such as 0.1.0.' ;;
  esac
  home=${RUNNER_TEMP:-/tmp}/fastapi-vercel-lint
  npm install --prefix "$home" --no-save --ignore-scripts --no-audit --no-fund --loglevel=error "fastapi-vercel-lint@$LINT_VERSION" >&2 ||
    fail 'The package could not be installed from npm. Is there such a version?'
  cli=$home/node_modules/fastapi-vercel-lint/dist/cli.js
elif [ -f node_modules/fastapi-vercel-lint/dist/cli.js ]; then
  cli=node_modules/fastapi-vercel-lint/dist/cli.js
else
  cli=$LINT_ACTION/dist/cli.js
  if [ ! -f "$cli" ]; then
    # The action is a checkout of the sources.
    (cd "$LINT_ACTION" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && node scripts/build.mjs --no-types) >&2 ||
      fail 'The linter could not be built. Name a published version with the input "version".'
  fi
fi

words=(--format github)
if [ -n "$LINT_FAIL_ON" ]; then words+=("--fail-on=$LINT_FAIL_ON"); fi
if [ -n "$LINT_SINCE" ]; then words+=("--since=$LINT_SINCE"); fi
if [ -n "$LINT_SARIF_FILE" ]; then words+=("--format=sarif=$LINT_SARIF_FILE"); fi
add_lines "$LINT_ARGS"
words+=(--)
add_lines "$LINT_PATHS"

code=0
node "$cli" check "${words[@]}" || code=$?
finish "$code"
