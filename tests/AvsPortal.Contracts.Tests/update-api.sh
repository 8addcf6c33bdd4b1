#!/usr/bin/env bash
# Copies from FOLDER (the full list of Orchard's public API) the lines of the types that Kernel.Contracts and Kernel offer.
# Usage: tests/AvsPortal.Contracts.Tests/update-api.sh FOLDER
set -euo pipefail
from=$1
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
names=$(grep -rhoE --include='*.cs' '(class|interface|enum|record|struct|delegate [A-Za-z<>.]+) [A-Za-z]+' \
  "$root/src/AvsPortal.Kernel.Contracts" "$root/src/AvsPortal.Kernel" | awk '{print $NF}' | sort -u)
mkdir -p "$here/api"
rm -f "$here"/api/*.txt
for file in "$from"/*.api.txt; do
  out="$here/api/$(basename "$file" .api.txt).txt"
  awk -v names="$names" '
    BEGIN { n = split(names, list, "\n"); for (i = 1; i <= n; i++) wanted[list[i]] = 1 }
    /^T:/ { name = substr($1, 3); sub(/`.*/, "", name); sub(/.*\./, "", name); keep = (name in wanted) }
    keep && !/^A:/' "$file" > "$out"
  [ -s "$out" ] || rm "$out"
done
