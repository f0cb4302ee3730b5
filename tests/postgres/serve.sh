# Runs a throw-away PostgreSQL in the folder $1 with the programs of the folder $2, the settings $3 beside its own
# and, where $4 names a server, as a standby of that server, for as long as its standard
# input stays open: says "ready", waits, stops the server and removes the folder. However the test run ends, even
# by kill -9, the pipe closes, and nothing is left behind.
folder=$1 programs=$2 more=$3 primary=$4 data=$1/data
trap '' PIPE # who waited for "ready" may have gone meanwhile

make_cluster() {
    "$programs/initdb" --pgdata="$data" --username=postgres --auth=trust --encoding=UTF8 --no-sync "$@"
}

settings() {
    cat <<END
listen_addresses = ''
unix_socket_directories = '$folder'
max_connections = 100
shared_buffers = 32MB
fsync = off
full_page_writes = off
synchronous_commit = off
wal_level = minimal
max_wal_senders = 0
autovacuum = off
timezone = 'UTC'
$more
END
}

make() {
    if [ "$primary" ]; then
        "$programs/pg_basebackup" --pgdata="$data" --dbname="$primary" --write-recovery-conf --checkpoint=fast
    else
        make_cluster --locale=C.UTF-8 || { rm -rf "$data"; make_cluster --no-locale; }
    fi
}

start() {
    make || return
    settings >>"$data/postgresql.conf"
    "$programs/pg_ctl" start -D "$data" -w -t 60 -l "$folder/server.log"
}

if start >"$folder/start.log" 2>&1; then
    echo ready
    cat >/dev/null
    "$programs/pg_ctl" stop -D "$data" -m immediate >/dev/null 2>&1
else
    cat "$folder"/*.log
fi
rm -rf "$folder"
