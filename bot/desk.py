"""The desk: every inbound message passes here, one transaction a turn, acknowledged after the commit."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

import structlog

from bot import admission, strangers
from bot.budget import Budget, Verdict
from bot.clock import Clock
from bot.lexicon import Lexicon
from bot.metrics import counted
from bot.presses import answered, note_press, pressed
from bot.text import kept
from domain import failpoint
from domain.chat import (
    Account,
    Card,
    Form,
    Inbound,
    Kind,
    Letter,
    Refused,
    Reply,
    Urgency,
)
from domain.delivery import HOME, Said
from domain.people import Person
from domain.program import Program
from domain.thoughts import Thought
from handlers.conversation import possible, respond, still_open
from handlers.home import home
from handlers.manager import passing_on
from handlers.requests import thought as think_again
from handlers.turn import Turn, no_link
from language.read import Reading
from language.say import common, delivery
from language.words import Words
from scheduled.relay import Relay
from storage.memory import Memory
from storage.people import keeper_of_person
from storage.store import Store
from storage.troubles import outage
from storage.work import Work

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the platform does at once, beside the letters that wait in the outbox."""

    form: Form | None = None
    errors: Mapping[str, str] = field(default_factory=dict)


DONE = Outcome()
RIGHTS = frozenset({  # refusals of a right, which are kept in the audit log
    "not_for_role", "outsider", "deal.not_yours_to_decide", "deal.no_own_decision", "conflict.no_own_ruling",
    "conflict.other_team",
})  # fmt: skip


