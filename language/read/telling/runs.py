"""Where a run of words without marks turns to what was told, or to what is ours to do: the notes of one who speaks."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from domain.patterns import regex
from language.read.around import before
from language.read.sentence.sight import Found, Sight
from language.read.telling.parts import parts

_AND: Final = r"(?:(?:and|so|then|but|also|now|um|uh|well|ok)[ ,]+){0,4}"
_TELLS: Final = r"(?:says?|said|told|thinks?|thought|mentioned|complain(?:s|ed)|feels?|felt|reckons?|confirmed|loves?|loved|likes?|liked|asked|wants?|wanted|needs?|needed)"
_TELLS_ZH: Final = r"(?:说|觉得|表示|认为|反馈|希望|想|担心|嫌|提到|提出|问|决定|答应|同意|不|很|最近|目前|现在|今年|对(?!面))"
_WHO_ZH: Final = r"(?<![给跟和对向找约把让帮请陪见了访问等催送教])(?:他们?|她们?|对方|客户|人家)(?=[那都也还就]{0,3}[\u4e00-\u9fff]{2})"

OURS: Final = regex(
    rf"(?<![\w']){_AND}(?:i (?:said|told (?:him|her|them)|answered) (?:that )?)?(?:"
    r"(?:we(?:'ve| have)? (?:both )?agreed|we (?:decided|said))(?! (?:that )?(?:he|she|they|it|there)\b)(?: (?:that (?:i|we)(?:'ll| will| would)?|(?:i|we)(?:'ll| will| would)?|to|on)\b)"
    r"|next,? (?:i|we)\b(?:'ll| will| have to| need to)?(?! (?:met|saw|visited|went))"
    r"|(?:i|we)(?:(?:'ll| will| shall) (?:have to |need to )?|(?:'m| am|'re| are) (?:going to|gonna) | (?:still |just )?(?:have to|need to|must|should|gotta|ought to) |(?:'ve| have)? (?:promised|agreed|offered) (?:(?:him|her|them|\w+) )?to )"
    r"(?!say|admit|be honest|confess|not\b|never\b)"
    r"|i (?=owe )|gotta |let me (?!know)"
    r"|next steps? (?!no\b|none\b|nothing\b)(?:(?:is|are|will be|would be) )?(?:(?:(?:that )?(?:i|we)(?:'ll| will)?|for me to|to) )?"
    r"|(?:(?:he|she|they) )?(?:wants?|asked|wanted) me to "
    r"|(?:(?<=[,.;\n] )|(?<=[,.;\n])|(?<=\band )|(?<=\bso )|(?<=\bthen )|\A)(?:(?:need|have) to (?=send|call|set|prepare|follow|arrange|book|share|get back)|promised to )"
    r"|(?=remember to |don't forget to )"
    r")|"
    r"(?:然后呢?|所以|那么?|最后){0,3}(?:我说)?(?:"
    r"(?:他们?|她们?|对方|客户)?(?:那边)?(?:让|叫|请|要|需要)我(?![们司方])(?:这边)?"
    r"|"
    r"(?<!没)(?<!没有)(?<!没什么)(?:我们|我)?(?:接下来|下一步|后续|后面|回头|回去|之后)呢?(?:我们|我|就)?(?:这边)?(?:要|得|会|需要|准备|打算)?(?=[^的是:：没无不])(?!再说)"
    r"|我们?这边(?=去|来|跟|给|找|安排)"
    r"|(?:我们|我)(?:这边)?(?:要|得|会|需要|应该|必须|准备|打算|答应|承诺)(?:了|在|他们?|她们?|对方|尽快){0,3}(?:回去)?"
    r"|(?:我们|我|双方|大家|(?<![们他她方户总理工]))(?:说好|约好|约定|商定|讲好|定好|谈好)(?:了|的是)?[,，]?(?:我们|我)?(?!他|她|对方|客户)(?:要|会|在)?"
    r"|(?:还|另外)?(?:需要|记得|别忘了?)(?=给|发|跟|约|再|准备|安排|找|把))",
    re.IGNORECASE,
)  # what is the speaker's to do, with the words that lead to it
TELLING: Final = regex(
    rf"(?<![\w'])(?P<joined>{_AND})(?:"
    rf"(?:he|she|they)(?: (?:also |just |really |still )?(?P<says>says?|said|told|thinks?|thought)\b|(?:'s|'re|'d|'ll|'ve)?(?! (?:met|visited))\b)"
    r"|everyone\b|everybody\b|nobody\b|(?:it|there)(?:'s| is| was| are| were| went| looks?| seems?)\b"
    r"|(?:the|his|her|their|our) \w+ (?:is|are|was|were|isn't|aren't|looks?|seems?|went)\b"
    r"|(?:i |we )?(?:talked (?:about|over|through)|spoke about|discussed|discussing|went (?:over|through|well|fine|ok|okay|good|great|badly)|(?:covered|reviewed|presented|demoed|showed|pitched|walked|explained|agreed|complained)\b))"
    rf"|(?P<joined_zh>(?:然后呢?|但是?|不过|而且|所以|另外){{0,3}})(?:{_WHO_ZH}(?P<says_zh>(?:那边|都|也|还|就){{0,3}}{_TELLS_ZH})?"
    r"|(?:主要|大概|简单|还没有?|没有?)?(?:聊|谈|沟通|讨论|交流|介绍|讲|演示|汇报|反馈)(?:了|到|的|得|起|过)"
    r"|(?<=[经理总工])说)",
    re.IGNORECASE,
)
NAME_TELLS: Final = regex(
    rf" (?!(?:asked|wants?|wanted) me to )(?:also |just |really |still )?(?:{_TELLS}\b|(?:is|was|isn't|wasn't|are|were|has|had)\b(?! (?:there|at|in|with|from|here)\b)|not )"
    rf"|(?:董事长|总经理|副总|总监|经理|主任|主管|总|工|董|处|老师|先生|女士)?(?:那边|他们?|也|还|都|就){{0,3}}{_TELLS_ZH}",
    re.IGNORECASE,
)  # after a person's or a partner's name: it is he who tells
DEAL_GOES: Final = regex(
    r"(?:'s)? (?:deal |project |order |decision )?(?:also |now |probably |just |has |have |is |was |will |got )*(?:slip\w*|mov(?:e[sd]?|ing)|clos(?:e[sd]?|ing)|sign(?:s|ed|ing)?|push\w*|delayed|postponed|on track|on hold|dead|lost|won)\b"
    r"|(?:的)?(?:项目|单子?|订单|招标)?那?个?(?:(?:这|下|本)?(?:周|星期|礼拜|个?月)[一二三四五六日天底末初]?|[今明后]天|月底)?(?:也|会|要|可能|预计|又|已经?)*(?:推迟|推后|延后|延期|推到|拖|签|定|提前|黄|丢|输|赢|中标|开标|评标|招标|立项|上会|过会|验收|付款)",
    re.IGNORECASE,
)  # after a customer's name: it is told how his deal goes
EVENT_ZH: Final = regex(r"(?:就|要|会|正式)*(?:开标|定标|评标|招标|立项|上会|过会|验收)")
NOT_OURS: Final = regex(
    rf"(?:\b(?:{_TELLS}|hop(?:es?|ed|ing)|if|whether|that|what|when|why|how|where|which|who|unless|until|because|before|once|no|not|don't|didn't|doesn't|let(?:'s)?)"
    r"(?: (?:him|her|them|me|us|that|if|whether))?[ ,]+"
    r"|(?:[说问看等让]|觉得|希望|认为|如果|要求|以为|知道|因为|期待|建议|不|没有?|无需))$",
    re.IGNORECASE,
)  # what another says of us, and what is only supposed
SPACE: Final = regex(r"(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])")  # a breath, where one speaks
DAY_ZH: Final = regex(
    r"(?:(?:他们?|她们?|对方|客户)?(?:让|叫|请)(?=我))?(?:我们|我)?(?:这边)?(?:要|会|得)?(?:再)?在?$"
)
DOES_ZH: Final = regex(
    r"(?:我们?)?(?:再(?!说)|先|要?(?:给|发|跟|去|把|安排|约|提交|出|做|重新|回复|回访|打|带|交|开|问|找|见|联系|拜访))"
)
FOREIGN_ZH: Final = regex(r"(?:[会说要能在想等到从是]|答应|同意|他们?|她们?|对方|客户|那边|可以|计划|打算)$")
DONE: Final = regex(
    r"(?:\b(?:and|so|but) )?\b(?:that'?s|that is|that was) (?:(?:about|pretty much|basically|really) )?(?:it|all|everything)(?: (?:for now|really|from me|basically))?\W{0,9}$"
    r"|\b(?:many thanks|thanks|thank you|thx|cheers)(?: all| everyone)?\W{0,9}$"
    r"|[大差不多概]{0,4}就?(?:是?这样|这些|这么多)[了吧啦]{0,2}\W{0,9}$",
    re.IGNORECASE,
)

CLOSING: Final = 60  # characters at the end that may close notes


THEIR_END: Final = regex(
    r"[，,。；;]\s*(?P<told>(?:大概|预计|估计|计划|希望|打算|说是?|可能|应该|准备|最晚)*[^，,。；;我们给发去约跟]{1,10}?(?:签|签约|签单|下单|落单|拍板|招标|开标|采购|上线|验收)(?:下来|完)?)(?=\s*(?:[，,。；;]|$))"
)  # what the customer does, and is no step of ours


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of notes: `ours` to do, `told`, or "" for neither; `words` is where it begins without what leads to it."""

    kind: str
    start: int
    words: int
    end: int


