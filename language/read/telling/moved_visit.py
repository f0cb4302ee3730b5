"""A visit that is put off to another day by whom it is with, as it would be planned: "push my CDW visit to Friday"."""

import re
from typing import Final

from domain.patterns import regex

_NAME: Final = r"(?P<firm>(?!(?:next|last|first|friday|this|that)\b)[\w&.'-]+(?: [\w&.'-]+){0,3}?)"
MOVED: Final = regex(
    rf"\W*(?:(?:please|pls|can you|could you|can we|let['’]?s) )*(?:push|move|postpone|shift|reschedule|put off|delay|bring) (?:my|the|our) (?:{_NAME}(?:['’]s)? (?:visit|meeting|call|appointment|demo)|(?:visit|meeting|call|appointment|demo) (?:with|at|to) {_NAME.replace('firm', 'with')})"
    r"(?: (?:back|forward|out|up|over))? (?:to|till|until) (?P<when>.{2,40}?)(?:,? (?:please|pls|instead))*[.!]*",
    re.IGNORECASE,
)


def moved_visit(text: str) -> str:
    """The visit as it would be planned anew; empty for any other message."""
    found = MOVED.fullmatch(text.strip())
    return f"visit {found['firm'] or found['with']} {found['when']}" if found else ""
