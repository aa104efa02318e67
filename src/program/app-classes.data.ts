/**
 * Classes and functions of published packages whose objects are web applications, or are taken for some.
 *
 * What the runtime makes of them was seen by running `detect_app_type` of vercel-runtime 0.17.0 on objects of fastapi 0.142.2,
 * starlette 1.7.0, asgiref 3.12.1, uvicorn 0.54.0, flask 3.1.3 and typer 0.27.2, on 2026-11-23; of the others their source was read.
 */

/** What an object is. `lambda`: an adapter for AWS Lambda, called with event and context. */
export type ClassKind = 'fastapi' | 'asgi' | 'wsgi' | 'lambda' | 'not-web';

/** An argument of a call, by position and by name. */
export interface GivenArgument {
  index: number;
  name: string;
}

/** What is known of a class, or of a function that makes such objects. */
export interface AppClass {
  kind: ClassKind;
  /** The application that it is put around. */
  wraps?: GivenArgument;
  /** What the runtime makes of the class itself, not called; missing where nobody looked. */
  asClass?: 'none' | 'wsgi';
}

const FASTAPI: AppClass = { kind: 'fastapi', asClass: 'none' };
const ASGI: AppClass = { kind: 'asgi', asClass: 'none' };
const WSGI: AppClass = { kind: 'wsgi', asClass: 'none' };
const NOT_WEB: AppClass = { kind: 'not-web' };
/** A middleware that takes nothing but the application for sure. */
const AROUND: AppClass = { kind: 'asgi', wraps: { index: 0, name: 'app' }, asClass: 'none' };
/** One that needs a second argument: as a class it looks like WSGI. */
const AROUND_WITH: AppClass = { ...AROUND, asClass: 'wsgi' };
const LAMBDA: AppClass = { kind: 'lambda', wraps: { index: 0, name: 'app' } };

/** By the names under which they are imported. */
export const APP_CLASSES: ReadonlyMap<string, AppClass> = new Map(
  Object.entries<AppClass>({
    'fastapi.FastAPI': FASTAPI,
    'fastapi.applications.FastAPI': FASTAPI,
    'fastapi.APIRouter': ASGI,
    'fastapi.routing.APIRouter': ASGI,
    'starlette.applications.Starlette': ASGI,
    'starlette.routing.Router': ASGI,
    'fastapi.staticfiles.StaticFiles': { kind: 'asgi', asClass: 'none' },
    'starlette.staticfiles.StaticFiles': { kind: 'asgi', asClass: 'none' },
    // https://docs.agno.com/agent-os/custom-fastapi, read 2026-11-23
    'agno.os.AgentOS().get_app': { kind: 'fastapi' },
    'agno.playground.Playground().get_app': { kind: 'fastapi' },
    'agno.app.fastapi.app.FastAPIApp().get_app': { kind: 'fastapi' },

    'starlette.middleware.cors.CORSMiddleware': AROUND,
    'fastapi.middleware.cors.CORSMiddleware': AROUND,
    'starlette.middleware.gzip.GZipMiddleware': AROUND,
    'fastapi.middleware.gzip.GZipMiddleware': AROUND,
    'starlette.middleware.trustedhost.TrustedHostMiddleware': AROUND,
    'fastapi.middleware.trustedhost.TrustedHostMiddleware': AROUND,
    'starlette.middleware.httpsredirect.HTTPSRedirectMiddleware': AROUND,
    'fastapi.middleware.httpsredirect.HTTPSRedirectMiddleware': AROUND,
    'starlette.middleware.errors.ServerErrorMiddleware': AROUND,
    'starlette.middleware.exceptions.ExceptionMiddleware': AROUND,
    'starlette.middleware.base.BaseHTTPMiddleware': AROUND,
    'starlette.middleware.sessions.SessionMiddleware': AROUND_WITH,
    'starlette.middleware.authentication.AuthenticationMiddleware': AROUND_WITH,
    'uvicorn.middleware.proxy_headers.ProxyHeadersMiddleware': AROUND,
    'uvicorn.middleware.message_logger.MessageLoggerMiddleware': AROUND,
    'uvicorn.middleware.wsgi.WSGIMiddleware': AROUND,
    'starlette.middleware.wsgi.WSGIMiddleware': AROUND,
    'fastapi.middleware.wsgi.WSGIMiddleware': AROUND,
    'asgiref.wsgi.WsgiToAsgi': { kind: 'asgi', wraps: { index: 0, name: 'wsgi_application' }, asClass: 'none' },
    // src/socketio/asgi.py and src/engineio/async_drivers/asgi.py of their repositories
    'socketio.ASGIApp': { kind: 'asgi', wraps: { index: 1, name: 'other_asgi_app' }, asClass: 'none' },
    'engineio.ASGIApp': { kind: 'asgi', wraps: { index: 1, name: 'other_asgi_app' }, asClass: 'none' },

    'flask.Flask': WSGI,
    'flask.app.Flask': WSGI,
    'quart.Quart': { kind: 'asgi' },
    'django.core.wsgi.get_wsgi_application': { kind: 'wsgi' },
    'django.core.asgi.get_asgi_application': { kind: 'asgi' },

    // mangum/adapter.py of its repository: `def __call__(self, event, context)`
    'mangum.Mangum': LAMBDA,
    'mangum.adapter.Mangum': LAMBDA,

    'typer.Typer': { ...NOT_WEB, asClass: 'none' },
    'typer.main.Typer': { ...NOT_WEB, asClass: 'none' },
    'cyclopts.App': NOT_WEB,
    'celery.Celery': NOT_WEB,
    'modal.App': NOT_WEB,
    'aws_cdk.App': NOT_WEB,
    'slack_bolt.App': NOT_WEB,
    'slack_bolt.app.App': NOT_WEB,
  }),
);

/** Functions that return one of their arguments, for what interests here. */
export const RETURNS_ARGUMENT: ReadonlyMap<string, GivenArgument> = new Map(
  Object.entries<GivenArgument>({
    // gradio/routes.py, 2026-11-23: `def mount_gradio_app(app, blocks, path, …)` ends with `return app`
    'gradio.mount_gradio_app': { index: 0, name: 'app' },
    'gradio.routes.mount_gradio_app': { index: 0, name: 'app' },
    'typing.cast': { index: 1, name: 'val' },
    'asyncio.run': { index: 0, name: 'main' },
  }),
);

/**
 * Classes of the standard library that handlers extend: how many positional arguments their objects must be made with, which is
 * what the runtime counts where it is given the class. Seen with Python 3.12.
 */
export const STDLIB_BASES: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    'builtins.object': 0,
    'logging.Handler': 0,
    'logging.StreamHandler': 0,
    'logging.NullHandler': 0,
    'logging.FileHandler': 1,
    'logging.handlers.RotatingFileHandler': 1,
    'html.parser.HTMLParser': 0,
    'socketserver.BaseRequestHandler': 3,
    'socketserver.StreamRequestHandler': 3,
    'http.server.BaseHTTPRequestHandler': 3,
    'http.server.SimpleHTTPRequestHandler': 3,
  }),
);
