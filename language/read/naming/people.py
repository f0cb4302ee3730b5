"""Who of the people named in a visit was there: nobody of whom it is said that he did not come, and nobody twice."""

import re
from typing import Final

from domain.patterns import regex
from language.read.around import REACH, before
from language.read.sentence.sight import Found, Sight
from language.read.wordlists.lists import chinese_words

TITLE: Final = r"(?:董事长|总经理|副总|经理|总监|主[任管]|[处科部院校局]长|老师|先生|女士|小姐|[总工董姐哥])"
WITHOUT: Final = regex(
    r"(?:\b(?:no|without|minus|instead of|but not|only not|supposed to (?:meet|see)|meant to (?:meet|see))\s+(?:(?:mr|mrs|ms|dr)\.?\s+)?"
    r"|没见[到着]?|除了|(?:原来|原本|本来|原定)(?:是|要|说|想|约|见|找|的|好|了){0,4})$"
)
AWAY: Final = regex(
    r"[\s,，]*(?:(?:who|he|she)\s+)?(?:(?:didn't|did not|couldn't|could not|wasn't able to) (?:make|come|join|attend|show|turn up)"
    r"|(?:wasn't|was not|weren't) (?:there|in\b|around|present)|(?:was|were|is|had called in) (?:ill|sick|absent|on (?:holiday|leave|vacation)|away)"
    rf"|(?:got |was )?(?:stuck|held up))|{TITLE}?[\s,，]*(?:[他她人])?(?:今[天儿]|临时|突然|正好|刚好|也|又|还|都){{0,2}}"
    r"(?:没有?(?:来|到场|参加|出现|在(?!意|乎|场地))|没能(?:来|参加)|请了?假|缺席|不在(?!意)|病了|出差|没空|休假)"
)
TOLD: Final = regex(r"(?:联系人|对接人|窗口|contact)[^\n,，。;；]{0,6}$")
OURS: Final = regex(r"(?:我们|咱们?)(?:(?:这边|这儿|公司|团队|自己)的?|的)(?:同事|销售)?$")
FOR: Final = ("帮", "替", "代")
REGISTERS: Final = regex(r"(?:报备?|录|登记?|提|建)(?:一?[下个单条笔]|备)")  # 帮老余报一单
SELF: Final = regex(r"我[是叫][^,，。;；\n]{0,16}$")  # 我是长江通的小柳
FROM: Final = regex(r"\b(?:from|based in|located in|out of) $")  # where a firm is, and nobody
PART_ZH: Final = regex(
    rf"(?!{TITLE}|[和跟与及还也都说讲问想要在们家头那聊谈提觉认表反]|老板|书记|秘书|专员|師傅|师傅)[\u4e00-\u9fff]{{1,6}}的"
)  # goes on behind a single letter that begins another name: 三|一的采购
WITH: Final = ("跟", "和", "与", "比")
COMPARED: Final = regex(r"[\u4e00-\u9fff]{0,2}(?:相|对)?比")  # 跟锐捷比
ASKS: Final = regex(
    r"[^,，。;；\n]{0,14}(?:托我|[让叫请]我(?=[替代]|帮[他她])|我来?[替代帮](?:[他她你]们?)?(?:报|录|提|登|填))"
)  # 小杨不会弄系统我替他报
SPEAKER: Final = regex(r"(?:^|\n|[】\]])[\s>\[【]*(?:\d{1,2}[:：]\d{2}(?::\d{2})?\s*(?:am|pm)?[\]】]?\s*)?$")
SPEAKS: Final = regex(
    r"(?:总监|经理|主任|老师|总|工|姐|哥)?(?:\s*@[^\n:：]{1,40}|[(（][^)）\n]{1,20}[)）])?(?:\s*[(（]?\d{1,2}[:：]\d{2}[^\n:：]{0,6})?\s*[:：]\s*(?!$)"
)  # in a chat that is passed on
TITLED_TOO: Final = regex(
    r"\s*(?:,|and|&|und|plus|with)\s+(?:herr|frau|mr|mrs|ms|dr|monsieur|madame|señora?)\b\.?\s+(?P<name>[^\W\d_]{3,})",
    re.IGNORECASE,
)
SURNAME: Final = regex(r"[个位名一]姓([\u4e00-\u9fff])的")
LONG_TITLES: Final = ("总监", "总经理", "总工", "总裁")
LISTED: Final = ("和", "跟", "与", "、", "及", "还有", "加", ",", "，")


