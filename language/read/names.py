"""The names that one organisation knows: partners, products, people, customers, territories."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Self

from language.read.normal import Normal, normal
from language.read.pieces import Span
from language.read.sentence.tokens import Token, plain_tokens

Words = tuple[str, ...]
MOST_WORDS: Final = 24


class Names:
    """An index of known names: whole names and their usual short forms, by their first word."""

    def __init__(self, rows: Mapping[Words, str]) -> None:
        self.rows = rows
        self.sizes: dict[str, tuple[int, ...]] = {}
        for words in rows:
            sizes = self.sizes.get(words[0], ())
            if len(words) not in sizes:
                self.sizes[words[0]] = tuple(sorted((*sizes, len(words)), reverse=True))

    @classmethod
    def of(
        cls,
        *,
        partners: Iterable[str] = (),
        products: Iterable[str] = (),
        people: Iterable[str] = (),
        customers: Iterable[str] = (),
        territories: Iterable[str] = (),
    ) -> Self:
        """Build the index; each argument is the names of that kind, in any order, repeats allowed."""
        rows: dict[Words, str] = {}
        for kind, names in (
            ("territory", territories),
            ("person", people),
            ("customer", customers),
            ("partner", partners),
            ("product", products),
        ):
            for name in names:
                words = cut(name)
                if words:
                    rows[words] = kind
        return cls(rows)

    def knows(self, name: str) -> bool:
        """Whether this is the whole of a known name."""
        return cut(name) in self.rows

    def over(self, message: Sequence[Token]) -> list[str]:
        """For each token "B-partner" where a known name begins, "I-partner" inside it, "" elsewhere."""
        found = [""] * len(message)
        if not self.rows:
            return found
        words = [token.word for token in message]
        place = 0
        while place < len(words):
            size, kind = self.at(words, place)
            for number in range(size):
                found[place + number] = f"{'I' if number else 'B'}-{kind}"
            place += size or 1
        return found

    def spans(self, text: Normal) -> list[Span]:
        """Where known names stand, so that no day or number is read inside them."""
        if not self.rows:
            return []
        message = plain_tokens(text, 0, len(text.text))
        found: list[Span] = []
        for token, mark in zip(message, self.over(message), strict=True):
            if mark.startswith("B"):
                found.append(Span(token.start, token.end))
            elif mark:
                found[-1] = Span(found[-1].start, token.end)
        return found

    def at(self, words: Sequence[str], place: int) -> tuple[int, str]:
        """The number of words and the kind of the longest known name that starts here; 0 for none."""
        for size in self.sizes.get(words[place], ()):
            name = tuple(words[place : place + size])
            kind = self.rows.get(name)
            if kind:
                return len(name), kind
        return 0, ""


def cut(name: str) -> Words:
    """A name as the tokens of a message are cut."""
    text = normal(name)
    return tuple(token.word for token in plain_tokens(text, 0, len(text.text)))[:MOST_WORDS]


NO_NAMES: Final = Names({})
