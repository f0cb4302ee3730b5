"""Where the customer is: taken from the sentence, looked up, and told where nothing knows it."""

import pytest

from domain.program import read
from tests.conversation import Clock, demo
from tests.stories.two_partners import CHEN, EVERYBODY, JONAS, REP, ZHAO

DRAWN = read(
    """
version = "own"
[[territory]]
name = "DACH"
places = ["Bayern", "Hamburg"]
[[territory]]
name = "East China"
places = ["上海", "江苏"]
""",
    "own",
)


@pytest.mark.parametrize(
    ("who", "said", "place"),
    [
        (JONAS, "register Brauerei Giesing in Munich, FalconGuard, 60k, closing end of June", "Munich"),
        (CHEN, "我们想报备在昆山的鹤壁纺织厂，FalconGuard，80万，六月底签", "昆山"),
    ],
)
async def test_the_place_said_in_the_sentence_is_taken(
    sqlite_url: str, who: str, said: str, place: str
) -> None:
    async with demo(sqlite_url, Clock(), DRAWN) as talk:
        await talk.join(*EVERYBODY)
        await talk.say(who, said)
        await talk.say(who, "跳过" if who == CHEN else "skip")
        receipt = await talk.press(who, "提交" if who == CHEN else "Submit")
        assert "D-" in receipt
        decision = talk.last(ZHAO if who == CHEN else REP)
        assert place in decision
        assert "⚠ “" not in decision


@pytest.mark.parametrize(
    ("who", "said", "place", "asks", "as_typed", "warned"),
    [
        (JONAS, "register Brauerei Giesing, FalconGuard, 60k, closing end of June", "Ostbrunn am Wald",
         "I know no place called", "As typed: Ostbrunn am Wald", "is in no territory of the program"),
        (CHEN, "我们想报备鹤壁纺织厂，FalconGuard，80万，六月底签", "深信服",
         "没有找到名为“深信服”的地方", "就叫：深信服", "不在政策所列的任何区域内"),
    ],
)  # fmt: skip
async def test_a_place_that_nothing_knows_is_asked_again_and_told_to_the_rep(
    sqlite_url: str, who: str, said: str, place: str, asks: str, as_typed: str, warned: str
) -> None:
    async with demo(sqlite_url, Clock(), DRAWN) as talk:
        await talk.join(*EVERYBODY)
        await talk.say(who, said)
        await talk.say(who, "跳过" if who == CHEN else "skip")
        assert asks in await talk.say(who, place)
        await talk.press(who, as_typed)
        await talk.press(who, "提交" if who == CHEN else "Submit")
        assert warned in talk.last(ZHAO if who == CHEN else REP)


@pytest.mark.parametrize(("who", "place", "known"), [
    (JONAS, "Softline GmbH", "Nuremberg"), (CHEN, "华宁电缆集团", "苏州工业园区"),
])  # fmt: skip
async def test_a_company_is_no_place(sqlite_url: str, who: str, place: str, known: str) -> None:
    async with demo(sqlite_url, Clock(), DRAWN) as talk:
        await talk.join(*EVERYBODY)
        said = {
            JONAS: "register Brauerei Giesing, FalconGuard, 60k, closing end of June",
            CHEN: "我们想报备鹤壁纺织厂，FalconGuard，80万，六月底签",
        }
        await talk.say(who, said[who])
        await talk.say(who, "跳过" if who == CHEN else "skip")
        asked = await talk.say(who, place)
        assert "As typed" not in asked
        assert "就叫" not in asked
        assert known in await talk.say(who, known)
