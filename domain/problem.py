"""A problem that an operator can solve, and what the log tells him of an error."""

OUTAGES = frozenset({"OperationalError", "InterfaceError", "InternalError"})  # of a database


class Problem(Exception):
    """Something could not be done; the text is a sentence that says what to do."""


def why(error: BaseException) -> str:
    """The kind of an error and, where a database is at fault, what it says of itself; what any other says may
    hold what somebody wrote."""
    kind = type(error).__name__
    said = str(getattr(error, "orig", None) or "").strip().partition("\n")[0]
    return f"{kind}: {said}" if said and kind in OUTAGES else kind
