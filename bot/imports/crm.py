"""The files of a CRM's sales pipeline, as they are: accounts, opportunities, agents with their managers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from bot.imports.batch import Batch
from bot.imports.folder import Folder
from domain.deals import Stage, Status
from domain.people import Role
from domain.records import cells
from domain.records.record import Fault, Noun

Row = Mapping[str, str]
AGENTS, ACCOUNTS, PRODUCTS = "sales_teams.csv", "accounts.csv", "products.csv"
PIPELINE = "sales_pipeline.csv"
DOLLAR = "USD"
STAGES = {
    "prospecting": (Status.OPEN, Stage.QUALIFY),
    "engaging": (Status.OPEN, Stage.PROPOSE),
    "won": (Status.WON, Stage.COMMIT),
    "lost": (Status.LOST, Stage.PROPOSE),
}
MISSPELT = {"technolgy": "technology", "Philipines": "Philippines"}


def read(path: Path) -> Batch:
    """Everything in the folder. Raises SheetError where a file is missing or can't be taken."""
    batch = Batch()
    folder = Folder(path, batch)
    _agents(folder, batch)
    products = _products(folder, batch)
    _accounts(folder, batch)
    _pipeline(folder, batch, products)
    return batch


def _agents(folder: Folder, batch: Batch) -> None:
    """A manager leads a team, whose territory is the regional office."""
    leads: set[str] = set()
    for line, row in folder.rows(AGENTS, Noun.PEOPLE, "sales_agent manager regional_office"):
        lead, office = row["manager"], row["regional_office"]
        if lead not in leads:
            leads.add(lead)
            values = {"external_id": lead, "name": f"{office} ({lead})", "territory": office}
            batch.add(Noun.TEAMS, AGENTS, line, values)
            person = {"external_id": lead, "name": lead, "role": Role.LEAD}
            batch.add(Noun.PEOPLE, AGENTS, line, person, {"team": lead})
            batch.add(Noun.LEADS, AGENTS, line, {"external_id": lead}, {"lead": lead})
        agent = {"external_id": row["sales_agent"], "name": row["sales_agent"], "role": Role.REP}
        batch.add(Noun.PEOPLE, AGENTS, line, agent, {"team": lead})


def _products(folder: Folder, batch: Batch) -> dict[str, str]:
    """Returns the name of each product by its letters alone."""
    names: dict[str, str] = {}
    for line, row in folder.rows(PRODUCTS, Noun.PRODUCTS, "product series sales_price"):
        name = names[_letters(row["product"])] = row["product"]
        values = {"external_id": name, "name": name, "line": row["series"]}
        price = {"price": cells.amount(row["sales_price"]), "currency": DOLLAR}
        batch.add(Noun.PRODUCTS, PRODUCTS, line, values | price)
    return names


def _letters(name: str) -> str:
    return "".join(name.split()).lower()


def _accounts(folder: Folder, batch: Batch) -> None:
    mended: Counter[str] = Counter()
    for line, row in folder.rows(ACCOUNTS, Noun.CUSTOMERS, "account sector office_location"):
        sector, country = (MISSPELT.get(row[name], row[name]) for name in ("sector", "office_location"))
        mended.update({row["sector"], row["office_location"]} & MISSPELT.keys())
        values = {"external_id": row["account"], "name": row["account"], "sector": sector, "country": country}
        batch.add(Noun.CUSTOMERS, ACCOUNTS, line, values)
    batch.notes += [
        f"“{said}” is taken for “{MISSPELT[said]}” (accounts: {n:,})." for said, n in mended.items()
    ]


def _pipeline(folder: Folder, batch: Batch, products: Mapping[str, str]) -> None:
    """Opportunities: what was lost was worth nothing in the end, so a value of 0 is none."""
    needed = "opportunity_id sales_agent product account deal_stage engage_date close_date close_value"
    renamed: Counter[str] = Counter()
    bare = 0
    for line, row in folder.rows(PIPELINE, Noun.DEALS, needed):
        product = products.get(_letters(row["product"]), row["product"])
        try:
            values = _opportunity(row)
        except ValueError as error:
            batch.refuse(Noun.DEALS, Fault(line, "", str(error), PIPELINE))
            continue
        batch.add(Noun.DEALS, PIPELINE, line, values | {"product": product}, {"owner": row["sales_agent"]})
        renamed[row["product"]] += product != row["product"]
        bare += not row["account"]
    for said, n in renamed.items():
        if n:
            batch.notes.append(f"“{said}” is taken for “{products[_letters(said)]}” (opportunities: {n:,}).")
    if bare:
        batch.notes.append(f"No account is named, so there is no customer (opportunities: {bare:,}).")


def _opportunity(row: Row) -> dict[str, object]:
    """Raises ValueError where the line contradicts itself."""
    stage = STAGES.get(row["deal_stage"].lower())
    if stage is None:
        raise ValueError(f"“{row['deal_stage']}” is no stage: {', '.join(STAGES)}")
    status, at = stage
    engaged, closed = (cells.day(row[name]) if row[name] else None for name in ("engage_date", "close_date"))
    if (status is not Status.OPEN) != (closed is not None):
        raise ValueError(
            f"close_date is {row['close_date'] or 'empty'}, and the stage is {row['deal_stage']}"
        )
    value = cells.amount(row["close_value"]) if row["close_value"] else None
    return {
        "external_id": row["opportunity_id"], "customer": row["account"], "status": status, "stage": at,
        "submitted_at": engaged, "closed_on": closed, "amount": value or None,
        "currency": DOLLAR if value else None,
    }  # fmt: skip