def runs(seen: Sight, found: Found) -> Iterator[Run]:
    """The clauses of notes, cut where they turn, in order."""
    text = seen.text.text
    done = DONE.search(text, max(0, len(text) - CLOSING))
    last = done.start() if done else len(text)
    turns = sorted(_turns(seen, found))
    for start, stop in parts(seen):
        if start < last:
            end = min(stop, last)
            inside = turns[bisect_left(turns, (start,)) : bisect_left(turns, (end,))]
            yield from _cut(text, start, end, inside)


def _turns(seen: Sight, found: Found) -> Iterator[tuple[int, int, str]]:
    """Where notes turn, as (place, place of the words, kind); "weak" for what may tell, or go on with what is ours."""
    text = seen.text.text
    for match in OURS.finditer(text):
        if not NOT_OURS.search(before(text, match.start())):
            yield match.start(), match.end(), "ours"
    for match in TELLING.finditer(text):
        parted = match["joined"] or match["joined_zh"] or match["says"] or match["says_zh"]
        yield match.start(), match.start(), "told" if parted else "weak"
    for match in SPACE.finditer(text):
        yield match.start(), match.end(), ""
    deals = [*deals_told(seen)]
    for start, _ in deals:
        yield start, start, "told"
    for slot, first, last in found:
        token = seen.tokens[first]
        if slot in ("people", "partner") and NAME_TELLS.match(text, seen.tokens[last - 1].end):
            yield token.start, token.start, "told"
        elif slot == "next_step_date" and DOES_ZH.match(text, seen.tokens[last - 1].end):
            led = DAY_ZH.search(before(text, token.start))
            place = token.start - len(led[0]) if led else token.start
            theirs = any(a <= place < b for a, b in deals) or (
                bool(EVENT_ZH.match(text, seen.tokens[last - 1].end)) and text[place - 1 : place].isalpha()
            )  # 三一下周三开标
            if not theirs and not FOREIGN_ZH.search(before(text, place)):
                yield place, token.start, "ours"


