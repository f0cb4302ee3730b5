"""Cards about deals."""

from language.say.deals.ask import added, answered, asked, asked_again, asked_why, questions, sent, unanswered
from language.say.deals.decide import (
    branch,
    decision,
    decision_due,
    grounds,
    no_territory,
    outcome,
    overdue,
    rejected,
)  # fmt: skip
from language.say.deals.example import APPROVED, EXAMPLE
from language.say.deals.facts import button, clock_of, facts, one_fact
from language.say.deals.follow import (
    change_lines,
    changed,
    fixed,
    history,
    listed,
    nearest,
    note,
    show,
    taken_back,
    told_of_change,
    which,
    which_one,
)  # fmt: skip
from language.say.deals.hand import come, gone, merged, taken_away, transferred
from language.say.deals.hand_on import appeal_over, appealed, endorsed, passed_on, reopened
from language.say.deals.protect import (
    ending,
    expired,
    extension_due,
    extension_sent,
    extension_waits,
    extension_wanted,
)
from language.say.deals.register import receipt, refusal, registered_for

__all__ = [
    "APPROVED", "EXAMPLE", "added", "answered", "appeal_over", "appealed", "asked", "asked_again",
    "asked_why", "branch", "button", "change_lines", "changed", "clock_of", "come", "decision",
    "decision_due", "ending", "endorsed", "expired", "extension_due", "extension_sent", "extension_waits",
    "extension_wanted",
    "facts", "fixed", "gone", "grounds", "history", "listed", "merged", "nearest", "no_territory", "note",
    "one_fact", "outcome", "overdue", "passed_on", "questions", "receipt", "refusal", "registered_for",
    "rejected", "reopened", "sent", "show", "taken_away", "taken_back", "told_of_change", "transferred",
    "unanswered", "which", "which_one",
]  # fmt: skip
