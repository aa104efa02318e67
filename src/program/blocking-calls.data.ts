/**
 * Calls that return only when a server or a loop is stopped, by the full names of what is called; `X().m` is the method of an object.
 * Sources, all read 2026-11-23: the code of uvicorn 0.54.0, werkzeug 3.1.9, flask 3.1.3, hypercorn and pyTelegramBotAPI, of the standard library, and the
 * documentation of granian, waitress, APScheduler and aiogram.
 */
export const BLOCKING_CALLS: ReadonlyMap<string, string> = new Map([
  ['uvicorn.run', 'starts a server'],
  ['uvicorn.main.run', 'starts a server'],
  ['uvicorn.Server().run', 'starts a server'],
  ['uvicorn.server.Server().run', 'starts a server'],
  ['granian.Granian().serve', 'starts a server'],
  ['waitress.serve', 'starts a server'],
  ['werkzeug.serving.run_simple', 'starts a server'],
  ['flask.Flask().run', 'starts a server'],
  ['http.server.HTTPServer().serve_forever', 'starts a server'],
  ['http.server.ThreadingHTTPServer().serve_forever', 'starts a server'],
  ['socketserver.TCPServer().serve_forever', 'starts a server'],
  ['socketserver.ThreadingTCPServer().serve_forever', 'starts a server'],
  ['wsgiref.simple_server.make_server().serve_forever', 'starts a server'],
  ['apscheduler.schedulers.blocking.BlockingScheduler().start', 'runs a scheduler'],
  ['telebot.TeleBot().infinity_polling', 'polls for messages'],
  ['aiogram.executor.start_polling', 'polls for messages'],
  ['aiogram.utils.executor.start_polling', 'polls for messages'],
]);

/** Coroutines that do so; `asyncio.run` of one never returns. */
export const BLOCKING_COROUTINES: ReadonlyMap<string, string> = new Map([
  ['uvicorn.Server().serve', 'starts a server'],
  ['uvicorn.server.Server().serve', 'starts a server'],
  ['hypercorn.asyncio.serve', 'starts a server'],
  ['hypercorn.trio.serve', 'starts a server'],
]);

/** Methods that block whatever object they belong to, in programs that import one of these packages. */
export const BLOCKING_METHODS: readonly { method: string; packages: RegExp; what: string }[] = [
  { method: 'run_polling', packages: /\b(?:telegram|aiogram)\b/, what: 'polls for messages' },
];
