"""A part of somebody's name that is told: "his first name is Anna", "Jonas' last name is Keller"."""

from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.normal import PAUSES
from language.read.wordlists.lists import grouped

LONGEST: Final = 80  # characters
PART: Final = regex(
    r"(?:(?:oh|and|sorry|btw|no|actually)[, ]+)*(?:(?:(?i:the |his|her|their|its)|(?P<of>[\w-]+)['’]s?) ?)?(?:contact['’]s )?"
    r"(?P<part>(?i:first|given|last|family|sur)) ?name(?:['’]s| is)(?: actually| really)? (?P<name>[^\W\d][\w'’-]+(?: [A-Z][\w'’-]+)?)"
)


ORDERS: Final = frozenset(
    "call ring phone email mail text message write ping ask tell invite visit meet see send".split()
)


class NamePart(NamedTuple):
    """The name that is told, whether it comes first, and whose it is where that is said."""

    name: str
    first: bool
    of: str = ""

    def of_whole(self, known: str) -> str:
        """The whole name, with the other part as it is known."""
        words = known.split()
        return " ".join([self.name, words[-1]] if self.first else [*words[:1], self.name])


def name_part(text: str) -> NamePart | None:
    """The part that a message tells; None for other words."""
    said = " ".join(text.split()).strip(PAUSES)
    found = PART.fullmatch(said) if len(said) <= LONGEST else None
    if found is None:
        return None
    return NamePart(found["name"], found["part"].lower() in {"first", "given"}, found["of"] or "")


TO_WHOM: Final = regex(
    r"(?P<led>[给跟找约和问叫])(?P<who>[\u4e00-\u9fff]{2,3}?)(?P<does>打|发|回|写|聊|谈|对|确认|见|开|要|拿|送)(?P<rest>.*)"
)  # 给刘总打电话


def unfinished(told: str) -> bool:
    """Whether an order lacks what is to be done, as it stands in the one before: 给刘总打."""
    found = TO_WHOM.fullmatch(told)
    return found is not None and not found["rest"]


def other_order(text: str, told: str) -> str:
    """A task told anew: by its verb, by another verb for the same person, "email Petra" of "call Petra", or for
    another person, 给刘总打 of 给陈静打电话; empty for other words."""
    words, new = text.casefold().split(), told.casefold().split()
    whom = new[1:2] == words[1:2] and (new[1:2] != ["the"] or new[2:3] == words[2:3])
    same = new[:1] == words[:1] or (new[0] in ORDERS and whom)
    if len(new) > 1 and same:
        return told
    old, to = TO_WHOM.search(text), TO_WHOM.fullmatch(told)
    if old is None or to is None or (old["led"], old["does"]) != (to["led"], to["does"]):
        return ""
    if to["rest"] and to["rest"] != old["rest"]:
        return told
    return f"{text[: old.start('who')]}{to['who']}{text[old.end('who') :]}"


def other_person(text: str, name: str) -> str:
    """What was told with another person in the place of the only one that is named: "call Petra" of "call jonas";
    empty where nobody or several are named, or the other is no name."""
    people, words = grouped("names.txt")["PERSON_EN"], text.split()
    at = [place for place, word in enumerate(words) if word.lower().strip(",.") in people]
    if len(at) != 1 or name.split(maxsplit=1)[0].lower() not in people:
        return ""
    return " ".join([*words[: at[0]], name, *words[at[0] + 1 :]])
