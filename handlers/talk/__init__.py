"""What a message means by what was said before it: to a card that waits, of what was shown."""
