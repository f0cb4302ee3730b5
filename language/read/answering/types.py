"""The type of a partner by what one calls such a firm: "a distributor", "system integrator", 集成商."""

from typing import Final

from domain.patterns import regex

_SORTS: Final = {
    "distribution": r"distributors?|distis?|wholesalers?|分销商?|批发商?|总代理?",
    "integration": r"(?:systems? )?integrators?|si|msp|(?:系统)?集成商?",
    "product": r"oems?|isvs?|product (?:partners?|vendors?)|产品(?:商|厂商|伙伴)",
    "": r"(?:re-?|value[- ]added re)?sellers?|vars?|dealers?|retailers?|经销商?|代理商?|二级(?:代理商?)?",  # a level, and no type
}
_ALONE: Final = {
    sort: regex(
        rf"(?:(?:i (?:think|guess|believe)|maybe|probably|perhaps|it['’]?s|it is|they['’]?re|they are|they|he['’]?s|is|just|only|an?|the|our|more of|kind of|are|他们|是|个|家|一)[ ,]*)*(?:{words})(?: (?:partner|type|one|company|firm|i think|please))*(?:吧|的|型)*"
    )
    for sort, words in _SORTS.items()
}


def sort_of_partner(text: str) -> str | None:
    """The type, "" for who is called by what he is in the channel and not by a type; None for other words."""
    said = text.lower().strip(" .!,。！，")
    return next((sort for sort, pattern in _ALONE.items() if pattern.fullmatch(said)), None)
