"""A sentence as the learned parts see it: tokens, cues, marks of names, and the weights over them."""

import os

# The matrices are small: threads of the linear algebra cost more than they give, and long waits on a busy machine
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
