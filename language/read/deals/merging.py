"""Two registrations that are the same and become one: "merge Globex and Globex Corp", 这两个是同一个项目，合并吧."""

from __future__ import annotations

from typing import Final

_REFERENCE: Final = r"[dD]-\d{4,10}"
_DEAL: Final = rf"(?P<deal>{_REFERENCE})"
_TWO: Final = r"(?P<both>(?:these|those|the)(?: two| both)?|both(?: of)?(?: these| those| the)?)"
_JOIN: Final = (
    r"(?:merge|put|join|combine|fold) (?:them|both|the two|these|those)(?: two)?(?: together| into one)?"
)
_SAME: Final = r"(?:are|is) (?:actually |really |basically |clearly )*(?:the same(?: one)?|one|duplicates?|doubles)(?: (?:deal|project|registration|customer|company)s?)?"
MERGES: Final = (
    ("deal.merge", rf"{_TWO} (?P<customer>(?!two\b|both\b|deals?\b|registrations?\b|are\b|is\b)[^:：,，;；\n]{{2,40}}?)(?: deals?| registrations?| ones)? {_SAME}(?:[,;.:]+ ?(?:so |please |and |can you |let'?s )*{_JOIN})?"),
    ("deal.merge", rf"(?:(?:{_TWO}(?: deals?| registrations?| ones)?|they) {_SAME}[,;.:]+ ?(?:so |please |and |can you |let'?s )*)?(?P<both2>{_JOIN}|merge (?:these|those|the) two(?: deals?| registrations?)?)(?: please)?"),
    ("deal.merge", r"(?P<both>[这那它]们?[两俩]?[个条单家]?)(?:报备|项目|单子)?(?:其实|应该|都|就)*是?(?:同一?个|一个|一样的?|重复的?)(?:项目|客户|单子|报备)?(?:了|的)?[，,。 ]*(?:请|帮我|就|给|把它们)*(?:合并|并)(?:了|一下|吧|掉|起来)*|(?:请|帮我|麻烦)?把?(?P<both2>[这那它]们?[两俩]?[个条单]?)(?:报备|项目|单子)?(?:合并)(?:一下|吧|了|掉|起来)*|(?:请|帮我|麻烦)?合并(?:一下)?(?P<both22>[这那它]们?[两俩]?[个条单]?)(?:报备|项目|单子)?(?:吧)?"),
    ("deal.merge", r"(?:that |the )?(?P<customer>[^:：,，;；\n]{2,60}?) is (?:actually |really |just )?the same(?: deal| customer| company| project)? as (?:(?:the|our|my|that|other|old|first|earlier) )*(?P<into>[^:：,，;；\n]{2,60}?)(?: deal| registration| one)?[,;.]+ ?(?:so |please |and |can you )*(?:put|merge|join|combine)(?: (?:them|it|both|the two))?(?: together| into one)?"),
    ("deal.merge", r"(?:please )?(?:merge|combine|join) (?:the )?(?P<both>two |both )?(?P<customer>[^:：,，;；\n]{2,60}?)(?:'s)? (?P<both2>deals|registrations|entries)(?: (?:together|into one))?"),
    ("deal.merge", r"(?:请|帮我|麻烦)?(?:[把将]\s*)?(?P<customer>[^:：,，;；\n]{2,40}?)的?(?P<both>[这那]?[两俩][条个单笔])(?:报备|项目|单子)?\s*合并(?:一下|起来|成一[个条]|吧|了)*|(?:请|帮我|麻烦)?合并\s*(?P<customer2>[^:：,，;；\n]{2,40}?)的?(?P<both2>[这那]?[两俩][条个单笔])(?:报备|项目|单子)?"),
    ("deal.merge", rf"(?:please )?merge\s+{_DEAL}\s+(?:with|into|and)\s+(?P<into>{_REFERENCE})"),
    ("deal.merge", rf"请?[把将]?\s*(?:合并)?\s*{_DEAL}\s*(?:和|与|跟|并入|合并到)\s*(?P<into>{_REFERENCE})\s*(?:合并)?"),
    ("deal.merge", r"(?:please )?merge (?:the )?(?:deals? |registrations? )?(?P<customer>[^:：,，;；\n]{2,60}?)(?:'s)? (?:with|into|and|&|\+) (?:(?:the|our|my|that|their|other|old|first|earlier|existing) )*(?P<into>[^:：,，;；\n]{2,60}?)(?: (?:deal|registration|one))?(?: together)?(?: (?:please|into one))?"),
    ("deal.merge", r"(?:these (?:two )?are the same(?: deal)?: ?)(?P<customer>[^:：,，;；\n]{2,60}?) (?:and|&) (?P<into>[^:：,，;；\n]{2,60}?)"),
    ("deal.merge", r"(?!(?:are|is|why|do|does|if|whether|how|what)\b)(?P<customer>[^:：,，;；\n]{2,60}?) and (?P<into>[^:：,，;；\n]{2,60}?) are the same (?:deal|registration|project)(?:[,;.]+ ?(?:so |please |and )*(?:put|merge|join|combine) (?:them|both|the two)(?: together| into one)?)?"),
    ("deal.merge", r"(?P<customer>[^:：,，;；\n]{2,40}?)\s*(?:和|与|跟)\s*(?P<into>[^:：,，;；\n]{2,40}?)(?:其实)?是(?:同一个|一个)(?:项目|报备|单子)"),
    ("deal.merge", r"(?:请|帮我|麻烦)?合并\s*(?P<customer>[^:：,，;；\n]{2,40}?)\s*(?:和|与|跟|、|及)\s*(?P<into>[^:：,，;；\n]{2,40}?)(?:的?(?:报备|项目))?"),
    ("deal.merge", r"(?:请|帮我|麻烦)?[把将]\s*(?P<customer>[^:：,，;；\n]{2,40}?)\s*(?:和|与|跟|、|及)\s*(?P<into>[^:：,，;；\n]{2,40}?)(?:的?(?:报备|项目))?\s*合并(?:一下|起来|成一[个条])?"),
    ("deal.merge", r"(?:请|帮我|麻烦)?[把将]\s*(?P<customer>[^:：,，;；\n]{2,40}?)\s*(?:并入|合并到|合并进|合到)\s*(?P<into>[^:：,，;；\n]{2,40}?)"),
)  # fmt: skip
