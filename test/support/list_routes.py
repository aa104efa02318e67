"""Lists the routes of projects, as FastAPI has them.

Reads a JSON list of projects from standard input, writes a list of lists of routes. Each project is started in a process of its own.
Needs FastAPI and, for projects that add routes when they start, httpx; no test needs this script.
"""

import importlib
import json
import os
import subprocess
import sys
import tempfile

ENVIRONMENT = {"VERCEL": "1", "PREFIX": "/from-env", "PATH": os.environ.get("PATH", ""), "PYTHONWARNINGS": "ignore"}


def innermost(app):
    """What a stack of middleware is wrapped around."""
    while not hasattr(app, "routes") and hasattr(app, "app"):
        app = app.app
    return app


def name_of(endpoint):
    name = getattr(endpoint, "__name__", None)
    return name if name and name != "<lambda>" else "-"


def routes_of(app):
    import fastapi.routing
    from starlette.applications import Starlette
    from starlette.routing import Host, Mount, Route, Router, WebSocketRoute
    from starlette.staticfiles import StaticFiles

    found = []

    def visit(app, prefix):
        router = getattr(app, "router", app)
        for route, context in fastapi.routing._iter_routes_with_context(router.routes):
            # What the route is below the prefixes of routers.
            actual = (context.starlette_route or context) if context is not None else route
            if isinstance(route, Mount):
                mounted, path = innermost(route.app), prefix + actual.path
                if isinstance(mounted, StaticFiles):
                    found.append(f"static {path or '/'}")
                elif isinstance(mounted, (Starlette, Router)):
                    visit(mounted, path)
                else:
                    found.append(f"opaque {path}")
            elif isinstance(route, Host):
                visit(innermost(route.app), prefix)
            elif isinstance(route, WebSocketRoute):
                found.append(f"WS {prefix}{actual.path} {name_of(route.endpoint)}")
            elif getattr(route.endpoint, "__module__", "") == "fastapi.applications":
                found.append(f"page {prefix}{actual.path}")
            elif isinstance(route, Route):
                methods = ",".join(sorted(actual.methods or [])) or "*"
                found.append(f"{methods} {prefix}{actual.path} {name_of(route.endpoint)}")
        for each in router._iter_low_priority_routes() if hasattr(router, "_iter_low_priority_routes") else []:
            before = getattr(each, "frontend_prefix", "")
            for files in getattr(each, "original_route", each).routes:
                found.append(f"static {prefix}{fastapi.routing._join_frontend_paths(before, files.path)}")

    visit(innermost(app), "")
    return found


def start(directory, variable, is_started):
    sys.path[0] = directory
    app = getattr(importlib.import_module("main"), variable)
    if not is_started:
        return routes_of(app)
    from starlette.testclient import TestClient

    with TestClient(app):
        return routes_of(app)


def main():
    results = []
    for project in json.load(sys.stdin):
        with tempfile.TemporaryDirectory() as directory:
            for path, text in project["files"].items():
                full = os.path.join(directory, path)
                os.makedirs(os.path.dirname(full), exist_ok=True)
                with open(full, "w", encoding="utf-8") as file:
                    file.write(text)
            arguments = [directory, project.get("variable", "app"), str(bool(project.get("isStarted")))]
            command = [sys.executable, os.path.abspath(__file__), *arguments]
            run = subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT, cwd=directory)
            if run.returncode != 0:
                raise SystemExit(f"{project['name']}:\n{run.stderr}")
            results.append(json.loads(run.stdout.splitlines()[-1]))
    json.dump(results, sys.stdout)


if len(sys.argv) > 1:
    print(json.dumps(start(sys.argv[1], sys.argv[2], sys.argv[3] == "True")))
else:
    main()
