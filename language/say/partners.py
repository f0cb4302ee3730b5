"""Cards about partners and their tiers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from domain.chat import Button, Card, Fact, Table, action
from domain.money import Money
from domain.partners import CooperationStage, Partner, PartnerType, completeness, missing
from domain.ports import Found
from domain.program import Program, Tier, load
from domain.tiers import Figures, Gap, Graded, Standing, standing
from language.carrying import carried
from language.say import common
from language.say.gallery import example
from language.words import Words

OPENED = 5  # of a list have a button
SHOWN = (
    "type",
    "level",
    "tier",
    "stage",
    "territory",
    "country",
    "city",
    "industries",
    "owner",
    "capabilities",
    "headcount",
    "warehouse",
    "main_customers",
    "other_vendors",
    "contact",
    "phone",
    "certified",
)


def show(words: Words, partner: Partner, staff: bool) -> Card:
    """A partner's record, how complete it is, and what is still missing."""
    facts = [
        Fact(words(f"partner.{name}"), _value(words, partner, name)) for name in SHOWN if _has(partner, name)
    ]
    facts.append(Fact(words("partner.completeness"), words("partner.complete", n=completeness(partner))))
    gaps = missing(partner)
    fields = words.row([words(f"partner.{name}") for name in gaps])
    return Card(
        title=partner.name,
        lines=(words("partner.missing", fields=fields),) if gaps and staff else (),
        facts=tuple(facts),
        buttons=(_buttons(words, partner, staff),),
    )


def _has(partner: Partner, name: str) -> bool:
    return getattr(partner, name) not in (None, "", 0)


def _value(words: Words, partner: Partner, name: str) -> str:
    return words.name("tier", partner.tier) if name == "tier" else words.shaped(getattr(partner, name))


def _buttons(words: Words, partner: Partner, staff: bool) -> tuple[Button, ...]:
    routes = {"tier": "partner.tier", "deals": "partner.deals"}
    routes |= {"visits": "partner.visits", "change": "partner.update"} if staff else {}
    routes |= {"invite": "invite.of_partner"} if staff else {}
    return tuple(
        Button(words(f"partner.button.{name}"), action(route, partner.id)) for name, route in routes.items()
    )


def listed(words: Words, found: Found[Partner]) -> Card:
    if not found.total:
        return common.sentence(words, "partner.none")
    columns = tuple(words(f"partner.{name}") for name in ("name", "tier", "territory", "owner"))
    rows = tuple((p.name, words.name("tier", p.tier), p.territory, p.owner) for p in found.rows)
    more = found.total - len(found.rows)
    return Card(
        title=words("partners.title", n=found.total),
        table=Table(columns, rows),
        buttons=tuple((Button(*option),) for option in _options(found.rows[:OPENED], "partner.show")),
        note=words("more", n=more) if more > 0 else "",
    )


def unvisited(words: Words, found: Found[Partner], last: Mapping[int, date], since: date) -> Card:
    """Partners whom nobody has visited since a day, and when somebody last did."""
    if not found.total:
        return common.sentence(words, "partners.all_visited", since=since)
    columns = tuple(words(f"partner.{name}") for name in ("name", "tier", "owner", "last_visit"))
    rows = tuple(
        (p.name, words.name("tier", p.tier), p.owner, words.shaped(last[p.id]) if p.id in last else "–")
        for p in found.rows
    )
    more = found.total - len(found.rows)
    return Card(
        title=words("partners.unvisited", n=found.total, since=since),
        table=Table(columns, rows),
        buttons=tuple((Button(*option),) for option in _options(found.rows[:OPENED], "partner.show")),
        note=words("more", n=more) if more > 0 else "",
    )


def unregistered(words: Words, found: Found[Partner], since: date) -> Card:
    """Partners who have registered nothing since a day."""
    if not found.total:
        return common.sentence(words, "partners.all_registered", since=since)
    return replace(listed(words, found), title=words("partners.unregistered", n=found.total, since=since))


def rising(words: Words, held: Sequence[tuple[Partner, Standing]], program: Program) -> Card:
    """Partners by how near they are to their next tiers, with what is missing to each."""
    columns = tuple(words(f"partner.{name}") for name in ("name", "tier", "next_tier", "gaps"))
    rows = tuple(
        (
            partner.name,
            words.name("tier", standing.tier.name),
            words.name("tier", standing.next.name),
            words.row(_gaps(words, standing.gap, program)),
        )
        for partner, standing in held
        if standing.next and standing.gap
    )
    shown = [partner for partner, _ in held[:OPENED]]
    return Card(
        title=words("partners.rising"),
        table=Table(columns, rows),
        buttons=tuple((Button(*option),) for option in _options(shown, "partner.tier")),
        note=words("tier.rule", version=program.version),
    )


