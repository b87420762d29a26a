#!/usr/bin/env bash
# A throw-away PgBouncer in transaction mode before a PostgreSQL of 127.0.0.1, as scripts/postgres.sh makes one.
#
#   scripts/pgbouncer.sh start PORT   before the server on PORT; prints two lines for eval: ROPA_PGBOUNCER_DIR and
#                                     ROPA_PGBOUNCER_PORT
#   scripts/pgbouncer.sh stop DIR     stops and removes the PgBouncer that `start` made in DIR
#
# It shares out three connections of each database, whoever asks, and takes no start-up parameter that it does not know
# itself. The user is ropa, without a password. As root, PgBouncer runs as user postgres.
set -euo pipefail

MARK=ropa-throw-away-pgbouncer

fail() {
  printf 'scripts/pgbouncer.sh: %s\n' "$*" >&2
  exit 2
}

# Debian keeps it among the programs of root.
find_program() {
  PROGRAM=$(PATH=$PATH:/usr/sbin:/usr/local/sbin command -v pgbouncer)
}

install_pgbouncer() {
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    fail 'PgBouncer is needed. Install it (Debian: pgbouncer, macOS: brew install pgbouncer) and put it on PATH.'
  fi
  echo 'scripts/pgbouncer.sh: installing PgBouncer' >&2
  # Debian's package would start a service of its own.
  local policy=/usr/sbin/policy-rc.d made=
  if [[ ! -e $policy ]]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
    made=$policy
  fi
  export DEBIAN_FRONTEND=noninteractive
  local status=0
  {
    apt-get update -q && apt-get install -q -y --no-install-recommends pgbouncer
  } >&2 </dev/null || status=$?
  [[ -z $made ]] || rm -f "$made"
  ((status == 0)) || fail 'PgBouncer could not be installed (the words of apt-get are above).'
}

start() {
  local server=${1:-}
  [[ $server =~ ^[0-9]+$ ]] || fail 'before which server? Usage: scripts/pgbouncer.sh start PORT'
  if ! find_program; then
    install_pgbouncer
    find_program || fail 'PgBouncer was installed, but its program was not found.'
  fi
  DIR=$(mktemp -d "${TMPDIR:-/tmp}/ropa-pgbouncer.XXXXXX")
  trap 'rm -rf "$DIR"' EXIT
  touch "$DIR/$MARK"
  local as=()
  if [[ $(id -u) == 0 ]]; then
    id postgres >/dev/null 2>&1 || fail 'as root, PgBouncer runs as user postgres, and there is no such user.'
    chown postgres "$DIR"
    as=(-u postgres)
  fi
  echo '"ropa" ""' >"$DIR/users"
  local port
  for _ in {1..20}; do
    # Below the ports that systems give to outgoing connections.
    port=$((20000 + RANDOM % 12000))
    settings "$server" "$port" >"$DIR/pgbouncer.ini"
    "$PROGRAM" ${as[@]+"${as[@]}"} -q -d "$DIR/pgbouncer.ini" >"$DIR/start" 2>&1 </dev/null || continue
    for _ in {1..100}; do
      if [[ -s $DIR/pid ]] && (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
        trap - EXIT
        printf 'export ROPA_PGBOUNCER_DIR=%q\nexport ROPA_PGBOUNCER_PORT=%q\n' "$DIR" "$port"
        return
      fi
      sleep 0.05
    done
  done
  cat "$DIR/start" "$DIR/log" >&2 || true
  fail 'PgBouncer did not start (its words are above).'
}

settings() {
  cat <<CONF
[databases]
* = host=127.0.0.1 port=$1
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = $2
unix_socket_dir =
auth_type = trust
auth_file = $DIR/users
pool_mode = transaction
default_pool_size = 3
max_client_conn = 200
logfile = $DIR/log
pidfile = $DIR/pid
CONF
}

stop() {
  local dir=${1:-nothing} program
  [[ -f $dir/$MARK ]] || fail "$dir is not a folder that \`scripts/pgbouncer.sh start\` made."
  program=$(cat "$dir/pid" 2>/dev/null || true)
  # The pid may be another program's by now.
  if [[ -n $program && $(ps -o args= -p "$program") == *"$dir/pgbouncer.ini"* ]]; then
    kill -TERM "$program" 2>/dev/null || true
    for _ in {1..100}; do
      kill -0 "$program" 2>/dev/null || break
      sleep 0.05
    done
  fi
  rm -rf "$dir"
}

case ${1:-} in
  start | stop) "$@" ;;
  *) fail 'usage: scripts/pgbouncer.sh start PORT | stop DIR' ;;
esac