def deals_told(seen: Sight) -> Iterator[tuple[int, int]]:
    """Where it is told how the deal of a customer who is known goes, to the end of the clause; and the clauses of
    what the customer does, by a day: 年底前签."""
    text = seen.text.text
    yield from (found.span("told") for found in THEIR_END.finditer(text))
    for start, end in _customers(seen):
        if DEAL_GOES.match(text, end):
            yield start, next((stop for _, stop in parts(seen) if stop > start), len(text))


def _customers(seen: Sight) -> Iterator[tuple[int, int]]:
    """The places of the customers who are known."""
    for first, kind in enumerate(seen.known):
        if kind == "B-customer":
            last = next(
                (at for at in range(first + 1, len(seen.known)) if seen.known[at] != "I-customer"),
                len(seen.known),
            )
            yield seen.tokens[first].start, seen.tokens[last - 1].end


def _cut(text: str, start: int, end: int, turns: Sequence[tuple[int, int, str]]) -> Iterator[Run]:
    kind, words = "", start
    for place, after, turn in turns:
        if place < words or (kind == "told" and turn in ("told", "weak")) or (kind, turn) == ("ours", "weak"):
            continue
        if text[words:place].strip():
            yield Run(kind, start, words, place)
            start = place
        kind, words = "told" if turn == "weak" else turn, after
    if text[words:end].strip():
        yield Run(kind, start, words, end)
