"""Help: what a person of a role can ask, with sentences to try."""

from __future__ import annotations

from domain.chat import Button, Card, action
from domain.people import Role
from language.say.gallery import example
from language.words import Words

TOPICS = {
    Role.PARTNER: (
        "conflict.check", "deal.register", "deal.status", "deal.list", "deal.update", "deal.extend",
        "partner.tier", "program.rule", "undo",
    ),
    Role.REP: (
        "deal.register", "conflict.check", "deal.status", "deal.list", "deal.approve", "deal.update",
        "deal.win", "deal.lose", "deal.extend", "visit.log", "visit.plan", "visit.prepare", "partner.tier",
        "partner.list", "partner.update", "person.invite", "task.add", "task.list", "standup.answer",
        "standup.skip", "briefing.show", "pipeline.show", "undo",
    ),
    Role.LEAD: (
        "deal.list", "deal.approve", "visit.list", "partner.tier", "partner.list", "partner.assign",
        "briefing.show", "pipeline.show", "standup.look", "team.here", "person.invite", "task.add", "undo",
    ),
}  # fmt: skip


# Beside the overview's own, what else can be said about a noun; and the word that explains it.
MORE = {
    "deal": ("deal.update", "deal.win", "deal.lose", "deal.withdraw", "program.rule"),
    "visit": ("visit.list", "visit.move", "visit.cancel"),
    "task": ("task.done", "task.snooze"),
    "standup": ("standup.skip",),
    "partner": ("partner.add",),
}
FOR_PARTNERS = MORE["deal"]
OWN = frozenset({"deal.register", "partner.tier"})  # what a partner's own people say of no firm
TERM_OF = {"deal": "registration", "standup": "standup", "briefing": "briefing", "pipeline": "pipeline"}


def overview(words: Words, role: Role, noun: str = "") -> Card:
    """All that the role can ask; of one noun only, where it can ask about that."""
    known = TOPICS.get(role, TOPICS[Role.LEAD])
    about = [topic for topic in known if topic.startswith(f"{noun}.")] if noun else []
    about += [topic for topic in MORE.get(noun, ()) if role is not Role.PARTNER or topic in FOR_PARTNERS]
    meaning = (words(f"term.{TERM_OF[noun]}"),) if noun in TERM_OF else ()
    shown = (
        f"own.{topic}" if role is Role.PARTNER and topic in OWN else topic
        for topic in dict.fromkeys(about or known)
    )  # fmt: skip
    examples = tuple(
        words("help.line", what=words(f"intent.{topic}"), said=words(f"help.{topic}")) for topic in shown
    )
    return Card(
        title=words("help.title"),
        lines=(*meaning, *examples),
        buttons=((Button(words("help.language"), action("language.set")),),),
        note=words("help.note"),
    )


def which_language(words: Words) -> Card:
    buttons = (Button("English", action("language.set", "en")), Button("中文", action("language.set", "zh")))
    return Card(lines=(words("language.which"),), buttons=(buttons,))


@example("help.overview")
def _overview(words: Words) -> Card:
    return overview(words, Role.REP)


@example("help.partner")
def _partner(words: Words) -> Card:
    return overview(words, Role.PARTNER)


@example("help.noun")
def _noun(words: Words) -> Card:
    return overview(words, Role.REP, "deal")


@example("help.which_language")
def _which_language(words: Words) -> Card:
    return which_language(words)
