"""What a message of signs alone means: a thumb, a tick, a wave."""

from typing import Final

SIGNS: Final = {
    "confirm": "👍👌✅✔☑💯🆗🙆⭕",
    "decline": "👎❌✖🙅🚫⛔",
    "thanks": "🙏🌹💐❤♥💖🥰",
    "greet": "👋",
}


def by_signs(text: str) -> str:
    """The intent of the first telling sign, `none` where there is none."""
    for sign in text:
        for intent, signs in SIGNS.items():
            if sign in signs:
                return intent
    return "none"
