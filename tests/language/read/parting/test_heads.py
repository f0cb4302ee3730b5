"""What only surrounds a message that is passed on is no part of it."""

from datetime import date

import pytest

from language.read import understand
from language.read.parting.heads import forwarded, unheaded
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Hi Li Wei,\n\nplease register Globex", "please register Globex"),
        ("Dear Mr. Keller\nGlobex is won", "Globex is won"),
        ("hello everyone\nGlobex is won", "Globex is won"),
        ("Jonas Keller  10:32 AM\nGlobex is won", "Globex is won"),
        ("陈静 3月9日 15:20\n三一赢了58万", "三一赢了58万"),
        ("Li Wei, Today at 9:14 AM\nregister Globex", "register Globex"),
        ("On Mon, Mar 9, 2026 at 4:12 PM Jonas <j@softline.example> wrote:\n> we need 30 days", "we need 30 days"),
        ("2026年3月9日 15:20，陈静写道：\n> 三一延到七月底", "三一延到七月底"),
        ("met Softline today. Sent from my iPhone", "met Softline today."),
        ("昨天去了云轩\n发自我的iPhone", "昨天去了云轩"),
        ("met Softline today\n--\nLi Wei\nChannel Manager", "met Softline today"),
        ("register Globex, 60k\n--\nDana Ortiz\nGlobex Corp", "register Globex, 60k\n--\nDana Ortiz\nGlobex Corp"),
        ("Hi Wei, Globex is won", "Hi Wei, Globex is won"),
        ("Hi,", "Hi,"),
        ("on Friday I wrote: call me", "on Friday I wrote: call me"),
        ("Softline 10:30", "Softline 10:30"),
        ("the quote was sent from my office", "the quote was sent from my office"),
    ],
)  # fmt: skip
def test_a_message_without_what_surrounds_it(text: str, kept: str) -> None:
    assert unheaded(text) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "---- Forwarded message ----\nFrom: Marta Silva\nDate: Tue, 10 Mar 2026\nSubject: Re: Globex\n\nthey sign in May",
            "Globex\n\nthey sign in May",
        ),
        ("From: Marta Silva\nTo: Li Wei\nSubject: Fwd: Globex\nGlobex signs in May", "Globex signs in May"),
        ("发件人：陈静\n发送时间：2026年3月9日\n收件人：赵敏\n主题：回复：三一\n\n客户选了深信服", "三一\n\n客户选了深信服"),
        ("Partner: Softline\nDate: 10 March\nTopic: renewal", ""),
        ("From: 9 to 5 we are at Softline", ""),
    ],
)  # fmt: skip
def test_a_mail_without_its_head(text: str, kept: str) -> None:
    assert forwarded(text) == kept


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    [
        (
            "From: Jonas Keller\nSent: 10 March 2026 09:14\nTo: Li Wei\nSubject: Kestrel extension\n\nHi, we need until 30 June for Kestrel, their board only meets in May.",
            "deal.extend",
            {"customer": "Kestrel", "until": date(2026, 6, 30)},
        ),
        (
            "From: Marta Silva\nDate: Tue, 10 Mar 2026\nSubject: Globex\n\nThe Globex order is now 75 seats, and they sign on 15 May.",
            "deal.update",
            {"customer": "Globex", "close_date": date(2026, 5, 15), "quantity": 75},
        ),
        ("陈静 3月9日 15:20\n三一那单六月底签", "deal.update", {"customer": "三一", "close_date": date(2026, 6, 30)}),
    ],
)  # fmt: skip
def test_what_is_passed_on_is_read(text: str, intent: str, slots: dict[str, object]) -> None:
    read = understand(text, NOW, "rep")
    assert (read.intent, dict(read.slots)) == (intent, slots)
