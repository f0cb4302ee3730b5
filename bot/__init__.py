"""The program itself: platforms, settings and wiring; everything that touches the world."""
