import type { Primitive } from '../primitives.js';
import { atMost, fast, made, net, on, within } from './entry.js';

const CPYTHON = 'Python 3.11.7, Lib';
const REQUESTS = 'requests 2.34.2, sessions.py';
const HTTPX = 'httpx 0.28.1, _api.py, _client.py and _config.py';
const AIOHTTP = 'aiohttp 3.14.3, client.py and connector.py';
const URLLIB3 = 'urllib3 2.8.0, __init__.py and poolmanager.py';

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request'];
const BOTO = 'botocore 1.43.107, client.py, and boto3 1.43.107, session.py';

const ASKS = 'asks the server and waits for the answer';
const MAILS = 'hands a mail to the server and waits for its answers';

const REQUESTS_SESSIONS = made(['requests', 'requests.sessions'], 'Session', 'session');
const HTTPX_CLIENTS = made(['httpx'], 'Client', 'AsyncClient');
const AIOHTTP_SESSIONS = made(['aiohttp', 'aiohttp.client'], 'ClientSession');
const BOTO_CLIENTS = made(['boto3', 'boto3.Session()', 'boto3.session.Session()'], 'client');
const SMTP = made(['smtplib'], 'SMTP', 'SMTP_SSL');

/** Requests to servers, and mails. */
export const HTTP: readonly Primitive[] = [
  net(on(['requests', 'requests.api'], ...VERBS), ASKS, REQUESTS, atMost(null)),
  net(on(REQUESTS_SESSIONS, ...VERBS), ASKS, REQUESTS, atMost(null)),
  fast(on(REQUESTS_SESSIONS, 'close', '__exit__'), REQUESTS),

  net(on(['httpx', ...HTTPX_CLIENTS], ...VERBS), ASKS, HTTPX, { ...within(5000, 50), ...atMost(null) }),
  net(on(HTTPX_CLIENTS, 'send'), ASKS, HTTPX, within(5000, 50)),
  fast(on(['httpx.Client()'], 'close', '__exit__'), HTTPX),
  fast(on(['httpx.AsyncClient()'], 'aclose', '__aexit__'), HTTPX),

  net(on(AIOHTTP_SESSIONS, ...VERBS), ASKS, AIOHTTP, { ...within(300_000, 50), ...atMost(null) }),
  net(['aiohttp.request'], ASKS, AIOHTTP, { ...within(300_000, 50), ...atMost(null) }),
  fast(on([...AIOHTTP_SESSIONS, ...made(['aiohttp'], 'TCPConnector', 'UnixConnector')], 'close', '__aexit__'), AIOHTTP),

  net(['urllib.request.urlopen'], ASKS, `${CPYTHON}/urllib/request.py`, atMost(2)),
  net(['urllib.request.urlretrieve'], ASKS, `${CPYTHON}/urllib/request.py`),
  net(on(made(['http.client'], 'HTTPConnection', 'HTTPSConnection'), 'getresponse'), ASKS, `${CPYTHON}/http/client.py`),
  fast(on(made(['http.client'], 'HTTPConnection', 'HTTPSConnection'), 'close'), `${CPYTHON}/http/client.py`),
  net(['urllib3.request'], ASKS, URLLIB3, { ...within(3000, 50), ...atMost(null) }),
  net(['urllib3.PoolManager().request'], ASKS, URLLIB3, atMost(null)),
  fast(['urllib3.PoolManager().clear', 'urllib3.PoolManager().__exit__'], URLLIB3),

  // Their methods are made from the descriptions of the services.
  fast(
    on(
      BOTO_CLIENTS,
      'close',
      'can_paginate',
      'generate_presigned_post',
      'generate_presigned_url',
      'get_paginator',
      'get_waiter',
    ),
    BOTO,
  ),
  net(on(BOTO_CLIENTS, '*'), ASKS, BOTO),

  net(['smtplib.SMTP', 'smtplib.SMTP_SSL'], 'connects to the server', `${CPYTHON}/smtplib.py`, atMost(null)),
  net(on(SMTP, 'send_message', 'sendmail'), MAILS, `${CPYTHON}/smtplib.py`),
  net(on(SMTP, 'login', 'starttls', 'quit', '__exit__'), ASKS, `${CPYTHON}/smtplib.py`, within(Infinity, 10)),
  fast(on(SMTP, 'close'), `${CPYTHON}/smtplib.py`),
];
