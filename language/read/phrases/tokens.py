"""Cut a normalised message into tokens in one pass: words, numbers, written dates and clocks, signs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from domain.patterns import regex
from language.read.normal import Normal
from language.read.phrases import lexicon
from language.read.phrases.festivals import NAMES
from language.read.pieces import Span

DIGITS = "零〇一二三四五六七八九两幺壹贰叁肆伍陆柒捌玖"
SCALES = "十百千万亿兆拾佰仟廿卅"
_HAN_WORDS = (
    *lexicon.WEEKDAYS, *lexicon.DAYS, *lexicon.UNITS, *lexicon.STEPS, *lexicon.YEARS, *lexicon.PARTS,
    *(name for name in NAMES if name not in ("五一", "六一")),
    "之前", "以前", "之后", "以后", "之内", "以内", "内", "前", "后", "底", "末", "初", "中下旬", "中上旬", "上中旬", "中旬", "上旬",
    "下旬", "中", "尾", "头",
    "上半年", "下半年", "上半月", "下半月", "半年", "第", "最后", "倒数", "最近", "过去", "近", "未来",
    "今后", "接下来", "过", "再过", "再",
    "号", "份", "个", "半", "刻", "点", "点钟", "时", "分", "秒", "整", "的", "到", "至", "从", "自", "起",
    "以来", "至今", "为止",
    "截止", "截至", "截止到", "截至到", "直到", "开始", "那", "几", "多", "来", "间",
    "数量", "总数", "台数", "套数", "个数", "件数", "一下",
    "今明两天", "明后两天", "明后天", "今明", "昨今两天", "元月", "全年",
    "的时候", "之间", "和", "跟", "与", "大概", "大约", "约", "差不多", "将近",
    "一共", "总共", "共", "不到",
    "左右",
    "上下", "现在", "此刻", "眼下", "财年",
)  # fmt: skip
_HAN = "|".join(
    sorted({word for word in (*_HAN_WORDS, *lexicon.MONEY) if word > "一"}, key=len, reverse=True)
)
# What may follow 12万: 12万5千, 12万8000, 12万8; but not the 8 of 12万8台, which counts something else
_COUNTED = "台套个人份张条支部辆件名位箱片颗把根间只天周月年日号"
_TAIL = rf"""(?:\d{{1,4}}|[{DIGITS}])?[{SCALES}][{DIGITS}{SCALES}\d]{{0,20}}
    |\d{{4}}(?![\d.,])|[零〇]\d{{1,3}}(?!\d)
    |[\d{DIGITS}](?![\da-z%{_COUNTED}]|[,.]\d)"""
# What a sum runs into where it is said in one breath with a day: 四十五万十月签, 三十万十五号付
_MONTH = "(?:十[一二]?|[一二三四五六七八九])月"
_DAY = "[二三]?十?[一二三四五六七八九十](?:号|日(?![元币圆]))"
# Or with what is told next: 四十五万二期六十万; three thousand more would be 两万三千台, so 两万一台 is the price of one
_NEXT = "[一二三四五]期|一[个台套]"
_NUMBER = rf"""
    \d{{1,3}}(?:\.\d{{3}})+,\d\d(?![\d.,])
    |\d{{1,3}}(?:\.\d{{3}}){{2,4}}(?![\d.])
    |\d{{1,3}},\d{{1,2}}(?=\s?(?:(?:mio|mln|million|m|k|eur|euros?)\b|€))
    |\d{{1,3}}(?:'\d{{3}})+(?![\d'])(?:\.\d+)?
    |(?:\d+(?:\.\d+)?|[{DIGITS}{SCALES}]+)[来多余几](?=[万亿千])[万亿千]+
    |(?:\d{{1,3}}(?:,\d{{2,3}})+(?!\d)|\d+)(?:\.\d+)?(?:[百千万亿兆]+(?:{_TAIL})?)?
    |(?<![\w.])\.\d+
    |[{DIGITS}{SCALES}]+?(?:[万亿千百][{DIGITS}]?(?={_MONTH})|[万亿](?={_DAY}|{_NEXT}))
    |[{DIGITS}{SCALES}]+(?:点[{DIGITS}]+(?=[万亿百千个元%块]|美|人)[万亿百千]*)?"""
_SCAN = regex(
    rf"""
    (?P<date>
        (?<![\d./])(?:(?<!-)|(?<=/\d-)|(?<=/\d\d-)|(?<=\d\.-))(?:\d{{4}}(?P<sep>[-/.])\d{{1,2}}(?P=sep)\d{{1,2}}(?=t\d|(?![\d/.-]\d|\d))
        |\d{{1,2}}(?P<sep2>[-/.])\d{{1,2}}(?P=sep2)(?:\d{{4}}|\d{{2}})(?![\d/-]|\.\d)
        |\d{{4}}[-/]\d{{1,2}}(?![\d/-])|\d{{1,2}}/\d{{4}}(?![\d/])
        |\d{{1,2}}[ ]?/[ ]?\d{{1,2}}(?![\d/]|[xk]\b)|\d{{1,2}}\.\d{{1,2}}\.(?=[\s:;,)-]|$)
        |\d{{1,2}}[ ]?-[ ]?\d{{1,2}}(?![\d,.-]\d|\d|:))
    )
    |(?P<clock>(?<![\d:.])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d+)?z?)?(?!\d|:\d))
    |(?P<code>
        \+\d[\d -]{{7,18}}\d
        |\d{{3,4}}-\d{{3,4}}(?:-\d{{3,4}})?(?![\d-])|(?!\d{{1,3}}(?:\.\d{{3}}){{2,4}}(?![\d.]))\d+(?:\.\d+){{2,}}|1[3-9]\d{{9}}(?!\d)
        |(?:https?://|www\.)\S+|[\w.+-]{{1,64}}@[\w-]+(?:\.[\w-]+)+
        |(?<!\d)[a-z][a-z-]{{0,20}}\d[a-z0-9]*(?:-[a-z0-9]+)*)
    |(?P<spelt>2(?:moro|morrow|moz|day|nite)\b)
    |(?P<word>[a-zÀ-ɏ]+(?:'(?!s\b)[a-z]{{1,5}})?)
    |(?P<festival>(?:(?:五一|十一)(?:放假期间|期间|假期|长假|黄金周)|十一国庆节?|五一国际劳动节|五一劳动节|六一国际儿童节|六一儿童节
        |双十一|双十二|双11|双12|双旦|五一(?![{DIGITS}{SCALES}\d直起定样下边路切点])|六一(?![居直起定样下边路切点{DIGITS}{SCALES}\d])
        |十一(?=假期|长假|黄金周|国庆|节|前|后|期间|之前|之后|放假)|八一建军节|三八妇女节|三八节|七一建党节|618(?=大促|之?前|之?后|左右|期间|活动|$)))
    |(?P<han>(?:{_HAN})(?!(?<=[上下这那本每]一)[十百千万]|(?<=上下)(?:个?月|周|星期|礼拜|个?季度)))
    |(?P<number>{_NUMBER})
    |(?P<sign>[^\s\w])
    |(?P<other>\S)
    """,
    re.VERBOSE,
)
# A code such as "q3", "feb13" or "usd500" is a word and a number after all
_SPLIT = regex(
    r"(r(?=\d+(?:\.\d+)?(?:m|k|mil|million|bn)\b)|q|h|fy|cq|fq|cy|cw|w|wk|x|hk|us|au|ca|nt|rm|rs|mid-?|early-?|late-?|pre-?|post-?|by|kw|"
    + "|".join(lexicon.PREFIX_CODES)
    + r")(?=\d)|(?:"
    + "|".join(lexicon.MONTHS)
    + r")(?=-?\d)"
)


_KINDS = {"festival": "han", "spelt": "word"}

# In "CloudDesk1000个" the digits are a count
_COUNTING = frozenset("台套个")
_LETTERS = regex(r"[a-z]+(?=\d{2})")


class Token(NamedTuple):
    """One token: its kind (date, clock, code, word, han, number, sign, other), stretch and lower-case
    text.
    """

    kind: str
    start: int
    end: int
    low: str


class _Places(dict[int, str]):
    """What stands at a place; "" outside."""

    def __missing__(self, place: int) -> str:
        return ""


@dataclass(slots=True)
class Line:
    """A message as tokens, with the moment it was said; reading past an end gives empty tokens.

    `low` is the lower-case text of a token and `kind` its kind, both "" outside: they are asked so often that
    they are the look-up itself.
    """

    text: Normal
    now: datetime
    tokens: list[Token]
    low: Callable[[int], str] = field(init=False)
    kind: Callable[[int], str] = field(init=False)
    memo: dict[tuple[str, int], object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.low = _Places(enumerate(token.low for token in self.tokens)).__getitem__
        self.kind = _Places(enumerate(token.kind for token in self.tokens)).__getitem__

    @property
    def today(self) -> date:
        """The speaker's own day."""
        return self.now.date()

    def glued(self, place: int) -> bool:
        """True where no space stands between a token and the one before it."""
        return 0 < place < len(self.tokens) and self.tokens[place - 1].end == self.tokens[place].start

    def raw(self, place: int) -> str:
        """The text of a token as it was written in the normalised message."""
        if not 0 <= place < len(self.tokens):
            return ""
        token = self.tokens[place]
        return self.text.text[token.start : token.end]

    def firm(self, place: int, every_word: bool = True) -> bool:
        """True where a word that makes a company's name of a date follows at once: 四月科技, 今天国际.

        After a weekday or 今天 the broader words ("公司", "银行") say nothing: 今天公司开会.
        """
        if not self.glued(place):
            return False
        words = (*lexicon.FIRM, *lexicon.BROAD_FIRM) if every_word else lexicon.FIRM
        return self.text.lower.startswith(words, self.tokens[place].start)

    def chinese(self, place: int) -> bool:
        """True where a token is Chinese."""
        return self.low(place) > "一"


def line(text: Normal, now: datetime, masked: Iterable[Span] = ()) -> Line:
    """Cut a message into tokens; a masked stretch becomes one token that no rule reads."""
    tokens: list[Token] = []
    place = 0
    for span in sorted(masked, key=lambda one: one.start):
        if span.end <= place:
            continue
        _cut(text.lower, place, span.start, tokens)
        place = max(place, span.start)
        tokens.append(Token("name", place, span.end, "\0"))
        place = span.end
    _cut(text.lower, place, len(text.lower), tokens)
    return Line(text, now, tokens)


def _cut(lower: str, start: int, end: int, tokens: list[Token]) -> None:
    place = start
    while found := _SCAN.search(lower, place, end):
        kind = found.lastgroup or "other"
        first, place = found.span(kind)
        if kind == "code" and "@" not in lower[first:place] and (word := _word_of(lower, first, place)):
            kind, place = "word", word
        kind = _KINDS.get(kind, kind)
        tokens.append(Token(kind, first, place, lower[first:place]))


def _word_of(lower: str, start: int, end: int) -> int:
    """Where the word ends in a code that is a word and a number after all ("q3", "feb13"); else 0."""
    split = _SPLIT.match(lower, start)
    if split is None and lower[end : end + 1] in _COUNTING:
        split = _LETTERS.match(lower, start)
    return split.end() if split else 0
