"""What help tells people to try is understood as what it stands beside."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from language.read import Names, understand
from language.read.talk.beyond import beyond
from language.say.steering import TOPICS
from language.words import WORDS

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)
NAMES = Names.of(
    partners=["Softline GmbH", "神州数码", "长江智联", "上海云轩信息技术有限公司"], products=["FalconGuard"],
    people=["Li Wei"], customers=["Globex Corporation", "三一重工"], territories=["North", "华北"],
)  # fmt: skip
SAID = re.compile("“([^”]+)”")
CASES = [
    (role, topic, said)
    for role, topics in TOPICS.items()
    for topic in topics
    if not topic.startswith("conflict.")  # asked in other words than those of the contract
    if topic not in {"standup.look", "program.rule"}  # what a rep answers, a lead looks at; a question
    for sentence in WORDS[f"help.{topic}"]
    for said in SAID.findall(sentence)
]


@pytest.mark.parametrize(("role", "topic", "said"), CASES, ids=[f"{role}-{said}" for role, _, said in CASES])
def test_an_example_is_read_as_its_topic(role: str, topic: str, said: str) -> None:
    assert beyond(said, understand(said, NOW, role, NAMES)).intent == topic
