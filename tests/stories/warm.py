"""What every serving process reads and compiles first. The server that forks them imports this, and no child
has to do it again: it takes as long as all else that most stories ask of a process."""

import gc

from bot.clock import system
from bot.commands.run import HEARD
from domain.patterns import compile_all
from language.read import understand

for said in HEARD:
    understand(said, system(), "rep")
compile_all()
gc.freeze()
