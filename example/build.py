"""Writes the catalogue that the shop shows."""

from pathlib import Path

Path("shop/catalogue.json").write_text('["tea", "coffee"]')
