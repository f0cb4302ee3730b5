"""TF-IDF over character n-grams with cosine similarity: the baseline, as an inverted index."""

from __future__ import annotations

from collections import Counter
from heapq import nlargest
from math import log, sqrt


class Tfidf:
    """An index over texts; `nearest` answers their positions."""

    def __init__(self, texts: list[str]) -> None:
        counted = [_grams(text) for text in texts]
        seen = Counter(gram for grams in counted for gram in grams)
        self._idf = {gram: 1 + log((1 + len(texts)) / (1 + count)) for gram, count in seen.items()}
        self._postings: dict[str, list[tuple[int, float]]] = {}
        for number, grams in enumerate(counted):
            for gram, weight in self._unit(grams).items():
                self._postings.setdefault(gram, []).append((number, weight))

    def nearest(self, text: str, limit: int) -> list[int]:
        scores: dict[int, float] = {}
        for gram, weight in self._unit(_grams(text)).items():
            for number, other in self._postings.get(gram, ()):
                scores[number] = scores.get(number, 0.0) + weight * other
        return nlargest(limit, scores, key=lambda number: scores[number])

    def _unit(self, grams: Counter[str]) -> dict[str, float]:
        weights = {gram: count * self._idf.get(gram, 0.0) for gram, count in grams.items()}
        length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {gram: weight / length for gram, weight in weights.items()}


def _grams(text: str) -> Counter[str]:
    """2 to 4 letters within a padded word, or 1 to 3 Chinese characters."""
    if not text.isascii():
        return Counter(text[i : i + size] for size in (1, 2, 3) for i in range(len(text) - size + 1))
    words = [f" {word} " for word in text.split()]
    return Counter(
        word[i : i + size]
        for word in words
        for size in (2, 3, 4)
        for i in range(max(1, len(word) - size + 1))
    )
