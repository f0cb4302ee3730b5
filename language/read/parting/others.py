"""Two things of one kind of which a request is about the later: "D-4011 stays, withdraw D-4012", 三一先不动，远景撤掉."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from domain.patterns import regex
from language.read.denials import CHINESE, ENGLISH
from language.read.parting.lists import SUBJECTS, Parted, glued, said, things_of
from language.read.sentence.sight import Sight

PARTS: Final = frozenset(", ; . ， ； 。 ！ ! \n - – — but while whereas 但 而".split(" "))
THING: Final = r"(?:(?!(?:until|till|to|for|by|protected)\b)[\w&.'-]+ ?){1,4}"
SPARED: Final = regex(
    rf"\W*(?:{THING}(?:(?:is|was) [\w' ]{{1,16}} and )?(?:(?:can |should |may |must |will |'ll )?(?:stays?|remains?)|(?:is|are|looks?|'s) (?:fine|ok(?:ay)?|good|all right|alright|unchanged|untouched|not (?:affected|concerned|meant)))"
    rf"|(?:(?:we|i|let's|please) )?(?:keep|leave|don't touch|do not touch) {THING}|{THING}(?:(?:we|i) )(?:keep|leave)|(?:nothing|no change)s? (?:on|for|to|with|about) {THING})"
    r"(?: ?(?:as (?:it|they) (?:is|are)|alone|open|for now|in place|though|please|unchanged|untouched))*\W*",
    re.IGNORECASE,
)
SPARED_ZH: Final = regex(
    r"\s*[^，,。；;\s]{2,24}?\s*(?:我们?|可以|就|还是|还|都)?(?:(?:先|暂时|暂)?(?:不动|别动|不用动|不用管|别管|不管|放着|留着|放一放)|保留|不变|照旧|维持(?:原样|不变)?|没问题|没事)(?:了|吧|着|的|哈)?\s*"
    r"|\s*(?:先|暂时)?(?:保留|留着|留下|别动|不动|不用动|别管|不管)[^，,。；;\s]{2,24}\s*"
)
OPENS: Final = regex(
    rf"\W{{0,3}}(?:(?:no|sorry|i|please|我们?|请|对不起|不好意思|错了|不对)[\s,，]*){{0,2}}(?:{ENGLISH}|{CHINESE})"
)


TURNS: Final = frozenset("but rather that it 是 而 only".split())  # to the thing that is meant
BESIDE: Final = TURNS | frozenset(
    ", ， 、 . 。 instead was is the one of with did we i 的 了 那 个 去 我 们".split()
)
DENIED: Final = regex(
    rf"{OPENS.pattern}(?: ?(?:to|want(?:ed)?|wish|mean[t]?|plan(?:ned)?|going|need|asked?|sa(?:id|y)|要|想|打算|说|去)(?![a-z]))*"
)  # up to the step itself


LAST: Final = regex(r"[,，;；。!！?？\n]|\. ")


def others(sight: Sight) -> Iterator[Parted]:
    """The ways to part a message between two things of one kind, each with words of its own."""
    things = [thing for thing in things_of(sight) if thing.kind in SUBJECTS]
    for at, token in enumerate(sight.tokens):
        if token.piece is None and token.word in PARTS:
            before = [thing for thing in things if thing.start < at]
            own = at > sum(thing.end - thing.start for thing in before)
            if own and {one.kind for one in before} & {one.kind for one in things[len(before) :]}:
                yield said(sight, 0, at), said(sight, at + 1, len(sight.tokens))


def contrasted(sight: Sight) -> Iterator[Parted]:
    """The ways to part a message that first denies a step and then says it of another: 不是撤回三一，是撤回远景."""
    if not OPENS.match(sight.text.lower):
        return
    for at, token in enumerate(sight.tokens):
        if token.piece is None and token.word in PARTS:
            yield said(sight, 0, at), said(sight, at + 1, len(sight.tokens))


GIVEN_UP: Final = regex(
    r"(?:先|就)?(?:别|不)(?:要|再)?报备?[^，,。;；\s]{1,20}?了[\s，,。;；]+(?:改|换)?报备?(?:一下)?(?P<other>[^\s，,].+)"
)  # 别报备比亚迪了，报备吉利

MET_ANOTHER: Final = regex(
    r"(?P<who>\W*(?:i|we) )(?:did ?n[o']t|did not|never) (?:actually )?(?:meet|visit|see|call|go|speak|talk)\b[^,;.]*?(?P<day> (?:(?:on|last|this) )?(?:\w+day(?: morning| afternoon)?|morning|afternoon|yesterday|\d{1,2}(?:st|nd|rd|th)))?"
    r"(?:[,;.]| but| and)+ (?:(?:but|instead) )*(?:(?:i|we) )?(?P<step>(?:met|visited|saw|called|went|spoke|talked)\b[^,;.]*)(?P<told>.*)",
    re.IGNORECASE | re.DOTALL,
)  # "I didn't meet Orbis on Monday, I met Nuvotek, with Priya"
MET_ANOTHER_ZH: Final = regex(
    r"(?P<day>[^，,。；;没]{0,8}?)没(?:有)?(?:去|见|拜访|到)[^，,。；;]{2,20}?[，,；;]\s*(?:而是|是|我)?(?P<step>(?:去的?是?|见的?是?|拜访的?是?)[^，,。；;]{2,20})(?P<told>.*)",
    re.DOTALL,
)  # 周一没去华信，去的博远，见了老郑


def _met_another(text: str) -> str:
    """A visit that was made to another than the one denied; empty for other words."""
    if found := MET_ANOTHER.fullmatch(text):
        return f"{found['who']}{found['step']}{found['day'] or ''}{found['told']}"
    if found := MET_ANOTHER_ZH.fullmatch(text):
        return f"{found['day']}{found['step'].replace('的', '了', 1)}{found['told']}"
    return ""


def instead(sight: Sight) -> Iterator[str]:
    """The step that is denied of one thing and meant of the next: "I don't want to withdraw Globex but Kaufmann",
    不是要撤三一，是远景: said of that one."""
    if met := _met_another(sight.text.text.strip()):
        yield met
    if given_up := GIVEN_UP.fullmatch(sight.text.text.strip()):
        yield f"报备{given_up['other']}"
    opened = DENIED.match(sight.text.lower)
    if opened is None:
        return
    things = things_of(sight)
    for first, second in pairwise(things):
        between = sight.tokens[first.end : second.start]
        start = next((at for at, one in enumerate(sight.tokens) if one.start >= opened.end()), first.start)
        words = [one.word for one in between if one.piece is None]
        if start < first.start and TURNS & {*words} and BESIDE.issuperset(words):
            kept = [said(sight, at, at + 1) for at, one in enumerate(between, first.end) if one.piece]
            rest = said(sight, second.end, len(sight.tokens))
            yield glued(said(sight, start, first.start), said(sight, second.start, second.end), *kept, rest)


def spared(text: str) -> bool:
    """True for words that leave something as it is: "D-4011 is fine", 三一先不动."""
    last = LAST.split(text.strip(" ,，;；.。"))[-1]
    return any(SPARED.fullmatch(one) or SPARED_ZH.fullmatch(one) for one in {text, last})
