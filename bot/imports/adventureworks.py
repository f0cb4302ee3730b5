"""The files of Microsoft's AdventureWorks data warehouse, as they are: resellers, sales people, order lines,
quotas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from bot.imports.batch import Batch
from bot.imports.folder import Folder
from domain.partners import PartnerType
from domain.people import Role
from domain.records import cells
from domain.records.record import Fault, Noun

Row = Mapping[str, str]
Lines = Iterator[tuple[int, Row]]
TYPES = {
    "Value Added Reseller": PartnerType.INTEGRATION,
    "Specialty Bike Shop": PartnerType.PRODUCT,
    "Warehouse": PartnerType.DISTRIBUTION,
}
DOLLAR = "USD"
STAFF, PRODUCTS, RESELLERS = "DimEmployee.csv", "DimProduct.csv", "DimReseller.csv"
SALES, QUOTAS = "FactResellerSales.csv", "FactSalesQuota.csv"


@dataclass(slots=True)
class Staff:
    """Sales people by login: a person has a row, and a key, for each change."""

    logins: dict[str, str]  # by EmployeeKey
    lead: dict[str, str] = field(default_factory=dict)  # whose team a sales person is in
    territory: dict[str, str] = field(default_factory=dict)  # where he sells

    def of(self, territory: str) -> list[str]:
        return [login for login, key in self.territory.items() if key == territory]


@dataclass(slots=True)
class Reading:
    """One reading of the folder."""

    folder: Folder
    batch: Batch
    territories: dict[str, Row]
    towns: dict[str, Row]

    def rows(self, name: str, noun: Noun, needed: str) -> Lines:
        return self.folder.rows(name, noun, needed)


def read(path: Path) -> Batch:
    """Everything in the folder. Raises SheetError where a file is missing or can't be taken."""
    batch = Batch()
    folder = Folder(path, batch)
    needed = "SalesTerritoryKey SalesTerritoryRegion SalesTerritoryGroup"
    territories = dict(_by("SalesTerritoryKey", folder.rows("DimSalesTerritory.csv", Noun.TEAMS, needed)))
    needed = "GeographyKey City CountryRegionCode SalesTerritoryKey"
    towns = dict(_by("GeographyKey", folder.rows("DimGeography.csv", Noun.PARTNERS, needed)))
    reading = Reading(folder, batch, territories, towns)
    staff = _staff(reading)
    products = _products(reading)
    needed = "ResellerKey ResellerAlternateKey GeographyKey ResellerName BusinessType NumberEmployees Phone"
    resellers = list(folder.rows(RESELLERS, Noun.PARTNERS, needed))
    sellers = _orders(reading, staff, products, dict(_by("ResellerKey", iter(resellers))))
    _resellers(reading, staff, resellers, sellers)
    _quotas(reading, staff)
    return batch


def _by(key: str, lines: Lines) -> Iterator[tuple[str, Row]]:
    return ((row[key], row) for _, row in lines)


def _staff(reading: Reading) -> Staff:
    """Those who sell today; whom others of them report to leads a team. Rows of the past only tell whose
    keys they are."""
    needed = (
        "EmployeeKey ParentEmployeeKey SalesTerritoryKey FirstName LastName LoginID EmailAddress "
        "SalesPersonFlag EndDate"
    )
    lines = list(reading.rows(STAFF, Noun.PEOPLE, needed))
    staff = Staff({row["EmployeeKey"]: row["LoginID"] for _, row in lines})
    selling = {
        row["LoginID"]: (at, row) for at, row in lines if row["SalesPersonFlag"] == "1" and not row["EndDate"]
    }
    above = {login: staff.logins.get(row["ParentEmployeeKey"], "") for login, (_, row) in selling.items()}
    leads = set(above.values()) & selling.keys()
    for login, (_, row) in selling.items():
        staff.lead[login] = login if login in leads else above[login] if above[login] in leads else ""
        if login not in leads:
            staff.territory[login] = row["SalesTerritoryKey"]
    countries = {town["SalesTerritoryKey"]: town["CountryRegionCode"] for town in reading.towns.values()}
    for login, (at, row) in selling.items():
        if login in leads:
            _team(reading, staff, at, row)
        values = {
            "external_id": login, "name": _name(row), "email": row["EmailAddress"],
            "role": Role.LEAD if login in leads else Role.REP,
            "country": countries.get(row["SalesTerritoryKey"], ""),
        }  # fmt: skip
        reading.batch.add(Noun.PEOPLE, STAFF, at, values, {"team": staff.lead[login]})
    return staff


def _name(row: Row) -> str:
    return f"{row['FirstName']} {row['LastName']}".strip()


def _team(reading: Reading, staff: Staff, line: int, row: Row) -> None:
    """A lead's team, called by the part of the world in which its people sell."""
    lead = row["LoginID"]
    places = [
        reading.territories.get(key) for login, key in staff.territory.items() if staff.lead[login] == lead
    ]
    parts = sorted({place["SalesTerritoryGroup"] for place in places if place})
    name = ", ".join(parts) or _name(row)
    reading.batch.add(Noun.TEAMS, STAFF, line, {"external_id": lead, "name": name, "territory": name})
    reading.batch.add(Noun.LEADS, STAFF, line, {"external_id": lead}, {"lead": lead})


