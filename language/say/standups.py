"""Cards of the morning standup."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from domain.chat import Button, Card, Fact, Style, action
from domain.people import Leave, Person, Role, Team
from domain.standups import Answer, Known, Presence
from language.say import common
from language.say.gallery import example
from language.words import Words


def ask(words: Words, person: Person, known: Known) -> Card:
    """The morning's question; what is known already can be sent in with one tap."""
    items = (*known.visits, *known.deals, *known.tasks)
    fine = [Button(words("standup.button.fine"), action("standup.fine"), Style.PRIMARY)] if items else []
    return Card(
        title=words("standup.ask", name=person.name),
        lines=(
            words("standup.ask.line"),
            *((words("standup.known", items=words.row(items)),) if items else ()),
        ),
        buttons=((*fine, Button(words("standup.button.away"), action("standup.skip"))),),
    )


def digest(words: Words, team: Team, day: date, answers: Sequence[Answer]) -> Card:
    """Who said what, whose blockers first; who did not answer, and who is away."""
    said = [a for a in answers if a.presence in {Presence.ANSWERED, Presence.LATE}]
    lines = [line for answer in sorted(said, key=lambda a: not a.blockers) for line in _lines(words, answer)]
    for presence, key in ((Presence.ASKED, "missing"), (Presence.AWAY, "away")):
        people = [a.person for a in answers if a.presence is presence]
        lines += [words(f"standup.digest.{key}", people=words.row(people))] if people else []
    return Card(title=words("standup.digest", team=team.name, day=day), lines=tuple(lines))


def taken(words: Words, thanks: Card, said: Mapping[str, str]) -> Card:
    """What was taken as done, as planned and as blocked, for its speaker to see."""
    facts = (Fact(words(f"standup.{part}"), told) for part, told in said.items() if told)
    return replace(thanks, facts=tuple(facts))


def _lines(words: Words, answer: Answer) -> list[str]:
    parts = [(name, getattr(answer, name)) for name in ("blockers", "done", "plan")]
    told = (words("labelled", label=words(f"standup.{name}"), value=said) for name, said in parts if said)
    text = words("standup.then").join(told)
    return [words("standup.digest.line", person=answer.person, text=text)]


def away(words: Words, first: date, last: date, deputy: str = "", both: Leave | None = None) -> Card:
    """Days off that were noted, and who decides meanwhile; `both` are days on which he is away too."""
    key = "standup.away.day" if first == last else "standup.away"
    card = common.sentence(words, key, first=first, **({"last": last} if first != last else {}))
    meanwhile = [words("standup.away.deputy", name=deputy) if deputy else words("standup.away.lead")]
    if both is not None:
        days = {"first": both.first, "last": both.last}
        meanwhile.append(words("standup.away.both", name=deputy, **days))
    return replace(card, lines=(*card.lines, *meanwhile), buttons=((common.undo(words),),))


TEAM = Team(1, 1, "Channel North")


@example("standup.ask")
def _ask(words: Words) -> Card:
    return ask(
        words, Person(1, 1, "Li Wei", Role.REP), Known(visits=("Softline",), tasks=("send the quote",))
    )


@example("standup.away")
def _away(words: Words) -> Card:
    return away(words, date(2026, 3, 12), date(2026, 3, 13), "Anna Berg")


@example("standup.digest")
def _digest(words: Words) -> Card:
    day = date(2026, 3, 11)
    said = Answer(
        1, 1, "Li Wei", Presence.ANSWERED, day, done="demo at Globex", plan="quote", blockers="no price list"
    )
    return digest(words, TEAM, day, [said, Answer(1, 2, "赵敏", Presence.ASKED, day)])
