"""The notes of a visit: what was said there, and what is to be done next, by when."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from domain.patterns import regex
from language.read.around import before
from language.read.pieces import When
from language.read.sentence.sight import Found, Sight
from language.read.telling.parts import COURTESY, EDGES, FIELD, held, said, without_dates
from language.read.telling.runs import Run, runs
from language.read.values.dated import dated

NEXT: Final = regex(
    r"\b(?:next steps?|follow(?:ing)? up|will send|i'?ll|need to|going to|action|to send|will get back)\b|下一步|跟进|再约|再去|给他|给她|给他们|回头|后续|答应",
    re.IGNORECASE,
)
NO_NEXT: Final = regex(r"\b(?:no|nothing|none|without)\b|[没无]|不用", re.IGNORECASE)
WAITS: Final = regex(
    r"\b(?:until|till|since|from|(?:delayed|postponed|moved|pushed) to) ?$|[到至从]$", re.IGNORECASE
)
LOGS: Final = regex(
    r"(?:(?:i|we)(?:'ve| have)? )?(?:still |also |just )*(?:have to|need to|must|want to|should|forgot to|got to|gotta) (?:log|record|enter|note|report) (?:[\w'’]+ ){0,3}?(?:visits?|calls?|meetings?|chat|conversation|lunch)\b",
    re.IGNORECASE,
)  # which is done by saying it, and comes not next
OPEN_END: Final = regex(r" (?:and|so|but)(?: the| our| my)?\Z", re.IGNORECASE)
WE: Final = regex(
    r"\A(?:我们?(?=[再先给发去跟把])|(?:is|will be)\b(?: that)?\s+(?:(?:i|we)(?:'ll| will)?\s+)?(?:to\s+)?)",
    re.IGNORECASE,
)  # who does the next step, and that it is it
NO_BEFORE: Final = regex(r"\b(?:no|any|without)(?: \w+)? $|[没无]有?什?么?$", re.IGNORECASE)
STEP: Final = regex(r"next steps?\b|下一步", re.IGNORECASE)
LABEL: Final = regex(
    r"(?:next(?: steps?| up)?|follow[- ]?ups?|actions?(?: items?)?|todos?|下一步(?:计划|行动)?|后续(?:计划)?|跟进(?:事项)?|待办(?:事项)?|行动项)",
    re.IGNORECASE,
)
NO_STEP: Final = regex(
    r"(?:there(?:'s| is| are| was| were) )?(?:no|without(?: an?)?) (?:(?:concrete|clear|further) )?(?:next steps?|follow[- ]?ups?|actions?(?: items?)?)(?: (?:yet|needed|agreed|planned|for now|from our side))*|(?:暂时|目前)?(?:没有?|无|暂无)(?:下一步|后续)(?:计划|安排|动作)?(?:了|的)?",
    re.IGNORECASE,
)
STOP: Final = regex(r"[;；。！!?？\n]|\.(?=\s|$)")
OPENING: Final = regex(
    r"\A(?:(?:and|so|then|but|um|uh|er|well|ok|okay|yeah)\b[ ,]*|[嗯啊呃哦]+[,， ]*|(?:然后|所以)呢?[,， ]*)+",
    re.IGNORECASE,
)  # what only opens what is told
TOPIC: Final = regex(
    r"\b(?:about|regarding|concerning|re:?|on the (?:subject|topic) of) (?P<topic>[^,;!?\n]+?)(?=[,;!?\n]|[.:] |\.$|$| (?:and|but|so|next step)\b)",
    re.IGNORECASE,
)
PLACE: Final = regex(r"(?:at|in|with|from|on|to|for|was|were|call|meeting|visit|done)\b", re.IGNORECASE)
HEAD: Final = frozenset({"partner", "people", "date"})
DATE: Final = frozenset({"next_step_date"})
WORD: Final = regex(r"[\u4e00-\u9fff]|[^\W\u4e00-\u9fff](?:[^\W\u4e00-\u9fff]|['’.-](?=\w))*")
WORDS_ENOUGH: Final = 5  # after whom was visited, to be what was talked about
FEW: Final = 3  # where they do not say a place
FILLER: Final = regex(
    r"[我嗯啊呃哦了就那]+|早上?好?|你好|大家好|um|uh|so|i|and|hi|hello|hey|(?:good )?(?:morning|afternoon|evening)",
    re.IGNORECASE,
)
PRESENT: Final = regex(
    r"(?:[\w.'&-]+,? ){1,6}(?:was|were) (?:also )?(?:on(?: it| the (?:call|line))?|there|present|in(?: the (?:room|meeting))?|with (?:me|us))(?: too| as well)?"
    r"|[^，,。]{1,10}?(?:也|都)?(?<![不没])(?:在场|在|参加了|到场了?|来了)",
    re.IGNORECASE,
)  # that tells who was there, and nothing else
MET: Final = regex(
    r"(?:[\s,，、.。&]|\b(?:i|we|and|also|just|only|met(?: up)?(?: with)?|saw|with|mr|ms|mrs|dr|prof)\b|\b(?:their|the) (?:ceo|cto|cfo|cio|boss|buyer|manager|director|sales|head of \w+)\b"
    r"|[我们还也只和跟与及的]|他们|见(?:到|过)?了?|碰到?了?|董事长|总经理|副总|总监|经理|主任|主管|[总工董处]|老师|先生|女士|采购|技术|销售|老板)*",
    re.IGNORECASE,
)  # beside the names of whom one met
NAY: Final = regex(r"no|nope|nah|不是?|没有?", re.IGNORECASE)
TITLE: Final = regex(
    r"(?:董事长|总经理|副总|总监|经理|主任|主管|总|工|董|处|老师|先生|女士)?[啊呀呢吧了]*\s*|and ",
    re.IGNORECASE,
)  # what stays of whom one met
OF_HIM: Final = regex(
    rf"(?:{TITLE.pattern})?(?:[都也又]?(?:没有?|不)|(?:在)?(?:出差|请假|休假|外出|有事|开会|生病)|(?:负责)?接待)"
)  # tells of the person, who is not cut from it: 周总没来
Stretch = tuple[int, int]


def visit(seen: Sight, found: Found, now: datetime) -> dict[str, object]:
    """What was said at a visit, and what comes next; its day too where no slot has it."""
    told, ours = _parted(seen, found)
    free: dict[str, object] = {}
    if not any(slot in DATE for slot, *_ in found) and (day := next(_days(seen, found, ours, now), None)):
        place, free["next_step_date"] = day
        found = sorted((*found, ("next_step_date", place, place + 1)), key=lambda one: one[1])
    mark = "，" if seen.text.chinese else ", "
    told = [one for one in told if not NO_STEP.fullmatch(said(seen, *one))]
    told = [one for one in told if not (_only_met(seen, found, *one) or _only_denies(seen, *one))]
    notes = (OPEN_END.sub("", OPENING.sub("", said(seen, *one))) for one in told)
    steps = (WE.sub("", without_dates(seen, found, *one)) for one in ours)
    free["summary"], free["next_step"] = (mark.join(filter(None, words)) for words in (notes, steps))
    free["summary"] = free["summary"] or _topic(seen, found, ours)
    return {slot: value for slot, value in free.items() if value}


def _topic(seen: Sight, found: Found, ours: list[Stretch]) -> str:
    """What a visit is said to have been about, in the words that tell whom one met: "met Jonas about renewals"."""
    match = TOPIC.search(seen.text.text)
    if match is None or any(start <= match.start() < end for start, end in ours):
        return ""
    return without_dates(seen, found, match.start("topic"), match.end())


def _parted(seen: Sight, found: Found) -> tuple[list[Stretch], list[Stretch]]:
    """What was told, and what is to be done; what others will do is only told."""
    told: list[Stretch] = []
    ours: list[Stretch] = []
    until = 0
    for run in runs(seen, found):
        if run.start < until or _only_present(seen, found, run) or _field(seen, run):
            continue
        start = _headless(seen, found, run)
        if _labelled(seen, run):
            stop = STOP.search(seen.text.text, run.end)
            until = stop.end() if stop else len(seen.text.text)
            ours.append((run.end, until))
        elif run.kind == "told":
            told.append((run.start, run.end))
        elif LOGS.search(seen.text.text, max(0, run.start - 24), run.end):
            topic = TOPIC.search(seen.text.text, run.start, run.end)
            told += [topic.span()] if topic else []
        elif run.kind == "ours" or _due(seen, found, run) or _next(seen, run, bool(told)):
            ours.append((start, run.end))
        elif _tells(seen, found, run, start):
            told.append((start, run.end))
    return _joined(seen, told), ours


def _only_present(seen: Sight, found: Found, run: Run) -> bool:
    """True for a run that tells who was there, and nothing else."""
    people = any(slot == "people" and _in_head(seen, slot, first, run) for slot, first, _ in found)
    return people and PRESENT.fullmatch(said(seen, run.words, run.end)) is not None


def _only_met(seen: Sight, found: Found, start: int, end: int) -> bool:
    """True for words that tell whom one met, and nothing of what was said: "met Jonas and Petra", 见了陈静."""
    kept, at = "", start
    for slot, first, last in found:
        if slot == "people" and start <= seen.tokens[first].start < end:
            kept += seen.text.text[at : seen.tokens[first].start]
            at = seen.tokens[last - 1].end
    return at > start and MET.fullmatch(kept + seen.text.text[at:end]) is not None


def _only_denies(seen: Sight, start: int, end: int) -> bool:
    """True for the no with which a message begins, before what is told: "no, we talked about pricing"."""
    begins = not seen.text.text[:start].strip(EDGES) and end < len(seen.text.text)
    return begins and NAY.fullmatch(said(seen, start, end)) is not None


def _joined(seen: Sight, stretches: list[Stretch]) -> list[Stretch]:
    """Those with nothing but a space between them as one."""
    joined: list[Stretch] = []
    for start, end in stretches:
        if joined and not seen.text.text[joined[-1][1] : start].strip(" "):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _due(seen: Sight, found: Found, run: Run) -> bool:
    """True where a run has the day of a next step, and not one until which something waits."""
    days = (seen.tokens[first].start for slot, first, _ in found if slot in DATE)
    text = seen.text.text
    return any(run.start <= day < run.end and not WAITS.search(before(text, day)) for day in days)


def _labelled(seen: Sight, run: Run) -> bool:
    """True for a heading of what comes next: "Action: …"."""
    after = seen.text.text[run.end : run.end + 3].lstrip()[:1]
    return after in (":", "：") and LABEL.fullmatch(said(seen, run.start, run.end)) is not None


def _field(seen: Sight, run: Run) -> bool:
    """True for the word of a field at the beginning of a line or a sentence: "Topics: prices"."""
    text = seen.text.text
    begins, ends = before(text, run.start).rstrip(" -*•")[-1:], text[run.end : run.end + 3].lstrip()[:1]
    return (
        begins in ("", "\n", ".", ";", ",")
        and ends in (":", "：")
        and bool(FIELD.fullmatch(said(seen, run.start, run.end)))
    )


def _next(seen: Sight, run: Run, told: bool) -> bool:
    """True where words alone say that something is to be done, after something was told or by name."""
    match = NEXT.search(seen.text.text, run.start, run.end)
    if not match or NO_NEXT.search(seen.text.text, run.start, run.end):
        return False
    if NO_BEFORE.search(before(seen.text.text, match.start())):
        return False
    return told or STEP.match(said(seen, run.start, run.end)) is not None


def _headless(seen: Sight, found: Found, run: Run) -> int:
    """Where the words of a run that holds whom and when was visited begin, after those."""
    text = seen.text.text
    heads = [(slot, first, last) for slot, first, last in found if _in_head(seen, slot, first, run)]
    alone = [first for slot, first, _ in heads if slot == "people"]
    if (
        run.kind
        or not heads
        or (len(alone) == len(heads) and text[run.words : seen.tokens[alone[0]].start].strip())
    ):
        return run.words
    start = seen.tokens[max(last for *_, last in heads) - 1].end
    if len(alone) == len(heads) and OF_HIM.match(text, start, run.end):
        return run.words
    start += len(text[start : run.end]) - len(text[start : run.end].lstrip())
    title = TITLE.match(text, start, run.end)
    return title.end() if title else start


def _in_head(seen: Sight, slot: str, first: int, run: Run) -> bool:
    return slot in HEAD and run.words <= seen.tokens[first].start < run.end


def _tells(seen: Sight, found: Found, run: Run, start: int) -> bool:
    """True where a run is more than a courtesy, and after whom was visited more than where: "… at their office"."""
    if any(kind.fullmatch(said(seen, run.start, run.end)) for kind in (COURTESY, FILLER)):
        return False
    words = len(WORD.findall(seen.text.text, start, run.end))
    if not held(seen, found, HEAD - {"people"}, run.start, run.end):
        return words > 0
    few = words >= FEW and not (seen.text.chinese or PLACE.match(seen.text.text, start))
    return few or words >= WORDS_ENOUGH


def _days(seen: Sight, found: Found, steps: list[Stretch], now: datetime) -> Iterator[tuple[int, date]]:
    """The days within what is to be done that no slot has, with their tokens."""
    taken = {first for _, first, _ in found}
    for place, token in enumerate(seen.tokens):
        if place in taken or not token.piece or not isinstance(token.piece.value, When):
            continue
        if any(start <= token.start < end for start, end in steps):
            day = dated(token.piece.value, "visit.log", "next_step_date", seen.text.lower, now)
            if isinstance(day, date):
                yield place, day
