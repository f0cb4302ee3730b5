"""Days, numbers and hours that are a part of a name, and those that stay what they are."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from language.read import understand
from language.read.names import Names

NOW = datetime(2027, 3, 10, 10, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("text", "slot", "name"),
    [
        ("报备 清明上河乐园，20套", "customer", "清明上河乐园"),
        ("register Quadrant 1 Mills via Softline, 20 seats", "customer", "Quadrant 1 Mills"),
        ("Harbour 9 Plastics wants 30 seats", "customer", "Harbour 9 Plastics"),
        ("报备六月鲜生，50台收银机，8月底签", "customer", "六月鲜生"),
        ("给万元户酒业报备个项目，金额七十万，80台网关", "customer", "万元户酒业"),
        ("把八点半早餐的金额调到11万", "customer", "八点半早餐"),
        ("schedule a visit to Wednesday Systems on Monday at 3pm", "partner", "Wednesday Systems"),
        (
            "register Blue October Cinemas via QX, 22k, closing in December",
            "customer",
            "Blue October Cinemas",
        ),
        ("register Friday's restaurants, 30 seats, close friday", "customer", "Friday's restaurants"),
        ("register Tuesday's Kitchen via Softline", "customer", "Tuesday's Kitchen"),
        ("register 24/7 media via Softline, 24 seats", "customer", "24/7 media"),
        ("please approve Route 12 Diner", "customer", "Route 12 Diner"),
        ("Monday Coffee Roasters: amount is now $11k", "customer", "Monday Coffee Roasters"),
        ("mark Log Cabin Homes as won", "customer", "Log Cabin Homes"),
        ("报备“给力健身”，通过北京同意创新，闸机30台", "customer", "给力健身"),
        (
            "register Zielony Młyn Sp. z o.o. via Kowalczyk IT, 75 licences",
            "customer",
            "Zielony Młyn Sp. z o.o",
        ),
    ],
)
def test_a_name_is_whole(text: str, slot: str, name: str) -> None:
    assert understand(text, NOW, "rep").slots[slot] == name


@pytest.mark.parametrize(
    ("text", "slot", "day"),
    [
        ("周五华润签了，20万", "date", date(2027, 3, 5)),
        ("met with Softline Tuesday, Pinnacle said no", "date", date(2027, 3, 9)),
        ("register Globex via Softline May 30k", "close_date", date(2027, 5, 31)),
        ("Register Globex 40 FalconGuard, closing June", "close_date", date(2027, 6, 30)),
        ("给云轩周五送样机", "date", date(2027, 3, 12)),
    ],
)
def test_a_day_stays_a_day(text: str, slot: str, day: date) -> None:
    assert understand(text, NOW, "rep", Names.of(partners=["Softline", "云轩"])).slots[slot] == day
