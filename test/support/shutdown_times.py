"""Measures how long apps take to stop after SIGTERM, under the FastAPI and uvicorn that are installed.

Reads a JSON list of directories with a main.py from standard input, writes a JSON list with what each did. All of them are loaded first, so that
nothing but them runs while they are measured; then they are started, one shortly after the other, and get the signal when they have run for half
a second. An app that is told of on the command line as `--alone` has the machine to itself. Needs `fork`, so it runs on Linux and macOS.
"""

import json
import os
import signal
import sys
import time

# Loaded once, for all of them.
import fastapi  # noqa: F401
import fastapi.responses  # noqa: F401
import uvicorn
import uvicorn.protocols.http.auto  # noqa: F401
import uvicorn.protocols.websockets.auto  # noqa: F401
from uvicorn.lifespan.on import LifespanOn

# All in seconds.
RUNS_FOR = 0.5
APART = 0.06
KILLED_AFTER = 5.0
STARTS_WITHIN = 20.0
NEVER_LONGER = 90


def tells(method, tell, before, after):
    async def wrapped(self):
        tell(before)
        await method(self)
        tell(after)

    return wrapped


def serve(root, go, events):
    """What the process of an app does. It says when it is loaded, and when its startup and shutdown begin and end."""

    def tell(name):
        os.write(events, f"{name} {time.monotonic()}\n".encode())

    # A process of its own group, to get rid of those that it starts, and one that ends if nobody looks after it.
    os.setpgid(0, 0)
    signal.alarm(NEVER_LONGER)
    os.chdir(root)
    output = os.open("output.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
    os.dup2(output, 1)
    os.dup2(output, 2)
    sys.stdout.reconfigure(line_buffering=True)
    sys.path.insert(0, root)
    import main

    LifespanOn.startup = tells(LifespanOn.startup, tell, "starting", "started")
    LifespanOn.shutdown = tells(LifespanOn.shutdown, tell, "stopping", "stopped")
    config = uvicorn.Config(main.app, host="127.0.0.1", port=0, log_level="warning", lifespan="auto")
    server = uvicorn.Server(config)
    tell("loaded")
    os.read(go, 1)
    server.run()


class App:
    """The process of an app, as seen from outside."""

    def __init__(self, root):
        self.root = root
        self.times = {}
        self.status = None
        self.is_killed = False
        self.rest = b""
        self.events, events = os.pipe()
        go, self.go = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.events)
            os.close(self.go)
            # The interpreter ends as it does after any script.
            serve(root, go, events)
            sys.exit(0)
        os.close(events)
        os.close(go)

    def read(self):
        """Takes what the process has told; false when it has ended."""
        try:
            text = os.read(self.events, 4096)
        except BlockingIOError:
            return True
        *lines, self.rest = (self.rest + text).split(b"\n")
        for line in lines:
            name, at = line.decode().split()
            self.times[name] = float(at)
        return text != b""

    def wait_until_loaded(self):
        while "loaded" not in self.times and self.read():
            pass
        os.set_blocking(self.events, False)

    def start(self):
        self.times["go"] = time.monotonic()
        try:
            os.write(self.go, b".")
        except BrokenPipeError:
            pass

    def kill(self):
        self.is_killed = True
        os.kill(self.pid, signal.SIGKILL)

    def look(self):
        """Does what is next to be done; false when there is nothing more."""
        self.read()
        now = time.monotonic()
        pid, status = os.waitpid(self.pid, os.WNOHANG)
        if pid:
            self.times["ended"] = now
            self.status = os.waitstatus_to_exitcode(status)
            self.read()
            try:
                os.killpg(self.pid, signal.SIGKILL)
            except (ProcessLookupError, PermissionError):
                pass
            return False
        signalled, started = self.times.get("signalled"), self.times.get("started")
        if self.is_killed:
            pass
        elif signalled is not None:
            if now > signalled + KILLED_AFTER:
                self.kill()
        elif started is None:
            if now > self.times["go"] + STARTS_WITHIN:
                self.kill()
        elif now > started + RUNS_FOR:
            self.times["signalled"] = time.monotonic()
            os.kill(self.pid, signal.SIGTERM)
        return True

    def result(self):
        with open(os.path.join(self.root, "output.txt"), encoding="utf-8", errors="replace") as file:
            printed = file.read().splitlines()

        def between(start, *ends):
            end = next((self.times[each] for each in ends if each in self.times), None)
            return None if start not in self.times or end is None else round((end - self.times[start]) * 1000)

        return {
            "started": "signalled" in self.times,
            "overhead": between("signalled", "stopping"),
            # A region that the kill cuts off has lasted until then.
            "region": between("stopping", "stopped", "ended"),
            "total": between("signalled", "ended"),
            "killed": self.is_killed,
            "status": self.status,
            "printed": printed,
        }


def main():
    roots = json.load(sys.stdin)
    apps = []
    at_once = os.cpu_count() or 1
    for index in range(0, len(roots), at_once):
        some = [App(root) for root in roots[index : index + at_once]]
        for each in some:
            each.wait_until_loaded()
        apps += some

    waiting = list(apps)
    running = []
    next_start = 0.0
    is_alone = "--alone" in sys.argv
    while waiting or running:
        if waiting and time.monotonic() >= next_start and not (is_alone and running):
            each = waiting.pop(0)
            each.start()
            running.append(each)
            next_start = time.monotonic() + APART
        running = [each for each in running if each.look()]
        time.sleep(0.003)
    json.dump([each.result() for each in apps], sys.stdout)


if __name__ == "__main__":
    main()
