#!/bin/sh
# Stores what a past version of the program had written: make.sh COMMIT FILE.tsv.gz
# The files here: issue-2 0fc3cf3, issue-3 a61478d, issue-4 b7b0324.
set -e
house=$(git rev-parse --show-toplevel)
past=$(mktemp -d)
git worktree add -q --detach "$past" "$1"
cd "$past"
mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=classpath -Dmdep.includeScope=test
java -cp "target/test-classes:target/classes:$(cat classpath)" \
  "$house/src/test/java/vn/dondoc/upgrades/Snapshot.java" "$house/src/test/resources/upgrades/$2"
git worktree remove --force "$past"
