"""Legal forms are taken off, whatever their language."""

import pytest

from domain.matching import han, latin


@pytest.mark.parametrize(
    "written",
    [
        "Acme Inc.",
        "Acme, Incorporated",
        "ACME LLC",
        "Acme L.L.C.",
        "Acme Ltd",
        "Acme Co., Ltd.",
        "Acme Corp.",
        "Acme GmbH",
        "Acme AG",
        "Acme Aktiengesellschaft",
        "Acme S.A.",
        "Acme SpA",
        "Acme S.p.A.",
        "Acme B.V.",
        "Acme N.V.",
        "Acme K.K.",
        "Acme Kabushiki Kaisha",
        "Acme Pte. Ltd.",
        "Acme Pty Ltd",
        "Acme Oy",
        "Acme Oyj",
        "Acme AB",
        "Acme A/S",
        "Acme ASA",
        "Acme Sp. z o.o.",
        "Acme S.A.B. de C.V.",
        "PT Acme Tbk.",
        "Acme Sdn. Bhd.",
        "OOO Acme",
        "Acme s.r.o.",
        "Acme Kft.",
        "Acme GmbH & Co. KG",
        "Acme Public Company Limited",
        "Acme PLC",
        "Acme lmited",
        "Acme Societe Anonyme",
    ],
)
def test_latin_forms(written: str) -> None:
    assert latin.parse(written).words == ("acme",)
    assert latin.parse(written).legal


@pytest.mark.parametrize(
    "form",
    [
        "有限公司",
        "股份有限公司",
        "有限责任公司",
        "集团",
        "集团有限公司",
        "商行",
        "经营部",
        "（集团）股份有限公司",
        "合伙企业（有限合伙）",
        "股份公司",
        "有限公司(集团)",
    ],
)
def test_chinese_forms(form: str) -> None:
    parsed = han.parse("励兴国际贸易" + form)
    assert parsed.core == "励兴国际贸易"
    assert parsed.legal


def test_one_word_always_stays() -> None:
    assert latin.parse("Limited").words == ("limited",)
    assert han.parse("集团").core == "集团"


def test_a_form_before_the_number_of_a_series() -> None:
    parsed = latin.parse("Foo Acquisition Corp. II")
    assert parsed.words == ("foo", "acquisition", "ii")
    assert parsed.numbers == {"2"}
