"""A sum said anew by its bare number, in the unit of the first: "60-80k, say 70", "sixty k, no, seventy", "70 not 60k",
六十到八十万，就按七十报."""

from datetime import datetime
from typing import Final

from domain.patterns import regex
from language.read.around import before
from language.read.normal import normal
from language.read.pieces import Amount
from language.read.typed import find
from language.read.values.amended import SIGNS
from language.read.values.digits import number, total

_ONE: Final = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred"
)
_WORDS: Final = rf"(?:a )?(?:{_ONE})\b(?:(?: and | point |[ -])(?:{_ONE})\b){{0,4}}"
_NUMBER: Final = rf"(?P<sum>(?:\d[\d.]*|[一二两三四五六七八九十百]+|{_WORDS})(?P<unit>[kmw万](?![a-z]))?)"
_MONTH: Final = "jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|january|february|march|april|august|september|october|november|december|q[1-4]"
_END: Final = rf"(?=\s*(?:$|[,，.。;；!！)）](?!\d)|[报填写登记算吧来签走，]|(?:and|for|via|through|with|clos(?:e|es|ed|ing)|please|then|in|by|end|signs?|signing|it|they|we|mid|{_MONTH})\b))"
_SLIP: Final = r"(?:no(?:pe)?|sorry|wait|oops|i mean|scratch that|correction|make (?:it|that)|actually|[哦啊呃额嗯]*不对|(?:[说写记搞讲打填])?错了|口误|更正|[哦啊呃额]+不是?)(?![a-z])"
_SAY: Final = (
    r"(?:(?:so|but|well|ok|i'd|we'd|let's|just|please) )*(?:say|call it|go with|put(?: down)?|take)(?: about)?"
    r"|(?P<verb>(?:那?就|先|还是)+(?:[按算写取报填登]|记|填)(?:个|成|在)?|[按取])"
)
ANEW: Final = regex(
    rf"{SIGNS}(?:(?:{_SLIP}{SIGNS})+(?:应该)?[是就]?|[(（]?{SIGNS}(?:{_SAY}))\s*{_NUMBER}{_END}"
)
DENIED: Final = regex(
    rf"(?<![\w.,$€£¥-])(?P<sum>\d[\d.,]*|{_WORDS}),? (?:and )?(?:not|rather than|instead of) $"
)
PERHAPS: Final = regex(
    rf"(?:{_SLIP}{SIGNS}(?:应该)?[是就]?|{SIGNS}{_SAY.replace('?P<verb>', '?:')})\s*{_NUMBER.replace('?P<sum>', '?:').replace('?P<unit>', '?:')}"
    r"|[\w.,](?: and)?,? (?:not|rather than|instead of) "
)  # of a sum put right: most sentences hold none, and are not gone through for sums


def in_its_unit(text: str, now: datetime) -> str:
    """The message with one sum, in full, in place of the two."""
    line = normal(text)
    for piece in find(line, now) if PERHAPS.search(line.lower) else ():
        if not isinstance(piece.value, Amount):
            continue
        anew, denied = ANEW.match(line.lower, piece.end), DENIED.search(before(line.lower, piece.start))
        if anew:
            begin, end = line.origin(piece.start, piece.end)[0], line.origin(*anew.span("sum"))[1]
            meant = anew["sum"] if anew["unit"] else in_full(anew["sum"], piece.value, now)
            verb = anew[0][: anew.start("sum") - anew.start()] if anew["verb"] else ""
            return f"{text[:begin]}{verb}{meant}{text[end:]}" if meant else text
        if denied:
            begin = line.origin(piece.start - len(denied[0]), piece.start)[0]
            meant = in_full(denied["sum"], piece.value, now)
            return f"{text[:begin]}{meant}{text[line.origin(piece.start, piece.end)[1] :]}" if meant else text
    return text


def in_full(word: str, other: Amount, now: datetime) -> str:
    """A bare number in the unit of a sum, with its currency; empty where it is none."""
    value = number(word)
    if value is None:
        found = [one.value for one in find(normal(f"{word} dollars"), now)]
        value = next((one.value for one in found if isinstance(one, Amount)), None)
    meant = total(str(value), [other]) if value is not None else None
    return f"{meant.value.normalize():,f} {other.currency or ''}".rstrip() if meant else ""
