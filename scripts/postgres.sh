#!/usr/bin/env bash
# The project's throw-away PostgreSQL: a cluster of its own in a temporary folder, on a free port of 127.0.0.1.
#
#   scripts/postgres.sh run CMD…    runs CMD with ROPA_TEST_DATABASE_URL set; then the cluster is gone
#   scripts/postgres.sh start       prints two lines for eval: ROPA_TEST_DATABASE_DIR and ROPA_TEST_DATABASE_URL
#   scripts/postgres.sh resume DIR [OPTION…]    starts the cluster that `start` made in DIR again, after a crash
#   scripts/postgres.sh stop DIR    stops and removes the cluster that `start` made in DIR
#
# It commits as durably as production does (fsync on), takes 100 connections, keeps UTC, and sorts text by a language's
# rules that pass over hyphens, as en_US.UTF-8 does on most servers: a query that needs byte order must say so. Nothing
# else of the machine's PostgreSQL is touched. As root, the server runs as user postgres.
set -euo pipefail

MARK=ropa-throw-away-cluster
OLDEST=15

fail() {
  printf 'scripts/postgres.sh: %s\n' "$*" >&2
  exit 2
}

# Sets BIN to the folder with initdb and postgres of a PostgreSQL that is new enough; false if there is none.
# pg_config may be there (libpq-dev) while the server's programs are not.
find_bin() {
  local major
  # shellcheck disable=SC2046
  for BIN in "$(dirname "$(command -v initdb || echo none/none)")" "$(pg_config --bindir 2>/dev/null || echo none)" \
    $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -rV); do
    [[ -x $BIN/initdb && -x $BIN/postgres ]] || continue
    major=$("$BIN/postgres" --version | sed 's/^[^0-9]*\([0-9]*\).*/\1/')
    ((major < OLDEST)) || return 0
  done
  return 1
}

install_postgres() {
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    fail "PostgreSQL $OLDEST or newer is needed, with initdb and postgres. Install it (Debian: postgresql, macOS:" \
      "brew install postgresql@17) and put the folder of its programs on PATH."
  fi
  echo 'scripts/postgres.sh: installing PostgreSQL' >&2
  # Debian's package would make and start a cluster of its own.
  if [[ ! -e /etc/postgresql-common/createcluster.conf ]]; then
    mkdir -p /etc/postgresql-common
    echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
  fi
  export DEBIAN_FRONTEND=noninteractive
  {
    apt-get update -q
    apt-get install -q -y --no-install-recommends -o Dpkg::Options::=--force-confold postgresql
  } >&2 </dev/null
}

# PostgreSQL refuses to run as root. From / because the user may not read this folder. Replaces the (sub)shell.
exec_as_owner() {
  cd /
  if [[ $(id -u) != 0 ]]; then
    exec "$@"
  elif command -v setpriv >/dev/null; then
    exec setpriv --reuid=postgres --regid=postgres --init-groups "$@"
  elif command -v runuser >/dev/null; then
    exec runuser -u postgres -- "$@"
  else
    # shellcheck disable=SC2016
    exec su -s /bin/sh postgres -c 'exec "$0" "$@"' -- "$@"
  fi
}

# Sets DIR, SERVER and URL.
start_cluster() {
  if ! find_bin; then
    install_postgres
    find_bin || fail "PostgreSQL $OLDEST or newer was installed, but its programs were not found."
  fi
  DIR=$(mktemp -d "${TMPDIR:-/tmp}/ropa-postgres.XXXXXX")
  touch "$DIR/$MARK"
  if [[ $(id -u) == 0 ]]; then
    id postgres >/dev/null 2>&1 || fail 'as root, PostgreSQL runs as user postgres, and there is no such user.'
    chown postgres "$DIR"
  fi
  make_cluster --locale=C.UTF-8 --locale-provider=icu --icu-locale=en-US-u-ka-shifted ||
    make_cluster --locale=C.UTF-8 || make_cluster --locale=C || {
    cat "$DIR/log" >&2
    fail 'initdb failed (its words are above).'
  }
  # No sockets in the file system: their paths may be too long, and TCP on loopback is all we need.
  cat >>"$DIR/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 100
timezone = 'UTC'
log_timezone = 'UTC'
CONF
  echo 'host all all 127.0.0.1/32 trust' >"$DIR/data/pg_hba.conf"
  local port
  for _ in {1..20}; do
    # Below the ports that systems give to outgoing connections.
    port=$((20000 + RANDOM % 12000))
    if start_server "$port"; then
      URL="postgres://ropa@127.0.0.1:$port/postgres"
      return
    fi
    grep -q 'could not bind' "$DIR/log" || break
  done
  cat "$DIR/log" >&2
  fail 'the server did not start (its words are above).'
}

