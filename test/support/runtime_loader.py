"""Loads projects as Vercel's runtime does, and says what Python made of it.

Follows the trampoline of @vercel/python 25.0.0 and resolver.py of vercel-runtime 0.17: the project's root first on
sys.path, the vendored dependencies next, before the standard library; the entrypoint loaded by its path under its
dotted name. Reads one JSON list from standard input, writes one JSON line for each project. Needs Python 3.8.
"""

# What vc_init.py has imported before it loads the entrypoint: a file of the project with such a name is never looked at.
import asyncio, atexit, base64, builtins, contextlib, contextvars, functools, http, importlib.util, inspect  # noqa: E401, F401
import json, logging, os, site, socket, sys, time, traceback, typing  # noqa: E401, F401
from http.server import BaseHTTPRequestHandler

WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC
ENVIRONMENT = {
    "VERCEL": "1",
    "VERCEL_ENV": "production",
    "VERCEL_REGION": "iad1",
    "VERCEL_URL": "shop.vercel.app",
    "AWS_LAMBDA_FUNCTION_NAME": "shop",
    "LAMBDA_TASK_ROOT": "/var/task",
    "HOME": "/nonexistent",
    "PATH": os.environ.get("PATH", ""),
    "PYTHONDONTWRITEBYTECODE": "1",
}


def read_only(root):
    """Makes the project's directory read-only, as the disk of a function is. There is no way to take that back."""

    def deny(path):
        full = os.path.abspath(os.fsdecode(path)) if isinstance(path, (str, bytes, os.PathLike)) else ""
        if full == root or full.startswith(root + os.sep):
            raise OSError(30, "Read-only file system", full)

    def hook(event, args):
        if event == "open":
            if isinstance(args[2], int) and args[2] & WRITES:
                deny(args[0])
        elif event == "os.mkdir":
            # The kernel tells first that a directory exists.
            if not os.path.exists(args[0]):
                deny(args[0])
        elif event in ("os.remove", "os.rmdir", "os.rename", "os.symlink", "os.link", "os.truncate"):
            deny(args[-2] if event in ("os.rename", "os.symlink", "os.link") else args[0])

    sys.addaudithook(hook)


def interface_of(app, name):
    """detect_app_type of resolver.py, and the test for handler classes that vc_init.py makes first."""
    if inspect.isclass(app) and name.lower() == "handler":
        if issubclass(app, BaseHTTPRequestHandler):
            return "handler"
        raise RuntimeError("handler class is no BaseHTTPRequestHandler")
    asgi = getattr(app, "asgi", None)
    if asgi is not None and callable(asgi):
        return "asgi"
    is_async = inspect.iscoroutinefunction(app)
    if not is_async and callable(app):
        is_async = inspect.iscoroutinefunction(app.__call__)
    try:
        required = sum(
            1
            for each in inspect.signature(app).parameters.values()
            if each.default is each.empty and each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD)
        )
    except (ValueError, TypeError):
        required = None
    if is_async and required == 3:
        return "asgi"
    if required == 2:
        return "wsgi"
    raise RuntimeError("Could not determine the application interface")


def load(root, entrypoint, variable):
    os.chdir(root)
    os.environ.clear()
    os.environ.update(ENVIRONMENT)
    vendor = os.path.join(root, "_vendor")
    sys.path[:] = [root] + [each for each in sys.path[1:] if each not in ("", root)]
    site.addsitedir(vendor)
    sys.path.remove(vendor)
    sys.path.insert(1, vendor)
    read_only(root)
    name = entrypoint[: -len(".py")].replace("/", ".")
    if name.endswith(".__init__"):
        name = name[: -len(".__init__")]
    spec = importlib.util.spec_from_file_location(name, os.path.join(root, entrypoint))
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    if not hasattr(module, variable):
        raise RuntimeError('missing variable "%s"' % variable)
    return interface_of(getattr(module, variable), variable)


def frames_of(error, root):
    """The lines of the project that tracebacks go through, that of what was being handled included."""
    found = []
    while error is not None:
        for frame in traceback.extract_tb(error.__traceback__):
            inside = frame.filename.startswith(root + os.sep)
            if inside and os.sep + "_vendor" + os.sep not in frame.filename:
                found.append([os.path.relpath(frame.filename, root), frame.lineno])
        if isinstance(error, SyntaxError) and error.filename and error.filename.startswith(root):
            found.append([os.path.relpath(error.filename, root), error.lineno])
        error = error.__cause__ or error.__context__
    return found


def outcome_of(project):
    root = os.path.realpath(project["root"])
    try:
        return {"ok": True, "interface": load(root, project["entrypoint"], project["variable"])}
    except BaseException as error:  # SystemExit and KeyboardInterrupt end the function as well
        return {"ok": False, "error": type(error).__name__, "message": str(error), "frames": frames_of(error, root)}


def main():
    for project in json.load(sys.stdin):
        reader, writer = os.pipe()
        if os.fork() == 0:
            os.close(reader)
            # A function has no terminal; and what a project prints is no outcome.
            nothing = os.open(os.devnull, os.O_RDWR)
            os.dup2(nothing, 0)
            os.dup2(nothing, 1)
            text = json.dumps(outcome_of(project))
            with os.fdopen(writer, "w") as out:
                out.write(text)
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader) as child:
            text = child.read()
        os.wait()
        print(text or json.dumps({"ok": False, "error": "Crash", "message": "the process ended", "frames": []}))


main()
