"""What docs/ tells of the model is what the model is."""

import pytest

from domain.program import Program
from language.docs import DOCS, PARTS, keys, renewed
from language.settings import SETTINGS


@pytest.mark.parametrize("page", PARTS)
def test_a_page_is_as_the_model(page: str) -> None:
    text = (DOCS / page).read_text("utf-8")
    assert text == renewed(page, text), "run `make docs`"


def test_every_setting_is_explained_and_no_other() -> None:
    assert set(keys(Program)) == set(SETTINGS)
