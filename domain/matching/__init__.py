"""Company names: which registered company a written name means, how sure that is, and why."""

from __future__ import annotations

from domain.matching.compare import compare
from domain.matching.homophones import homophones
from domain.matching.keys import keys, probes, rarest
from domain.matching.likeness import Candidate, Likeness, Why
from domain.matching.mentions import mentions
from domain.matching.registry import Gathered, Registry, rank, shortlist
from domain.matching.skeleton import skeleton

__all__ = [
    "Candidate",
    "Gathered",
    "Likeness",
    "Registry",
    "Why",
    "compare",
    "homophones",
    "keys",
    "mentions",
    "probes",
    "rank",
    "rarest",
    "shortlist",
    "skeleton",
]
