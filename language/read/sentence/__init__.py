"""A sentence as the learned parts see it: tokens, cues, marks of names, and the weights over them."""
