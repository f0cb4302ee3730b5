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


def other_person(text: str, name: str) -> str:
    """What was told with another person in the place of the only one that is named: "call Petra" of "call jonas";
    empty where nobody or several are named, or the other is no name."""
    people, words = grouped("names.txt")["PERSON_EN"], text.split()
    at = [place for place, word in enumerate(words) if word.lower().strip(",.") in people]
    if len(at) != 1 or name.split(maxsplit=1)[0].lower() not in people:
        return ""
    return " ".join([*words[: at[0]], name, *words[at[0] + 1 :]])
