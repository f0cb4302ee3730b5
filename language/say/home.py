"""The home page as a card."""

from __future__ import annotations

from domain.chat import Button, Card, Style, action
from domain.deals import Deal
from domain.partners import Partner
from domain.people import Person, Role
from domain.ports import Found
from domain.tasks import Task
from language import shape
from language.carrying import carried
from language.say.deals import APPROVED, EXAMPLE
from language.say.gallery import example
from language.words import Words


def page(
    words: Words,
    who: Person,
    waiting: Found[Deal] | None,
    deals: Found[Deal],
    partners: Found[Partner],
    tasks: Found[Task],
) -> Card:
    """What waits for a decision first, since somebody is waiting."""
    lines: list[str] = []
    buttons: list[tuple[Button, ...]] = [_begin(words, who)]
    if waiting is not None:
        lines += _part(words, "home.waiting", waiting.total, [_deal(words, deal) for deal in waiting.rows])
        buttons += [_button(words, deal) for deal in waiting.rows]
    lines += _part(words, "home.deals", deals.total, [_deal(words, deal) for deal in deals.rows])
    lines += _part(words, "home.tasks", tasks.total, [_task(words, task) for task in tasks.rows])
    if who.staff:
        lines += _part(words, "home.partners", partners.total, [_partner(words, p) for p in partners.rows])
    buttons.append(_look(words, who))
    return Card(title=words("home.title", name=who.name), lines=tuple(lines), buttons=tuple(buttons))


def _begin(words: Words, who: Person) -> tuple[Button, ...]:
    register = Button(words("home.register"), action("deal.register"), Style.PRIMARY)
    visit = Button(words("home.visit"), action("visit.log"))
    return (register, visit) if who.staff else (register,)


def _look(words: Words, who: Person) -> tuple[Button, ...]:
    """The same deals that the page counts, in full."""
    mine = carried({"owner": "me"}) if who.staff else ""
    return (
        Button(words("home.my_deals"), action("do", "deal.list", mine)),
        Button(words("home.my_tasks"), action("task.list")),
        Button(words("home.help"), action("help")),
    )


def _part(words: Words, key: str, total: int, rows: list[str]) -> list[str]:
    return [words(key, n=total), *(f"• {row}" for row in rows)]


def _deal(words: Words, deal: Deal) -> str:
    amount = words.shaped(deal.amount) if deal.amount else ""
    return shape.line(deal.customer, deal.partner, amount, words.shaped(deal.status))


def _task(words: Words, task: Task) -> str:
    return shape.line(task.text, task.partner, words.shaped(task.due) if task.due else "")


def _partner(words: Words, partner: Partner) -> str:
    return shape.line(partner.name, words.name("tier", partner.tier), partner.territory)


def _button(words: Words, deal: Deal) -> tuple[Button, ...]:
    return (Button(words("home.decide", customer=deal.customer), action("deal.status", deal.reference)),)


@example("home.page")
def _page(words: Words) -> Card:
    who = Person(1, 1, "Li Wei", Role.REP)
    partners = Found((Partner(1, "Softline Shanghai", tier="gold", territory="华东"),), 7)
    return page(words, who, Found((EXAMPLE,), 1), Found((EXAMPLE, APPROVED), 12), partners, Found((), 0))