def absent(seen: Sight, found: Found) -> frozenset[str]:
    """The people of a message who are said not to have come, as written."""
    text = seen.text.lower
    return frozenset(
        _written(seen, start, end)
        for slot, start, end in found
        if slot in ("people", "contact")
        and stayed_away(before(text, seen.tokens[start].start), text[(last := seen.tokens[end - 1].end) : last + REACH])
        and not (slot == "contact" and TOLD.search(before(text, seen.tokens[start].start)))
    )  # fmt: skip


def stranger(seen: Sight, slot: str, at: int, found: Found, away: frozenset[str]) -> bool:
    """True for who is named and is nobody to be noted: one who stayed away, a colleague, a rival compared with."""
    _, start, end = found[at]
    if _written(seen, start, end) in away:
        return True
    first, last = seen.tokens[start].start, seen.tokens[end - 1].end
    led, rest = before(seen.text.lower, first), seen.text.lower[last : last + REACH]
    if slot == "people":
        if last - first == 1 and (PART_ZH.match(rest) or _in_a_role(seen, start, rest)):
            return True
        compared = led.endswith(WITH) and COMPARED.match(rest)
        return bool(compared or OURS.search(led)) or named_again(seen, at, found)
    if FROM.search(led):
        return True
    helped = led.endswith(FOR) and REGISTERS.match(rest)
    return bool(helped or ASKS.match(rest) or SELF.search(led)) or bool(
        SPEAKER.search(led) and SPEAKS.match(rest)
    )


def _in_a_role(seen: Sight, start: int, rest: str) -> bool:
    """True for the end of a field of work before a title that begins like one: 技|术|总监, but 王总监."""
    first = seen.tokens[start].start
    return rest.startswith(LONG_TITLES) and seen.text.text[max(0, first - 1) : first + 1] in chinese_words()


def together(seen: Sight, end: int) -> tuple[str, ...]:
    """Who is named by his title right behind another, in small letters too: "frau krüger and herr aydin"."""
    found = TITLED_TOO.match(seen.text.text, end)
    return (seen.text.source(*found.span("name")),) if found and found["name"].islower() else ()


def surnamed(seen: Sight, people: tuple[str, ...]) -> tuple[str, ...]:
    """Who is told by the surname alone and was not heard: 还有个姓邹的技术."""
    text = seen.text.text
    said = [seen.text.source(*one.span(1)) for one in SURNAME.finditer(text)] if "姓" in text else []
    return tuple(one for one in said if not any(other.startswith(one) for other in people))


def named_again(seen: Sight, place: int, found: Found) -> bool:
    """True for a surname that stands for somebody named in full: 卢卫东 … 卢总意思, and 姓丁的丁海波."""
    _, start, end = found[place]
    name, led = _written(seen, start, end), before(seen.text.text, seen.tokens[start].start)
    if len(name) != 1 or name.isascii():
        return False
    others = (
        found[place + 1 :] if led.endswith("姓") else () if led.rstrip().endswith(LISTED) else found[:place]
    )
    full = (_written(seen, first, last) for slot, first, last in others if slot == "people")
    return any(other != name and other.startswith(name) for other in full)


def _written(seen: Sight, start: int, end: int) -> str:
    return seen.text.text[seen.tokens[start].start : seen.tokens[end - 1].end]


def stayed_away(before: str, after: str) -> bool:
    """True between the words before and after a person's name that say he or she did not come."""
    return bool(WITHOUT.search(before) or AWAY.match(after))


def met(slots: dict[str, object]) -> dict[str, object]:
    """The slots without people who are called by a part of another name: a partner's, or a longer one of their own."""
    people = slots.get("people")
    if isinstance(people, tuple):
        partner = str(slots.get("partner", ""))
        kept = tuple(one for one in people if not any(part_of(one, other) for other in (partner, *people)))
        slots = (
            {**slots, "people": kept} if kept else {slot: slots[slot] for slot in slots if slot != "people"}
        )
    return slots


def part_of(name: str, other: str) -> bool:
    """True for "hank" beside "Hank Oyelaran"."""
    short, long = name.lower(), other.lower()
    return short != long and short.isascii() and short in long.split()
