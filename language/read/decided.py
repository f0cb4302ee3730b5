"""Lists of deals by how was decided on them: "which did Li Wei approve", 李伟批了哪些."""

import re
from typing import Final

from domain.patterns import regex
from language.read.deals.at_once import at_once
from language.read.filters import closing

_DECIDED: Final = {  # the words for a decision that was made
    "approved": (r"approv(?:e|ed)|sign(?:ed)? off|granted", "批(?!评)|通过|放行"),
    "rejected": (r"reject(?:ed)?|declin(?:e|ed)|refused?|turn(?:ed)? down", "驳回|拒绝?|否[决掉]"),
    "decided": (r"decid(?:e|ed)|decisions", "决定|审(?!核中)|裁定"),
}
_BEEN_DECIDED: Final = {
    kind: (
        regex(
            rf"\b(?:did|has|have) (?:[\w.'-]+ ){{1,3}}?(?:{english})\b|\b(?:{english})(?: on)? by\b|\bdecisions\b.* by\b"
            rf"|\b(?:i|we|you|he|she|they) (?:just |already )?(?:{english})\b(?<!e)"
            rf"|^\W*(?:(?:what|which|who) (?:did (?:i|we|you|he|she|they)) )(?:{english})\b|(?:我|他|她|你|您|[\u4e00-\u9fff]{{2,3}}?|[a-z]{{2,}})(?:[今昨前]天|[这本上]个?[周月]|这几天|最近|都|已经|今年)*(?:{chinese})(?:了|过|掉)",
            re.IGNORECASE,
        ),
        regex(
            rf"\b(?:was|were|been|got|just|deals?|registrations?|ones|what|which|many|much|all|and|^) *(?:\w+ )?(?:{english})(?<!e)\b|^\W*(?:{english})(?<!e)\b|(?:被|都|已经?|给)?(?:{chinese})(?:了|过|掉|的|准了|准的)",
            re.IGNORECASE,
        ),
    )
    for kind, (english, chinese) in _DECIDED.items()
}


_UNDECIDED: Final = regex(
    r"(?:待|未|没有?|[等要需该]着?)(?:我|人|你|领导)?(?:审批?|批准?|决定|裁定|通过)(?!了|过)"
)
_EXPIRES: Final = regex(
    r"\b(?:expir\w*|protect\w*|lapse\w*|run(?:s|ning)? out)\b|到期|过期|保护", re.IGNORECASE
)


def decided(text: str) -> tuple[str, bool]:
    """How deals were decided that are asked for, "" for other lists, and whether it is told who did: "what did Li Wei
    approve", 李伟批了哪些, but not "which were approved". A day of closing or of protection
    is none of a decision, nor is anything decided that waits, or is ordered to be: 待审批的."""
    if closing(text) or _EXPIRES.search(text) or _UNDECIDED.search(text) or at_once(text):
        return "", False
    for kind, (by, passive) in _BEEN_DECIDED.items():
        if by.search(text):
            return kind, True
        if passive.search(text):
            return kind, False
    return "", False
