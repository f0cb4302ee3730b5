"""Who of the people named in a visit was there: nobody of whom it is said that he did not come, and nobody twice."""

from typing import Final

from domain.patterns import regex

WITHOUT: Final = regex(
    r"(?:\b(?:no|without|minus|instead of|but not|only not)\s+(?:(?:mr|mrs|ms|dr)\.?\s+)?|没见[到着]?|除了)$"
)
AWAY: Final = regex(
    r"[\s,，]*(?:(?:who|he|she)\s+)?(?:(?:didn't|did not|couldn't|could not|wasn't able to) (?:make|come|join|attend|show|turn up)"
    r"|(?:wasn't|was not|weren't) (?:there|in\b|around|present)|(?:was|were|is|had called in) (?:ill|sick|absent|on (?:holiday|leave|vacation)|away)"
    r"|(?:got |was )?(?:stuck|held up))|[\u4e00-\u9fff]?(?:没有?(?:来|到场|参加|出现)|没能(?:来|参加)|请假|缺席|不在|病了)"
)


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
