/** The day on which all of this was watched and read. */
export const STARLETTE_API_DATE = '2026-11-23';

/** The newest releases then: what an unpinned `fastapi` brings. */
export const NEWEST = { fastapi: '0.142.2', starlette: '1.7.0' } as const;

/**
 * The first release of FastAPI that admits Starlette 1.0. All before it cap Starlette: `starlette>=0.40.0,<1.0.0` in 0.132.1.
 *
 * Source: pyproject.toml of each tag of https://github.com/fastapi/fastapi, and https://fastapi.tiangolo.com/release-notes/#01330-2026-02-24
 */
export const FASTAPI_WITHOUT_CAP = '0.133.0';

/** The release of Starlette that removed what was deprecated. Source: https://starlette.dev/release-notes/#100rc1-february-23-2026 */
export const STARLETTE_1 = '1.0.0';

/**
 * Distributions that require FastAPI or Starlette, each with a release that was seen together with Starlette 1: it is no reason for an
 * older one. Others may hold Starlette back. `owner/name@commit:path` is a lock file that has both.
 */
export const ADMITS_STARLETTE_1: readonly { readonly name: string; readonly from: string; readonly source: string }[] =
  [
    { name: 'asgi-correlation-id', from: '4.3.4', source: 'mozilla-services/merino-py@690d625d7b06:uv.lock' },
    { name: 'chainlit', from: '2.11.1', source: 'langroid/langroid@786c4fe39a3f:uv.lock' },
    { name: 'fastapi-mail', from: '1.6.4', source: '0Ankit0/fastapi_template@8974a41a9b4e:uv.lock' },
    { name: 'fastapi-sso', from: '0.21.1', source: 'stanfordnlp/dspy@4ed377ee9110:uv.lock' },
    {
      name: 'fastapi-users',
      from: '15.0.5',
      source: 'kamilzafar/payfast-nextjs-fastapi-starter@157ea539d985:backend/uv.lock',
    },
    { name: 'langgraph-api', from: '0.10.0', source: 'langchain-ai/langgraph@f09cfe8ffc1e:libs/cli/uv.lock' },
    { name: 'mcp', from: '1.26.0', source: 'fastapi/fastapi@c3f316b7e814:uv.lock' },
    { name: 'mlflow-skinny', from: '3.15.1', source: 'guardrails-ai/guardrails@c472d552e5f0:poetry.lock' },
    { name: 'sse-starlette', from: '2.1.3', source: 'langchain-ai/langgraph@f09cfe8ffc1e:libs/langgraph/uv.lock' },
    { name: 'starlette-admin', from: '0.17.1', source: 'reflex-dev/reflex@d86f167bce73:uv.lock' },
  ];

/** The classes whose objects are followed, by all names under which they are imported. */
export const CLASSES: Readonly<Record<string, FrameworkClass>> = {
  'fastapi.FastAPI': 'FastAPI',
  'fastapi.applications.FastAPI': 'FastAPI',
  'fastapi.APIRouter': 'APIRouter',
  'fastapi.routing.APIRouter': 'APIRouter',
  'starlette.applications.Starlette': 'Starlette',
  'fastapi.applications.Starlette': 'Starlette',
  'starlette.routing.Router': 'Router',
  'fastapi.templating.Jinja2Templates': 'Jinja2Templates',
  'starlette.templating.Jinja2Templates': 'Jinja2Templates',
  'fastapi.responses.FileResponse': 'FileResponse',
  'starlette.responses.FileResponse': 'FileResponse',
};

export type FrameworkClass = 'FastAPI' | 'APIRouter' | 'Starlette' | 'Router' | 'Jinja2Templates' | 'FileResponse';

/** What an attribute of an object of these classes was that Starlette 1.0 has removed, and what there is now. */
export interface RemovedMember {
  readonly classes: readonly FrameworkClass[];
  readonly member: string;
  /** As a clause without a full stop. */
  readonly instead: string;
  /** For objects of FastAPI: the attribute of `app.router` that does the same, in every release. */
  readonly onRouter?: true;
}

const LIFESPAN = 'give the app a `lifespan` function';

/**
 * Each was asked of an object of the newest release, which raises `AttributeError`, and of one of Starlette 0.52.1, which has it.
 * FastAPI and its APIRouter have `on_event` and `add_route` of their own, FastAPI also `middleware`, `exception_handler` and `websocket_route`, APIRouter also
 * `add_event_handler`, `route`, `websocket_route` and `add_websocket_route`.
 */
