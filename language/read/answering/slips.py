"""A word that steers the conversation, written with a slip: "submitt", "skp", "cancle"."""

from typing import Final

from language.read.normal import PAUSES

STEERING: Final = ("yes", "submit", "skip", "cancel", "confirm", "correct")


def steering(text: str) -> str:
    """The word that is meant where a message is one of these, and a letter of it is dropped, doubled or swapped
    with the next; empty for other words. The first and the last are seldom dropped, and "Ye" is a name."""
    said = text.strip(PAUSES).lower()
    return next((word for word in STEERING if said in _slips(word)), "")


def _slips(word: str) -> set[str]:
    inner = range(1, len(word) - 1)
    dropped = {word[:at] + word[at + 1 :] for at in inner}
    doubled = {word[: at + 1] + word[at:] for at in range(len(word))}
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in inner}
    return dropped | doubled | swapped
