"""Help: what a person of a role can ask, with sentences to try."""

from __future__ import annotations

from domain.chat import Button, Card, action
from domain.people import Role
from language.say.gallery import example
from language.words import Words

TOPICS = {
    Role.PARTNER: ("conflict.check", "deal.register", "deal.status", "deal.list", "partner.tier", "undo"),
    Role.REP: (
        "deal.register", "conflict.check", "deal.status", "deal.list", "visit.log", "visit.plan",
        "visit.prepare", "partner.tier", "partner.list", "partner.update", "person.invite", "task.add",
        "task.list", "standup.answer", "standup.skip", "pipeline.show", "undo",
    ),
    Role.LEAD: (
        "deal.list", "deal.approve", "visit.list", "partner.tier", "partner.list", "briefing.show",
        "pipeline.show", "team.here", "person.invite", "task.add", "undo",
    ),
}  # fmt: skip


def overview(words: Words, role: Role) -> Card:
    topics = TOPICS.get(role, TOPICS[Role.LEAD])
    return Card(
        title=words("help.title"),
        lines=tuple(
            words("help.line", what=words(f"intent.{topic}"), said=words(f"help.{topic}")) for topic in topics
        ),
        buttons=((Button(words("help.language"), action("language.set")),),),
        note=words("help.note"),
    )


def which_language(words: Words) -> Card:
    buttons = (Button("English", action("language.set", "en")), Button("中文", action("language.set", "zh")))
    return Card(lines=(words("language.which"),), buttons=(buttons,))


@example("help.overview")
def _overview(words: Words) -> Card:
    return overview(words, Role.REP)


@example("help.which_language")
def _which_language(words: Words) -> Card:
    return which_language(words)
