"""The log of a test, without what takes long to draw: the DEBUG lines of each turn, a tenth of it, and
tracebacks with every variable in them, a second or two each."""

import logging

import structlog


def down() -> None:
    """From now on, as it is by itself but for those."""
    structlog.reset_defaults()
    *made, _ = structlog.get_config()["processors"]
    drawn = structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    info = structlog.make_filtering_bound_logger(logging.INFO)
    structlog.configure(processors=[*made, drawn], wrapper_class=info)
