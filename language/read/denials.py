"""The words that deny what is said after them, English and Chinese."""

import re
from typing import Final

ENGLISH: Final = (
    r"(?:\b(?:have|has|had|did|does|do|is|are|was|were|will|would|could|should|ca|wo)n'?t|\bnot|\bnever|\bcannot|\bnobody|\bhold off|\bwait with)"
    r"(?! (?:forget|mind|hesitate|worry)\b)"
)
CHINESE: Final = r"(?:还没有?|没有?(?!问题|事)|尚未|未|(?:先|暂时?|千万|请)?(?:别|不要|(?<!能)不能|不用|不必|不想|(?<!会)不会|不急着?)|暂不|先不|不是|并非)"
_DENIED: Final = re.compile(rf"{ENGLISH}(?![a-z])|{CHINESE}", re.IGNORECASE)


def denied(text: str) -> bool:
    """True for words that say what did not happen: "we didn't lose D-4011"."""
    return bool(_DENIED.search(text))
