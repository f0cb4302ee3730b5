"""Deal registration in conversation: one module a step of its life."""
