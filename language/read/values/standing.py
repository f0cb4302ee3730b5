"""Which of several days of a message still stands: not the one that was planned and moved, nor the one that doesn't work."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from domain.patterns import regex
from language.read.around import before, clause
from language.read.pieces import Amount, Piece, When

FALLEN: Final = regex(
    r"\b(?:(?:had|were|was|been) (?:planned|scheduled|booked|due)|(?:was|were) (?:supposed|meant|going) to|originally|planned (?:for|on|to))\b"
    r"|\b(?:does|do|did|is|are|was|wo|would)(?:n't| not) (?:work|suit|fit|possible|good|happen)\b|\bno longer (?:works?|suits?|fits?|possible|good)\b"
    r"|\b(?:can't|cannot|can not|couldn't) (?:do|make)\b|\b(?:scratch|forget|ignore) (?:what|that|the|about)\b|\bcant (?:do|make)\b|\b(?:got|was|is|been) (?:moved|bumped|cancell?ed|postponed|called off|pushed)\b|\bfell through\b|\b(?:is|was) off\b"
    r"|原定|原本|本来|原计划|本打算|不行|不方便|没空|没时间|取消|没戏|刚才(?:是)?说|先前说|起先|不[来去]了|[来去]不成|[来去]不了|作废|没[去见谈聊]成(?!.{0,12}(?:电话|视频|线上|微信))|没能[去见]|走不开|(?:排|约|占)?满了"
)
NOT_THEN: Final = regex(r"\s*(?:我|就|也|都|先|可)*(?:别|不要|甭)(?![忘错耽误迟晚超])")  # 周四别催
BEFORE: Final = regex(
    r"(?<![a-z])(?:budget(?:ed)?|registered|originally|initially|first (?:said|quoted))(?![a-z])|预算|原来|原先|原报|原本|本来|当初|起初|一开始|之前|(?:报备|登记|立项)(?:的时候|时|那会儿?|写|填)"
)
AFTER_ALL: Final = regex(
    r"(?<![a-z])(?:actual(?:ly)?|signed (?:for|at)|in the end|final(?:ly)?|ended up)(?![a-z])|实际|实签|最终|最后|后来|真正|成交价|签了|签下"
)
LANDED: Final = regex(
    r"(?:\b(?:settled|landed|agreed|shook hands|came (?:out|down)|ended(?: up)?|we(?:'re| are) now)(?: with (?:them|him|her))? (?:at|on|with|for)|谈[成定妥好拢]了?|敲定(?:在|为|了)?|定[在到成为]|成交(?:在|于)?)(?:大概|大约|约| about| around)?\s*[$€£¥]?$"
)  # what both sides came to in the end
NOW_AT: Final = regex(
    r"\b(?:we['’]?re|we are|deal is) (?:(?P<now>now|currently) )?at (?:about |around )?[$€£¥]?$"
)
MOVED: Final = ("推到", "移到", "挪到")
DONE_THEN: Final = regex(
    r"\b(?:whom|which|that|who) (?:we|i|they) (?:\w+ed|met|did|had|won|lost|saw) (?:back )?(?:in|on|last)?\s*$"
    r"|\b(?:we|i|they|he|she)(?:'ve| have|'d| had)?(?: (?:already|just|first|both|even))* (?:talk(?:ed|ing)|been|met|spoke|spoken|visited|called|show(?:ed|n)|presented|demoed|discussed|started|worked|saw|seen|did|ran)\b"
    r"(?:(?!\b(?:and|but|so|clos\w*|sign\w*|order\w*|expect\w*|mov\w*|push\w*|slip\w*|will|by|until)\b)[^.;,])*$"
)  # "whom we entered in July", "we talked to them in January"
DONE_THEN_ZH: Final = regex(
    r"份?(?:就|已经?|那会儿?|的?时候)*(?:报备?|登记|提报|申报)(?:的|了|过)|份?(?:就|已经?|那会儿?|的?时候)*(?:跟|和|与|去|在)?[^，,。；签]{0,8}?(?:见|谈|聊|拜访|沟通|接触|跑|测|演示|交流)[^，,。；签]{0,4}?[过了]"
)  # behind the day: 1月就跟客户谈过了
TO: Final = regex(
    r"(?:\b(?:to|till?|until|through|by|ends?|ending|so|i\.e\.|that is|that's|meaning)(?: the)?|到|至|期)[:：]?\s*$"
)
TAX: Final = regex(
    r"(?P<net>不含(?:税|[^，,。；;]{0,4}(?:维保|安装|运费|服务|培训))|不含的|未税|税前|\b(?:net|ex(?:cl(?:uding|\.)?)?) (?:of )?(?:vat|tax|gst))|含税|税后|含了|(?<!不)含(?:[^，,。；;]{0,4}(?:维保|安装|运费|服务|培训))|\bincl(?:uding|\.)? (?:vat|tax|gst)"
)
BESIDE: Final = 6  # characters between a sum and the word for its taxes
SETTLED: Final = regex(r"(?:那就|就定在?|改[到成为在]|挪到|换[到成])\s*$")
DAY_SETTLED: Final = regex(
    r"(?:就(?:写|定|按|约|排|报)(?:在|到|成)?|定在|(?:我|就|还是)选(?:了|在)?|改[到成为约]|挪到|换[到成]|(?<!not )(?<!n't )(?<!cant )\b(?:make it|make that|settled on|put|go with|works? (?:is|on))(?: on| the| for)*)\s*$"
)
ASKED: Final = regex(r"\b(?:please|must)\b|请|务必|须|需在|需于")
GOT: Final = regex(r"\b(?:got|received|arrived|came in|landed|reached us)\b|收到|拿到|到手|寄到")
CLOSED: Final = regex(r"\b(?:clos|sign|won\b|land|order)|签|成交|落单|下单|关单|盖章|改[到成为]|应该是|日期")
SIGNED: Final = regex(r"\b(?:dated|signed|signature)\b|签|落款|盖章")
TOTAL: Final = regex(
    r"(?:\b(?:grand |the )?total(?: (?:is|of|comes to|value|price|sum|now|for \w+))*[:=]?\s*(?:about |around )?|\b(?:altogether|in all|all in|overall)[:,]?\s*"
    r"|(?:总共|一共|合计|总计|总价|总额|总金额)(?:是|为|约|大概)?[:：]?\s*)$"
)
IN_ALL: Final = regex(r"\s*(?:all[ -]in\b|in total\b|altogether\b|in all\b|overall\b|total\b)")
REMIND: Final = regex(
    r"(?:\bremind(?: me)?|\bping me|提醒一?下?我?|记得|别忘了)(?: (?:again|on|at|by))?(?: the)?\s*$"
)
REMINDED: Final = regex(r"\s*,?(?: (?:please|pls|can you|could you))? ?(?:remind me\b|再?提醒)")
# Not 延到: what is put off is as often the customer's project
LED: Final = regex(
    r"\b(?:extend(?:ed)?|extension|prolong(?:ed)?)\b[^,.;，。；]{0,24}(?:\bto|\btill?|\buntil|\bthrough|到|至)\s*(?:the )?$"
)


AHEAD: Final = frozenset({"close_date", "until", "date", "due_date"})


def stands(text: str, slot: str, intent: str, chosen: Piece, others: Sequence[Piece]) -> Piece:
    """The day of a slot in a message in small letters: the chosen one, or the only other one that speaks against it."""
    if slot == "until" and not _led(text, chosen):
        better = [one for one in others if _led(text, one)]
    elif intent == "task.add" and not _reminded(text, chosen):
        better = [one for one in others if _reminded(text, one)]
        if not better and not _to_remind(text, chosen):
            better = [one for one in others if _to_remind(text, one)]
    elif fallen(text, chosen):
        better = [one for one in others if not fallen(text, one)]
    elif intent == "deal.win" and _only_got(clause(text, chosen)):
        better = [one for one in others if SIGNED.search(clause(text, one))]
    elif slot in AHEAD and intent != "visit.log" and not _settled(text, chosen):
        better = [one for one in others if _settled(text, one)]
    else:
        return chosen
    if len(better) > 1:
        better = [one for one in better if one.kind == chosen.kind]
    if len({str(one.value) for one in better}) == 1:
        better = better[:1]
    return better[0] if len(better) == 1 else chosen


def settled(text: str, chosen: Piece, others: Sequence[Piece]) -> Piece:
    """The hour of a message in small letters: the chosen one, or the only other one that was settled on in the end."""
    better = (
        []
        if SETTLED.search(before(text, chosen.start))
        else [one for one in others if SETTLED.search(before(text, one.start))]
    )
    return better[0] if len(better) == 1 else chosen


def asked_for(text: str, piece: Piece) -> bool:
    """True for a term that is set to others: 请于5月30日前签."""
    return (
        isinstance(piece.value, When)
        and piece.value.bound == "by"
        and bool(ASKED.search(clause(text, piece)))
    )


def gone(text: str, piece: Piece, today: date) -> bool:
    """True for a day that has surely gone, and of which nobody says that something was signed on it: 上周五开始压价."""
    when = piece.value
    past = isinstance(when, When) and when.grain == "day" and when.fixed and when.day() < today
    told = isinstance(when, When) and bool(
        DONE_THEN.search(before(text, piece.start)) or DONE_THEN_ZH.match(text, piece.end)
    )
    return told or (past and not CLOSED.search(clause(text, piece)))


def is_end(text: str, day: Piece) -> bool:
    """True for a day up to which something lasts."""
    bound = isinstance(day.value, When) and day.value.bound in ("by", "until")
    return bound or bool(TO.search(before(text, day.start))) or text.startswith(("止", "为止"), day.end)


def summed(text: str, chosen: Piece, pieces: Sequence[Piece]) -> Piece:
    """The sum of a deal in a message in small letters: the chosen one, or the only greater one that is called the total."""
    if not isinstance(chosen.value, Amount) or _total(text, chosen):
        return chosen
    if other := _taxed(text, pieces) or _landed(text, chosen, pieces) or _after_all(text, chosen, pieces):
        return other
    totals = [one for one in pieces if isinstance(one.value, Amount) and _total(text, one)]
    return totals[0] if len(totals) == 1 and totals[0].value.value > chosen.value.value else chosen  # type: ignore[union-attr]


def _landed(text: str, chosen: Piece, pieces: Sequence[Piece]) -> Piece | None:
    """The only sum that both sides agreed on, beside those that were asked and offered: 客户说80万，砍到60万，谈成72万."""
    agreed = [
        one
        for one in pieces
        if isinstance(one.value, Amount) and (LANDED.search(before(text, one.start)) or _now_at(text, one))
    ]
    return agreed[0] if len(agreed) == 1 and agreed[0] is not chosen else None


def _now_at(text: str, piece: Piece) -> bool:
    """True for the sum that one is said to be at now: "we're at 66k now"."""
    told = NOW_AT.search(before(text, piece.start))
    return told is not None and bool(told["now"] or text.startswith(" now", piece.end))


def _after_all(text: str, chosen: Piece, pieces: Sequence[Piece]) -> Piece | None:
    """The only other sum, to which one from before came in the end: 报备时写60万，实际签了54万8."""
    words = clause(text, chosen)
    if AFTER_ALL.search(words) or not BEFORE.search(words):
        return None
    others = [one for one in pieces if isinstance(one.value, Amount) and one is not chosen]
    came = [one for one in others if AFTER_ALL.search(clause(text, one))]
    return came[0] if len(came) == 1 else None


def _taxed(text: str, pieces: Sequence[Piece]) -> Piece | None:
    """The only sum with or without taxes, as it is asked for: 含税113万，不含税100万，按不含税的写."""
    words = [(match, bool(match["net"])) for match in TAX.finditer(text)]
    sums = [one for one in pieces if isinstance(one.value, Amount)]
    told = {match: next((one for one in sums if _beside(one, *match.span())), None) for match, _ in words}
    asked = [net for match, net in words if told[match] is None]
    fit = {told[match] for match, net in words if asked and net is asked[-1]} - {None}
    return fit.pop() if len(fit) == 1 and len(set(told.values()) - {None}) > 1 else None


def _beside(piece: Piece, start: int, end: int) -> bool:
    return 0 <= piece.start - end <= BESIDE or 0 <= start - piece.end <= 1


def fallen(text: str, day: Piece) -> bool:
    """True for a day of which it is said that it came to nothing: 原定15号, "the 15th doesn't work"."""
    told = FALLEN.search(clause(text, day)) or NOT_THEN.match(text, day.end)
    return bool(told) and not (_settled(text, day) or text.endswith(MOVED, 0, day.start))


def _settled(text: str, day: Piece) -> bool:
    """True for the day that was settled on: 就写八月十五吧, "let's put 30th June"."""
    return bool(DAY_SETTLED.search(before(text, day.start)))


def _total(text: str, piece: Piece) -> bool:
    return bool(TOTAL.search(before(text, piece.start)) or IN_ALL.match(text, piece.end))


def _led(text: str, piece: Piece) -> bool:
    """True for the day that something is to be extended to."""
    return bool(LED.search(before(text, piece.start)))


def _reminded(text: str, piece: Piece) -> bool:
    """True for the day of the reminder itself, not of what it is about: "remind me Monday to …", 明天提醒我…."""
    led, told = REMIND.search(before(text, piece.start)), REMINDED.match(text, piece.end)
    apart = told and told[0].lstrip().startswith(",") and clause(text, piece).strip() != piece.text.lower()
    return bool(led or (told and not apart))


def _to_remind(text: str, piece: Piece) -> bool:
    """True for a day in the words of the reminder: "the quotes went out today, remind me to chase both next Tuesday"."""
    return clause(text, piece).lstrip().startswith(("remind me ", "please remind me "))


def _only_got(words: str) -> bool:
    return bool(GOT.search(words)) and not SIGNED.search(words)
