"""Runs a program on a terminal of its own, types into it, and prints what the terminal got.

Reads JSON: {"argv", "env", "cwd", "columns", "typed", "until"}. Each text of "typed" is sent when the terminal has been quiet for a moment; it ends when the
program does, or when "until" was written. The exit code of the program goes to the standard error.
"""
import fcntl, json, os, pty, select, signal, struct, sys, termios, time

given = json.load(sys.stdin)
pid, terminal = pty.fork()
if pid == 0:
    os.chdir(given["cwd"])
    os.execvpe(given["argv"][0], given["argv"], given["env"])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, given["columns"], 0, 0))

typed = given.get("typed", [])
until = given.get("until")
got = b""
deadline = time.time() + 90
while time.time() < deadline and not (until and not typed and until.encode() in got):
    ready, _, _ = select.select([terminal], [], [], 0.2)
    if not ready:
        # Nothing is typed before the program has said something.
        if typed and got:
            os.write(terminal, typed.pop(0).encode())
        continue
    try:
        part = os.read(terminal, 65536)
    except OSError:
        break
    if not part:
        break
    got += part
sys.stdout.buffer.write(got)
if until:
    os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
sys.stderr.write(str(os.waitstatus_to_exitcode(status)))
