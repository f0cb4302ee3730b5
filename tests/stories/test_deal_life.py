"""The life of a registration on each platform, in both languages."""

import re
from datetime import datetime

import pytest

from domain.chat import Platform
from domain.program import Program, load, read
from tests.conversation import NOW, Clock, demo
from tests.stories.deal_life import ADMIN, CHINESE, ENGLISH, LEAD, STORIES, Cast, Stage
from tests.stories.seats import InTerminal, Seat
from tests.stories.world import world

BOTH = pytest.mark.parametrize("cast", [ENGLISH, CHINESE], ids=["en", "zh"])
EACH = pytest.mark.parametrize("name", STORIES)


def people(cast: Cast) -> tuple[str, ...]:
    return (cast.partner, cast.rep, cast.deputy, cast.other, LEAD, ADMIN)


def program(cast: Cast, name: str) -> Program:
    capped = f'version = "2026.1"\nregistration.most_open = {cast.room + 1}\n'
    return read(capped, "capped") if name == "cap" else load()


def begins(cast: Cast, name: str) -> datetime:
    """The clock's own story begins before a holiday."""
    return cast.holiday if name == "clock" else NOW


@BOTH
@EACH
async def test_in_slack(sqlite_url: str, name: str, cast: Cast) -> None:
    async with world(sqlite_url, False, True, program(cast, name), begins(cast, name)) as w:
        seats: dict[str, Seat] = {who: await w.in_slack(f"U{n}", who) for n, who in enumerate(people(cast))}
        await STORIES[name](Stage(cast, seats, w.pass_time))
        assert w.slack.violations == []


@BOTH
@EACH
async def test_in_telegram(sqlite_url: str, name: str, cast: Cast) -> None:
    async with world(sqlite_url, True, False, program(cast, name), begins(cast, name)) as w:
        seats: dict[str, Seat] = {who: await w.in_telegram(71 + n, who) for n, who in enumerate(people(cast))}
        await STORIES[name](Stage(cast, seats, w.pass_time))
        assert w.telegram.violations == []


@pytest.mark.parametrize(
    ("kind", "cast"), [("sqlite_url", CHINESE), ("postgres_url", ENGLISH)], ids=["zh-sqlite", "en-postgresql"]
)
@EACH
async def test_in_the_terminal(request: pytest.FixtureRequest, name: str, kind: str, cast: Cast) -> None:
    """In each language once: on SQLite both are told on the platforms."""
    database_url = request.getfixturevalue(kind)
    clock = Clock(begins(cast, name))
    async with demo(database_url, clock, program(cast, name)) as talk:

        async def pass_time(hours: float) -> None:
            clock.move(hours=hours)
            await talk.here.timetable().tick()
            await talk.here.relay({Platform.TERMINAL: talk.voice}).drain()

        await talk.join(*people(cast))
        seats: dict[str, Seat] = {who: InTerminal(talk, who) for who in people(cast)}
        await STORIES[name](Stage(cast, seats, pass_time))


REGISTER = {
    "en": "register {}, FalconGuard, 60k, closing end of June",
    "zh": "我们想报备{}，FalconGuard，80万，六月底签",
}
AGAIN = {
    "en": ("Jonas Keller", REGISTER["en"], "reopen {}", "reopen {}: {}", "the CFO is in"),
    "zh": ("Chen Jing", REGISTER["zh"], "重新报备{}", "重新报备{}：{}", "预算已批"),
}


@pytest.mark.parametrize(("who", "sentence", "short", "again", "news"), AGAIN.values(), ids=AGAIN)
async def test_a_request_made_again_while_its_question_is_open(
    sqlite_url: str, who: str, sentence: str, short: str, again: str, news: str
) -> None:
    """By its reference, by its customer; and where it is about another deal, the person chooses."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        references = []
        for customer in ("Tata Chemicals", "Oxbow Mills"):
            for line in (sentence.format(customer), "skip", "submit", "withdraw it", "yes"):
                await talk.say(who, line)
            (withdrawn,) = set(re.findall(r"D-\d+", talk.last(who)))
            references.append(withdrawn)
        one, other = references
        for named in (one, "Tata Chemicals"):
            await talk.say(who, short.format("Tata Chemicals"))
            card = await talk.say(who, again.format(named, news))
            assert one in card
            assert card.count(news) == 1
            assert again.format(named, news) not in card
            await talk.say(who, "cancel")
        await talk.say(who, short.format("Tata Chemicals"))
        await talk.say(who, again.format(other, news))
        assert other in await talk.say(who, "2")
