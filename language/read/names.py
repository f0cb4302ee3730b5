"""The names that one organisation knows: partners, products, people, customers, territories."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, Self

from domain.matching import sound
from domain.patterns import regex
from language.read.normal import Normal, normal
from language.read.pieces import Span
from language.read.sentence.tokens import Token, plain_tokens
from language.read.wordlists.lists import chinese_words, english_words

Words = tuple[str, ...]
MOST_WORDS: Final = 24
SHORTEST_TYPO: Final = 6
LEGAL: Final = frozenset(
    {
        *(
            "inc",
            "llc",
            "ltd",
            "plc",
            "gmbh",
            "corp",
            "corporation",
            "co",
            "company",
            "limited",
            "ag",
            "sa",
            "bv",
            "ab",
            "oy",
        ),
        *("pty", "pvt", "kg", "spa", "srl", "nv", "group", "holdings", "international", "."),
    }
)
LEGAL_ZH: Final = regex(
    r"(?:股份|集团|控股|科技|信息|技术|网络|软件|电子)*(?:有限责任公司|有限公司|公司|集团)$"
)
PROVINCE_ZH: Final = regex(r"^[\u4e00-\u9fff]{2,3}[省市区县]")
PLACE_SORT: Final = "z"  # of the places among the common Chinese words
CITY: Final = 2
BRAND: Final = 2  # letters of a Chinese brand: 远景 of 远景能源
NO_BRAND: Final = regex(
    r"[十百千万零我你他她的了是不在有这那每今]|[一二三四五六七八九两][天年月日周点分个只家台套件条位次号块元米]"
)
TRADES: Final = frozenset(
    (
        "bank energy foods health hospital industries insurance labs logistics media motors networks services software"
        " solutions systems technologies technology university"
    ).split()
)
JOINED: Final = regex(r"(?<=[a-z])(?=[A-Z])")  # Data|Vault
SHORTENED: Final = frozenset(("customer", "partner"))
CAPITAL: Final = frozenset(("Aa", "AA", "A"))
OF_TERRITORY: Final = frozenset(
    "region territory area district zone team side partners deals via with for".split()
)
TIES: Final = frozenset("of and & the for de".split())


class Names:
    """An index of known names: whole names and their usual short forms, by their first word.

    A Latin name of one long word is also found with one letter missing, too many, swapped or wrong.
    """

    def __init__(self, rows: Mapping[Words, str]) -> None:
        self.rows = dict(rows)
        self.sizes: dict[str, tuple[int, ...]] = {}
        self.bent: dict[str, str] = {}
        self.first: set[str] = set()  # of people
        for words, kind in rows.items():
            self._index(words, kind)

    def _index(self, words: Words, kind: str) -> None:
        sizes = self.sizes.get(words[0], ())
        if len(words) not in sizes:
            self.sizes[words[0]] = tuple(sorted((*sizes, len(words)), reverse=True))
        if kind == "person" and len(words) > 1 and words[0].isascii():
            self.first.add(words[0])
        if len(words) == 1 and typo_prone(words[0]):
            for less in one_less(words[0]):
                self.bent.setdefault(less, kind)

    def learn(self, kind: str, name: str) -> None:
        """Add a name of a kind; what is known already stays what it is."""
        words = cut(name)
        short = short_forms(words) if words and kind in SHORTENED else ()
        for each in (words, *short):
            if each and each not in self.rows:
                self.rows[each] = kind
                self._index(each, kind)

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
        whole: dict[Words, str] = {}
        short: dict[Words, str] = {}
        for kind, names in (
            ("territory", territories),
            ("person", people),
            ("customer", customers),
            ("partner", partners),
            ("product", products),
        ):
            for name in names:
                words = cut(name)
                if not words:
                    continue
                whole[words] = kind
                if kind in SHORTENED:
                    short.update(dict.fromkeys(short_forms(words), kind))
                if kind in {"person", "partner"}:
                    short.update(dict.fromkeys(sound.ways(name), kind))
                elif kind == "product":
                    short[cut(JOINED.sub(" ", name))] = kind  # "data vault", as voices are written down
                    short.update(dict.fromkeys(models(words), kind))
        return cls({**short, **whole})

    def knows(self, name: str) -> bool:
        """True for a whole name or a usual short form."""
        return cut(name) in self.rows

    def kind(self, name: str) -> str:
        """partner, product, person, customer or territory; empty for a name that is not known. A person's is known
        in Chinese too where it is on record in Latin letters: 李伟 of Li Wei."""
        known = self.rows.get(cut(name), "")
        return known or ("person" if any(self.rows.get(way) == "person" for way in sound.ways(name)) else "")

    def over(self, message: Sequence[Token]) -> list[str]:
        """For each token "B-partner" where a known name begins, "I-partner" inside it, "" elsewhere."""
        found = [""] * len(message)
        if not self.rows:
            return found
        words = [token.word for token in message]
        place = 0
        while place < len(words):
            begins = words[place] in self.sizes or len(words[place]) >= SHORTEST_TYPO
            size, kind = self.at(words, place) if begins else (0, "")
            if kind == "territory" and begins_name(message, place, size):
                size = 0
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

    def called(self, text: str, kind: str) -> list[str]:
        """The names of a kind that a text mentions, as they stand there."""
        whole, message = _tokens(text)
        ends: list[tuple[int, int]] = []
        for token, mark in zip(message, self.over(message), strict=True):
            if mark == f"B-{kind}":
                ends.append((token.start, token.end))
            elif mark == f"I-{kind}":
                ends[-1] = (ends[-1][0], token.end)
        return [whole.text[start:end] for start, end in ends]

    def person(self, name: str) -> bool:
        """True for a person's name, and for the first name of one."""
        return self.kind(name) == "person" or name.casefold() in self.first

    def first_names(self, text: str) -> list[str]:
        """The first names of known people that a text mentions: "let Jonas keep it"."""
        said = [token.word for token in _tokens(text)[1]]
        return [word for word in said if word in self.first and word not in english_words()]

    def at(self, words: Sequence[str], place: int) -> tuple[int, str]:
        """The number of words and the kind of the longest known name that starts here; 0 for none."""
        for size in self.sizes.get(words[place], ()):
            name = tuple(words[place : place + size])
            kind = self.rows.get(name)
            if kind and len(name) == size:
                return size, kind
        kind = self.misspelt(words[place])
        return (1, kind) if kind else (0, "")

    def misspelt(self, word: str) -> str:
        """The kind of the one-word name that an unknown word is one slip away from, "" for none."""
        if not self.bent or not typo_prone(word) or word in english_words():
            return ""
        if word in self.bent:
            return self.bent[word]
        less = one_less(word)
        more = next((self.rows[(one,)] for one in less if (one,) in self.rows), "")  # falconguards
        return more or next((self.bent[one] for one in less if one in self.bent), "")


