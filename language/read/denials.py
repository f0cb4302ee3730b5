"""The words that deny what is said after them, English and Chinese; and the ways in which they deny a step."""

import re
from typing import Final

from domain.patterns import regex

ENGLISH: Final = (
    r"(?:\b(?:have|has|had|did|does|do|is|are|was|were|will|would|could|should|ca|wo)n'?t|\bnot|\bnever|\bcannot|\bnobody|\bhold off|\bwait with)"
    r"(?! (?:forget|mind|hesitate|worry)\b)"
)
UNWANTED: Final = (
    r"(?:\bno (?:need|reason|plans?|intention|wish|point)|\bno longer|\bagainst|\b(?:forget|never ?mind)(?: about)?"
    r"|\b(?:never|did ?n[o']t) (?:sa(?:id|y)|ask(?:ed)?|t(?:ell|old) you|want(?:ed)?|mean[t]?))(?![a-z])"
)  # of what is said after them
CHINESE: Final = r"(?:还没有?|没有?(?!问题|事)|尚未|未|(?:先|暂时?|千万|请)?(?:别|不要|(?<!能)不能|不用|不必|不想|(?<!会)不会|不急着?)|暂不|先不|不是|并非|不(?:打算|准备|考虑|再)|没(?:有)?(?:说|让|叫|要求|打算|准备)(?:过)?)"
UNABLE_CHINESE: Final = r"(?:去|来|过去|见|约|赶|到)不[了成上到]"  # 下周三去不了云轩了
BARE_CHINESE: Final = r"(?<![要是对能会肯])不"  # right before the verb: 不撤了
GAP_CHINESE: Final = r"(?:(?:给|把|对|帮|跟|替|让|去)[^，,。；;!！]{1,12}?)?"  # of what: 别给三一延期
_ANY: Final = regex(r"[不没别]|n['’]t\b|\b(?:not|no|never)\b")
_DENIED: Final = regex(rf"{ENGLISH}(?![a-z])|{CHINESE}", re.IGNORECASE)


def denied(text: str) -> bool:
    """True for words that say what did not happen: "we didn't lose D-4011"."""
    return bool(_DENIED.search(text))


def may_deny(text: str) -> bool:
    """True for words with any denial among them, whatever it denies."""
    return bool(_ANY.search(text))


_NO_FIRST: Final = regex(
    r"(?:no|nope|nah|not (?:really|quite)|wrong)[,.;:!]+ *(?P<rest>\S.{2,})|(?:不是?|不对|没有?|否)[，,。；;、]\s*(?:是)?(?P<rest_zh>.{2,})",
    re.IGNORECASE | re.DOTALL,
)


def behind_no(text: str) -> str:
    """What is told behind a no to something else: "no, to Fortinet", 不是，输给了华为; empty where none is."""
    found = _NO_FIRST.fullmatch(text.strip())
    return (found["rest"] or found["rest_zh"]).strip() if found else ""


_DENIES: Final = regex(
    r"(?:no|nope|sorry|wait|actually)\b[,. ]|(?:不对|不是|等等|等一?下|错了)[，, ]", re.IGNORECASE
)


def denies(text: str) -> bool:
    """True for words that begin with a no to what was said before: "no, it was Friday", 不对，是周五."""
    return bool(_DENIES.match(text.strip()))
