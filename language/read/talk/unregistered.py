"""Which partners have registered nothing for a while: "partners without a registration this year", 今年没报备过的伙伴."""

import re
from typing import Final

from domain.patterns import regex

LONGEST: Final = 100  # characters
_FIRMS: Final = r"(?:partners?|resellers?|distributors?|integrators?)"
_DEALS: Final = r"(?:deals?|registrations?|projects?|opportunit(?:y|ies)|business)"
_NOTHING: Final = rf"(?:any ?thing|an? {_DEALS}|any(?: new)? {_DEALS}|{_DEALS}|one)"
UNREGISTERED: Final = regex(
    rf"\W*(?:(?:please|can you|could you|and|so)\W+)*(?:which|what|list|show|any|are there|give me|find|all|my|our|the|me|\W)*\b{_FIRMS}\b.*"
    rf"(?:(?:\b(?:not|never)\b|n['’]?t\b)(?: (?:yet|recently|been|ever))* (?:register(?:ed|ing)?|brought|submitted|bring|brings|submit)(?: us| in)?(?: {_NOTHING})?"
    rf"|(?:\bwithout|\bwith no|\b(?:that |who |which )?(?:have|has|had|got|brought|registered) (?:no|zero))(?: (?:any|a|new|open|single))* {_DEALS}|\b(?:have )?registered nothing)\b.*"
    r"|(?=.*(?:伙伴|渠道|代理商?|经销商|[哪几]家|哪些)).*(?:没有?|未|从未|从来没有?)(?:再|怎么|新|有)*(?:报备?|登记|提交?|带来?)(?:过|了|的|任何|新|一个|项目|单子|呢|吗|啊|[?？]|伙伴|渠道|代理商?|有?哪些?几?家?|有谁)*"
    r"|(?=.*(?:伙伴|渠道商?|代理商?|经销商)).*没有?(?:过|新的?|任何)*(?:报备|单子|项目)的?(?:伙伴|渠道商?|代理商?|经销商|[哪几]家|有哪些|是哪些|是谁|呢|吗|[?？])*"
    r"|(?:谁|哪[几个]?家|哪些)(?:今年|本季度|这个季度|这个月|本月|最近|都|还|从来|一直)*没有?报(?:备)?(?:过(?:单子?|项目|报备)?|单子?)(?:了|呢|吗|的)*[?？]*",
    re.IGNORECASE,
)


def unregistered(text: str) -> bool:
    """True for a question which partners bring no deals."""
    return len(text) <= LONGEST and bool(UNREGISTERED.fullmatch(" ".join(text.split())))
