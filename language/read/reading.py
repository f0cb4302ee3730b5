"""What one message was understood to mean, and what an answer to an open question was."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Reading:
    """One message read.

    Slot values are objects: dates are `datetime.date`, `time` is `datetime.time`, `period` a pair of dates, `amount` an
    `Amount`, `quantity` an int, `people` a tuple of names, the rest text. `confidence` is between 0 and 1, `language`
    "en" or "zh". `guess` is the likeliest intent where `none` came of unsureness, `likely` the likeliest in their order,
    `rest` a second request.
    """

    intent: str
    slots: Mapping[str, object] = field(default_factory=dict)
    confidence: float = 0.0
    language: str = "en"
    rest: str = ""
    guess: str = ""
    likely: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person answered to an open question.

    `value` is of the asked kind, or None; `why` is then a key such as "not_a_date", "in_the_past", "empty". `skip`: leave
    it out; `cancel`: stop the whole form; `question`: the person asked back; `same`: as it was last time; `me`: the
    speaker himself. `options` are the values between which the answer leaves the choice ("60 to 70k").
    """

    value: object = None
    why: str = ""
    skip: bool = False
    cancel: bool = False
    question: bool = False
    same: bool = False
    me: bool = False
    options: tuple[object, ...] = ()