def _products(reading: Reading) -> dict[str, str]:
    """Products as they are now: each has a row, and a key, for each change of its price.

    Returns the article number of each key."""
    needed = "ProductKey ProductAlternateKey EnglishProductName ModelName ListPrice StartDate"
    newest: dict[str, tuple[int, Row]] = {}
    numbers: dict[str, str] = {}
    for line, row in reading.rows(PRODUCTS, Noun.PRODUCTS, needed):
        number = numbers[row["ProductKey"]] = row["ProductAlternateKey"]
        if number not in newest or newest[number][1]["StartDate"] <= row["StartDate"]:
            newest[number] = (line, row)
    for number, (line, row) in newest.items():
        price = cells.amount(row["ListPrice"]) if row["ListPrice"] else None
        values = {"external_id": number, "name": row["EnglishProductName"], "line": row["ModelName"]}
        prices = {"price": price, "currency": DOLLAR} if price is not None else {}
        reading.batch.add(Noun.PRODUCTS, PRODUCTS, line, values | prices)
    return numbers


def _orders(
    reading: Reading, staff: Staff, products: Mapping[str, str], resellers: Mapping[str, Row]
) -> dict[str, str]:
    """Order lines, in the currency of their row and, at the day's average rate, in dollars.

    Returns who sold to each reseller last."""
    needed = (
        "ProductKey ResellerKey EmployeeKey CurrencyKey SalesOrderNumber SalesOrderLineNumber OrderQuantity "
        "SalesAmount OrderDate"
    )
    rates = _rates(reading)
    sellers: dict[str, tuple[str, str]] = {}
    for line, row in reading.rows(SALES, Noun.ORDERS, needed):
        try:
            currency, rate = rates[row["CurrencyKey"], row["OrderDate"]]
            reseller = resellers[row["ResellerKey"]]["ResellerAlternateKey"]
            values = _line(row, currency, rate)
        except KeyError as error:
            reading.batch.refuse(Noun.ORDERS, Fault(line, "", _unknown(row, error), SALES))
            continue
        except ValueError as error:
            reading.batch.refuse(Noun.ORDERS, Fault(line, "", str(error), SALES))
            continue
        login = staff.logins.get(row["EmployeeKey"], "")
        refers = {"partner": reseller, "person": login, "product": products.get(row["ProductKey"], "")}
        reading.batch.add(Noun.ORDERS, SALES, line, values, refers)
        sellers[reseller] = max(sellers.get(reseller, ("", "")), (row["OrderDate"], login))
    return {reseller: login for reseller, (_, login) in sellers.items()}


def _rates(reading: Reading) -> dict[tuple[str, str], tuple[str, Decimal]]:
    """Currency and average rate to the dollar by the currency's key and the day."""
    codes = dict(
        _by("CurrencyKey", reading.rows("DimCurrency.csv", Noun.ORDERS, "CurrencyKey CurrencyAlternateKey"))
    )
    lines = reading.rows("FactCurrencyRate.csv", Noun.ORDERS, "CurrencyKey Date AverageRate")
    return {
        (row["CurrencyKey"], row["Date"]): (code["CurrencyAlternateKey"], Decimal(row["AverageRate"]))
        for _, row in lines
        if (code := codes.get(row["CurrencyKey"]))
    }


def _line(row: Row, currency: str, rate: Decimal) -> dict[str, object]:
    amount = cells.amount(row["SalesAmount"])
    return {
        "number": row["SalesOrderNumber"], "line": cells.number(row["SalesOrderLineNumber"]),
        "ordered_on": cells.day(row["OrderDate"]), "quantity": cells.number(row["OrderQuantity"]),
        "amount": amount, "currency": currency, "value": amount * rate,
    }  # fmt: skip


def _unknown(row: Row, error: KeyError) -> str:
    if isinstance(error.args[0], tuple):
        return f"there is no rate for the currency {row['CurrencyKey']} on {row['OrderDate']}"
    return f"there is no reseller {row['ResellerKey']}"


def _resellers(
    reading: Reading, staff: Staff, resellers: list[tuple[int, Row]], sellers: Mapping[str, str]
) -> None:
    """Resellers in the hands of whoever sold to them last; who never bought is his who alone has the
    territory."""
    for line, row in resellers:
        town = reading.towns.get(row["GeographyKey"], {})
        territory = reading.territories.get(town.get("SalesTerritoryKey", ""), {})
        here = staff.of(town.get("SalesTerritoryKey", ""))
        owner = sellers.get(row["ResellerAlternateKey"]) or (here[0] if len(here) == 1 else "")
        values = {
            "external_id": row["ResellerAlternateKey"], "name": row["ResellerName"],
            "type": TYPES.get(row["BusinessType"]), "territory": territory.get("SalesTerritoryRegion", ""),
            "country": town.get("CountryRegionCode", ""), "city": town.get("City", ""),
            "phone": row["Phone"], "headcount": int(row["NumberEmployees"] or 0) or None,
            "capabilities": row.get("ProductLine", ""),
        }  # fmt: skip
        team = staff.lead.get(here[0], "") if here else ""
        reading.batch.add(Noun.PARTNERS, RESELLERS, line, values, {"owner": owner, "team": team})


def _quotas(reading: Reading, staff: Staff) -> None:
    """Quotas by the day they are dated: the quarters beside it name one quarter of 2011 twice."""
    for line, row in reading.rows(QUOTAS, Noun.QUOTAS, "EmployeeKey SalesAmountQuota Date"):
        try:
            amount, first = cells.amount(row["SalesAmountQuota"]), cells.day(row["Date"])
        except ValueError as error:
            reading.batch.refuse(Noun.QUOTAS, Fault(line, "", str(error), QUOTAS))
            continue
        values = {"first": first, "amount": amount, "currency": DOLLAR}
        login = staff.logins.get(row["EmployeeKey"], row["EmployeeKey"])
        reading.batch.add(Noun.QUOTAS, QUOTAS, line, values, {"person": login})
