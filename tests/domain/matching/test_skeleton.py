"""The form in which two spellings are equal."""

import pytest

from domain.matching import skeleton


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nordvik-Tools Ltd.", "NORDVIK TOOLS"),
        ("上海勵興國際貿易（有限公司）", "上海励兴国际贸易有限公司"),
        ("励兴（上海）国际贸易", "上海励兴国际贸易"),
        ("Ｎｏｒｄｖｉｋ", "nordvik"),
        ("L'Étoile S.A.", "LEtoile"),
    ],
)
def test_equal(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nordvik Tools", "Nordvik Wines"),
        ("招商银行", "招商银行上海分行"),
        ("Fund II", "Fund III"),
    ],
)
def test_different(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)
