"""How many firms there were, before their names."""

import pytest

from language.read.parting.counted import uncounted


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("今天跑了两家，云轩和长江智联", "今天跑了云轩和长江智联"),
        ("今天去了两家伙伴：云轩、长江智联，都聊了培训", "今天去了云轩、长江智联，都聊了培训"),
        ("今天跑了两家，上午云轩下午长江智联", "今天上午跑了云轩下午长江智联"),
        ("昨天拜访了两个伙伴：上午长江智联，下午云轩", "昨天上午拜访了长江智联，下午云轩"),
        ("今天跑了两家，聊得不错", "今天跑了两家，聊得不错"),
        ("今天见了两个人，陈静和周总", "今天见了两个人，陈静和周总"),
    ],
)
def test_the_names_alone(text: str, plain: str) -> None:
    assert uncounted(text) == plain
