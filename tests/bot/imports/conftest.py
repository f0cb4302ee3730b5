"""Folders to import: the samples beside these tests, and the whole data where CHANNELBOT_DATA names it."""

import os
from pathlib import Path

import pytest

DATA = Path(__file__).parent / "data"


def _folder(size: str, sample: str, whole: str) -> Path:
    if size == "sample":
        return DATA / sample
    path = Path(os.environ.get("CHANNELBOT_DATA", "missing")) / whole
    if not path.is_dir():
        pytest.skip("CHANNELBOT_DATA names no folder with the whole data")
    return path


@pytest.fixture(params=["sample", "whole"])
def adventureworks(request: pytest.FixtureRequest) -> Path:
    return _folder(request.param, "adventureworks", "adventureworks")


@pytest.fixture(params=["sample", "whole"])
def crm(request: pytest.FixtureRequest) -> Path:
    return _folder(request.param, "crm", "crm-opportunities")
