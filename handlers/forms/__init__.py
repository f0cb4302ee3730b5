"""Forms in conversation: a table of questions is carried through a conversation, answer by answer."""

from handlers.forms.begin import ask_again, start
from handlers.forms.run import taken

__all__ = ["ask_again", "start", "taken"]
