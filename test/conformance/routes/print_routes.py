"""Prints the routes of projects as FastAPI has them. Run by hand, with FastAPI installed:

python3 print_routes.py < projects.json > expected.json
"""

import importlib
import json
import os
import sys
import tempfile

import fastapi


def routes_of(app, prefix=""):
    """FastAPI 0.142 keeps included routers as they are; `app.router` of middleware is that of the app inside."""
    found = []
    while not hasattr(app, "routes"):
        app = app.app
    for route in app.routes:
        kind = type(route).__name__
        if kind == "_IncludedRouter":
            found += routes_of(route.original_router, prefix + route.include_context.prefix)
        elif kind == "Mount":
            found += routes_of(route.app, prefix + route.path)
        elif "WebSocket" in kind:
            found.append("WEBSOCKET " + prefix + route.path)
        elif hasattr(route, "path"):
            methods = sorted(route.methods or [])
            found.append(",".join(methods) + " " + prefix + route.path)
        else:
            found.append(kind + " " + repr(vars(route))[:200])
    return found


def main():
    expected = {"fastapi": fastapi.__version__, "routes": {}}
    for name, files in json.load(sys.stdin).items():
        with tempfile.TemporaryDirectory() as root:
            for path, text in files.items():
                os.makedirs(os.path.dirname(os.path.join(root, path)), exist_ok=True)
                with open(os.path.join(root, path), "w") as file:
                    file.write(text)
            before = set(sys.modules)
            sys.path.insert(0, root)
            importlib.invalidate_caches()
            expected["routes"][name] = routes_of(importlib.import_module("main").app)
            sys.path.remove(root)
            for module in set(sys.modules) - before:
                del sys.modules[module]
    json.dump(expected, sys.stdout, indent=2)


main()
