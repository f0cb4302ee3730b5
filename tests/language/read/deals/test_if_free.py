"""Registrations that are asked for only where the customer is free."""

import pytest

from language.read.deals.if_free import registered_if_free


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("is lidl free, and if so register it", "lidl", "register lidl"),
        ("if Lidl is free register it for us", "Lidl", "register Lidl for us"),
        ("register Lidl if it is free, 50k", "", "register Lidl, 50k"),
        ("is Lidl taken? if not, register it, 40k", "Lidl", "register Lidl, 40k"),
        ("please register Lidl unless somebody has it", "", "please register Lidl"),
        ("远景能源没人报的话帮我报，30万", "远景能源", "远景能源, 帮我报，30万"),
        ("海信能报吗，能的话报一个，50万", "海信", "海信, 报一个，50万"),
        ("没有的话帮我报一个", "", "帮我报一个"),
        ("帮我查下徐工 没人报的话报给云轩 50万", "徐工", "徐工, 报给云轩 50万"),
        ("vivo呢 没人的话我报 工业网关8台", "vivo", "vivo, 我报 工业网关8台"),
        ("Lidl有人报吗？没人的话直接报备，20万", "Lidl", "Lidl, 直接报备，20万"),
    ],
)
def test_the_condition_is_taken_out(text: str, name: str, told: str) -> None:
    assert registered_if_free(text) == (name, told)


@pytest.mark.parametrize(
    "text",
    [
        "is Lidl free? if not register Rewe",
        "register Lidl, 60k; if it is taken tell me",
        "register Lidl, they said yes if it is available in June",
        "可以的话帮我报备比亚迪",
        "报备格力，没有联系人的话就跳过",
        "如果没问题就报备三一",
    ],
)
def test_another_condition(text: str) -> None:
    assert registered_if_free(text) is None
