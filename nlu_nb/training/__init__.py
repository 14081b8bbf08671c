"""Trains the nets; needs scikit-learn, which what reads messages does not."""
