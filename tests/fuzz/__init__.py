"""Every entrance of the program takes whatever comes, without a crash, a 500 or an endless loop.

A few examples in every run; `make fuzz` goes on for minutes. What was found stands as a test beside."""
