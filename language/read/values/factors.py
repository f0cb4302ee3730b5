"""A sum or a count told by the one that stands: 金额翻倍, "a zero is missing", 打九折, 40万是单价, "the 60k is euros"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.answering.corrections import ANY_FIELD, fields
from language.read.normal import PAUSES, normal
from language.read.values.percent import ZHE, unpaid

LONGEST: Final = 60  # characters
OPENS: Final = r"(?:(?:不对|哦|啊|等等|等一?下|不好意思|抱歉|错了|那|就|再|请|帮我|把|给[他她]们?|给客户|no|oh|oops|sorry|wait|actually|ok|and|please|pls|i think|there(?:'s| is| was))[,，:： ]*)*"
FIELD: Final = (
    rf"(?:the )?(?P<field>{ANY_FIELD})?(?:里|上|的|那里)?(?: is| was| should be| needs to be|[:：])? ?"
)
ZERO: Final = r"(?:(?:a|one|1) )?(?:zero|0)"
ZERO_ZH: Final = r"(?:了)?(?:一|1|两|俩)?个?(?:零|0)"
ENDS: Final = r"(?:了|吧|啊|哦|呢|的|才对|才是| please| now| actually| too)*"
TIMES: Final = tuple(
    (factor, regex(rf"{OPENS}{FIELD}(?:{words}){ENDS}", re.IGNORECASE))
    for factor, words in (
        (Decimal(10), rf"我?(?:少|漏)(?:写|打|输|报|填|算|敲)?{ZERO_ZH}|(?:要|应该|还)?加(?:上)?{ZERO_ZH}|(?:missing|lacks|is missing|(?:i )?(?:forgot|missed|dropped)|add) {ZERO}(?: is missing)?|{ZERO} (?:is |was )?(?:missing|short)"),
        (Decimal("0.1"), rf"我?多(?:写|打|输|报|填|算|敲)?{ZERO_ZH}|(?:要|应该)?(?:去掉|删掉|减掉|少)(?:一|1)个(?:零|0)|(?:has |with )?{ZERO} too (?:many|much)|(?:has )?an? extra {ZERO}|(?:drop|remove) {ZERO}"),
        (Decimal(2), r"(?:要|应该|得)?(?:翻一?[倍番]|加一?倍|翻了?一?番|乘以?二|[x×*]2|是?双倍)|doubled?|twice (?:as (?:much|many|high)|that)|[x×*] ?2|times two"),
        (Decimal("0.5"), r"(?:要|应该|得)?(?:减半|砍一?半|对半砍|减少一半|打对折)|halved?|half (?:of (?:it|that)|as (?:much|many))|cut (?:it |that )?in half"),
    )
)  # fmt: skip
VERB_FIRST: Final = regex(
    rf"{OPENS}(?P<verb>double|halve) (?:it|that|(?:the )?(?P<field>{ANY_FIELD}))(?: please)?", re.IGNORECASE
)
TENTHS: Final = regex(
    rf"{OPENS}{FIELD}(?:可以|能|要)?(?:打个?|按)?{ZHE.pattern}(?:算|报|优惠)?{ENDS}", re.IGNORECASE
)
SHARE: Final = r"(?P<share>\d{1,2}(?:\.\d)?) ?(?:%|percent|per cent|个点)"
LESS: Final = regex(
    rf"{OPENS}{FIELD}(?:(?:再|要|得)?(?:降|减|少|下调|便宜|优惠|让)(?:低|价|少|掉)?(?:了|个)? ?|- ?|(?:minus|less|down|lower|reduce|cut|reduced|off)(?: it| that)?(?: by)? ){SHARE}{ENDS}"
    rf"|{OPENS}{SHARE.replace('share', 'off')} (?:off|less|lower|discount){ENDS}",
    re.IGNORECASE,
)
MORE: Final = regex(
    rf"{OPENS}{FIELD}(?:(?:再|要|得)?(?:涨|加|多|上调|提高|上浮)(?:价)?(?:了|个)? ?|\+ ?|(?:plus|up|more|higher|raise|increase|increased)(?: it| that)?(?: by)? ){SHARE}{ENDS}"
    rf"|{OPENS}{SHARE.replace('share', 'on')} (?:more|higher|on top){ENDS}",
    re.IGNORECASE,
)
PER_ONE: Final = regex(
    rf"{OPENS}(?:the )?(?P<sum>[\w.,$€£¥万千块元 ]{{1,16}}?|金额|价格|[这那]个?)(?:写的|填的)? ?(?:是|为|指的?是|is|was|'s)(?: the| for)? ?(?:(?:一[台套个件]的)?单价|一[台套个件]的(?:价格?|钱)|each|per (?:unit|seat|piece|licen[cs]e|device)|(?:unit price|price (?:per|of|for) (?:one|unit|each|a (?:unit|seat|piece)))){ENDS}(?:[,，]?(?:不是|not)(?: the)? ?(?:总价|总额|总金额|total).*)?",
    re.IGNORECASE,
)
OF_SUM: Final = regex(
    rf"{OPENS}(?:the )?(?P<sum>[\d一二两三四五六七八九十百][\w.,万千百十 ]{{0,12}}?) ?(?:指的?是|说的是|都?是|is|was|are|in)(?: in)? ?(?P<coin>[^\d,，]{{2,10}}?){ENDS}(?:[,，]?(?:不是|not) ?.+)?",
    re.IGNORECASE,
)
THIS: Final = frozenset("这 那 这个 那个 金额 价格 it that this amount price".split())
HUNDRED: Final = Decimal(100)


class Factor(NamedTuple):
    """How many times as much it is, and of which answer; "" where none is named."""

    of: str
    times: Decimal


def factor(text: str) -> Factor | None:
    """What a message makes of a sum or a count that stands; None for other words."""
    said = _said(text)
    for times, pattern in TIMES:
        if found := pattern.fullmatch(said):
            return Factor(_of(found["field"]) or _unnamed(said, times), times)
    if found := VERB_FIRST.fullmatch(said):
        return Factor(
            _of(found["field"]), Decimal(2) if found["verb"].lower() == "double" else Decimal("0.5")
        )
    if found := TENTHS.fullmatch(said):
        return Factor(_of(found["field"]) or "amount", (HUNDRED - unpaid(found["paid"])) / HUNDRED)
    for way, pattern in ((-1, LESS), (1, MORE)):
        if found := pattern.fullmatch(said):
            share = Decimal(found["share"] or found["off" if way < 0 else "on"])
            return Factor(_of(found["field"]) or "amount", 1 + way * share / HUNDRED)
    return None


def per_one(text: str) -> str:
    """What is said to be the price of one, as said; empty for other words, THIS where it is what stands."""
    found = PER_ONE.fullmatch(_said(text))
    return found["sum"].strip() if found else ""


def in_coin(text: str) -> tuple[str, str]:
    """A sum, and the words for its currency: 20万是人民币; both empty for other words."""
    found = OF_SUM.fullmatch(_said(text))
    return (found["sum"].strip(), found["coin"].strip()) if found else ("", "")


def _said(text: str) -> str:
    return normal(text).text.strip(PAUSES) if len(text) <= LONGEST else ""


def _unnamed(said: str, times: Decimal) -> str:
    """What has a zero too few or too many is a sum; what is twice as many is counted."""
    if times not in {2, Decimal("0.5")}:
        return "amount"
    return "quantity" if said.lower().endswith("many") else ""


def _of(field: str | None) -> str:
    return next((slot for slot in fields(field or "") if slot in {"amount", "quantity"}), "")
