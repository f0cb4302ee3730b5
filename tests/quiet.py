"""The log of a test without its lines of DEBUG: to draw those of each turn took a tenth of it."""

import logging

import structlog


def down() -> None:
    """As it is by itself, from INFO on."""
    structlog.reset_defaults()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.INFO))
