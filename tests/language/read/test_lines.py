"""The JSON lines of `channelbot understand`."""

import io
import json
from typing import Any

import pytest

from bot.commands.understand import understand
from language.read.lines import read_lines

ROW = {"id": "1", "text": "approve D-1042", "now": "2026-03-11T10:00:00+08:00", "role": "lead"}


def one(line: str) -> dict[str, Any]:
    (answer,) = read_lines([line])
    found: dict[str, Any] = json.loads(answer)
    return found


def test_a_reading_has_the_form_of_the_contract() -> None:
    found = one(json.dumps(ROW))
    assert {key: found[key] for key in ("id", "intent", "slots", "language")} == {
        "id": "1",
        "intent": "deal.approve",
        "slots": {"deal": "D-1042"},
        "language": "en",
    }
    assert 0.0 <= found["confidence"] <= 1.0


def test_values_are_written_as_json_has_them() -> None:
    text = "schedule a qbr with Bechtle on 3 August at 10:30"
    slots = one(json.dumps(ROW | {"text": text, "role": "rep"}))["slots"]
    assert (slots["date"], slots["time"]) == ("2026-08-03", "10:30")


def test_a_sum_is_written_in_full_units() -> None:
    slots = one(json.dumps(ROW | {"text": "D-1042金额改成150万", "role": "rep"}))["slots"]
    assert slots["amount"] == {"value": "1500000", "currency": None}


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("{", None),
        ("[1]", None),
        ('"text"', None),
        ("[" * 100_000, None),
        (json.dumps({"id": "7"}), "7"),
        (json.dumps(ROW | {"text": 5}), "1"),
        (json.dumps(ROW | {"role": "boss"}), "1"),
        (json.dumps(ROW | {"role": ["rep"]}), "1"),
        (json.dumps(ROW | {"now": "yesterday"}), "1"),
        (json.dumps(ROW | {"now": "2026-03-11T10:00:00"}), "1"),
        (json.dumps(ROW | {"now": None}), "1"),
    ],
)
def test_a_malformed_line_gets_an_error_with_its_id(line: str, number: str | None) -> None:
    found = one(line)
    assert found["id"] == number
    assert found["error"]
    assert "intent" not in found


def test_the_run_goes_on_after_a_malformed_line_in_order() -> None:
    lines = [json.dumps(ROW), "nonsense", "", json.dumps(ROW | {"id": "3"})]
    assert [json.loads(answer)["id"] for answer in read_lines(lines)] == ["1", None, "3"]


def test_evidence_comes_only_when_asked_for() -> None:
    (plain,) = read_lines([json.dumps(ROW)])
    (explained,) = read_lines([json.dumps(ROW)], explain=True)
    assert "evidence" not in json.loads(plain)
    assert "deal: D-1042" in json.loads(explained)["evidence"]


def test_the_command_reads_and_writes_streams() -> None:
    out = io.StringIO()
    understand(explain=False, lines=io.StringIO(json.dumps(ROW) + "\n"), out=out)
    assert json.loads(out.getvalue())["intent"] == "deal.approve"
