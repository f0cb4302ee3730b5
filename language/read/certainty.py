"""How sure a reading is: from which odds it is acted on, shown, or taken for what is clearly said."""

from typing import Final

SURE: Final = 0.3
SHOWN: Final = 0.6  # as sure is enough in English, whose short forms ("hows Globex") are read less surely
CLEAR: Final = 0.85
