"""Modals beside the conversation: closed, sent in while a form is open, opened from the home page."""

from __future__ import annotations

from tests.fakes.slack_world import SlackView
from tests.stories.test_slack_surface import as_installed, shown
from tests.stories.world import world

VISIT: dict[str, str | list[str]] = {"partner": "Pinnacle", "summary": "talked about renewals"}


async def test_a_modal_that_is_closed_leaves_nothing_open(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await as_installed(w)
        await w.slack.slash(rep.user, "/visit")
        await w.slack.close(rep.user, await shown(w))
        await rep.say("my tasks")
        await rep.hears("No open tasks")
        await rep.say("cancel")
        await rep.hears("nothing open")


async def test_a_modal_that_is_closed_leaves_the_open_form_as_it_was(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await as_installed(w)
        await rep.say("register Tata Chemicals via Softline, 10 seats of DataVault, 20k")
        await rep.hears("When do you expect to close?")
        await w.quiet()
        await w.slack.slash(rep.user, "/tasks", "add call Bob")
        await w.slack.close(rep.user, await shown(w))
        await rep.say("end of June")
        await rep.hears("Who is your contact at the customer?")


async def test_the_open_form_goes_on_after_a_modal(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=True) as w:
        rep = await as_installed(w)
        await rep.say("register Tata Chemicals via Softline, 10 seats of DataVault, 20k")
        await rep.hears("When do you expect to close?")
        await w.quiet()
        rep.see()
        await w.slack.slash(rep.user, "/visit")
        await w.slack.submit(rep.user, await shown(w), VISIT)
        await rep.hears("Visit logged: Pinnacle IT LLC")
        await rep.hears("Back to where we were")
        await rep.say("end of June")
        await rep.hears("Who is your contact at the customer?")


async def test_a_deal_that_was_begun_in_words_is_filled_in_and_ended_by_its_modal(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await as_installed(w)
        await rep.say("register Tata Chemicals via Softline, 10 seats of DataVault, 20k")
        await rep.hears("When do you expect to close?")
        await w.quiet()
        await w.slack.slash(rep.user, "/deal")
        view = await shown(w)
        assert "Tata Chemicals" in str(view.blocks)
        rep.see()
        await w.slack.submit(rep.user, view, {"close_date": "2026-06-30"})
        await rep.hears("Received: D-")
        await rep.say("cancel")
        await rep.hears("nothing open")


async def test_a_partner_registers_by_the_modal_for_his_own_firm(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        await as_installed(w)
        partner = await w.in_slack("U9", "Jonas Keller")
        await w.slack.slash(partner.user, "/deal", "register Tata Chemicals")
        view = await shown(w)
        assert "partner" not in inputs(view)
        partner.see()
        told: dict[str, str | list[str]] = {
            "product": "DataVault", "amount": "20000", "close_date": "2026-06-30",
        }  # fmt: skip
        await w.slack.submit(partner.user, view, told)
        assert "Softline GmbH" in await partner.hears("Received: D-")


async def test_a_modal_sent_in_is_not_confirmed_once_more(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await as_installed(w)
        await w.slack.slash(rep.user, "/tasks", "add call Jonas on Friday at 10")
        view = await shown(w)
        assert inputs(view) == {"text": "call Jonas", "date": "2026-03-13", "time": "10:00"}
        rep.see()
        await w.slack.submit(rep.user, view, {})
        assert "Fri 13 Mar 2026" in await rep.hears("I'll remind you: call Jonas")


async def test_a_modal_knows_which_deal_it_is_about(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await as_installed(w)
        await rep.say("how does Globex stand?")
        reference = (await rep.hears("Globex Corporation · D-")).partition(" · ")[2][:7]
        await w.quiet()
        await w.slack.slash(rep.user, "/deal", f"note {reference}")
        view = await shown(w)
        rep.see()
        await w.slack.submit(rep.user, view, {"text": "the budget is confirmed"})
        await rep.hears(reference)


async def test_the_home_page_opens_modals_and_lists_what_it_counts(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await as_installed(w)
        await w.slack.open_home(rep.user)
        await w.slack.until(lambda: rep.user.id in w.slack.world.homes)
        page = w.slack.home(rep.user)
        await w.quiet()
        await w.slack.press(rep.user, page, "Register a deal")
        assert (await shown(w)).title == "Register a deal"
        await w.quiet()
        await w.slack.press(rep.user, page, "Log a visit")
        assert (await shown(w, 2)).title == "Log a visit"
        rep.see()
        await w.slack.press(rep.user, page, "My deals")
        assert "三一重工" not in await rep.hears("Globex Corporation")


def inputs(view: SlackView) -> dict[str, str]:
    """What stands in a modal's fields already."""
    shown = ("initial_value", "initial_date", "initial_time")
    return {block: element[name] for block, element in view.elements() for name in shown if name in element}


async def test_a_name_without_end_is_sent_back_and_a_long_text_floods_no_list(sqlite_url: str) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        rep = await as_installed(w)
        await w.slack.slash(rep.user, "/deal")
        filled: dict[str, str | list[str]] = {
            "customer": "A" * 201, "partner": "Softline", "product": "DataVault", "amount": "60k",
            "close_date": "2026-06-30",
        }  # fmt: skip
        view = await shown(w)
        sent = await w.slack.submit(rep.user, view, filled)
        assert "200 characters at most" in sent.body["errors"]["customer"]
        await w.slack.submit(rep.user, view, filled | {"customer": "A" * 200})
        await rep.hears("Received: D-")
        await rep.say("my deals")
        assert "A" * 80 not in await rep.hears("Globex Corporation")
        await w.slack.open_home(rep.user)
        await w.slack.until(lambda: rep.user.id in w.slack.world.homes)
        assert "A" * 80 not in w.slack.home(rep.user).plain()
