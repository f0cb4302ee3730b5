"""What the program asks for is asked, and what keeps a registration out is told, before it is in."""

import pytest

from domain.program import read
from tests.conversation import Clock, demo

JONAS, CHEN = "Jonas Keller", "Chen Jing"
OXBOW = "register Oxbow Mills, 30 FalconGuard, 60k, closing June, no contact"
LIUGANG = "报备柳钢，防火墙50台，60万，6月签，没有联系人"
OF_LINE = """version = "line"
[[registration.line]]
name = "FalconGuard"
fields = ["competitor"]
[[registration.line]]
name = "防火墙"
fields = ["competitor"]
[[authorisation]]
line = "FalconGuard"
tiers = ["platinum"]
[[authorisation]]
line = "防火墙"
tiers = ["platinum"]
"""
AGAIN = 'version = "again"\n[registration]\nrenewal_needs_news = true\n'


@pytest.mark.parametrize(
    ("who", "registers", "asked", "rival", "submit", "refused", "why"),
    [
        (JONAS, OXBOW, "Is a competitor involved?",
         "Cisco", "Submit", "authorised for it", "why can't I register it?"),
        (CHEN, LIUGANG, "竞争对手", "思科", "提交", "授权", "为什么报备不了？"),
    ],
)  # fmt: skip
async def test_a_product_line_is_asked_for_and_a_refusal_explained(
    sqlite_url: str, who: str, registers: str, asked: str, rival: str, submit: str, refused: str, why: str
) -> None:
    async with demo(sqlite_url, Clock(), read(OF_LINE, "own")) as talk:
        await talk.join(who)
        first = await talk.say(who, registers)
        assert asked in first
        assert submit not in first
        card = await talk.say(who, rival)
        assert submit in card
        assert refused in card
        assert refused in await talk.press(who, submit)
        told = await talk.say(who, why)
        assert told.index("1.8") < told.index(submit)


@pytest.mark.parametrize(
    ("rules", "told"),
    [
        ("[registration]\nmost_open = 2\n", "at most 2 open registrations"),
        ('[named_accounts]\nterms = "refuse"\nnames = ["Oxbow Mills"]\n', "Named accounts are served by"),
        ('[registration]\nmode = "warn"\nmost_open = 2\n', "at most 2 open registrations"),
        ("[registration]\nmost_open = 3\n", ""),
    ],
)
async def test_the_card_tells_the_rule_that_the_registration_breaks(
    sqlite_url: str, rules: str, told: str
) -> None:
    async with demo(sqlite_url, Clock(), read(f'version = "own"\n{rules}', "own")) as talk:
        await talk.join(JONAS)
        card = await talk.say(JONAS, OXBOW)
        assert told in card
        assert ("registrations" in card or "Named" in card) is bool(told)


@pytest.mark.parametrize(
    ("who", "registers", "withdraws", "submit", "asked", "news"),
    [
        (JONAS, OXBOW, "withdraw Oxbow Mills", "Submit",
         "Tell me what is new", "a new CIO came with a bigger budget"),
        (CHEN, LIUGANG, "撤回柳钢", "提交", "请告诉我有什么新情况", "有新的预算"),
    ],
)  # fmt: skip
async def test_what_is_new_is_asked_and_taken(
    sqlite_url: str, who: str, registers: str, withdraws: str, submit: str, asked: str, news: str
) -> None:
    async with demo(sqlite_url, Clock(), read(AGAIN, "own")) as talk:
        await talk.join(who)
        await talk.say(who, registers)
        await talk.press(who, submit)
        await talk.say(who, withdraws)
        await talk.say(who, "yes" if who == JONAS else "是")
        await talk.say(who, registers)
        assert asked in await talk.press(who, submit)
        assert "== " in await talk.say(who, news)
        assert news in await talk.say(who, "why?" if who == JONAS else "为什么？")


@pytest.mark.parametrize(
    ("who", "registers", "said", "places"),
    [
        (JONAS, OXBOW, "no, it is in Aarhus",
         ("is: Aarhus",)),
        (JONAS, OXBOW, "against Cisco in Aarhus",
         ("is: Aarhus", "Competitor: Cisco\n")),
        (CHEN, LIUGANG, "不，在柳州", ("客户所在地：柳州",)),
    ],
)  # fmt: skip
async def test_what_is_said_at_the_question_for_a_place_is_the_place(
    sqlite_url: str, who: str, registers: str, said: str, places: tuple[str, ...]
) -> None:
    program = read(
        'version = "place"\n[registration]\nfields = ["customer", "product", "amount", "place"]\n', "own"
    )
    async with demo(sqlite_url, Clock(), program) as talk:
        await talk.join(who)
        await talk.say(who, registers)
        card = await talk.say(who, said)
        assert all(place in card for place in places)
        await talk.say(who, "yes" if who == JONAS else "是")
        anew = await talk.say(who, "no, it is in Hamburg" if who == JONAS else "不对，在南宁")
        assert "Aarhus → Hamburg" in anew or "柳州 → 南宁" in anew


@pytest.mark.parametrize(
    ("who", "registers", "why", "told"),
    [(JONAS, OXBOW, "why?", "in his own territory"), (CHEN, LIUGANG, "为什么？", "只能报备本区域的客户")],
)
async def test_why_a_place_is_asked_for_is_told_by_its_clause(
    sqlite_url: str, who: str, registers: str, why: str, told: str
) -> None:
    program = read('version = "north"\n[[territory]]\nname = "North"\nplaces = ["Germany"]\n', "own")
    async with demo(sqlite_url, Clock(), program) as talk:
        await talk.join(who)
        await talk.say(who, registers)
        card = await talk.say(who, why)
        assert told in card
        assert "1.7" in card
