"""Several requests in one message, and where each begins."""
