"""Stand-ins for the world outside: chat platforms on loopback that obey their documented limits."""
