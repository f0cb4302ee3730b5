"""Facts become cards: one module a noun, each card with an example for the gallery."""
