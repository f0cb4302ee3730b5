"""Fields that are to be as they were: "same product, same amount", 产品和金额都跟上次一样."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.answering.answers import LIKE_EN, LIKE_ZH
from language.read.answering.corrections import ANY_FIELD, fields
from language.read.normal import PAUSES

LONGEST: Final = 1000  # characters
JOIN: Final = r"(?:, ?(?:and )?| and |/|、|，|和|跟|以及)?"
ONE: Final = rf"(?:the )?(?:{ANY_FIELD})"
LAST_ZH: Final = "(?:上一?次|上回|之前|以前|原来|上一?[单个笔])"
SAME_FIELDS: Final = regex(
    rf"\bsame (?P<en>{ONE}(?:{JOIN}{ONE})*)(?![a-z])"
    rf"|(?:同样|(?<![\u4e00-\u9fffA-Za-z])一样)的(?P<zh1>{ONE}(?:{JOIN}{ONE})*)"
    rf"|(?P<zh2>{ONE}(?:{JOIN}{ONE})*)(?:都|也|全)?(?:(?:还?是?[跟和同与照按]?{LAST_ZH}(?:的)?(?:一样|相同|那个)?)|[跟和同与照按][^，,。]{{2,20}}?(?:那一?[个单笔]|的)?(?:一样|相同)|不变|照旧|同上|一样)",
    re.IGNORECASE,
)
WITHIN: Final = regex(rf"(?<![a-z])(?:{ANY_FIELD})(?![a-z])", re.IGNORECASE)

SAME_AS: Final = regex(
    r"(?:(?:it'?s |use |take |make it )?(?:the )?same (?:[\w ]{1,40} )?(?:as|like)|(?:just |exactly )?(?:as|like)) (?:(?:in|for|on|with|at) )?(?:the )?(?P<en>\S.{1,40}?)(?:'s)?(?: (?:deal|one|registration))?"
    rf"|(?:{ANY_FIELD})?(?:也|都)?(?:就|还是|是)?[跟和同与照按](?P<zh>[^,，。]{{2,20}}?)(?:那一?[个单笔]|的)?(?:一样|相同)(?:的?(?:客户|伙伴|渠道|产品|联系人|金额)|的|吧|就行)?",
    re.IGNORECASE,
)

LIKE: Final = regex(f"{LIKE_ZH}|{LIKE_EN}", re.IGNORECASE)
SAME_OF: Final = regex(
    rf"(?:[,;]? (?:with |and |also )*)?\b(?:the )?same {ONE}(?:{JOIN}{ONE})* (?:as|like) (?:in |for |with |on )?(?:the )?"
    r"(?!(?:before|last|previous|usual|discussed|agreed|yesterday|me)\b)(?P<of>[a-z][\w&.' -]{1,30}?)(?:['’]s)?(?: (?:deal|one|registration))?(?=\s*[,;.!]|\s*$)",
    re.IGNORECASE,
)  # , same product as Globex
FIELD_OF: Final = regex(
    rf"(?:{ANY_FIELD})(?:都|也|就)?[跟和同与照按](?P<of>[^，,。]{{2,20}}?)(?:那一?[个单笔]|的)?(?:一样|相同)",
    re.IGNORECASE,
)
LAST: Final = regex(rf"{LAST_ZH}(?:的|那[个单])?")
THAN: Final = regex(
    rf"\b(?:than|compared (?:to|with)|over) (?:the )?(?:last|previous) (?:time|one|deal|order)|\bthan before\b|比{LAST_ZH}",
    re.IGNORECASE,
)


def than_before(text: str) -> str:
    """What is told beside the last record: "20k more" of "20k more than last time"; empty where nothing is."""
    more, times = THAN.subn("", text[:LONGEST])
    return more.strip() if times else ""


THAN_NAMED: Final = regex(
    r"(?P<more>[^,;]*\d[^,;]*? (?:more|less|higher|lower|cheaper|above|below|over|under)) (?:than (?:for |at |with |in )?)?(?:the )?(?P<of>[a-z][\w&.' -]{1,30}?)(?:['’]s)?(?: (?:deal|one|registration))?"
    r"|比(?P<of_zh>[^，,。；;\d]{2,12}?)(?:那一?[个单笔])?(?:要|还)?(?P<more_zh>(?:多|少|高|低|贵|便宜)[^，,。；;]{0,3}[\d一二两三四五六七八九十百][^，,。；;]{0,8})",
    re.IGNORECASE,
)


def than_named(text: str) -> tuple[str, str]:
    """What is told beside a record that is named, and which: "5k less", "Globex" of "5k less than Globex"; both
    empty for other words."""
    found = THAN_NAMED.fullmatch(" ".join(text[:LONGEST].split()).strip(PAUSES))
    if found is None:
        return "", ""
    return found["more"] or found["more_zh"], found["of"] or found["of_zh"]


def same_as(text: str) -> str:
    """Of which record an answer is to be taken: "same as Globex", 跟三一那单一样; empty for other words."""
    found = SAME_AS.fullmatch(" ".join(text.split()).strip(PAUSES))
    return (found["en"] or found["zh"]) if found else ""


def of_whom(text: str) -> str:
    """The name of whose record a field is to be as, 三一 of 工业网关，金额跟三一一样; empty for other words."""
    found = FIELD_OF.search(text[:LONGEST])
    return found["of"] if found else same_as(text)


def like(text: str) -> tuple[str, str]:
    """What is said before the words that all the rest or a field is as in another record, and of which: "", 三一 of
    报备隆基，跟三一一样; the text itself for other words."""
    if same := SAME_OF.search(text[:LONGEST]):
        return text[: same.start()] + text[same.end() :], same["of"]
    found = LIKE.search(text[:LONGEST])
    if found is None:
        return text, ""
    of = found["of"] or found["of_en"]
    return text[: found.start()] + text[found.end() :], "" if LAST.fullmatch(of) else of


def as_before(text: str) -> frozenset[str]:
    """The likeliest slot of each field that is said to be as in the last record."""
    found = (match["en"] or match["zh1"] or match["zh2"] for match in SAME_FIELDS.finditer(text[:LONGEST]))
    words = [word for part in found for word in WITHIN.findall(part)]
    return frozenset(slots[0] for word in words if (slots := fields(word)))