export const removedMembers: readonly RemovedMember[] = [
  { classes: ['FastAPI'], member: 'add_event_handler', instead: LIFESPAN, onRouter: true },
  {
    classes: ['FastAPI'],
    member: 'route',
    instead: 'use `@app.get` and the like, or `app.add_route`',
    onRouter: true,
  },
  { classes: ['FastAPI'], member: 'add_websocket_route', instead: 'use `@app.websocket`', onRouter: true },
  { classes: ['Starlette', 'Router'], member: 'add_event_handler', instead: LIFESPAN },
  { classes: ['Starlette', 'Router'], member: 'on_event', instead: LIFESPAN },
  { classes: ['Starlette', 'Router'], member: 'route', instead: 'use `Route` in `routes=[…]`, or `add_route`' },
  { classes: ['Starlette', 'Router'], member: 'websocket_route', instead: 'use `WebSocketRoute` in `routes=[…]`' },
  { classes: ['Starlette'], member: 'add_websocket_route', instead: 'use `WebSocketRoute` in `routes=[…]`' },
  { classes: ['Starlette'], member: 'middleware', instead: 'use `middleware=[…]`, or `add_middleware`' },
  {
    classes: ['Starlette'],
    member: 'exception_handler',
    instead: 'use `exception_handlers={…}`, or `add_exception_handler`',
  },
  { classes: ['Router'], member: 'on_startup', instead: LIFESPAN },
  { classes: ['Router'], member: 'on_shutdown', instead: LIFESPAN },
  { classes: ['APIRouter', 'Router'], member: 'startup', instead: LIFESPAN },
  { classes: ['APIRouter', 'Router'], member: 'shutdown', instead: LIFESPAN },
];

/** A named argument that Starlette 1.0 no longer takes; a call that has it raises `TypeError`. */
export interface RemovedArgument {
  readonly classes: readonly FrameworkClass[];
  readonly names: readonly string[] | 'all-but';
  readonly known?: readonly string[];
  readonly instead: string;
}

export const removedArguments: readonly RemovedArgument[] = [
  { classes: ['Starlette', 'Router'], names: ['on_startup', 'on_shutdown'], instead: LIFESPAN },
  {
    classes: ['Jinja2Templates'],
    names: 'all-but',
    known: ['directory', 'context_processors', 'env'],
    instead: 'hand over an environment of your own: `env=jinja2.Environment(loader=…, …)`',
  },
  { classes: ['FileResponse'], names: ['method'], instead: 'leave it out' },
];

/**
 * Names that modules of FastAPI and Starlette no longer have, each line with the first release without them; `*` is the module itself.
 * Many are names that the module only imported, and that editors import from there.
 *
 * Made by reading the top level of each module at every tag of both repositories, and by asking the newest releases for each name. For names that
 * a function of the module kept alive for a while, the release that removed it (starlette pull requests 2826 and 2827).
 */
