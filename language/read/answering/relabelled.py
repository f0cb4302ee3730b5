"""A change of what only some programs ask for, by the name of its field: "list price 1k", 价格申请改到4月12日. It is
read first and cut out, so that no other sum, day or name is taken for it."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from domain.patterns import regex
from domain.places import find
from language.read.answering.answers import answer, kinds
from language.read.answering.corrections import ANY_FIELD
from language.read.led import only_led
from language.read.naming.trimmed import trimmed
from language.read.sentences import question
from language.read.values.percent import percent
from language.read.wordlists.lists import english_words

KINDS: Final = {"list_price": "amount", "price_date": "date"}
LABELS: Final = {
    "list_price": (r"(?:list price|msrp|rrp)", "(?:目录价|(?<![中投招开竞])标价|列表价)格?"),
    "price_date": (
        r"(?:price (?:application|request)|application for the price)(?: date| day)?",
        "(?:价格申请|报价申请|申请价格|特价申请)的?(?:时间|日期|日)?",
    ),
    "discount": (r"discount", "折扣率?"),
    "project": (r"project(?: name)?", "项目的?(?:名[字称]?)?"),
    "place": (r"(?:place|location)", "(?:地点|所在地|所在城市|项目地)"),
}
DOES: Final = (
    r"(?:(?:please|pls|can you|could you) )*(?:change|set|move|update|correct|raise|lower|push|put|rename) "
)
JOINT: Final = r"(?:(?:'s| is| was| should be| must be| will be)(?: now| called| really| actually)?| becomes| (?:goes|moves|went|moved)(?: up| down| out| back)?|[:：=]|→)"
OLD: Final = r"(?: from [^,;]{1,30}?(?= to ))?"
OF: Final = r" (?:of|for|on) (?P<of>[^,;:]{2,40}?)"
GIVEN: Final = rf"(?:{JOINT}(?: to| on)?|{OLD} to|(?: now)? (?:at|on))"
NEW: Final = rf"(?:(?<=[:：=→])\s*|\s+)(?P<new>(?:(?! and (?:the )?(?:{ANY_FIELD})\b)[^,;:]){{1,60}})"
CALLED: Final = r"(?:(?<=name)(?:'s| is)(?: now)?| is called|[:：=]|(?<=name) to)"
VERBS_ZH: Final = "(?:也|都|要|得|需要|就)*(?:应该?是|(?<!项目)是|应为|[改换调变](?:整)?(?:成|为|到|至|叫)|推迟到|提前到|延[后迟]?到|[:：])"
LEFT: Final = " ,，;；:：、.。!！的"


def _patterns(slot: str, label: str, label_zh: str) -> tuple[re.Pattern[str], ...]:
    """The project itself is something, moves and gets things: of it only the name is told."""
    lead = rf"(?:(?:the|its|their) )?(?<![a-z]){label}"
    behind = rf"(?:{OF})?{GIVEN}" if slot == "place" else rf"(?:{OF}{GIVEN}|{GIVEN}|)"
    ways = [
        rf"(?:{DOES})?{lead}{CALLED if slot == 'project' else behind}{NEW}",
        rf"{DOES}{lead}(?:{OF})?{OLD} to{NEW}",
        rf"(?:[请把将]|麻烦|帮我)*{label_zh}(?:从[^,，。;；]{{1,12}}?)?{VERBS_ZH}\s*(?P<new>[^,，。;；]{{1,30}})",
    ]
    if slot in {"list_price", "discount"}:
        ways.append(rf"{label_zh}\s*(?P<new>[\d$€£¥一二两三四五六七八九十百][^,，。;；]{{0,30}})")
    return tuple(regex(way, re.IGNORECASE) for way in ways)


WAYS: Final = {slot: _patterns(slot, *labels) for slot, labels in LABELS.items()}


def without_no(text: str) -> str:
    """What is said behind a no: "no, the place is Aarhus"."""
    return _NO.sub("", text)


def relabelled(text: str, now: datetime) -> tuple[Mapping[str, Any], str]:
    """The new values by their fields, and the words without them; no values where a question is put."""
    found: dict[str, Any] = {}
    if question(text):
        return found, text
    for slot in WAYS:
        for way in WAYS[slot]:
            told = way.search(text)
            value = _value(slot, told["new"].strip(LEFT + "\"'“”吧了"), now) if told else None
            if told is not None and value is not None:
                found[slot] = value
                of = told.groupdict().get("of") or ""
                parts = (text[: told.start()].strip(LEFT), of, text[told.end() :].strip(LEFT))
                text = ", ".join(filter(None, parts))
                break
    return found, text


_NO: Final = regex(
    r"^(?:(?:no|nope|sorry|wait|oops|actually|不对?|不是|错了|等等)[,，.。! ]+)+", re.IGNORECASE
)
_LOCATED: Final = regex(
    r"(?:(?:no|nope|sorry|wait|oops|actually)[,.! ]+)+in (?P<bare>[^,;:?]{2,40})"
    r"|(?:(?:no|nope|sorry|wait|oops|actually)[,.! ]+)*(?:(?:it|he|that)(?:'s| is)|they(?:'re| are)|the customer(?:'s| is)) (?:(?:located|based|sitting) )?in (?P<at>[^,;:?]{2,40})"
    r"|(?:(?:不对?|不是|错了|等等)[,，。 ]*)*(?:客户|他们|公司)?是?在(?P<at_zh>[^,，。;；?？]{2,12})",
    re.IGNORECASE,
)  # fmt: skip


def located(text: str) -> str:
    """Where words say that a customer is: "no, in Aarhus", "it is in Aarhus", 不对，在南宁; empty for others."""
    found = _LOCATED.fullmatch(text.strip(" .。!！"))
    place = next(filter(None, found.groups()), "").strip() if found else ""
    return place if place and _a_place(place) else ""


def placed(text: str, now: datetime) -> str:
    """The place that words tell and nothing else, by its label or without; empty for others."""
    found, rest = relabelled(without_no(text), now)
    labelled = found.keys() == {"place"} and only_led(rest)
    return str(found["place"]) if labelled else located(text)


def _a_place(said: str) -> bool:
    return find(said) is not None and said not in english_words()


def _value(slot: str, said: str, now: datetime) -> Any:
    """What stands behind the field's name, where that can be its value."""
    if slot == "discount":
        return percent(said)
    if slot == "place":
        return said if _a_place(said) else None
    if slot == "project":
        return trimmed(said, "project") if not kinds(said, now) else None
    kind = KINDS[slot]
    plain = kinds(said, now)
    return answer(kind, said, now).value if plain & {kind, "number"} else None