def which(words: Words, name: str, found: Sequence[Partner], route: str) -> Card:
    """Several partners fit a name."""
    return common.choice(words("partner.which", name=name), _options(found, route))


def nearest(words: Words, name: str, found: Sequence[Partner], route: str) -> Card:
    """No partner fits a name: the nearest, and a new one."""
    key = "form.nearest" if found else "form.unknown"
    options = [*_options(found, route), (words("button.new", name=name), action("partner.add", name))]
    return common.choice(words(key, record=words("record.partner"), name=name), options)


def nearly(words: Words, known: Partner, said: Mapping[str, object]) -> Card:
    """A partner to be added has nearly the name of one on record: it is that one, or another."""
    options = [
        (known.name, action("partner.show", known.id)),
        (words("partner.another", name=said["name"]), action("partner.add", "another", carried(said))),
    ]
    card = common.choice(words("partner.nearly", name=known.name), options)
    return replace(card, buttons=(*card.buttons, (Button(words("button.no"), action("never")),)))


def _options(found: Sequence[Partner], route: str) -> list[tuple[str, str]]:
    """By name; those of one name by where they are, too."""
    names = Counter(partner.name for partner in found)
    places = {p.id: p.city or p.territory or p.owner or str(p.id) for p in found if names[p.name] > 1}
    return [(f"{p.name} ({places[p.id]})" if p.id in places else p.name, action(route, p.id)) for p in found]


def saved(words: Words, partner: Partner, key: str) -> Card:
    """A record added or changed: key "partner.added" or "partner.changed"."""
    gaps = words.row([words(f"partner.{name}") for name in missing(partner)])
    return Card(
        title=words(key, name=partner.name),
        lines=(words("partner.missing", fields=gaps),) if gaps else (),
        facts=(Fact(words("partner.completeness"), words("partner.complete", n=completeness(partner))),),
        buttons=((common.undo(words),),),
    )


def tier(words: Words, partner: Partner, held: Standing, program: Program) -> Card:
    """A partner's tier, since when, the figures behind it, and the way to the next one."""
    figures = held.figures
    facts = [Fact(words("tier.since"), words.shaped(held.since))] if held.since else []
    facts.append(Fact(words("tier.revenue"), words.shaped(Money(figures.revenue, program.currency))))
    facts += [
        Fact(words(f"tier.{name}"), words.shaped(getattr(figures, name)))
        for name in ("certified", "deals", "trainings")
    ]
    return Card(
        title=words("tier.title", partner=partner.name, tier=words.name("tier", held.tier.name)),
        lines=(
            words("tier.window", first=figures.first, last=figures.last),
            _brings(words, held.tier, program),
            *way_up(words, held, program),
        ),
        facts=tuple(facts),
        note=words("tier.rule", version=program.version),
    )


def tiers(words: Words, program: Program, held: Standing | None) -> Card:
    """Every tier, the lowest first, and what is missing to the next where a partner asks."""
    each = [
        line
        for tier in program.tier
        for line in (_takes(words, tier, program), _brings(words, tier, program))
    ]
    missing = way_up(words, held, program)[:1] if held else []
    return Card(
        title=words("tiers.title", version=program.version),
        lines=(*filter(None, each), *missing),
        note=words("tier.rule", version=program.version),
    )


def assigned(words: Words, partner: Partner) -> Card:
    """To the lead, and to who looks after the partner from now on."""
    button = Button(words("partner.button.show"), action("partner.show", partner.id))
    line = words("partner.assigned", partner=partner.name, owner=partner.owner)
    return Card(lines=(line,), buttons=((button,),))


def graded(words: Words, partner: Graded, tier: Tier, rose: bool) -> Card:
    """To whoever looks after a partner whose tier has changed."""
    key = "tier.rose" if rose else "tier.fell"
    button = Button(words("partner.button.tier"), action("partner.tier", partner.partner_id))
    line = words(key, partner=partner.partner, tier=words.name("tier", tier.name))
    return Card(lines=(line,), buttons=((button,),))


