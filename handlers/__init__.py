"""What to do about what was heard: one module a topic, found through routes."""
