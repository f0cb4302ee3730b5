"""What is said to an open question or to buttons: the value, a choice, a correction, a question back."""
