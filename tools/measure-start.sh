#!/usr/bin/env bash
# How long the application of deploy/Dockerfile takes to start, and how much memory it is resident with, when ready and after
# its dossiers were opened. Needs JDK 25 in JAVA_HOME or on the path, and the product running with its demonstration
# region (mvn spring-boot:test-run): this starts a second copy of the application beside it, which is allowed, and stops it.
set -euo pipefail
cd "$(dirname "$0")/.."
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
port=8181
site="http://localhost:$port"
starts="${1:-3}"
work="$(mktemp -d)"
pid=
trap 'if [ -n "$pid" ]; then kill "$pid" 2> /dev/null || true; wait "$pid" 2> /dev/null || true; fi; rm -rf "$work"' EXIT

curl -sf -o /dev/null http://localhost:8080/actuator/health/readiness \
  || { echo "Start the product first: mvn spring-boot:test-run" >&2; exit 1; }

mvn -q package -Dmaven.test.skip=true
"$java" -Djarmode=tools -jar target/dichterbij-*.jar extract --application-filename dichterbij.jar --destination "$work"
settings="$PWD/src/test/resources/application-local.yaml"
secrets="$PWD/.local/secrets/"
# the image's own words: its options, and what its training start is given
options="$(grep -oP 'JAVA_OPTIONS="\K[^"]+' deploy/Dockerfile)"
training="$(grep -oP '^    --spring\.\K.*' deploy/Dockerfile | tr -d '\\' | sed 's/^/--spring./' | tr '\n' ' ')"
cd "$work"
export MALLOC_ARENA_MAX=2
# shellcheck disable=SC2086
"$java" $options -XX:AOTCacheOutput=dichterbij.aot -Dspring.context.exit=onRefresh -jar dichterbij.jar $training \
  --dichterbij.bsn-key="$(head -c 32 /dev/urandom | base64)" > training.log 2>&1 \
  || { tail -n 30 training.log >&2; exit 1; }

resident() { awk '/VmRSS/ {printf "%d MB", $2 / 1024}' "/proc/$pid/status"; }

for start in $(seq "$starts"); do
  begin="$(date +%s%N)"
  # shellcheck disable=SC2086
  "$java" $options -XX:AOTCache=dichterbij.aot -jar dichterbij.jar --spring.profiles.active=web,workers \
    --spring.config.additional-location="file:$settings" --spring.config.import="configtree:$secrets" --server.port=$port \
    --local.ports.application=$port --local.ports.web-applications=8088 --local.ports.broker-rest=8089 \
    --local.ports.gateway=26500 --local.ports.postgres=54329 > application.log 2>&1 &
  pid=$!
  until curl -sf -o /dev/null "$site/actuator/health/readiness"; do
    kill -0 "$pid" 2> /dev/null || { tail -n 30 application.log >&2; exit 1; }
    sleep 0.05
  done
  ready="$(( ($(date +%s%N) - begin) / 1000000 ))"
  fresh="$(resident)"

  rm -f cookies
  token="$(curl -s -c cookies "$site/inloggen" | grep -oP 'name="_csrf" value="\K[^"]+' | head -n 1)"
  curl -s -o /dev/null -b cookies -c cookies --data-urlencode username=consulent --data-urlencode password=dichterbij \
    --data-urlencode "_csrf=$token" "$site/inloggen"
  dossiers="$(curl -s -b cookies "$site/werk" | grep -oP 'href="\K/dossiers/[^"]+' | sort -u)"
  [ -n "$dossiers" ] || { echo "No dossier was found on $site/werk" >&2; exit 1; }
  : > times
  for _ in $(seq 15); do
    for dossier in $dossiers; do
      curl -sf -o /dev/null -w '%{time_total}\n' -b cookies "$site$dossier" >> times
    done
  done
  sort -n times -o times
  pages="$(wc -l < times)"
  echo "start $start: ready after $ready ms, $fresh resident; after $pages dossiers $(resident)," \
    "a dossier in $(awk -v n="$pages" 'NR == int(n * 0.5) {a = $1} NR == int(n * 0.95) {b = $1} END {printf "%d ms (median), %d ms (p95)", a * 1000, b * 1000}' times)"
  kill "$pid"
  wait "$pid" 2> /dev/null || true
  pid=
done
