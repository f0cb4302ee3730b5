#!/bin/sh
# Run once by the database's image, when its volume is new: the bot's own role, which owns its database and is no
# superuser, since a superuser passes the wall between organisations.
set -e
psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 --set password="$CHANNELBOT_PASSWORD" <<'SQL'
CREATE ROLE channelbot LOGIN PASSWORD :'password';
CREATE DATABASE channelbot OWNER channelbot;
SQL
