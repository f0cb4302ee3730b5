"""The other name that was meant: "I wanted Kaufmann", "sorry meant Kaufmann not Globex", 搞错了，是远景不是三一."""

import re
from typing import Final

from domain.patterns import regex
from language.read.answering.corrections import corrections
from language.read.normal import STOPS, plain

LONGEST: Final = 80  # characters
AMISS: Final = r"(?:(?:no|nope|sorry|oops|whoops|wait|ah|oh|argh|damn|shit|hm+|actually|my (?:bad|mistake)|wrong(?: (?:one|deal|customer|company))?|that(?:'s| is| was) (?:wrong|not it|the wrong one)|but|well)(?![a-z])[,.!;:… ]*)*"
AMISS_ZH: Final = r"(?:(?:好像|似乎)*(?:不好意思|抱歉|不对|不是(?:这个|那个|它)|[搞弄说写点选]错了?|错了|等等|等一下|哎呀?|啊|糟了?|但)[，,。！! ]*)*"
OTHER: Final = regex(
    rf"{AMISS}(?:(?:i|we) )?(?:(?:really|actually|only) )?(?:wanted|want|meant?|was (?:talking|thinking|speaking) (?:about|of)|(?:it |that |this )?(?:was|is|should (?:be|have been)) (?:meant )?for|(?:that|it) (?:was|is)(?! for\b))"
    r" (?:to (?:say|do|change) )?(?:it (?:for|on|with) )?(?:the )?(?P<en>\S.{1,40}?)(?: (?:one|deal))?(?:,? (?:and |but )?not .{2,40})?"
    rf"|{AMISS}(?<=[,.!;: ])(?:it|that|this)(?:'s| is| was| should (?:be|have been)) (?:the )?(?P<amiss>\S.{{1,40}}?)(?: (?:one|deal))?"
    rf"|{AMISS_ZH}(?:我?(?:说|指|想说|要|想改|要改|想要)的?|(?:我?要?(?:撤回?|丢|赢|改|延|报|推)的)(?=(?:应该|本来|其实)?是))?(?:应该|本来|其实)?是(?P<zh>[^，,。；;]{{2,20}}?)(?:的?那一?[个单笔家])?(?:[，,]?而?不是.{{2,20}})?",
    re.IGNORECASE,
)


def wanted(text: str) -> tuple[str, ...]:
    """The names that a message may say to be the right one, likeliest first; they are to be looked for."""
    said = plain(text, STOPS)
    found = OTHER.fullmatch(said) if len(said) <= LONGEST else None
    alone = (found["en"] or found["amiss"] or found["zh"],) if found else ()
    return (*(each.new for each in corrections(said) if each.old and each.new), *alone)
