"""`python -m tools.docs` writes the generated pages; with --check it only tells which are not true."""

from __future__ import annotations

import sys

from tools.docs.pages import stale, write

if "--check" in sys.argv:
    found = stale()
    sys.stdout.write("\n".join([*map(str, found), ""]))
    sys.exit(1 if found else 0)
write()
