"""Negative controls: with its guard taken out, the test of each promise turns red.

Each starts a test run of its own; `make faults` asks for them."""

import os
import subprocess
import sys

import pytest

from tests.faults.guards import GUARDS

RED = {
    "inbox": "tests/faults/test_turn.py -k many_times",
    "transaction": "tests/faults/test_turn.py -k any_statement",
    "immediate": "tests/faults/test_turn.py -k side_by_side",
    "primary": "tests/faults/test_failover.py -k outlives",
    "again": "tests/faults/test_turn.py -k deadlock",
    "slot": "tests/faults/test_schedule.py -k one_of_two",
    "mark": "tests/bot/slack/test_send.py -k may_look",
    "once": "tests/scheduled/test_relay.py -k at_most_once",
    "fence": "tests/scheduled/test_relay.py -k lost_his_lease",
    "aside": "tests/faults/test_poison.py",
    "late": "tests/faults/test_late.py -k done_blindly",
    "gaps": "tests/faults/test_gaps.py -k found_later",
    "gesture": "tests/faults/test_twins.py -k one_answer",
    "renew": "tests/bot/telegram/test_poll.py -k spoiled",
    "away": "tests/bot/test_gaps.py -k told_once",
    "whole": "tests/storage/test_schema.py -k half_way",
    "walled": "tests/storage/test_wall.py -k without_the_filter",
    "unsaid": "tests/handlers/test_invites.py -k not_kept",
    "zone": "tests/faults/test_zones.py -k nobody_s_morning",
    "damaged": "tests/storage/test_damage.py -k puts_it_right",
    "tidied": "tests/scheduled/test_tidy.py -k pile_up",
    "paced": "tests/scheduled/test_crowd.py",
    "cut": "tests/bot/slack/test_draw.py -k limits",
    "outage": "tests/faults/test_turn.py -k acknowledges_nothing",
    "version": "tests/stories/test_race.py -k two_decide",
    "named": "tests/scheduled/test_relay.py -k before_the_time",
    "spread": "tests/scheduled/test_relay.py -k waits_grow",
    "told": "tests/scheduled/test_relay.py -k looks_after",
    "moved": "tests/scheduled/test_relay.py -k moved",
    "unchanged": "tests/bot/telegram/test_send.py -k redrawn_in_place",
    "questions": "tests/bot/slack/test_listen.py -k becomes_questions",
    "useful": "tests/faults/test_schedule.py -k slept_longer",
    "apart": "tests/faults/test_schedule.py -k holds_up_no_other",
    "awaited": "tests/scheduled/test_backups.py",
    "disk": "tests/storage/test_damage.py -k on_the_disk",
    "budget": "tests/bot/test_budget.py -k told_once",
    "cleaned": "tests/stories/test_hostile.py -k unharmed",
    "veil": "tests/bot/test_log.py",
    "remembered": "tests/bot/commands/test_person.py -k does_not_come_back",
    "sight": "tests/stories/test_presses.py -k another_team",
    "roles": "tests/stories/test_presses.py -k staff_s_work",
    "owner": "tests/stories/test_presses.py -k his_alone",
    "opaque": "tests/stories/test_presses.py -k forged",
    "standing": "tests/stories/test_presses.py -k a_guest",
    "shared": "tests/bot/slack/test_circle.py -k others_read",
    "active": "tests/stories/test_accounts.py -k who_left",
    "single": "tests/stories/test_accounts.py -k too_old",
    "knower": "tests/stories/test_accounts.py -k confirms_it",
    "counted": "tests/stories/test_accounts.py -k answered_no_more",
    "chain": "tests/storage/test_audit.py -k broken_link",
    "signature": "tests/bot/slack/test_door.py",
    "sound": "tests/bot/slack/test_door.py -k not_sound",
    "secret": "tests/bot/telegram/test_webhook.py -k turned_away",
    "alone": "tests/storage/test_leases.py -k as_long_as",
    "grounded": "tests/language/read/test_modelled.py -k not_said",
    "shown": "tests/bot/commands/test_outbox.py -k names_what",
}

ALSO = (
    ("inbox", "tests/faults/test_turn.py -k answer_was_lost"),
    ("transaction", "tests/faults/test_database.py -k crashes_in_a_turn"),
    ("sight", "tests/stories/test_leaks.py -k no_button_tells"),
    ("standing", "tests/stories/test_accounts.py -k no_outsider"),
    ("budget", "tests/bot/test_budget.py -k first_word"),
    ("counted", "tests/stories/test_accounts.py -k several_organisations"),
)


def test_every_guard_has_its_control() -> None:
    assert sorted(RED) == sorted(GUARDS)


@pytest.mark.parametrize("guard", sorted(GUARDS))
def test_a_guard_can_be_taken_out(guard: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that raises would turn any test red."""
    before = len(monkeypatch._setattr)
    GUARDS[guard](monkeypatch)
    assert len(monkeypatch._setattr) > before, "nothing was taken out"


@pytest.mark.skipif(not os.environ.get("CHANNELBOT_FAULTS"), reason="long: make faults")
@pytest.mark.parametrize(("guard", "test"), [*sorted(RED.items()), *ALSO])
def test_without_its_guard_a_promise_is_broken(guard: str, test: str) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:xdist", *test.split(" ")]
    env = {**os.environ, "WITHOUT": guard}
    ended = subprocess.run(command, env=env, capture_output=True, text=True, timeout=300, check=False)
    assert ended.returncode == 1, f"{guard} is not missed:\n{ended.stdout[-2000:]}"
    env["WITHOUT"] = ""
    ended = subprocess.run(command, env=env, capture_output=True, text=True, timeout=300, check=False)
    assert ended.returncode == 0, ended.stdout[-2000:]