def begins_name(message: Sequence[Token], start: int, size: int) -> bool:
    """True where the words of a territory only begin the name of somebody: "North Star Shipping", "register north
    star"; not in "the North Region"."""
    after = message[start + size : start + size + 1]
    if not after or after[0].kind != "word" or after[0].word in OF_TERRITORY or not after[0].word.isascii():
        return False
    written = all(token.shape in CAPITAL for token in (*message[start : start + size], *after))
    return written or (start > 0 and message[start - 1].word == "register")


def typo_prone(word: str) -> bool:
    """True for a Latin word long enough to be known again with a slip in it."""
    return len(word) >= SHORTEST_TYPO and word.isascii() and word.isalpha()


def one_less(word: str) -> set[str]:
    """The word with each of its letters left out."""
    return {word[:place] + word[place + 1 :] for place in range(1, len(word))}


@lru_cache(maxsize=8)  # one message is asked for many kinds of names
def _tokens(text: str) -> tuple[Normal, Sequence[Token]]:
    whole = normal(text)
    return whole, plain_tokens(whole, 0, len(whole.text))


@lru_cache(maxsize=512)
def cut(name: str) -> Words:
    """A name as the tokens of a message are cut."""
    text = normal(name)
    return tuple(token.word for token in plain_tokens(text, 0, len(text.text)))[:MOST_WORDS]


def short_forms(words: Words) -> Iterator[Words]:
    """How people shorten a company's name: without its legal form, its city, or to its first rare word."""
    joined = "".join(words)
    if all("\u3400" <= word <= "\u9fff" for word in words):
        yield from chinese_forms(joined)
        return
    core = list(words)
    while len(core) > 1 and core[-1] in LEGAL:
        core.pop()
    if len(core) < len(words):
        yield tuple(core)
    if len(core) > 2 and core[-1] in TRADES and core[-2] not in TIES:
        yield tuple(core[:-1])
    if len(core) > 1 and len(core[0]) > 3 and core[0] not in english_words():
        yield (core[0],)


def models(words: Words) -> Iterator[Words]:
    """A product without the number of its model: GateKeeper of "GateKeeper 40"."""
    line = words[:1]
    if len(words) > 1 and typo_prone(line[0]) and line[0] not in english_words():
        yield from [line] if all(word.isdigit() for word in words[1:]) else []


def chinese_forms(name: str) -> Iterator[Words]:
    """A Chinese company's name without its legal form, without its city too, and its brand alone."""
    core = LEGAL_ZH.sub("", name)
    own = without_city(core)
    brand = own[:BRAND] if len(own) >= 2 * BRAND and not NO_BRAND.search(own, 0, BRAND) else ""
    for form in (core, own, brand):
        if len(form) >= 2 and form != name and form not in chinese_words():
            yield tuple(form)


def without_city(name: str) -> str:
    """A name without the province, city or district that it begins with."""
    own = PROVINCE_ZH.sub("", name)
    city = own[:CITY]
    return own[CITY:] if chinese_words().get(city) == PLACE_SORT and len(own) >= 2 * CITY else own


NO_NAMES: Final = Names({})
