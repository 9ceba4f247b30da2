#!/usr/bin/env bash
# Analyses lines of {"id", "text"} with GNU parallel, on all processors of this machine:
#
#   bash examples/parallel/analyze.sh articles.ndjson > results.ndjson
#
# The file is cut between lines into blocks, each block goes through one zanger, and the results
# come out in the order of the file. On several machines: add --sshloginfile hosts, with zanger
# installed on each of them. On Spark, rdd.pipe("zanger analyze --ndjson") is the same filter.
set -euo pipefail
file=${1:?Name a file of lines: {\"id\": \"…\", \"text\": \"…\"\}}
zanger=${ZANGER:-npx zanger}
block=${BLOCK:-1M}

exec parallel --will-cite --keep-order --pipe-part --arg-file "$file" --block "$block" \
  "$zanger analyze --ndjson"
