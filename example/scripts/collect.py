"""Lists the pictures in public/, so that the pages need not look for them."""

import json
from pathlib import Path

pictures = sorted(path.name for path in Path("public").iterdir())
Path("shop/pictures.json").write_text(json.dumps(pictures))
