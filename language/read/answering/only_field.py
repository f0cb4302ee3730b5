"""The one field that is to change after all, where several were to: "just the amount", 只改金额."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.answering.corrections import ANY_FIELD, fields
from language.read.normal import plain

ONLY: Final = regex(
    rf"(?:(?:no|wait|sorry|actually|please)[, ]+)*(?:just|only)(?: change| update)? (?:the )?(?P<en>{ANY_FIELD})(?:,? please| then| for now)*"
    rf"|(?:不|不对|等等|还是|先|[，, ])*(?:只|就)(?:改|要改?|动)(?:一下)?(?P<zh>{ANY_FIELD})(?:就行|就好|吧|了)*",
    re.IGNORECASE,
)


def only_field(text: str) -> tuple[str, ...]:
    """The slots that the only field named may be; none for other words."""
    found = ONLY.fullmatch(plain(text))
    return fields(found["en"] or found["zh"]) if found else ()
