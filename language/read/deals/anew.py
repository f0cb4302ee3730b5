"""Registrations, and what is new: "a new project at Bosch", 报备."""

from typing import Final

from domain.patterns import regex
from language.read.names import Names

_REGISTERED: Final = regex(
    r"\bregist|\bnew (?:deal|project|customer|lead|opportunity)|报备|新(?:项目|客户|商机)"
)


def registered(text: str) -> bool:
    """True where a registration is spoken of, or something new."""
    return bool(_REGISTERED.search(text.lower()))


_RENAMED: Final = regex(
    r"(?:can|could|may) (?:i|we|you) (?:still )?(?:change|rename|edit|correct) the (?:customer|customer'?s? name|name|partner) (?:of|on|for) (?P<customer>[^,;?]{2,60}?)(?: deal| registration)?"
    r"|(?:(?:please|can you|can we|could you|i want to|we need to) )*(?:rename|relabel) (?:the )?(?P<renamed>[^,;?]{2,60}?)(?: deal| registration| customer)?(?: (?:to|as|into) .{2,60})?"
    r"|(?:(?:please|can you|can we|could you|i want to|we need to) )*(?:change|correct|fix|update|edit) (?:the )?(?:customer )?(?:name (?:of|on|for) (?:the )?(?P<name_of>[^,;?]{2,60}?)|(?P<whose>[^,;?]{2,60}?)['’]s (?:company |customer )?name)(?: deal| registration)?(?: (?:to|into) .{2,60})?"
    r"|(?P<customer_zh>[^，,。？?]{2,20}?)(?:的?(?:报备|项目|单子))?(?:还)?(?:能不能|可不可以|能|可以)(?:改|换|修改)(?:一下)?(?:客户名称?|客户|名字|名称|公司名)(?:吗|么|呢)?"
)


def asks_to_rename(text: str, names: Names) -> str:
    """The known customer whose registration somebody would give another name; empty for other words."""
    found = _RENAMED.fullmatch(text.lower().strip(" .?？!！。"))
    name = next(filter(None, found.groups()), "") if found else ""
    return name if name and names.kind(name) == "customer" else ""
