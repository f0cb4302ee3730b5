import pytest

from language.read.naming.trimmed import untitled


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Petra Voss, she's their head of IT", "Petra Voss"),
        ("Bob Stein, CIO, +49 171 2345678", "Bob Stein"),
        ("Bob Stein (bob.stein@acme.com)", "Bob Stein"),
        ("Anna Schulz, who is in charge of purchasing", "Anna Schulz"),
        ("刘洋 15812345678 采购经理", "刘洋"),
        ("王总，微信同号 13800138000", "王"),
        ("张伟，他是CTO", "张伟"),
        ("李娜，负责采购", "李娜"),
        ("Petra Voss and Bob Stein", "Petra Voss and Bob Stein"),
        ("Voss, Petra", "Voss, Petra"),
        ("their CFO, +49 171 2345678", ""),
    ],
)
def test_a_person_is_told_without_what_he_is_and_his_number(said: str, name: str) -> None:
    assert untitled(said) == name
