"""Characters by their sound and by their shape."""

from domain.matching import shape, sound


def test_spelling_and_initials() -> None:
    assert sound.spell("励兴贸易") == "lixingmaoyi"
    assert sound.initials("励兴贸易") == "lxmy"
    assert sound.spell("ABC") == "ABC"


def test_alike_by_sound() -> None:
    assert sound.alike("励", "丽")
    assert sound.alike("行", "航")
    assert sound.alike("三", "山")
    assert not sound.alike("励", "兴")
    assert not sound.alike("a", "b")


def test_alike_by_shape() -> None:
    assert shape.alike("己", "已")
    assert not shape.alike("己", "励")


def test_pinyin_is_split_into_syllables() -> None:
    assert sound.split("kangzaishi") == ("kang", "zai", "shi")
    assert sound.split("siemens") == ()
