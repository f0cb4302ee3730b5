"""The grammar of typed phrases: days, times, sums of money, counts and references, in English and Chinese."""
