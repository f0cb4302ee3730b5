"""The labelled parts of a report of a visit."""

import pytest

from language.read.parting.on_lines import on_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "云轩拜访纪要 参会人：陈静、王工 议题：续约；异议：价格太高",
            "云轩拜访纪要\n参会人：陈静、王工\n议题：续约\n异议：价格太高",
        ),
        ("参会：陈静，待办：周五发报价", "参会：陈静\n下一步：周五发报价"),
        ("Attendees: Jonas, Topics: renewal", "Attendees: Jonas\nTopics: renewal"),
        ("待办：周五发报价", "待办：周五发报价"),
        ("客户：徐工，产品：防火墙", "客户：徐工，产品：防火墙"),
    ],
)
def test_each_part_has_its_line(text: str, lines: str) -> None:
    assert on_lines(text) == lines
