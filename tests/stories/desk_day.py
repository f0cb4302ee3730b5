"""A registration: asked about, turned down, appealed, protected for longer and won; in both languages."""

from __future__ import annotations

from dataclasses import dataclass

from domain.program import load
from language.say import program as clauses
from language.words import Words
from tests.stories.seats import Seat


@dataclass(frozen=True)
class Desk:
    """What is said at the desk in one language; what the bot says stands in its words."""

    partner: str
    rep: str
    language: str
    customer: str
    register: str
    skip: str
    answer: str
    extend: str
    evidence: str
    status: str
    rewards: str
    rewards_of: str

    def words(self, key: str, **facts: object) -> str:
        return Words(self.language)(key, **facts)

    def button(self, name: str) -> str:
        return self.words(f"deal.button.{name}")

    def titled(self, key: str) -> str:
        return self.words(key, customer=self.customer)

    def before(self, key: str, **unknown: str) -> str:
        """A sentence as far as what nobody knows beforehand."""
        return self.words(key, **dict.fromkeys(unknown or {"reference"}, "\n")).partition("\n")[0].strip()

    @property
    def question(self) -> str:
        ready = load().decision.question[1]
        return ready.zh if self.language == "zh" else ready.en

    @property
    def ground(self) -> str:
        return clauses.ground(Words(self.language), load(), "no_role")


ENGLISH = Desk(
    partner="Jonas Keller", rep="Li Wei", language="en", customer="Tata Chemicals",
    register="register Tata Chemicals, 250 licences of DataVault, 60k, closing end of June", skip="skip",
    answer="The CFO confirmed 65,000 last week", extend="please extend Tata Chemicals",
    evidence="We held the demo and the tender is out", status="Tata Chemicals status",
    rewards="what have we earned?", rewards_of="what reward did Softline get?",
)  # fmt: skip
CHINESE = Desk(
    partner="Chen Jing", rep="赵敏", language="zh", customer="南方航空",
    register="我们想报备南方航空，防火墙6台，80万，六月底签", skip="跳过", answer="财务上周已确认预算",
    extend="南方航空的报备申请延期", evidence="已做演示，招标文件已发布", status="南方航空的报备怎么样了",
    rewards="我的报备奖有多少", rewards_of="云轩拿了多少报备奖",
)  # fmt: skip


async def desk_day(desk: Desk, partner: Seat, rep: Seat, lead: Seat) -> None:
    await _register(desk, partner, rep)
    await _ask(desk, partner, rep)
    await _turn_down(desk, partner, rep)
    await _appeal(desk, partner, rep, lead)
    await _extend(desk, partner, rep)
    await _win(desk, partner, rep)
    await _rewards(desk, partner, lead)


async def _register(desk: Desk, partner: Seat, rep: Seat) -> None:
    await partner.say(desk.register)
    await partner.hears(desk.words("ask.deal.contact"))
    await partner.say(desk.skip)
    await partner.hears(desk.customer)
    await partner.press(desk.words("button.submit"))
    await rep.hears(desk.titled("deal.decide"))


async def _ask(desk: Desk, partner: Seat, rep: Seat) -> None:
    """The clock stands while the partner is asked, and goes on with his answer."""
    await rep.press(desk.button("ask"))
    await rep.hears(desk.words("ask.deal_ask.question"))
    await rep.press(desk.question)
    assert desk.before("deal.clock.stands", hours="", minutes="") in await partner.hears(desk.question)
    await partner.press(desk.button("answer"))
    await partner.hears(desk.words("ask.deal_answer.answer"))
    await partner.say(desk.answer)
    assert desk.question in await rep.hears(desk.answer)


async def _turn_down(desk: Desk, partner: Seat, rep: Seat) -> None:
    """On a ground of the list; and the partner reads the clause."""
    await rep.press(desk.button("reject"))
    await rep.hears(desk.before("deal.grounds"))
    await rep.press(desk.ground)
    assert desk.ground in await partner.hears(desk.titled("deal.rejected"))
    await partner.press(desk.button("why"))
    assert desk.words("clause.decision.ground", ground=desk.ground) in await partner.hears("2026.1")


async def _appeal(desk: Desk, partner: Seat, rep: Seat, lead: Seat) -> None:
    """One tap, to somebody else; the rep can't decide it any more."""
    await partner.press(desk.button("appeal"))
    await partner.hears("Anna Berg")
    await rep.hears(desk.titled("deal.appealed"))
    await lead.hears(Words("en")("deal.appealed", customer=desk.customer))
    await rep.press(desk.button("approve"))
    await rep.hears(desk.words("status.submitted"))
    await lead.press(Words("en")("deal.button.approve"))
    await partner.hears(desk.titled("deal.approved.appeal"))


async def _extend(desk: Desk, partner: Seat, rep: Seat) -> None:
    await partner.say(desk.extend)
    await partner.hears(desk.words("ask.deal_extend.evidence"))
    await partner.say(desk.evidence)
    await partner.hears(desk.evidence)
    await partner.press(desk.words("button.submit"))
    assert desk.evidence in await rep.hears(desk.titled("deal.extend.asked"))
    await rep.press(desk.button("extend"))
    await partner.hears(desk.titled("deal.extended"))


async def _win(desk: Desk, partner: Seat, rep: Seat) -> None:
    """The registrant earns his reward."""
    await rep.say(desk.status)
    await rep.hears(desk.customer)
    await rep.press(desk.button("win"))
    assert "2%" in await partner.hears(desk.titled("deal.won"))


async def _rewards(desk: Desk, partner: Seat, lead: Seat) -> None:
    """Both sides read what was earned; the partner of no other firm's."""
    await partner.say(desk.rewards)
    shown = await partner.hears(desk.before("rewards.title", partner=""))
    assert desk.customer in shown
    assert desk.words("clause.reward.percent", percent="2") in shown
    assert "Oxbow" not in shown
    await lead.say(desk.rewards_of)
    assert desk.customer in await lead.hears(Words("en")("rewards.sum"))
    await lead.say("what have we earned")
    assert "Oxbow" in await lead.hears(desk.customer)
