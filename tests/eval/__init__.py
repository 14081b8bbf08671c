"""How well Stegvis understands, on cases written blind and never trained on: `make eval`.

cases (the sets, read and typed) → understanding (the parts under test) → measures (trials) → figures → report.

The sets stay blind: whoever improves the language parts reads the figures, not the cases.
"""
