"""Cards about deals."""

from language.say.deals.decide import answered, decision, decision_due, outcome, receipt, registered_for
from language.say.deals.example import APPROVED, EXAMPLE
from language.say.deals.facts import answer_button, facts
from language.say.deals.follow import changed, history, listed, note, show, taken_back, told_of_change, which
from language.say.deals.protect import ending, expired, extension_wanted

__all__ = [
    "APPROVED", "EXAMPLE", "answer_button", "answered", "changed", "decision", "decision_due", "ending",
    "expired", "extension_wanted", "facts", "history", "listed", "note", "outcome", "receipt",
    "registered_for", "show", "taken_back", "told_of_change", "which",
]  # fmt: skip