def way_up(words: Words, held: Standing, program: Program) -> list[str]:
    """What is missing to the next tier, and what that one brings."""
    if held.next is None or held.gap is None:
        return [words("tier.top")]
    name = words.name("tier", held.next.name)
    return [
        words("tier.to_next", tier=name, gaps=words.row(_gaps(words, held.gap, program))),
        _brings(words, held.next, program),
    ]


def _takes(words: Words, tier: Tier, program: Program) -> str:
    """What a tier takes; nothing for the one that everybody has."""
    gaps = _gaps(words, tier, program)
    return words("tier.takes", tier=words.name("tier", tier.name), gaps=words.row(gaps)) if gaps else ""


def _gaps(words: Words, gap: Gap | Tier, program: Program) -> list[str]:
    counted = [(name, getattr(gap, name)) for name in ("certified", "deals", "trainings")]
    money = [words("tier.gap.revenue", amount=Money(gap.revenue, program.currency))] if gap.revenue else []
    return money + [words(f"tier.gap.{name}", n=n) for name, n in counted if n]


def _brings(words: Words, tier: Tier, program: Program) -> str:
    return words(
        "tier.brings",
        tier=words.name("tier", tier.name),
        discount=f"{tier.discount_percent:f}",
        days=program.protection_days(tier.name),
        fund=words(f"tier.fund.{tier.fund_access}"),
        support=words.name("tier.support", tier.support),
    )


EXAMPLE = Partner(
    7,
    "Softline Shanghai",
    ("Softline",),
    PartnerType.INTEGRATION,
    territory="华东",
    country="CN",
    city="上海",
    owner_id=1,
    owner="Li Wei",
    headcount=40,
    stage=CooperationStage.HONEYMOON,
    tier="silver",
    tier_since=date(2026, 1, 1),
    certified=2,
    contact="Chen Jing",
)


FIGURES = Figures(date(2025, 4, 1), date(2026, 3, 31), Decimal(120_000), 2, 3, 2)
STANDING = standing("silver", EXAMPLE.tier_since, FIGURES, load())


def kept(words: Words, partner: str, what: str, *, deal: bool = False) -> Card:
    """Asks whether a visit or a reminder shall have what a partner's record has no field for, or a new deal
    where it may be one."""
    told = words("labelled", label=partner, value=what)
    registers = ((words("intent.deal.register"), action("guess", "deal.register", told)),)
    options = (
        (words("intent.visit.log"), action("guess", "visit.log", told)),
        (words("intent.task.add"), action("do", "task.add", carried({"text": told, "partner": partner}))),
        *(registers if deal else ()),
    )
    return common.choice(words("partner.kept", name=partner), options)


@example("partner.show")
def _show(words: Words) -> Card:
    return show(words, EXAMPLE, staff=True)


@example("partner.listed")
def _listed(words: Words) -> Card:
    return listed(words, Found((EXAMPLE,), 14))


@example("partner.unregistered")
def _unregistered(words: Words) -> Card:
    return unregistered(words, Found((EXAMPLE,), 14), date(2026, 1, 1))


@example("partner.rising")
def _rising(words: Words) -> Card:
    return rising(words, [(EXAMPLE, STANDING)], load())


@example("partner.unvisited")
def _unvisited(words: Words) -> Card:
    return unvisited(words, Found((EXAMPLE,), 14), {EXAMPLE.id: date(2026, 1, 15)}, date(2026, 2, 1))


@example("partner.which")
def _which(words: Words) -> Card:
    return which(words, "Softline", [EXAMPLE], "partner.tier")


@example("partner.nearest")
def _nearest(words: Words) -> Card:
    return nearest(words, "Sofline", [EXAMPLE], "partner.show")


@example("partner.nearly")
def _nearly(words: Words) -> Card:
    return nearly(words, EXAMPLE, {"name": "Softlin"})


@example("partner.added")
def _added(words: Words) -> Card:
    return saved(words, EXAMPLE, "partner.added")


@example("partner.assigned")
def _assigned(words: Words) -> Card:
    return assigned(words, EXAMPLE)


@example("partner.graded")
def _graded(words: Words) -> Card:
    before = Graded(7, EXAMPLE.name, 1, "gold", date(2025, 1, 1), date(2026, 1, 1), FIGURES)
    return graded(words, before, load().tier_named("silver"), rose=False)


@example("partner.tiers")
def _tiers(words: Words) -> Card:
    return tiers(words, load(), None)


@example("partner.tier")
def _tier(words: Words) -> Card:
    return tier(words, EXAMPLE, STANDING, load())


@example("partner.kept")
def _kept(words: Words) -> Card:
    return kept(words, "Softline", "they have moved")
