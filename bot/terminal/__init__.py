"""The terminal as a platform: lines in, cards out as text, buttons as numbers."""
