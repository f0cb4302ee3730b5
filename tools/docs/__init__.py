"""The generated parts of docs/: `make gallery` writes them, and a test keeps them true."""
