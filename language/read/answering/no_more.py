"""Words for having told all there is to tell: "done", "that's all", 就这些."""

from typing import Final

from domain.patterns import regex
from language.read.normal import plain

NO_MORE: Final = regex(
    r"(?:(?:ok(?:ay)?|no|nope|yes|so|and|i think|well)[, ]+)*(?:(?:i(?:'m| am)|we(?:'re| are)|it(?:'s| is)|all|now) )*(?:done|finished|complete|completed|ready)(?: (?:now|here|with (?:it|that|this)))*"
    r"|(?:(?:ok(?:ay)?|no|nope|yes|so|and|i think|well)[, ]+)*(?:that(?:'s| is|s) (?:all|it|everything)|nothing (?:else|more)(?: to (?:add|say|tell))?)(?: (?:for now|i have|i know|so far|from me|then|thanks))*"
    r"|(?:好了?|嗯|没了)?[,，]?(?:就|只有)这些(?:了|吧)?|(?:都|已经|我)*(?:填|说|写|讲)完了"
)


def no_more(text: str) -> bool:
    """True for such words and nothing else."""
    return bool(NO_MORE.fullmatch(plain(text).lower()))
