"""The standup in conversation: answer, be away, see the team's, choose where the digest is posted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain.chat import Address, Card, Kind, Letter, Refused, Reply, Unconfirmed
from domain.dialogue import Question, Script, Within
from domain.people import LEADS, Leave, Person, Role, Team
from domain.standups import Answer, Presence
from handlers import consent, forms, people
from handlers.away import told
from handlers.turn import Turn, say
from language.read import Reading
from language.read.deals import standin
from language.read.naming.person_zh import is_person
from language.read.talk.also import also, beside
from language.read.talk.half_day import part_of_day
from language.read.talk.more_of_update import more_of_update
from language.read.talk.update import both_days, nothing_new, updates
from language.read.telling.progress import no_blockers
from language.read.values.absence import days_long
from language.say import common
from language.say import standups as cards

LEAVE = "leave"  # the noun of days away among what was spoken of
ANSWER = "standup.answer"
UPDATED = "standup update"  # what the thanks for an update are about
PARTS = ("done", "plan", "blockers")
REST = PARTS[1:]
UPDATE = Script(
    "standup",
    "standup.save",
    (
        Question(
            "done",
            "text",
            required=False,
            within=Within(ANSWER, tuple((part, part) for part in PARTS)),
        ),
        Question(
            "plan",
            "text",
            required=False,
            within=Within(ANSWER, tuple((part, part) for part in REST)),
        ),
        Question("blockers", "text", required=False),
    ),
    confirm=False,
)

LIKE = frozenset({"none", "task.done", "task.list", "visit.log", "correct"})  # how an update may be read
ANSWERED = frozenset({Presence.ANSWERED, Presence.LATE})
JUST = timedelta(minutes=15)  # for so long more of it may be told
WAITS = timedelta(hours=6)  # for so long after it was asked for
TEAMS = 5  # of whose standup a lead is told at once


async def answer(turn: Turn) -> Reply:
    """One message is enough; a bare command opens the questions. A lead sees what was answered so far."""
    if turn.who.role in LEADS:
        return await look(turn)
    await _asked(turn)
    said = {name: value for name in PARTS if (value := turn.slots.get(name))}
    if not said and nothing_new(turn.heard.text):
        return consent.ask(turn.having(slots={"done": turn.heard.text.strip()}), ANSWER)
    if not said:
        return await forms.start(turn, "standup", {})
    return await save(turn.having(slots=said))


async def perhaps(turn: Turn, reading: Reading) -> Reply | None:
    """What may be the update that was asked for this morning and waits; it is shown as such, and kept after a
    yes. None for other words, and where none waits."""
    text = turn.heard.text
    told = both_days(text) or (reading.intent in LIKE and updates(text))
    surely = reading.intent == ANSWER and reading.confidence >= consent.CERTAIN
    if turn.who.role is not Role.REP or surely or not (told or also(text)):
        return None
    asked = await turn.memory.standups.asked(turn.who.id, turn.today)
    if asked is not None and asked.presence in ANSWERED and also(text):
        return _later(turn, asked)
    if not told or asked is None or asked.presence is not Presence.ASKED or not asked.asked_at:
        return None
    parts = {name: v for name, v in turn.read_as(ANSWER, turn.heard.text).items() if name in PARTS}
    visit = reading.intent == "visit.log" and len(parts) < len(REST) and "people" in reading.slots
    if visit or turn.now - asked.asked_at > WAITS:
        return None
    return consent.ask(turn.having(slots=parts or {"done": turn.heard.text.strip()}), ANSWER)


async def more(turn: Turn, reading: Reading) -> Reply | None:
    """More of the update just given, where that was the last thing spoken of or the words say so; None for
    other words, and for what asks for something else."""
    told = more_of_update(turn.heard.text) if turn.who.role is Role.REP else None
    asked = await turn.memory.standups.asked(turn.who.id, turn.today) if told else None
    if told is None or asked is None or asked.answered_at is None or turn.now - asked.answered_at > JUST:
        return None
    asks = reading.intent not in LIKE | {ANSWER, "standup.skip"} and reading.confidence >= consent.SURE
    last = await turn.memory.post.said(turn.now - JUST)
    spoken = next((one.about for one in last if one.about), "")
    if not told.named and ((asks and not told.added) or spoken != UPDATED):
        return None
    before = "" if told.instead else getattr(asked, told.part)
    said = turn.words("standup.then").join(filter(None, (before, told.said)))
    return consent.ask(turn.having(slots={told.part: said}), ANSWER)


def _later(turn: Turn, asked: Answer) -> Reply | None:
    """More of the update that was just given: 哦对了今天还要写周报. None for what tells of no part of it."""
    just = asked.answered_at is not None and turn.now - asked.answered_at <= JUST
    parts = turn.read_as(ANSWER, beside(turn.heard.text)) if just else {}
    more = {part: said for part in PARTS if (said := parts.get(part))}
    then = turn.words("standup.then")
    whole = {part: then.join(filter(None, (getattr(asked, part), said))) for part, said in more.items()}
    return consent.ask(turn.having(slots=whole), ANSWER) if whole else None


async def save(turn: Turn) -> Reply:
    asked = await _asked(turn)
    said = {name: turn.slots.get(name) or getattr(asked, name) for name in PARTS}
    if no_blockers(said["blockers"]):
        said["blockers"] = ""
    late = await turn.memory.standups.digested(asked.standup_id) is not None
    presence = Presence.LATE if late else Presence.ANSWERED
    await turn.memory.standups.answer(replace(asked, presence=presence, answered_at=turn.now, **said))
    thanks = common.sentence(turn.words, "standup.thanks.late" if late else "standup.thanks")
    return say(cards.taken(turn.words, thanks, said), about=UPDATED)


async def _asked(turn: Turn) -> Answer:
    standups = turn.memory.standups
    if asked := await standups.asked(turn.who.id, turn.today):
        return asked
    team = await turn.memory.people.team(turn.who.team_id) if turn.who.team_id else None
    works = turn.who.role is Role.REP and turn.calendar.is_working(turn.today)
    if team is None or not works or not _meant(turn):
        raise Refused("standup.not_asked")
    standup_id = await standups.open(team.id, turn.today, team.digest_on(turn.today))  # before he was asked
    await standups.ask(standup_id, turn.who.id, Presence.ASKED, turn.now)
    return Answer(standup_id, turn.who.id, turn.who.name, Presence.ASKED, turn.today, turn.now)


def _meant(turn: Turn) -> bool:
    """Whether an update is surely meant where none was asked for: a command, the word, or its parts."""
    named = turn.reading is not None and turn.reading.confidence == 1.0
    return named or turn.heard.kind is Kind.COMMAND or any(turn.slots.get(part) for part in PARTS)


async def look(turn: Turn) -> Reply:
    """What the teams of a lead answered today."""
    found = []
    for team in (await turn.memory.people.teams())[:TEAMS]:
        if standup_id := await turn.memory.standups.of(team.id, turn.today):
            answers = await turn.memory.standups.answers(standup_id)
            found.append(cards.digest(turn.words, team, turn.today, answers))
    return say(*found) if found else say(common.sentence(turn.words, "standup.not_begun"))


async def fine(turn: Turn) -> Reply:
    """One tap: what the bot knew already is the update."""
    asked = await _asked(turn)
    tasks = await turn.memory.tasks.open(turn.who.id, turn.today)
    since = turn.calendar.last_working(turn.today)
    visits = await turn.memory.visits.search(person_id=turn.who.id, first=since)
    figures = turn.memory.briefings(turn.currency, turn.who.zone)
    own = await figures.briefing(turn.who.name, since, turn.today, turn.program, owner_id=turn.who.id)
    done = "; ".join([*(visit.partner for visit in visits.rows), *own.touched])
    plan = "; ".join(task.text for task in tasks.rows)
    return await save(turn.having(slots={"done": done or asked.done, "plan": plan or asked.plan}))


async def skip(turn: Turn) -> Reply:
    """Away for a day, or until a day; whoever is said to decide meanwhile is the deputy, and hears it.

    Raises Refused where it is said of a colleague, who tells it himself, or of somebody else."""
    if away := standin.away_named(turn.heard.text):
        known = [each for each in await turn.memory.people.named(away) if each.staff]
        others = [each.name for each in known if each.id != turn.who.id]
        if others:
            raise Refused("standup.away.other", name=others[0])
        if them := standin.theirs(away) or (
            away if is_person(away) or turn.names.kind(away) or turn.names.person(away) else ""
        ):
            raise Refused("standup.away.them", name=them)
    name = str(turn.slots.get("deputy") or standin.deputy_named(turn.heard.text))
    try:
        deputy = await people.colleague(turn, name) if name else await people.his_deputy(turn)
    except Refused as refused:  # the days that were told stay
        slots = {slot: value for slot, value in turn.slots.items() if slot != "deputy"}
        asked = _shown(turn.having(slots=slots))
        return replace(asked, cards=(common.sentence(turn.words, refused.key, **refused.facts), *asked.cards))
    if deputy is not None:
        turn = turn.having(slots={**turn.slots, "deputy": deputy.name})
    try:
        return await _away(turn, deputy)
    except Unconfirmed:  # the day that is meant is shown, to be put right
        return _shown(turn)


def _shown(turn: Turn) -> Reply:
    asked = consent.ask(turn.having(slots={**_from_today(turn), **turn.slots}), "standup.skip")
    return replace(asked, cards=(*whole_days(turn), *asked.cards))


def _from_today(turn: Turn) -> dict[str, date]:
    """The first day of a leave that names none, and its last where it is told how long it takes."""
    long = 0 if "date" in turn.slots else days_long(turn.heard.text, turn.now)
    last = {"until": turn.today + timedelta(days=long - 1)} if long > 1 else {}
    return {"date": turn.today, **last}


def whole_days(turn: Turn) -> tuple[Card, ...]:
    """That a leave is of whole days, where part of one is said; nothing otherwise."""
    said = part_of_day(turn.heard.text)
    return (common.sentence(turn.words, "leave.whole_days"),) if said else ()


async def _away(turn: Turn, deputy: Person | None) -> Reply:
    first = turn.slots.get("date") or turn.today
    last = max(turn.slots.get("until") or first, first)
    if (before := turn.slots.get("instead")) and before != first:
        await turn.memory.people.end_leave(Leave(turn.who.id, before, before), turn.today)
    leave = Leave(turn.who.id, first, last)
    noted = leave in await turn.memory.people.leaves(turn.who.id, first)
    if not noted:
        await turn.memory.people.leave(turn.who.id, first, last)
    heard = noted and deputy is not None and deputy.id == turn.who.deputy_id
    letters = await people.appointed(turn, deputy, leave) if deputy and not heard else ()
    asked = await turn.memory.standups.asked(turn.who.id, turn.today)
    if asked is not None and first <= turn.today <= last:
        await turn.memory.standups.answer(replace(asked, presence=Presence.AWAY, answered_at=turn.now))
    his = await turn.memory.people.leaves(deputy.id, first) if deputy else ()
    both = next((each for each in his if each.first <= last), None)
    name = deputy.name if deputy else ""
    again = noted and (heard or deputy is None)
    card = told(turn, leave, again) if again else cards.away(turn.words, first, last, name, both)
    return Reply((card,), letters, about=f"{LEAVE} {first}")


async def here(turn: Turn) -> Reply:
    """Digests and briefings of the speaker's teams, or of the one he names, are posted where this is said.
    What is answered in private is said there too, which shows whether the bot can speak there."""
    place = turn.heard.place or turn.heard.address
    if place.private:
        raise Refused("team.here.private")
    teams = await _teams(turn, turn.heard.text.lower().partition("here")[2].strip())
    for team in teams:
        await turn.memory.people.seat(team, channel(place))
    told = common.sentence(turn.words, "team.here", team=tuple(team.name for team in teams))
    if not turn.heard.address.private:
        return say(told)
    letter = Letter(f"{turn.heard.platform_key}:here", told, address=place)
    return Reply((common.sentence(turn.words, "team.there"),), (letter,))


async def _teams(turn: Turn, name: str = "") -> Sequence[Team]:
    """The teams that the speaker sees; the one of that name, where one is said. Raises Refused."""
    teams = await turn.memory.people.teams()
    if not teams:
        raise Refused("team.none")
    named = [team for team in teams if name in ("", team.name.lower())]
    if not named:
        raise Refused("team.unknown", name=name, teams=tuple(team.name for team in teams))
    return named


def channel(address: Address) -> str:
    return " ".join([address.platform, address.workspace, address.conversation, address.thread]).strip()
