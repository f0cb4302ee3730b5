"""An optional language model, asked where the reading is unsure; off unless it is configured."""
