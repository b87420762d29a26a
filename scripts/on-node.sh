#!/usr/bin/env bash
# Runs a command on another Node: `scripts/on-node.sh 24 npm test`. The newest of that major version comes from npm's registry
# into a temporary folder, which is gone afterwards. Exit status 75 when it is not to be had.
set -euo pipefail

if [[ $# -lt 2 ]]; then
  printf 'Use: scripts/on-node.sh MAJOR CMD…, such as scripts/on-node.sh 24 npm test\n' >&2
  exit 2
fi
major=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
package=node-$(node -p 'process.platform + "-" + process.arch')
(cd "$folder" && npm pack --silent "$package@$major" >/dev/null) || {
  printf 'scripts/on-node.sh: %s@%s is not to be had from the registry of npm.\n' "$package" "$major" >&2
  exit 75
}
tar -xzf "$folder"/*.tgz -C "$folder"
export PATH="$folder/package/bin:$PATH"
"$@"
