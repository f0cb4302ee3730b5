"""The price of one among many: "30 seats at 500 each" comes to 15,000, 20台，每台1.5万 to 300,000."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Final

from domain.patterns import regex
from language.read.around import before
from language.read.normal import normal
from language.read.pieces import Amount, Piece, Quantity
from language.read.sentence.forms import FORMS
from language.read.sentence.sight import Sight
from language.read.typed import find
from language.read.values.digits import number
from language.read.values.holding import of_each, pieces

ONE: Final = r"(?:seat|unit|licen[cs]e|user|device|node|endpoint|box|piece|head|copy|subscription)"
ONE_ZH: Final = r"[台套个件张块点只条份座人]"
LED: Final = rf"(?:\b(?:unit price|price per {ONE}|per[- ]{ONE} price)(?: is| of| at|:)*(?: about| around)?|(?:每{ONE_ZH}|单价|均价)(?:价格?|大概|大约|约|差不多|应该|应当|是|为|卖|报价?|[:：])*)[ $€£¥￥]*"
ALSO_LED: Final = rf"(?<![十百千万两二三四五六七八九\d])一{ONE_ZH}[ $€£¥￥]*"  # also what one costs of which no more are bought
FOLLOWED: Final = rf"(?:[ 元块]*(?:usd|eur|dollars?|euros?|bucks)? ?(?:\b(?:each|apiece|a piece)\b|(?:\bper|\ba|/) ?{ONE}\b)|[ 元块]*[/每一]{ONE_ZH}(?!\d)|[ 元块]*[,，。 ]*(?:哦|噢|啊|呃|嗯|对了|不过)*[这那]?个?(?:是|算)?单价(?!\s*[\d一二两三四五六七八九十$¥￥€:：是为约]))"
NUMBER: Final = r"\d[\d,]*(?:\.\d+)?"
TIMES: Final = r"(?<=\d) ?(?:[x*×]|times) ?[$€£¥]?"
BEFORE, ALSO_BEFORE, AFTER = regex(rf"(?:{LED}|{TIMES})$"), regex(rf"{ALSO_LED}$"), regex(FOLLOWED)
AT: Final = regex(
    r"\b\d+ (?:x )?[a-z][\w-]*(?: [a-z][\w-]*){0,3},? ?@ ?[$€£]?$"
)  # "20 seats @ 150", not "@ 60k"
IN_FULL: Final = regex(r"[$€£ ]*\d{1,4}(?:[.,]\d\d?)?(?: ?(?:usd|eur|gbp|euros?|dollars?|pounds?|[$€£]))?")
BARE: Final = regex(
    rf"{LED}(?P<led>{NUMBER})(?!\w)|{LED}(?P<han>[一二两三四五六七八九十百千]{{2,7}})(?![一二两三四五六七八九十百千万亿w天年月日号]|{ONE_ZH})"
    rf"|{LED}(?P<run_on>[一二两三四五六七八九十百千]{{1,5}}?[千百十][一二三四五六七八九]?)(?=(?:十[一二]?|[一二三四五六七八九])月)"  # 每套一千二|六月签
    rf"|(?<![\w.])(?P<followed>{NUMBER}){FOLLOWED}"
    rf"|\b\d+ (?:x )?[a-z][\w-]*(?: [a-z][\w-]*){{0,3}},? ?@ ?(?P<at>{NUMBER})(?![\w:%]| ?(?:am|pm|o'clock)\b)"
)


def multiplied(seen: Sight, intent: str, slots: Mapping[str, object]) -> dict[str, object]:
    """The slots, with the sum of all for the price of one; none where the count is not known: it is to be asked."""
    found = next(_prices(seen, slots.get("amount")), None) if "amount" in FORMS[intent] else None
    if found is None:
        return dict(slots)
    price, sure = found
    count = slots.get("quantity")
    each = any(of_each(seen, piece) for piece in pieces(seen))
    if count == price.value or (count == 1 and each):  # "500 a seat", 2万一台 count none
        counts = {one.value.count for one in pieces(seen) if isinstance(one.value, Quantity)}
        others = {one for one in counts if one not in {1, price.value}}
        count = others.pop() if len(others) == 1 else None  # 30台 单价8000
        slots = {slot: value for slot, value in slots.items() if slot != "quantity"}
        slots |= {} if count is None else {"quantity": count}
    if whole := _whole(seen):
        return {**slots, "amount": whole[-1]}
    if isinstance(count, int):
        return {**slots, "amount": replace(price, value=price.value * count)}
    return {slot: value for slot, value in slots.items() if slot != "amount" or not sure}


def _prices(seen: Sight, amount: object) -> Iterator[tuple[Amount, bool]]:
    """What one costs, where that was read as the sum or no sum was; and whether it can't be the sum as well."""
    if (bare := _bare(seen.text.lower)) and amount in (None, bare):
        yield bare, True
    for start, end, value in _sums(seen):
        if amount in (None, value) and (sure := _of_one(seen.text.lower, start, end)) is not None:
            yield value, sure


def price_of_one(text: str, now: datetime) -> Amount | None:
    """What one costs, where a message tells no sum of all."""
    plain = normal(text)
    sums = [*_costs(plain.lower, find(plain, now))]
    if any(_of_one(plain.lower, start, end) is None for start, end, _ in sums):
        return None
    return next((value for _, _, value in sums), _bare(plain.lower))


def how_many(text: str, now: datetime) -> int | None:
    """How many the price of one is told for, where one count stands beside it: 100台，每台3000."""
    counts = {piece.value.count for piece in find(normal(text), now) if isinstance(piece.value, Quantity)}
    several = counts - {1}
    return min(several) if len(several) == 1 else None


def _bare(text: str) -> Amount | None:
    """A number without a unit that is what one costs."""
    found = BARE.search(text)
    value = (
        number(found["led"] or found["followed"] or found["at"] or found["han"] or found["run_on"])
        if found
        else None
    )
    return None if value is None else Amount(value, None)


def _whole(seen: Sight) -> list[Amount]:
    """The sums that are of all."""
    return [value for start, end, value in _sums(seen) if _of_one(seen.text.lower, start, end) is None]


def _sums(seen: Sight) -> Iterator[tuple[int, int, Amount]]:
    return _costs(seen.text.lower, pieces(seen))


def _costs(text: str, found: Iterable[Piece]) -> Iterator[tuple[int, int, Amount]]:
    """The sums, and the numbers without a unit that are what one costs: 每台两千."""
    for one in found:
        value = one.value
        if isinstance(value, Decimal) and _of_one(text, one.start, one.end) is not None:
            value = Amount(value, None)
        if isinstance(value, Amount):
            yield one.start, one.end, value


def _of_one(text: str, start: int, end: int) -> bool | None:
    """Whether a sum in a text of small letters is what one costs: surely, perhaps, or not at all."""
    if BEFORE.search(before(text, start)) or AFTER.match(text, end):
        return True
    if AT.search(before(text, start)) and IN_FULL.fullmatch(text, start, end):
        return True
    return False if ALSO_BEFORE.search(before(text, start)) else None
