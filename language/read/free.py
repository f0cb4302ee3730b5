"""Whether a sentence asks if a customer is still to be had, or how a deal stands."""

from __future__ import annotations

import re
from typing import Final

from language.read.wordlists.lists import english_words

_FREE: Final = re.compile(
    r"\b(?:free|taken|available|up for grabs|spoken for|conflicts?|clash(?:es)?)\b"
    r"|\b(?:any(?:one|body)|some(?:one|body)|already|still|can (?:i|we))\b.*\b(?:regist\w*|protected|open)\b"
    r"|撞单|查重|有人.{0,4}[报備备占]|被.{0,4}[报備备占]|报备了(?:吗|没)|报过|[能可]以?.{0,3}报|占了|空着|保护期",
    re.IGNORECASE,
)


_NAME: Final = r"(?P<name>[^?？!！,，。]{2,80}?)"
_WHOLE: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"is {_NAME} (?:still |already |currently )*"
        r"(?:free|taken|available|protected|registered|spoken for|up for grabs)(?: (?:now|yet|already))?",
        rf"(?:has|have) (?:any|some)(?:one|body) (?:else )?(?:already )?registered {_NAME}(?: yet| already)?",
        rf"(?:please )?(?:check|look up) (?:if |whether )?{_NAME} (?:is |for )(?:free|taken|conflicts?)",
        rf"(?:请问|帮我)?(?:查一下|查下|查|看看)?{_NAME}(?:这家|这个客户|这家客户)?(?:有没有|有|是不是|被)+人?"
        r"(?:已经?)?报备?了?(?:吗|没有?|么)?",
        rf"can (?:i|we) (?:still )?register {_NAME}",
        rf"(?:撞单检查|查撞单|撞单|查重)[:：\s]*{_NAME}",
    )
)
_SHORT: Final = re.compile(rf"{_NAME} (?:free|taken)\s*[?？]", re.IGNORECASE)


def name_asked(text: str) -> str:
    """The company in a sentence that asks nothing but whether it is free; empty for any other."""
    said = text.strip().rstrip("?？!！。. ")
    found = next((match for pattern in _WHOLE if (match := pattern.fullmatch(said))), None)
    found = found or _SHORT.fullmatch(text.strip())
    name = found["name"].strip() if found else ""
    return name if any(map(_naming, name.split())) else ""


def _naming(word: str) -> bool:
    """Whether a word may be a name: written with a capital, or no word of the language."""
    return word.lower() not in english_words() or (word[0].isupper() and len(word) > 1)


def asks_if_free(text: str) -> bool:
    """`is Globex taken?`, `远景能源有人报了吗`; not `how does Globex stand?`."""
    return _FREE.search(text) is not None
