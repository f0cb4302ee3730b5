"""The word lists that the reading knows: common words, cues, surnames, ends of company names."""
