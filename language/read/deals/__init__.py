"""What is said of a registration at the deal desk, beside registering it: asking, deciding, handing over."""
