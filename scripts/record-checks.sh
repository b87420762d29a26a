#!/usr/bin/env bash
# Looks at the record of a register file with programs that people open it with. Not part of `npm test`.
#
#   scripts/record-checks.sh [FILE]   the register that is shipped unless told; after `npm run build`
#
# LibreOffice opens the workbook, poppler reads the PDF's text, fonts and pages, axe the page in Chromium. Root on Debian
# gets what is missing by apt; anybody else is told what to install. What was made stays in the folder that is printed.
set -euo pipefail

FILE=${1:-registers/finago.yaml}

fail() {
  printf 'scripts/record-checks.sh: %s\n' "$*" >&2
  exit 2
}

need() {
  command -v "$1" >/dev/null && return
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    fail "$1 is needed. Install it (Debian: $2) and put it on PATH."
  fi
  echo "scripts/record-checks.sh: installing $2" >&2
  apt-get install -y --no-install-recommends "$2" >/dev/null
}

need soffice libreoffice-calc
need pdftotext poppler-utils
need chromium chromium

OUT=$(mktemp -d "${TMPDIR:-/tmp}/ropa-record-XXXXXX")
echo "in $OUT"
for format in xlsx pdf html; do
  node dist/bundle/cli/main.js export "$FILE" --format "$format" --language sv -o "$OUT/record.$format"
done

# LibreOffice says nothing when it cannot open a file: then there is no page.
soffice --headless "-env:UserInstallation=file://$OUT/profile" --convert-to pdf --outdir "$OUT/xlsx" "$OUT/record.xlsx" >/dev/null
pdftotext "$OUT/xlsx/record.pdf" "$OUT/xlsx/record.txt"
grep -q "Kategorier av registrerade" "$OUT/xlsx/record.txt" || fail "LibreOffice does not show the workbook"
echo "LibreOffice: $(pdfinfo "$OUT/xlsx/record.pdf" | sed -n 's/^Pages: *//p') pages"

pdftotext -layout "$OUT/record.pdf" "$OUT/record.txt"
grep -q 'Register över behandling av personuppgifter' "$OUT/record.txt" || fail 'the PDF has no text'
grep -Eq 'Sida 1 av [0-9]+' "$OUT/record.txt" || fail 'the PDF has no page numbers'
pdffonts "$OUT/record.pdf" | awk 'NR > 2 && $(NF - 4) != "yes" { exit 1 }' || fail 'a font is not in the PDF'
pdftoppm -r 70 -png "$OUT/record.pdf" "$OUT/page"
echo "poppler: $(pdfinfo "$OUT/record.pdf" | sed -n 's/^Pages: *//p') pages, pictures in $OUT/page-*.png"

node dist/scripts/page-axe.js "$OUT/record.html" "$(command -v chromium)"
