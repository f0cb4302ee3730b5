"""One more of what stands: "also DataVault", 再加防火墙; one more product for a customer: 三一要加一个产品."""

import re
from typing import Final

from domain.patterns import regex

MORE: Final = regex(
    r"(?:(?:and|also|plus|(?:please )?add|they(?: also)? (?:want|need)(?: also)?|with)\s+)+(?:the )?(?P<name>[^,;.?]{2,40}?)(?: (?:too|as well|also|please))*"
    r"|(?P<name2>[^,;.?]{2,40}?) (?:too|as well)|(?:还要|再加|另外加|也要|加上?|还有)(?:一?个)?(?P<name3>[^，,。；]{2,20}?)(?:吧|也要)?",
    re.IGNORECASE,
)

FOR_CUSTOMER: Final = regex(
    r"\W*(?:请|帮我|帮忙|麻烦)*[给在]?@(?:那边|的?(?:项目|报备|单子))?[里上]?(?:想|要|得|需要|打算|客户)*(?:再|还|也|另外|多)*"
    r"(?:[加添]上?|增加|新增|添加|追加)(?:了|一)?[个种款]?新?的?产品.*"
    r"|\W*(?:(?:please|pls|can you) )*(?:add|put) (?:a|an|one more|another|one) (?:new )?product (?:to|for|on) (?:the )?@.*"
)


def one_more(text: str) -> str:
    """The name that is said to come beside what stands: "also DataVault", 再加防火墙; empty for other words."""
    found = MORE.fullmatch(text.strip())
    return next(filter(None, found.groups()), "").strip() if found else ""


def one_product_more(text: str) -> bool:
    """Whether a customer, marked "@" in a text in small letters, is to have one more product."""
    return bool(FOR_CUSTOMER.fullmatch(text))
