"""What an appeal holds back: its clock stands meanwhile, both sides are told, nobody is late."""

from datetime import UTC, datetime

from tests.conversation import Clock, Conversation, demo
from tests.scheduled.test_mornings import pass_time
from tests.stories.two_partners import CHEN, JONAS, LEAD, REP, ZHAO, both


async def appealed(talk: Conversation) -> tuple[str, str]:
    """Chen Jing's registration came second, gave way, and is appealed; Jonas's is still to be decided."""
    first, second = await both(talk)
    talk.clock.move(hours=6)
    await talk.press(ZHAO, f"{first}有效")
    await talk.press(CHEN, "申诉")
    return first, second


def tata(said: list[tuple[str, str, str]], *who: str) -> list[str]:
    return [line for _, name, line in said if name in who and "Tata" in line]


async def test_the_clock_of_what_an_appeal_holds_back_stands(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        first, second = await appealed(talk)
        said = tata(await pass_time(talk, 100, 4), JONAS, REP)  # to be decided within sixteen working hours
        assert sorted(said) == sorted([
            "== Waits, and its clock stands: Tata Chemicals Ltd ==",
            "== Held back by an appeal: Tata Chemicals Ltd ==",
        ])  # fmt: skip
        (held,) = [card for card in talk.voice.said[JONAS] if "its clock stands" in card]
        assert "12 h 50 min" in held  # of eighteen, since the appeal
        for secret in (second, "appeal", "Anna Berg", "云轩", "Chen"):
            assert secret not in held
        (waits,) = [card for card in talk.voice.said[REP] if "Held back" in card]
        assert f"Anna Berg hears the appeal on {second}" in waits
        await talk.press(LEAD, f"{first} stands")
        said = tata(await pass_time(talk, 1), JONAS, REP)
        assert sorted(said) == sorted([
            "== The clock goes on: Tata Chemicals Ltd ==", "== Decide: Tata Chemicals Ltd =="
        ])  # fmt: skip
        assert "Li Wei decides by Tue 17 Mar 2026" in talk.last(JONAS)
        assert "Approved: Tata Chemicals" in await talk.press(REP, "Approve")


async def test_what_an_appeal_held_back_is_told_once_when_it_is_taken_back(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await appealed(talk)
        await pass_time(talk, 1)
        before = len(talk.voice.said[REP])
        await talk.say(CHEN, "撤回申诉")
        await talk.press(CHEN, "是")
        await pass_time(talk, 1)
        (card,) = [card for card in talk.voice.said[REP][before:] if "Decide: Tata" in card]
        assert "stands" not in card


async def test_what_gives_way_to_the_appeal_goes_on_no_more(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        _, second = await appealed(talk)
        await pass_time(talk, 1)
        await talk.press(LEAD, f"{second} takes it")
        assert "Rejected: Tata Chemicals" in "".join(talk.voice.said[JONAS])
        assert not tata(await pass_time(talk, 48, 4), JONAS, REP)


async def test_what_is_asked_meanwhile_waits_on_after_the_answer(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        first, _ = await appealed(talk)
        await pass_time(talk, 1)
        await talk.say(REP, f"ask {first}: Which project is it?")
        await talk.press(REP, "Yes")
        await talk.say(JONAS, f"answer {first}: the new plant")
        await talk.press(JONAS, "Yes")
        said = tata(await pass_time(talk, 72, 4), JONAS, REP)
        assert not [line for line in said if "Late" in line or "due" in line]
        history = await talk.say(REP, f"history of {first}")
        assert history.count("clock stopped") == 2


async def test_what_was_late_before_an_appeal_is_called_late_once(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 9, 8, tzinfo=UTC))) as talk:
        first, _ = await both(talk)
        await talk.join("Sam Admin")
        await talk.press(ZHAO, f"{first}有效")
        said = tata(await pass_time(talk, 72, 4), JONAS, REP, "Sam Admin")
        assert len([line for line in said if "Late:" in line]) == 1
        assert len([line for line in said if "late:" in line]) == 2  # at once, and a working day later
        await talk.press(CHEN, "申诉")
        await pass_time(talk, 1)
        assert "The decision is late; something else has to be settled first." in talk.last(JONAS)
        await talk.press(LEAD, f"{first} stands")
        said = tata(await pass_time(talk, 72, 4), JONAS, REP, "Sam Admin")
        assert not [line for line in said if "ate:" in line or "due" in line]
        assert "Approved: Tata Chemicals" in await talk.press(REP, "Approve")
