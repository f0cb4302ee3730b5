"""Teach the learned parts: sentences from grammars and by hand, and the loops that fit the weights."""