make_cluster() {
  rm -rf "$DIR/data"
  (exec_as_owner "$BIN/initdb" -D "$DIR/data" -U ropa --auth=trust --encoding=UTF8 "$@") >"$DIR/log" 2>&1
}

# The server has a process group of its own, so that a Ctrl-C does not reach it before CMD has ended.
start_server() {
  set -m
  (exec_as_owner "$BIN/postgres" -D "$DIR/data" -p "$@") >"$DIR/log" 2>&1 </dev/null &
  SERVER=$!
  set +m
  for _ in {1..1200}; do
    # postmaster.pid's eighth line tells when it takes connections.
    [[ $(sed -n 8p "$DIR/data/postmaster.pid" 2>/dev/null) != ready* ]] || return 0
    kill -0 "$SERVER" 2>/dev/null || break
    sleep 0.05
  done
  end_group "$SERVER" QUIT
  SERVER=
  return 1
}

# Sends a signal to a process group that we started, and KILL after ten seconds.
end_group() {
  kill "-$2" -- "-$1" 2>/dev/null || return 0
  for _ in {1..200}; do
    kill -0 -- "-$1" 2>/dev/null || return 0
    sleep 0.05
  done
  kill -KILL -- "-$1" 2>/dev/null || true
}

DIR=
SERVER=
JOB=

tidy() {
  trap '' INT TERM HUP
  [[ -z $JOB ]] || end_group "$JOB" TERM
  # QUIT: without a checkpoint, as everything is thrown away.
  [[ -z $SERVER ]] || end_group "$SERVER" QUIT
  [[ -z $DIR ]] || rm -rf "$DIR"
}

interrupted() {
  trap '' INT TERM HUP
  [[ -z $JOB ]] || end_group "$JOB" "$1"
  exit "$2"
}

run() {
  (($# > 0)) || fail 'run what? Usage: scripts/postgres.sh run CMD…'
  trap tidy EXIT
  trap 'interrupted INT 130' INT
  trap 'interrupted TERM 143' TERM
  trap 'interrupted HUP 129' HUP
  start_cluster
  export ROPA_TEST_DATABASE_URL=$URL
  local status=0
  # CMD has a process group of its own, so that whatever it started ends with it.
  set -m
  "$@" <&0 &
  JOB=$!
  set +m
  wait "$JOB" || status=$?
  exit "$status"
}

start() {
  trap tidy EXIT
  start_cluster
  trap - EXIT
  printf 'export ROPA_TEST_DATABASE_DIR=%q\nexport ROPA_TEST_DATABASE_URL=%q\n' "$DIR" "$URL"
}

# Prints the true path of a folder that `start` made.
own_folder() {
  [[ -f $1/$MARK ]] || fail "$1 is not a folder that \`scripts/postgres.sh start\` made."
  (cd "$1" && pwd -P)
}

resume() {
  local server port
  DIR=$(own_folder "${1:-nothing}")
  server=$(head -n 1 "$DIR/data/postmaster.pid" 2>/dev/null || true)
  if [[ -n $server && $(ps -o stat= -p "$server") == [^Z]* ]]; then fail "the cluster in $DIR runs."; fi
  # A server that was killed has left this; where nobody has waited for its process, a new one would take it for alive.
  rm -f "$DIR/data/postmaster.pid"
  port=$(sed 's/.* "-p" "\([0-9]*\)".*/\1/' "$DIR/data/postmaster.opts")
  find_bin || fail "PostgreSQL $OLDEST or newer was not found."
  start_server "$port" "${@:2}" && return
  cat "$DIR/log" >&2
  fail 'the server did not start again (its words are above).'
}

stop() {
  local dir server
  dir=$(own_folder "${1:-nothing}")
  server=$(head -n 1 "$dir/data/postmaster.pid" 2>/dev/null || true)
  # The pid may be another program's by now.
  if [[ -n $server && $(ps -o args= -p "$server") == *"$dir/data"* ]]; then end_group "$server" QUIT; fi
  rm -rf "$dir"
}

case ${1:-} in
  run | start | resume | stop) "$@" ;;
  *) fail 'usage: scripts/postgres.sh run CMD… | start | resume DIR [OPTION…] | stop DIR' ;;
esac