class Desk:
    """Hears, has it answered, and keeps what was said together with what was recorded."""

    def __init__(self, store: Store, program: Program, clock: Clock, thoughts: int = 0) -> None:
        """`thoughts` are the messages a day that each organisation may have read by a language model."""
        self.thoughts = thoughts
        self.link: Callable[[str], str] = no_link  # a platform that has links sets it
        self.store = store
        self.program = program
        self.clock = clock
        self.lexicon = Lexicon()
        self.budget = Budget()
        self.relay: Relay | None = None  # takes an answer in hand while it runs
        self.spoke = asyncio.Event()  # wakes it
        self.heard = asyncio.Event()  # wakes who reads what was left to think about

    async def receive(self, heard: Inbound) -> Outcome:
        """Handles one event, once. Returns after the commit; raises only where the database can't keep it."""
        heard = _as_kept(heard)
        verdict = self.budget.spend(heard, self.clock())
        if verdict is Verdict.DROPPED:
            return DONE
        return await self._handled(heard, self._slow_down if verdict is Verdict.TOLD else self._turn)

    async def put_aside(self, account: Account, event_id: str, raw: object, why: str) -> None:
        """Keeps aside what can't be heard, under a short code. Raises where the database can't keep it."""
        code = _code()
        log.error("an event was put aside", code=code, platform=account.platform, heard=event_id, why=why)
        now = self.clock()
        await self.store.retried(lambda work: work.post.put_aside(account, event_id, now, code, raw))

    async def reconsider(self, thought: Thought, reading: Reading | None) -> None:
        """Answers a message that a language model has read meanwhile, or could not."""
        await self._handled(thought.heard, partial(self._rethink, thought, reading))

    async def _handled(
        self, heard: Inbound, handle: Callable[[Work, Inbound, datetime], Awaitable[Outcome]]
    ) -> Outcome:
        now = self.clock()
        with counted(heard) as turn:
            try:
                outcome = await self.store.retried(lambda work: self._woken(work, handle(work, heard, now)))
                failpoint.reach("turn.after_commit")
                return outcome
            except Refused as refused:
                turn.outcome = "refused"
                return await self._refuse(heard, refused, now)
            except Exception as error:
                if outage(error):  # nothing can be kept: the platform brings it again
                    raise
                turn.outcome = "failed"
                return await self._fail(heard, now, error)
            finally:
                self.heard.set()

    async def _woken(self, work: Work, handled: Awaitable[Outcome]) -> Outcome:
        """The relay is woken by letters that wait for it, once they are kept."""
        outcome = await handled
        if work.post.waiting:
            work.then.append(self.spoke.set)
        return outcome

    async def _rethink(
        self, thought: Thought, reading: Reading | None, work: Work, heard: Inbound, now: datetime
    ) -> Outcome:
        await work.thoughts.done(thought.id, now)
        person = await work.recognise(heard, now)
        if person is not None and await work.post.claim(heard, now):
            memory = await work.open_for(person, heard.address, sealed=True)
            turn = await self._open(memory, heard, person, now)
            await self._post(work, turn, await think_again(turn, thought.event, reading), now)
        return DONE

    async def _turn(self, work: Work, heard: Inbound, now: datetime) -> Outcome:
        failpoint.reach("turn.begun")
        if not await work.post.claim(heard, now):
            return DONE
        failpoint.reach("turn.claimed")
        if heard.kind is Kind.MOVED:
            await work.post.moved(heard.address, heard.text)
            return DONE
        person = await work.recognise(heard, now)
        if not self.budget.first(heard, person, now) and not await strangers.invited(work, heard, now):
            return DONE
        work.acts(f"{heard.kind} {heard.command}".strip(), now, person, heard.platform_key)
        if heard.kind is Kind.BLOCKED:
            await work.post.unreachable(heard.address, now)
            return DONE
        if heard.kind is Kind.STANDING:
            await self._left(work, heard, person, now)
            return DONE
        if person is None:
            await strangers.hear(work, heard, now)
            return DONE
        admission.admit(heard, person)
        memory = await work.open_for(person, heard.address, sealed=True)
        token = heard.action
        heard = await pressed(work, heard, person, now)
        turn = await self._open(memory, heard, person, now)
        reply = await (home(turn) if heard.kind is Kind.HOME else respond(turn))
        failpoint.reach("turn.answered")
        await work.remember(memory, now)
        work.then.append(partial(self.lexicon.learn, person, memory.rows.written))
        await self._post(work, turn, reply, now)
        if token and reply.replace is None and (asked := await answered(work, heard, token)):
            await self._redraw(work, turn, replace(asked, about=reply.about or asked.about), now)
        failpoint.reach("turn.before_commit")
        return Outcome(reply.form, reply.errors)

    async def _left(self, work: Work, heard: Inbound, person: Person | None, now: datetime) -> None:
        """Nothing more is said to who is no member of the workspace any more; who looks after him is told."""
        if person is None or not admission.outside(heard, person):
            return
        if not await work.post.silence(heard.account, now):
            return
        work.note(person.organisation_id, admission.OUTSIDER)
        keeper = await keeper_of_person(work.rows(person.organisation_id), person.id)
        if keeper is not None:
            card = delivery.left(Words(keeper.language, keeper.timezone), person.name, heard.account.platform)
            letter = Letter(f"{heard.platform_key}:left", card, keeper.id)
            await work.post.put(keeper.organisation_id, letter, now)

    async def _slow_down(self, work: Work, heard: Inbound, now: datetime) -> Outcome:
        """An outsider said too much at once: he is told, and what follows is dropped until he slows down."""
        if not await work.post.claim(heard, now):
            return DONE
        log.warning("an outsider says too much", platform=heard.account.platform)
        person = self.budget.person(heard.account)
        words = Words(person.language, person.timezone) if person else strangers.words_for(heard)
        work.acts("too much", now, person, heard.platform_key)
        work.note(person.organisation_id if person else 0, "too much")
        await strangers.say(work, heard, common.sentence(words, "too_much"), now)
        return DONE

    async def _open(self, memory: Memory, heard: Inbound, person: Person, now: datetime) -> Turn:
        names = await self.lexicon.names(memory, person, now)
        local = person.local(now)
        return Turn(heard, person, memory, local, self.program, names, link=self.link, thoughts=self.thoughts)

    async def _post(self, work: Work, turn: Turn, reply: Reply, now: datetime) -> None:
        """Queues what is said: first to the speaker, then to the others."""
        organisation_id, heard = turn.who.organisation_id, turn.heard
        own = [(card, "") for card in reply.cards]
        if reply.replace is not None:
            own.append((reply.replace, heard.message))
        if reply.home is not None:
            own.append((reply.home, HOME))
        tolls = self.relay.free(heard.address.platform) if self.relay and own else None
        for number, (card, edits) in enumerate(own):
            letter = Letter(
                key=f"{heard.platform_key}:{number}", card=card, address=heard.address,
                person_id=turn.who.id, about=reply.about, urgency=Urgency.EDIT if edits else Urgency.ANSWER,
                replies_to=heard.own,
            )  # fmt: skip
            posted = await work.post.put(organisation_id, letter, now, edits, None if number else tolls)
            if posted is not None and self.relay is not None:
                work.then.append(partial(self.relay.take, posted))
        for letter in reply.letters:
            await work.post.put(organisation_id, letter, now)

    async def _redraw(self, work: Work, turn: Turn, asked: Said, now: datetime) -> None:
        """Shows a card that was answered anew, where it stands."""
        letter = Letter(
            key=f"{turn.heard.platform_key}:asked",
            card=replace(asked.card, note=turn.words("answered")), address=turn.heard.address,
            person_id=turn.who.id, about=asked.about, urgency=Urgency.EDIT,
        )  # fmt: skip
        await work.post.put(turn.who.organisation_id, letter, now, asked.message)

    async def _refuse(self, heard: Inbound, refused: Refused, now: datetime) -> Outcome:
        """Nothing of the turn was kept; the reason is said in a transaction of its own."""
        async with self.store.work() as work:
            work.then.append(self.spoke.set)
            person = await work.recognise(heard, now)
            if person is None or not await work.post.claim(heard, now):
                return DONE
            await self._note_refusal(work, heard, refused, person, now)
            if refused.key == admission.OUTSIDER:
                await work.post.silence(heard.account, now)
            words = Words(person.language, person.timezone)
            card = common.sentence(words, refused.key, **refused.facts)
            card, about = await self._with_customer(work, heard, person, refused, card)
            if refused.key == "not_for_role" and heard.kind is Kind.TEXT:
                memory = await work.open_for(person, heard.address, sealed=True)
                card = await passing_on(await self._open(memory, heard, person, now), card)
            letter = replace(_answer(heard, "refused", card, person), about=about)
            further = await self._going_on(work, heard, refused, person, now)
            await work.post.put(person.organisation_id, letter, now)
            if further is not None:
                await work.post.put(person.organisation_id, _answer(heard, "form", further, person), now)
        return DONE

    async def _with_customer(
        self, work: Work, heard: Inbound, person: Person, refused: Refused, card: Card
    ) -> tuple[Card, str]:
        """A refusal that names a deal names its customer too, to whoever may see it, and is about it:
        "21k" to "What shall change on D-48213?" means that one."""
        if not (reference := str(refused.facts.get("reference", ""))):
            return card, ""
        memory = await work.open_for(person, heard.address, sealed=True)
        deal = await memory.deals.get(reference)
        words = Words(person.language, person.timezone)
        if deal is None:
            return card, ""
        return common.of_customer(words, card, reference, deal.customer), f"deal {reference}"

    async def _going_on(
        self, work: Work, heard: Inbound, refused: Refused, person: Person, now: datetime
    ) -> Card | None:
        """What is shown after a request that was refused: the form that is open, or what can be done."""
        if heard.kind not in {Kind.TEXT, Kind.ACTION}:
            return None
        memory = await work.open_for(person, heard.address, sealed=True)
        turn = await self._open(memory, heard, person, now)
        return await still_open(turn) or await possible(turn, refused)

    async def _note_refusal(
        self, work: Work, heard: Inbound, refused: Refused, person: Person, now: datetime
    ) -> None:
        """A press that was refused, and whatever else touched a right, is for the audit log."""
        work.acts("refused", now, person, heard.platform_key)
        if heard.kind is Kind.ACTION:
            await note_press(work, heard, refused.key, person.organisation_id)
        elif refused.key in RIGHTS:
            work.note(person.organisation_id, refused.key)

    async def _fail(self, heard: Inbound, now: datetime, error: Exception) -> Outcome:
        """Something broke: the event is kept aside under a short code, and the speaker is told the code."""
        code = _code()
        log.error("turn failed", code=code, kind=heard.kind, platform=heard.account.platform, exc_info=error)
        async with self.store.work() as work:
            work.then.append(self.spoke.set)
            if not await work.post.claim(heard, now, code, _raw(heard)):
                return DONE
            person = await work.recognise(heard, now)
            if person is None:
                return DONE
            card = common.sentence(Words(person.language, person.timezone), "failed", code=code)
            letter = _answer(heard, "failed", card, person)
            await work.post.put(person.organisation_id, letter, now)
        return DONE


def _answer(heard: Inbound, what: str, card: Card, person: Person) -> Letter:
    """A sentence to the speaker, where he spoke."""
    key = f"{heard.platform_key}:{what}"
    return Letter(key, card, person.id, heard.address, replies_to=heard.own)


def _as_kept(heard: Inbound) -> Inbound:
    """Without what no database takes and no reader sees: NUL, lone surrogates, marks that turn writing."""
    values = {slot: kept(value) for slot, value in heard.values.items()}
    return replace(heard, text=kept(heard.text), name=kept(heard.name), values=values)


def _code() -> str:
    """By which a person who was told of a failure and a line of the log find each other."""
    return secrets.token_hex(3).upper()


def _raw(heard: Inbound) -> dict[str, object]:
    return {
        "account": heard.account.user,
        "kind": heard.kind,
        "text": heard.text,
        "command": heard.command,
        "values": dict(heard.values),
    }
