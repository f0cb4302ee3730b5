"""Two customers of whom the same is registered: "Bosch and Siemens via Softline, 20 seats each", 报备博世和西门子，各20套."""

import re
from typing import Final

from domain.patterns import regex
from language.read.parting.lists import Parted

_NAME: Final = r"(?!(?:both|two|2|the|my|these|deals?|for|with|via)\b)[^\W_][\w.&'’-]*(?: (?!(?:via|through|with|for|from|by|at|and)\b)[\w.&'’-]+){0,3}?"
_NAME_ZH: Final = r"[^\s，,。；;：:、和与跟]{2,10}?"
_TWO: Final = r"(?:(?:both|(?:these )?(?:two|2)(?: new)? (?:deals?|registrations?|projects?|customers?))(?: for| with)?[:,]? )?"
_TWO_ZH: Final = r"(?:这?[两二2][个家单条](?:项目|客户|公司|单子?)?)"
_WAYS: Final = (
    regex(
        rf"(?P<head>.{{0,40}}?\b(?:register|submit|report|file|log)(?: for)? ){_TWO}(?P<one>{_NAME}) and (?P<two>{_NAME})(?P<rest>(?:[,;:]| (?:via|through|with|for|from|by)\b| [$€£]?\d).*|)",
        re.IGNORECASE,
    ),
    regex(
        rf"(?P<head>.{{0,12}}?报备?(?:一下)?){_TWO_ZH}?[:：，, ]*(?P<one>{_NAME_ZH})[、和与跟](?P<two>{_NAME_ZH}){_TWO_ZH}?(?P<rest>[，,；;].*|)"
    ),
)
_SAME: Final = regex(
    rf"\b(?:each|apiece|both)\b|\btwo (?:new )?(?:deals|registrations|projects)\b|[，, ]各\s*[\d一二两三四五六七八九十]|都[是走在用]|{_TWO_ZH}",
    re.IGNORECASE,
)
_EACH: Final = regex(
    rf"\bboth (?:via|through|with|for|from|by)\b|\btwo (?:new )?(?:deals|registrations|projects)\b|都[是走在用]|{_TWO_ZH}",
    re.IGNORECASE,
)
_SUM: Final = regex(
    r"[$€£]\d|\b\d[\d.,]* ?(?:k|m|thousand)\b|\d ?万", re.IGNORECASE
)  # each has its own: "Sixt 30k and Hertz 45k"
_AND: Final = regex(r"\band\b|[和与、]", re.IGNORECASE)
_OF_BOTH: Final = regex(
    r"(?:,? ?\bboth(?: of them)?\b)|(?: ?\b(?:each|apiece)\b)|(?<=[，, ])(?:两个|两家)?都(?=[是走在用])|(?<=[，, ])各",
    re.IGNORECASE,
)


def one_each(text: str) -> Parted | None:
    """The two registrations, each whole; None for other words. Whoever asks knows whether the two are one name."""
    said = text.strip()
    found = next((match for way in _WAYS if (match := way.fullmatch(said))), None)
    if found is None or not _both(found) or _SUM.search(found["one"]) or _SUM.search(found["two"]):
        return None
    rest = _OF_BOTH.sub("", found["rest"])
    return f"{found['head']}{found['one']}{rest}", f"{found['head']}{found['two']}{rest}"


def _both(found: re.Match[str]) -> bool:
    """Whether two are spoken of, and "each" is said of them rather than of their products."""
    if found["one"].casefold() == found["two"].casefold():
        return False
    return bool((_EACH if _AND.search(found["rest"]) else _SAME).search(found[0]))
