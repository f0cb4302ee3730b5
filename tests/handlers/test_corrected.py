"""Answers and corrections in whatever form, line by line: what stands on the card afterwards."""

import pytest

from tests.conversation import Clock, demo
from tests.handlers.corrected_zh import CHINESE

WHOLE = "register Weber Tech, FalconGuard, 30k usd, June, 10 seats, contact Kim Lee"
TALKS = [
    pytest.param(
        "Li Wei",
        [
            ("visit Brightpath on Friday at 11 about stock", "Fri 13 Mar 2026"),
            ("yes", "Visit planned"),
            ("move Brightpath to Monday", "Mon 16 Mar 2026"),
            ("yes", "Visit moved"),
            ("actually Wednesday works better for them", "Wed 18 Mar 2026"),
            ("cancel", "Cancelled"),
            ("move Kaufmann to May 31", "Expected close"),
            ("called Globex today, they'll decide next week", "Add a note to a deal"),
            ("register Puma via Pinnacle 30k", "Which product?"),
            ("product is DataVault, qty 15", "Quantity 15"),
        ],
        id="moved",
    ),
    pytest.param(
        "Li Wei",
        [
            ("register Miele via Softline, FalconGuard, 30k, June", "contact at the customer"),
            ("hmm is Miele free actually?", "No live deal has likely the same customer"),
            ("their CIO", "That is a role"),
            ("Petra Voss, she's their head of IT", "customer: Petra Voss\n"),
            ("its Miele AG actually", "Customer: Miele AG\n"),
            ("wait it's Miele AG Berlin and make it 20 units", "Quantity: 20"),
            ("the contact's name is John May", "customer: John May\n"),
        ],
        id="names",
    ),
    pytest.param(
        "Li Wei",
        [
            ("visited softline today, met jonas, discussed pricing", "next step"),
            ("marie was there as well", "jonas and marie"),
            ("he was very happy with the support", "discussed pricing; he was very happy with the support"),
            ("globex moves to negotiate", "Change a deal"),
            ("call them on monday", "Next step: call them\n"),
            ("yes", "Visit logged"),
            (
                "forgot to say they were unhappy about delivery",
                "the support; they were unhappy about delivery",
            ),
            ("cancel", "Cancelled"),
            (
                "called jonas today, please register Bosch for softline, falconguard 40k may",
                "Who is your contact",
            ),
        ],
        id="told besides",
    ),
    pytest.param(
        "Li Wei",
        [
            ("globex 70 seats", "Quantity: 70"),
            ("yes", "Changed"),
            ("sorry 75", "Quantity: 70 → 75"),
            ("yes", "Changed"),
            ("globex closes may 20", "Wed 20 May 2026"),
            ("yes", "Changed"),
            ("no, 25", "Mon 25 May 2026"),
            ("cancel", ""),
            ("sorry, 65k", "Amount: $60,000 → $65,000"),
            ("yes", "Changed"),
            ("also sophos is competing", "Competitor: sophos"),
            ("yes", "Changed"),
            ("contact is amy wong, they close in june", "customer: amy wong\n"),
            ("contact Amy Wong, competitor Fortinet", "Competitor: sophos → Fortinet"),
        ],
        id="of what was changed last",
    ),
    pytest.param(
        "Li Wei",
        [
            ("move globex over to zhao min", "Transfer a deal"),
            ("no", "nothing was changed"),
            ("give globex to zhao min", "To: zhao min"),
            ("no", "nothing was changed"),
            ("switch kaufmann to datavault", "Product: ProSwitch 48 → DataVault"),
            ("standup summary", "not sure what you mean"),
        ],
        id="to a colleague",
    ),
    pytest.param(
        "赵敏",
        [
            ("报备比亚迪，云轩，工业网关，20万，六月", "联系人"),
            ("等等，比亚迪有人报了吗", "没有"),
            ("contact 还不知道", "不填：客户联系人"),
            ("联系人是王芳（采购总监）", "王芳\n"),
        ],
        id="names-zh",
    ),
    pytest.param(
        "Li Wei",
        [
            ("off Thursday", "Thu 12 Mar 2026"),
            ("yes", "you are away"),
            ("and Friday too", "Until: Fri 13 Mar 2026"),
            ("yes", "you are away"),
            ("who's away tomorrow?", "Away on Thu 12 Mar 2026: Li Wei."),
            ("明天谁不在", "Li Wei"),
            ("who is off on Monday", "Nobody is away"),
            ("下周二下午两点去Softline聊返点", "Tue 17 Mar 2026"),
            ("yes", "Visit planned"),
            ("换到周四", "Time: 14:00"),
        ],
        id="away",
    ),
    pytest.param(
        "Li Wei",
        [
            (
                "register two deals via Softline: Rewe 20 FalconGuard 25k June and Metro 10 DataVault 9k May",
                "contact",
            ),
            ("skip", "Customer: Rewe"),
            ("yes", "Metro"),
            ("yes", "Who is your contact"),
            ("skip", "Partner: Softline GmbH"),
        ],
        id="two-through-one",
    ),
    pytest.param(
        "Li Wei",
        [
            ("visited Softline today, met Jonas, he wants a demo", "next step"),
            ("also they complained about delivery", "What is the next step?"),
            ("send them the schedule by Friday", "he wants a demo; they complained about delivery"),
        ],
        id="besides",
    ),
    pytest.param(
        "Li Wei",
        [
            ("register", "Who is the end customer?"),
            ("Continental", "Which partner"),
            ("start over", "Who is the end customer?"),
            ("Continental AG", "Which partner"),
            ("重来", "Who is the end customer?"),
            ("don't bother", "Cancelled"),
            ("withdraw globex", "Withdraw a registration: Globex"),
            ("wrong name", "Reason: wrong name"),
            ("no", "nothing was changed"),
            ("off from Monday to Wednesday next week", "Until: Wed 18 Mar 2026"),
            ("yes", "you are away"),
            ("make that till Friday", "Date: Mon 16 Mar 2026\n  Until: Fri 20 Mar 2026"),
            ("yes", "you are away"),
            ("plans changed, cancel my leave", "Date: Mon 16 Mar 2026"),
        ],
        id="anew",
    ),
    pytest.param(
        "Li Wei",
        [
            ("globex to 66k", "→ $66,000"),
            ("yes but 67", "→ $67,000"),
            ("submit", "Changed"),
            ("oops wrong deal, it was kaufmann", "Undo"),
            ("no", "nothing was changed"),
            ("register Voith via Softline, 10 FalconGuard, 30k, closing June, no contact", "Is this right?"),
            ("send it pls", "Received"),
            ("my pipeline this quarter", "1 Jan 2026"),
            ("and next?", "1 Apr 2026"),
            ("this month", "1 Mar 2026"),
            ("anything closing this month?", "No deals match"),
            ("what about April", "Globex"),
        ],
        id="steps",
    ),
    pytest.param(
        "Li Wei",
        [
            ("visit Softline on Tuesday 2pm about a joint webinar", "Time: 14:00"),
            ("30 minutes later", "Date: Tue 17 Mar 2026\n  Time: 14:30"),
            ("make it a day earlier", "Date: Mon 16 Mar 2026\n  Time: 14:30"),
            ("make it 3 days later", "Date: Thu 19 Mar 2026"),
            ("change webinar to workshop", "Purpose: a joint workshop"),
            ("cancel", "Cancelled"),
            ("register Hermes via Softline, falcon guard, closing June", "estimated amount"),
            ("1,200 per seat", "That is the price of one."),
            ("no quote yet", "I need a figure"),
            ("its 25 to 30k", "[1] $25,000  [2] $30,000"),
            ("about 30", "Amount: $30,000"),
            ("30k", "contact"),
            ("*Hermes Logistik", "Noted: Customer Hermes Logistik"),
            ("skip", "Customer: Hermes Logistik"),
            ("*35k", "Amount: $35,000"),
        ],
        id="hours",
    ),
    pytest.param(
        "Jonas Keller",
        [
            ("register Weber Tech, FalconGuard", "estimated amount"),
            ("35", "Amount: $35,000"),
            ("25000", "When do you expect"),
            ("June", "contact"),
            ("5", "just a name"),
            ("same as Globex", "nothing to take over"),
            ("no idea who", "Amount: $25,000"),
            ("make it 75k and DataVault instead of FalconGuard", "Product: DataVault"),
        ],
        id="answers",
    ),
    pytest.param(
        "Jonas Keller",
        [
            (WHOLE, "Kim Lee"),
            ("and the contact's name is Bob Stein, their CIO", "Contact at the customer: Bob Stein"),
            ("the contact is wrong too", "So far: Bob Stein"),
            ("Lee Kim", "Contact at the customer: Lee Kim"),
            ("the amount is wrong as well", "So far: $30,000"),
            ("35", "Amount: $35,000"),
            ("make it 20 seats and 40k instead of 35k", "Quantity: 20"),
            ("undo", "Quantity: 10\n  Amount: $35,000"),
        ],
        id="corrections",
    ),
    pytest.param(
        "Li Wei",
        [
            ("Globex 61k", "$60,000 → $61,000"),
            ("okay I suppose so", "$60,000 → $61,000"),
            ("no", "nothing was changed"),
            ("i wanted kaufmann", "$18,500 → $61,000"),
            ("no", "nothing was changed"),
            ("Globex 61k", "$60,000 → $61,000"),
            ("sure thing", "Changed: Globex"),
            ("sorry meant kaufmann not globex", "take this back: the change of a deal: Globex"),
            ("yes", "“Change a deal: Kaufmann Logistik GmbH”"),
            ("yes", "$18,500 → $61,000"),
        ],
        id="another-deal",
    ),
    pytest.param(
        "Li Wei",
        [
            ("my deals", "4 deals"),
            ("open the third", "Oxbow Foods LLC · D-"),
            ("and the first one", "Three Rivers Bank · D-"),
            ("tell me about softline", "Softline GmbH"),
            ("what do i need to know about them", "Brief: Softline"),
            ("when did we last see them", "No visits"),
            ("what needs me", "Three Rivers Bank"),
            ("Globex 61k", "$61,000"),
            ("yes", "Changed"),
            ("oh wait no that's wrong", "take this back: the change of a deal: Globex"),
            ("undo", "Undone: the change of a deal"),
        ],
        id="pointing",
    ),
    pytest.param(
        "Li Wei",
        [
            ("hey wanna register smth", "Who is the end customer?"),
            ("cancel", "nothing was saved"),
            ("ask three rivers who the decision maker is", "Ask the partner: Three Rivers"),
            ("no", "nothing was changed"),
            ("ask 陈静 who decides at 三一", "nothing to ask any more"),
        ],
        id="asked",
    ),
    pytest.param(
        "Li Wei",
        [
            ("I'm off tomorrow and friday", "Until: Fri 13 Mar"),
            ("yes", "you are away from Thu 12 Mar"),
            ("actually only friday", "Instead of the leave from: Thu 12 Mar"),
            ("yes", "you are away on Fri 13 Mar"),
            ("cancel my leave", "Shall I do that?"),
            ("yes", "on Fri 13 Mar 2026 is cancelled"),
            ("add partner Novatek Systems in the South, integration, contact Mara Lind", "Territory: South"),
            ("yes", "Added"),
            ("territory is West actually", "Territory: West\n"),
            ("yes", "Changed"),
        ],
        id="leave-and-partner",
    ),
    pytest.param(
        "Li Wei",
        [
            ("globex lost", "Why was it lost?"),
            ("price", "Globex Corporation · D-"),
            ("no, the competitor is Kaufmann", "Deal: Globex Corporation"),
            ("no, kaufmann", "Deal: Kaufmann Logistik GmbH"),
            ("cancel", "nothing was saved"),
            ("globex went up by 5k", "$60,000 → $65,000"),
        ],
        id="another-deal-of-a-form",
    ),
    pytest.param(
        "Li Wei",
        [
            (
                "register Globex Italia via softline, DataVault, 60 to 70k, June, no contact",
                "[1] $60,000  [2] $70,000",
            ),
            ("the higher one", "Amount: $70,000"),
            ("cancel", "nothing was saved"),
            ("报备 比亚迪 通过云轩 防火墙 五六十万 六月 没有联系人", "[1] $500,000  [2] $600,000"),
            ("50万", "500,000"),
        ],
        id="ranged",
    ),
    pytest.param(
        "Li Wei",
        [
            ("visited Pinnacle yesterday, met Dave Ortiz and Sam, they fear the price", "next step"),
            ("none", "People met: Dave Ortiz and Sam"),
            ("not Sam, it's Samir", "People met: Dave Ortiz and Samir"),
            ("cancel", "nothing was saved"),
            ("Globex say they'll sign in July only", "31 Jul 2026"),
            ("yes", "Changed"),
            ("and it's more like 70", "Amount: $60,000 → $70,000"),
            ("70k", "Status: approved\n  Amount: $60,000 → $70,000"),
            ("no", "nothing was changed"),
            ("kaufmann deal", "Kaufmann Logistik GmbH · D-"),
            ("want to see Softline some time next week", "On which day?"),
            ("Thursday", "At what time?"),
            ("in the afternoon", "At what time?"),
            ("3", "What for?"),
        ],
        id="visits",
    ),
    pytest.param(
        "Li Wei",
        [
            ("change the amount of Globex to 70", "Amount: $60,000 → $70,000"),
            ("no, 30 seats", "Quantity: 30"),
        ],
        id="sum",
    ),
    pytest.param(
        "Li Wei",
        [
            (
                "register Carlsberg via Brightpath, 60 FalconGuard, 33k, end of April, no contact",
                "30 Apr 2026",
            ),
            ("and the close date should be two weeks later", "Thu 14 May 2026"),
            ("make it a month earlier", "Tue 14 Apr 2026"),
            ("beginning of September", "Tue 1 Sep 2026"),
            ("hmm make it the 15th", "Tue 15 Sep 2026"),
            ("yes", "Received"),
            ("contact is Dr. Maria Lenz by the way", "Contact at the customer: Maria Lenz\n"),
            ("no", "nothing was changed"),
            ("had a meeting at Brightpath, Lars wants more margin", "next step"),
            ("skip", "Wed 11 Mar 2026"),
            ("oh it was Monday btw", "Mon 9 Mar 2026"),
            ("cancel", "nothing was saved"),
            ("register Henkel", "Which partner"),
            ("same amount as Kaufmann", "Noted: Amount $18,500."),
        ],
        id="by-what-stands",
    ),
    pytest.param(
        "Li Wei",
        [
            ("move Globex to commit", "propose → commit"),
            ("and Kaufmann to propose", "negotiate → propose"),
            ("yes", "You also wanted: “Change a deal: Globex Corporation”"),
            ("yes", "propose → commit"),
            ("no", "nothing was changed"),
            ("Globex +10k", "$60,000 → $70,000"),
            ("no", "nothing was changed"),
            ("visit Pinnacle tomorrow at 2, renewal", "Time: 14:00"),
            ("yes", "Visit planned"),
            ("push it by an hour", "Time: 15:00"),
            ("yes", "Visit planned"),
            ("ok I won't make it, drop it", "Cancel a visit"),
            ("no", "nothing was changed"),
            (
                "3 things: Globex to negotiate, Kaufmann 20k, remind me to call Jonas tomorrow",
                "propose → negotiate",
            ),
            ("yes", "“Kaufmann 20k, remind me to call Jonas tomorrow”"),
            ("yes", "$18,500 → $20,000"),
            ("yes", "“remind me to call Jonas tomorrow”"),
            ("yes", "Task: call Jonas"),
            ("yes", "I'll remind you"),
            ("and pick up the samples on Friday", "Task: pick up the samples"),
            ("yes", "I'll remind you"),
            ("picked them up", "Close a task"),
            ("no", "nothing was changed"),
            ("lunch with Jonas on Thursday", "Plan a visit · Softline GmbH"),
        ],
        id="the-one-before",
    ),
    pytest.param(
        "Li Wei",
        [
            ("remind me at noon", "What shall I remind you of?"),
            ("to call Lars", "Time: 12:00"),
            ("yes", "I'll remind you"),
            ("snooze 1 hour", "Time: 09:00"),
            ("cancel", "nothing was saved"),
            ("in 2 hours", "Time: 10:00"),
            ("cancel", "nothing was saved"),
            ("every Friday remind me to send the report", "I remind once"),
            ("yes", "I'll remind you: send the report"),
            ("what's the agenda for tomorrow", "call Lars"),
            ("what's my week looking like", "send the report"),
            ("don't forget: papers for Pinnacle by the end of the month", "Task: papers for Pinnacle"),
            ("cancel", "nothing was saved"),
            ("out of office on Friday", "Date: Fri 13 Mar 2026"),
            ("no", "nothing was changed"),
            ("how did we do last month", "Pipeline"),
        ],
        id="reminders",
    ),
]


