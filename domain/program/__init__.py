"""The channel program: every number of the business is data in one file, and a decision names its rule."""

from domain.program.clauses import CLAUSES, in_force, number_of
from domain.program.file import BUILT_IN, ProgramError, kept, load, read
from domain.program.model import Program, Tier
from domain.program.parts import (
    Authorisation,
    Conflicts,
    Decision,
    Extension,
    Ground,
    Level,
    Line,
    Registration,
    Territory,
    Within,
)

__all__ = [
    "BUILT_IN", "CLAUSES", "Authorisation", "Conflicts", "Decision", "Extension", "Ground", "Level", "Line",
    "Program", "ProgramError", "Registration", "Territory", "Tier", "Within", "in_force", "kept", "load",
    "number_of", "read",
]  # fmt: skip
