"""The learned weights, as text: one feature a line."""
