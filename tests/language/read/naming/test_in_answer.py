"""What looks like a name in an answer, and what does not."""

from collections.abc import Sequence

import pytest

from language.read import names_in
from language.read.naming.in_answer import alone, nameless, persons, picked
from tests.language.read.test_understanding import NOW


def seen(text: str) -> Sequence[str]:
    return names_in(text, NOW, "rep")


@pytest.mark.parametrize(
    ("slot", "words"),
    [
        ("contact", "dont know yet, maybe later"),
        ("contact", "before christmas"),
        ("contact", "same guy as before"),
        ("contact", "someone in purchasing"),
        ("contact", "还没对接上"),
        ("contact", "两三个月后吧"),
        ("contact", "客户不让说"),
        ("customer", "they want it confidential"),
        ("customer", "a new customer"),
        ("customer", "客户先保密"),
        ("customer", "好几个"),
        ("customer", "填全称还是简称"),
        ("competitor", "nobody that we know of"),
        ("competitor", "还没打听到"),
    ],
)
def test_no_name_at_all(slot: str, words: str) -> None:
    assert nameless(slot, words, seen)


@pytest.mark.parametrize(
    ("slot", "words"),
    [
        ("contact", "Bo"),
        ("contact", "May"),
        ("contact", "jean-luc"),
        ("contact", "abdul rahman al-saud"),
        ("contact", "sue from it"),
        ("contact", "王总"),
        ("contact", "采购的刘姐"),
        ("contact", "尉迟恭"),
        ("contact", "阿强"),
        ("customer", "Next plc"),
        ("customer", "gap"),
        ("customer", "3M"),
        ("customer", "a bank in munich"),
        ("customer", "七天酒店"),
        ("customer", "某医院"),
        ("customer", "好孩子"),
        ("competitor", "check point"),
        ("competitor", "新华三"),
        ("purpose", "pricing"),
    ],
)
def test_what_may_be_a_name(slot: str, words: str) -> None:
    assert not nameless(slot, words, seen)


@pytest.mark.parametrize(
    ("slot", "words", "name"),
    [
        ("contact", "we talk to Lena", "Lena"),
        ("contact", "the one who decides is Petra Voss", "Petra Voss"),
        ("contact", "ask for mikko", "mikko"),
        ("contact", "他们采购那边是王涛在管", "王涛"),
        ("contact", "找他们王总", "王总"),
        ("customer", "Kone, you know, the elevator people", "Kone"),
        ("customer", "it's for kone", "kone"),
        ("customer", "写安踏就行", "安踏"),
        ("competitor", "I think Fortinet is in there too", "Fortinet"),
        # nothing is left out of a name, and no one of several is picked
        ("contact", "Mrs O'Neill", ""),
        ("contact", "Lena and Carl", ""),
        ("contact", "前台", ""),
        ("customer", "The Imamura Securities Co., Ltd.", ""),
        ("customer", "plant health care", ""),
        ("customer", "Voyager Acquisition Corp. II", ""),
        ("customer", "大唐人家", ""),
        ("customer", "一家银行", ""),
        ("purpose", "talk to Lena", ""),
    ],
)
def test_the_name_in_an_answer_that_says_more(slot: str, words: str, name: str) -> None:
    assert picked(slot, words, seen) == name


@pytest.mark.parametrize(
    ("said", "met"),
    [
        ("Jonas, plus two engineers", ("Jonas",)),
        ("just Jonas this time, lena k.", ("Jonas", "lena k.")),
        ("by monday", ()),
        ("the whole team", ()),
        ("Bob, Sue", ("Bob", "Sue")),
        ("they were all there", ()),
        ("syed", ("syed",)),
        ("May, John", ("May", "John")),
        ("陈静, 老张, 两个工程师", ("陈静", "老张")),
        ("没记住", ()),
        ("王总", ("王总",)),
    ],
)
def test_who_was_met(said: str, met: tuple[str, ...]) -> None:
    assert persons(said.split(", "), said, seen) == met


@pytest.mark.parametrize("said", ["Henkel AG", "henkel", "美的集团", "Deutsche Bahn", "宝马"])
def test_a_firm_named_alone(said: str) -> None:
    assert alone(said, seen) == said


@pytest.mark.parametrize(
    "said", ["hmm", "budget", "new project", "ok then", "my boss", "收到收到", "老板好", "今天天气"]
)
def test_other_words_alone_name_no_firm(said: str) -> None:
    assert not alone(said, seen)