@pytest.mark.parametrize(("name", "lines"), [*TALKS, *CHINESE])
async def test_what_is_said_stands_on_the_card(
    sqlite_url: str, name: str, lines: list[tuple[str, str]]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        for said, shown in lines:
            assert shown in await talk.say(name, said), said


@pytest.mark.parametrize(
    ("who", "won", "said", "lost"),
    [
        ("Li Wei", "Globex is won", "no lost actually", "Deal lost · Globex Corporation"),
        ("Li Wei", "Kaufmann is won", "sorry, it's lost", "Deal lost · Kaufmann"),
        ("赵敏", "三一重工赢了", "不对，是丢了", "丢单 · 三一重工"),
    ],
)
async def test_another_step_than_the_one_proposed_is_proposed_instead(
    sqlite_url: str, who: str, won: str, said: str, lost: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        await talk.say(who, won)
        assert lost in await talk.say(who, said)


@pytest.mark.parametrize(
    ("said", "day"), [("五月中就能签", "Fri 15 May 2026"), ("四月底就签了", "Thu 30 Apr 2026")]
)
async def test_when_it_closes_is_told_at_the_card(sqlite_url: str, said: str, day: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        await talk.say(
            "Li Wei", "register Umbrella Corp via Softline, 50 GateKeeper 40, 60k USD, closing June"
        )
        await talk.say("Li Wei", "skip")
        assert f"Expected close: {day}" in await talk.say("Li Wei", said)


async def test_news_replace_nothing_that_was_said(sqlite_url: str) -> None:
    """A day in them, read as the close by a guess, is none."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        await talk.say("Li Wei", "register Nordbank via Softline, FalconGuard, 90k, closing in July")
        told = "we've met their CIO twice, here's the note: budget approved, POC in april"
        assert "Expected close" not in await talk.say("Li Wei", told)
        assert "Expected close Wed 30 Sep 2026" in await talk.say("Li Wei", "closing in september actually")
