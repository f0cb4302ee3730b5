"""Words in, words out: what sentences mean, and how facts are said, in English and Chinese."""
