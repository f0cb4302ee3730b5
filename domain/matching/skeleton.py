"""The exact-equality form of a company name: what is left when spelling habits are taken away."""

from __future__ import annotations

from domain.matching import han, latin
from domain.matching.text import has_cjk


def skeleton(name: str) -> str:
    """`上海勵興國際貿易有限公司` → `上海励兴国际贸易`; `I.B.M. Corp.` → `ibm`; a branch keeps its own."""
    parsed = han.parse(name) if has_cjk(name) else latin.parse(name)
    body = parsed.full if isinstance(parsed, han.HanName) else parsed.compact
    return f"{body}#{parsed.branch}" if parsed.branch else body
