"""Telegram: what is heard there is told to the desk, and what the bot says is drawn and sent."""
