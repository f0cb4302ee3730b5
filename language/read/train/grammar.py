"""Expand the grammar files: lines with alternatives `(a|b)`, optional parts `[a]`, slots `{customer}` and parts `<hello>`;
`\\n` is the end of a line within a message."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Final

FOLDER: Final = files("language.read.train") / "grammar"
HEAD: Final = re.compile(r"==\s*(\S+)\s*(.*)")
PART: Final = re.compile(r"<(\w+)>\s*=\s*(.*)")
TOKEN: Final = re.compile(r"\{[^}]*\}|<\w+>|[()|\[\]]|[^{}<>()|\[\]]+")
HAN: Final = re.compile(r"[\u4e00-\u9fff]")


@dataclass(slots=True)
class Said:
    """A sentence in the making: its text, and where each slot stands in it as (start, end, slot)."""

    text: str = ""
    slots: list[tuple[int, int, str]] = field(default_factory=list)

    def add(self, text: str) -> None:
        """Go on with plain text."""
        self.text += text

    def fill(self, slot: str, before: str, value: str, after: str) -> None:
        """Go on with a slot's words; `before` and `after` (titles, quotation marks) are no part of it;
        a slot whose name ends in ? is only a decoy."""
        self.text += before
        if not slot.endswith("?"):
            self.slots.append((len(self.text), len(self.text) + len(value), slot.rstrip("+-")))
        self.text += value + after


Fill = Callable[[str, bool, random.Random], tuple[str, str, str]]


@dataclass(slots=True)
class Rule:
    """One line of a grammar: an intent, the roles that may say it, and its parts to choose from."""

    intent: str
    roles: tuple[str, ...]
    line: str


class Grammar:
    """The rules of all files and the parts that they share."""

    def __init__(self) -> None:
        self.parts: dict[str, str] = {}
        self.rules: list[Rule] = []
        for path in sorted(FOLDER.iterdir(), key=lambda path: path.name):
            if path.name.endswith(".txt"):
                self.read(path.read_text(encoding="utf-8"))

    def read(self, text: str) -> None:
        """Take in one file."""
        intent, roles = "none", ("rep", "lead", "partner")
        for raw in text.splitlines():
            line = raw.strip().replace("\\n", "\n")
            if not line or line.startswith("#"):
                continue
            if head := HEAD.match(line):
                intent, roles = head[1], tuple(head[2].split()) or ("rep", "lead", "partner")
            elif part := PART.match(line):
                self.parts[part[1]] = part[2]
            else:
                self.rules.append(Rule(intent, roles, line))

    def say(self, rule: Rule, fill: Fill, chance: random.Random) -> Said:
        """One sentence by a rule."""
        said = Said()
        chinese = bool(HAN.search(rule.line))
        for piece in self.chosen(rule.line, chance):
            if piece.startswith("{"):
                slot = piece[1:-1]
                said.fill(slot, *fill(slot, chinese, chance))
            else:
                said.add(piece)
        return said

    def chosen(self, line: str, chance: random.Random) -> Iterator[str]:
        """The pieces of a line after every choice is made."""
        tokens = TOKEN.findall(line)
        tree, _ = parse(tokens, 0)
        yield from self.walk(tree, chance)

    def walk(self, tree: "Tree", chance: random.Random) -> Iterator[str]:
        """Choose one alternative, and go through its items."""
        for item in chance.choice(tree):
            if isinstance(item, tuple):
                optional, inner = item
                if not optional or chance.random() < 0.5:
                    yield from self.walk(inner, chance)
            elif item.startswith("<"):
                yield from self.chosen(self.parts[item[1:-1]], chance)
            else:
                yield item


Tree = list[list["str | tuple[bool, Tree]"]]


def parse(tokens: list[str], place: int) -> tuple[Tree, int]:
    """The alternatives from here to the closing bracket or the end."""
    tree: Tree = [[]]
    while place < len(tokens):
        token = tokens[place]
        if token in ")]":
            return tree, place
        if token in "([":
            inner, place = parse(tokens, place + 1)
            tree[-1].append((token == "[", inner))
        elif token == "|":
            tree.append([])
        else:
            tree[-1].append(token)
        place += 1
    return tree, place