export const REMOVED_NAMES = `
fastapi.applications 0.74.0 AsyncExitStack
fastapi.applications 0.94.0 AsyncContextManager
fastapi.applications 0.100.0 DictIntStrAny SetIntStr
fastapi.applications 0.125.0 Dict List Type
fastapi.applications 0.129.0 Optional Union
fastapi.applications 0.135.4 FastAPIError
fastapi.concurrency 0.69.0 Any Callable
fastapi.concurrency 0.106.0 AsyncExitStack
fastapi.concurrency 0.125.0 ContextManager
fastapi.datastructures 0.119.0 PYDANTIC_V2
fastapi.datastructures 0.125.0 Dict Type
fastapi.datastructures 0.126.0 Iterable
fastapi.datastructures 0.128.0 CoreSchema JsonSchemaValue
fastapi.datastructures 0.129.0 Optional
fastapi.dependencies.models 0.121.0 Tuple
fastapi.dependencies.models 0.123.9 SecurityRequirement Sequence
fastapi.dependencies.models 0.125.0 List
fastapi.dependencies.models 0.129.0 Optional Union
fastapi.dependencies.utils 0.61.0 BaseConfig PYDANTIC_1 Shape get_annotation_from_schema get_field_info
fastapi.dependencies.utils 0.73.0 get_schema_compatible_field
fastapi.dependencies.utils 0.95.0 get_param_field
fastapi.dependencies.utils 0.100.0 MissingError SHAPE_FROZENSET SHAPE_LIST SHAPE_SEQUENCE SHAPE_SET SHAPE_SINGLETON SHAPE_TUPLE SHAPE_TUPLE_ELLIPSIS create_model
fastapi.dependencies.utils 0.112.3 create_response_field
fastapi.dependencies.utils 0.112.4 is_body_param
fastapi.dependencies.utils 0.114.1 get_model_fields
fastapi.dependencies.utils 0.115.1 Required
fastapi.dependencies.utils 0.119.0 ErrorWrapper
fastapi.dependencies.utils 0.120.3 get_param_sub_dependant get_sub_dependant
fastapi.dependencies.utils 0.121.0 CacheKey is_async_gen_callable is_coroutine_callable is_gen_callable
fastapi.dependencies.utils 0.123.0 OAuth2 OpenIdConnect
fastapi.dependencies.utils 0.123.9 SecurityBase SecurityRequirement
fastapi.dependencies.utils 0.125.0 Dict List Tuple Type
fastapi.dependencies.utils 0.126.0 PYDANTIC_V2
fastapi.dependencies.utils 0.128.0 FastAPIDeprecationWarning get_annotation_from_field_info
fastapi.dependencies.utils 0.128.5 is_bytes_field is_bytes_sequence_field is_scalar_sequence_field is_sequence_field
fastapi.dependencies.utils 0.128.7 Coroutine
fastapi.dependencies.utils 0.129.0 Optional
fastapi.dependencies.utils 0.140.5 get_body_field
fastapi.dependencies.utils 0.140.7 get_flat_dependant
fastapi.encoders 0.61.0 PYDANTIC_1
fastapi.encoders 0.100.0 DictIntStrAny Set SetIntStr
fastapi.encoders 0.100.1 MultiHostUrl
fastapi.encoders 0.119.0 PYDANTIC_V2 UndefinedType
fastapi.encoders 0.125.0 Dict List Tuple Type
fastapi.encoders 0.129.0 Optional Union
fastapi.exception_handlers 0.116.2 HTTP_422_UNPROCESSABLE_ENTITY
fastapi.exceptions 0.61.0 PYDANTIC_1 Request WebSocket
fastapi.exceptions 0.100.0 ErrorList ValidationError
fastapi.exceptions 0.125.0 Dict Type
fastapi.exceptions 0.129.0 Optional Union
fastapi.middleware.asyncexitstack 0.106.0 Optional
fastapi.openapi.constants 0.79.0 STATUS_CODES_WITH_NO_BODY
fastapi.openapi.docs 0.125.0 Dict
fastapi.openapi.docs 0.129.0 Optional
fastapi.openapi.models 0.68.0 EncodingWithHeaders OperationWithCallbacks SchemaBase
fastapi.openapi.models 0.125.0 Dict List Set Type
fastapi.openapi.models 0.126.0 PYDANTIC_V2
fastapi.openapi.models 0.128.0 CoreSchema JsonSchemaValue
fastapi.openapi.utils 0.61.0 get_field_info
fastapi.openapi.utils 0.79.0 STATUS_CODES_WITH_NO_BODY
fastapi.openapi.utils 0.100.0 Enum get_flat_models_from_routes get_model_definitions
fastapi.openapi.utils 0.115.0 Param get_openapi_operation_parameters
fastapi.openapi.utils 0.116.2 HTTP_422_UNPROCESSABLE_ENTITY
fastapi.openapi.utils 0.119.0 GenerateJsonSchema REF_TEMPLATE
fastapi.openapi.utils 0.125.0 Dict List Set Tuple Type
fastapi.openapi.utils 0.128.0 JsonSchemaValue
fastapi.openapi.utils 0.128.4 get_compat_model_name_map
fastapi.openapi.utils 0.129.0 Optional Union
fastapi.openapi.utils 0.135.2 Undefined
fastapi.openapi.utils 0.140.7 get_flat_dependant get_openapi_security_definitions
fastapi.param_functions 0.125.0 Dict List
fastapi.param_functions 0.129.0 Optional Union
fastapi.params 0.115.5 PYDANTIC_VERSION
fastapi.params 0.125.0 Dict List
fastapi.params 0.126.0 PYDANTIC_V2 PYDANTIC_VERSION_MINOR_TUPLE
fastapi.params 0.129.0 Optional Union
fastapi.routing 0.61.0 FieldInfo PYDANTIC_1 get_field_info
fastapi.routing 0.79.0 STATUS_CODES_WITH_NO_BODY
fastapi.routing 0.94.0 AsyncContextManager
fastapi.routing 0.97.0 WS_1008_POLICY_VIOLATION
fastapi.routing 0.100.0 DictIntStrAny ErrorWrapper SetIntStr ValidationError
fastapi.routing 0.112.3 create_response_field
fastapi.routing 0.125.0 Dict List Set Tuple Type
fastapi.routing 0.126.0 BaseModel
fastapi.routing 0.128.0 FastAPIDeprecationWarning
fastapi.routing 0.128.4 PydanticV1NotSupportedError create_cloned_field
fastapi.routing 0.129.0 Optional Union
fastapi.routing 0.140.5 get_body_field get_flat_dependant
fastapi.security.api_key 0.122.0 HTTP_403_FORBIDDEN
fastapi.security.api_key 0.129.0 Optional Union
fastapi.security.http 0.122.0 HTTP_403_FORBIDDEN
fastapi.security.http 0.125.0 Dict
fastapi.security.http 0.129.0 Optional
fastapi.security.oauth2 0.122.0 HTTP_403_FORBIDDEN
fastapi.security.oauth2 0.125.0 Dict List
fastapi.security.oauth2 0.129.0 Optional Union
fastapi.security.open_id_connect_url 0.122.0 HTTP_403_FORBIDDEN
fastapi.security.open_id_connect_url 0.129.0 Optional
fastapi.security.utils 0.125.0 Tuple
fastapi.security.utils 0.129.0 Optional
fastapi.temp_pydantic_v1_params 0.128.0 *
fastapi.types 0.105.0 NoneType
fastapi.types 0.125.0 Dict Set Tuple Type
fastapi.types 0.129.0 Optional
fastapi.utils 0.61.0 PYDANTIC_1 get_field_info
fastapi.utils 0.100.0 Enum REF_PREFIX get_model_definitions
fastapi.utils 0.112.3 create_response_field
fastapi.utils 0.119.0 create_model
fastapi.utils 0.125.0 Dict Set Type
fastapi.utils 0.126.0 PYDANTIC_V2 is_dataclass
fastapi.utils 0.128.4 BaseConfig BaseModel MutableMapping UndefinedType Validator WeakKeyDictionary create_cloned_field
fastapi.utils 0.129.0 Optional Union
starlette.applications 1.0.0 BaseHTTPMiddleware WebSocket
starlette.authentication 0.31.0 Response
starlette.concurrency 0.15.0 create_task
starlette.concurrency 0.18.0 Any AsyncGenerator
starlette.datastructures 0.50.0 Union
starlette.exceptions 0.20.1 ASGIApp Message PlainTextResponse Receive Request Response Scope Send run_in_threadpool
starlette.exceptions 0.45.0 ExceptionMiddleware
starlette.formparsers 0.25.0 MultiPartMessage
starlette.graphql 0.17.0 *
starlette.middleware 0.36.0 Type
starlette.middleware 0.41.3 Receive Scope Send
starlette.middleware 0.49.3 ASGIApp
starlette.middleware.base 0.31.1 BaseExceptionGroup
starlette.middleware.base 0.38.3 BackgroundTask ContentStream StreamingResponse
starlette.middleware.base 0.45.1 ObjectReceiveStream ObjectSendStream
starlette.middleware.base 0.50.0 Union
starlette.middleware.errors 0.47.1 Any Callable
starlette.middleware.exceptions 0.28.0 Message is_async_callable run_in_threadpool
starlette.middleware.exceptions 0.47.1 Callable
starlette.middleware.wsgi 0.15.0 Message run_in_threadpool
starlette.responses 0.14.1 UJSONResponse
starlette.responses 0.50.0 Union
starlette.routing 1.0.0 iscoroutinefunction_or_partial
starlette.staticfiles 0.17.0 PlainTextResponse
starlette.staticfiles 0.20.3 Path
starlette.status 0.36.0 List
starlette.status 0.45.0 WS_1004_NO_STATUS_RCVD WS_1005_ABNORMAL_CLOSURE
starlette.templating 0.32.0 Response
starlette.testclient 0.21.0 AuthType Cookies DataType FileType Params TimeOut
starlette.testclient 0.45.1 ObjectReceiveStream ObjectSendStream
starlette.testclient 0.50.0 Union
starlette.types 0.26.1 Starlette
starlette.types 0.50.0 Union
`;
