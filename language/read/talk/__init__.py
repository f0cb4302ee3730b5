"""What is said in a conversation after something else: a follow-up, one more, a yes and more, small talk."""
