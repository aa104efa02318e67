import type { Primitive } from '../primitives.js';
import { atMost, fast, flush, made, net, on, wait, within } from './entry.js';

const AIOKAFKA = 'aiokafka 0.14.0';
const CONFLUENT = 'confluent-kafka 2.15.0';
const KAFKA_PYTHON = 'kafka-python 3.1.0.dev';
const NATS = 'nats-py 2.15.0, nats/aio';
const PIKA = 'pika 1.4.0, adapters/blocking_connection.py';
const AIO_PIKA = 'aio-pika 9.6.0, connection.py, channel.py and pool.py, and aiormq 6.9.2, base.py';
const CELERY = 'celery 5.6.3';
const CONTROL = `${CELERY}, app/control.py, and kombu 5.6.2, pidbox.py`;
const PAHO = 'paho-mqtt 2.1.0, client.py';
const AIOMQTT = 'aiomqtt 2.5.1, client.py';
const FASTSTREAM = 'faststream 0.7.4';
const PUBSUB = 'google-cloud-pubsub 2.35.0, pubsub_v1';
const WEBSOCKETS = 'websockets 17.1';
const SOCKETIO = 'python-socketio 5.16.4.dev0 and python-engineio 4.13.4.dev0';
const DISCORD = 'discord.py 2.8.0a';
const AIOGRAM = 'aiogram 3.30.0';
const TELEGRAM = 'python-telegram-bot 22.8';
const SLACK = 'slack-sdk 3.43.0';

const SENDS = 'sends the messages that wait and waits until the broker has them';
const LEAVES = 'commits its offsets and leaves its group';
const HANDLES = 'waits for the messages that are being handled';
const TELLS = 'sends a command to the workers';
const REPLIES = 'waits for the workers to reply';
const RESULT = 'waits for the result of the task';
const CLOSES = 'waits until the other end has closed the connection too';
const ASKS = 'asks the server and waits for the answer';

const AIOKAFKA_PRODUCERS = made(['aiokafka', 'aiokafka.producer', 'aiokafka.producer.producer'], 'AIOKafkaProducer');
const AIOKAFKA_CONSUMERS = made(['aiokafka', 'aiokafka.consumer', 'aiokafka.consumer.consumer'], 'AIOKafkaConsumer');
const CONFLUENT_PRODUCERS = [
  ...made(['confluent_kafka'], 'Producer', 'SerializingProducer'),
  'confluent_kafka.cimpl.Producer()',
  'confluent_kafka.serializing_producer.SerializingProducer()',
];
const CONFLUENT_CONSUMERS = [
  ...made(['confluent_kafka'], 'Consumer', 'DeserializingConsumer'),
  'confluent_kafka.cimpl.Consumer()',
  'confluent_kafka.deserializing_consumer.DeserializingConsumer()',
];
const KAFKA_PRODUCERS = made(['kafka', 'kafka.producer', 'kafka.producer.kafka'], 'KafkaProducer');
const KAFKA_CONSUMERS = made(['kafka', 'kafka.consumer', 'kafka.consumer.group'], 'KafkaConsumer');
const NATS_CLIENTS = ['nats.connect()', 'nats.NATS()', ...made(['nats.aio.client'], 'Client')];
const PIKA_CONNECTIONS = made(['pika', 'pika.adapters', 'pika.adapters.blocking_connection'], 'BlockingConnection');
const AIO_PIKA_CONNECTIONS = [
  ...made(['aio_pika'], 'connect', 'connect_robust', 'Connection', 'RobustConnection'),
  ...made(['aio_pika.abc'], 'AbstractConnection', 'AbstractRobustConnection'),
];
const CELERY_APPS = made(['celery', 'celery.app', 'celery.app.base'], 'Celery');
const CELERY_RESULTS = [
  ...made(['celery.result'], 'AsyncResult', 'GroupResult', 'ResultSet'),
  ...CELERY_APPS.flatMap((app) => made([app], 'AsyncResult', 'send_task')),
];
const MQTT_CLIENTS = made(['paho.mqtt.client'], 'Client');
const FASTSTREAM_BROKERS = (module: string, ...classes: string[]): string[] =>
  made([`faststream.${module}`, `faststream.${module}.broker`, `faststream.${module}.broker.broker`], ...classes);
const KAFKA_BROKERS = [
  ...FASTSTREAM_BROKERS('kafka', 'KafkaBroker'),
  ...FASTSTREAM_BROKERS('confluent', 'KafkaBroker'),
];
const PUBLISHERS = ['google.cloud.pubsub_v1.PublisherClient()', 'google.cloud.pubsub_v1.publisher.Client()'];
const SUBSCRIBERS = ['google.cloud.pubsub_v1.SubscriberClient()', 'google.cloud.pubsub_v1.subscriber.Client()'];
const SOCKETS = [
  ...made(['websockets', 'websockets.asyncio.client'], 'connect', 'unix_connect', 'ClientConnection'),
  ...made(['websockets', 'websockets.asyncio.server'], 'ServerConnection'),
  ...made(['websockets.sync.client'], 'connect', 'unix_connect', 'ClientConnection'),
];
const SOCKET_SERVERS = made(['websockets', 'websockets.asyncio.server'], 'serve', 'unix_serve', 'Server');
const OBSERVERS = [
  ...made(['watchdog.observers'], 'Observer'),
  ...made(['watchdog.observers.polling'], 'PollingObserver'),
  ...made(['watchdog.observers.inotify'], 'InotifyObserver'),
  ...made(['watchdog.observers.api'], 'BaseObserver'),
];
const DISCORD_CLIENTS = [
  ...made(['discord', 'discord.client'], 'Client'),
  ...made(['discord'], 'AutoShardedClient'),
  ...made(['discord.ext.commands', 'discord.ext.commands.bot'], 'Bot', 'AutoShardedBot'),
];
const WEBHOOKS = ['from_url', 'partial'].flatMap((factory) =>
  made(['discord'], `Webhook.${factory}`, `SyncWebhook.${factory}`),
);
const AIOGRAM_BOTS = made(['aiogram', 'aiogram.client.bot'], 'Bot');
const AIOGRAM_SESSIONS = [
  ...AIOGRAM_BOTS.map((bot) => `${bot}.session`),
  ...made(['aiogram.client.session.aiohttp'], 'AiohttpSession'),
];
const TELEGRAM_APPS = [
  ...made(['telegram.ext'], 'Application'),
  ...['telegram.ext.ApplicationBuilder()', 'telegram.ext.Application.builder()'].map(
    (builder) => `${builder}.token().build()`,
  ),
];
const TELEGRAM_BOTS = ['telegram.Bot()', ...TELEGRAM_APPS.map((app) => `${app}.bot`)];
const SLACK_CLIENTS = [
  ...made(['slack_sdk', 'slack_sdk.web', 'slack_sdk.web.client'], 'WebClient'),
  ...made(['slack_sdk.web.async_client'], 'AsyncWebClient'),
];
const SLACK_WEBHOOKS = [
  ...made(['slack_sdk', 'slack_sdk.webhook', 'slack_sdk.webhook.client'], 'WebhookClient'),
  ...made(['slack_sdk.webhook.async_client'], 'AsyncWebhookClient'),
];

/** Brokers, sockets and messengers: what is on its way has to arrive, and what has arrived has to be handled. */
export const MESSAGING: readonly Primitive[] = [
  // Kafka
  flush(on(AIOKAFKA_PRODUCERS, 'stop', 'flush', '__aexit__'), SENDS, `${AIOKAFKA}, producer/producer.py`),
  flush(
    on(AIOKAFKA_PRODUCERS, 'send_and_wait'),
    'waits until the broker has the message',
    `${AIOKAFKA}, producer/producer.py`,
  ),
  flush(
    on(AIOKAFKA_CONSUMERS, 'stop', '__aexit__'),
    LEAVES,
    `${AIOKAFKA}, consumer/consumer.py and group_coordinator.py`,
  ),
  fast(on(made(['aiokafka.admin'], 'AIOKafkaAdminClient'), 'close'), `${AIOKAFKA}, admin/client.py`),
  flush(on(CONFLUENT_PRODUCERS, 'flush'), SENDS, `${CONFLUENT}, src/Producer.c`, atMost(0)),
  flush(on(CONFLUENT_PRODUCERS, 'close'), SENDS, `${CONFLUENT}, src/Producer.c`),
  flush(on(CONFLUENT_CONSUMERS, 'close'), LEAVES, `${CONFLUENT}, src/Consumer.c`),
  flush(['confluent_kafka.aio.AIOProducer().flush'], SENDS, `${CONFLUENT}, aio/producer/_AIOProducer.py`, atMost(0)),
  flush(['confluent_kafka.aio.AIOProducer().close'], SENDS, `${CONFLUENT}, aio/producer/_AIOProducer.py`),
  flush(['confluent_kafka.aio.AIOConsumer().close'], LEAVES, `${CONFLUENT}, aio/_AIOConsumer.py`),
  flush(on(KAFKA_PRODUCERS, 'flush', 'close'), SENDS, `${KAFKA_PYTHON}, producer/kafka.py`, atMost(0)),
  flush(on(KAFKA_CONSUMERS, 'close'), LEAVES, `${KAFKA_PYTHON}, consumer/group.py`, {
    ...within(30_000),
    ...atMost(1, 'timeout_ms', 'ms'),
  }),

  // NATS: draining calls the handlers of the messages that have arrived
  wait(
    on(NATS_CLIENTS, 'drain'),
    'waits until the messages that have arrived are handled',
    `${NATS}/client.py`,
    within(30_000),
  ),
  flush(on(NATS_CLIENTS, 'flush'), ASKS, `${NATS}/client.py`, { ...within(10_000), ...atMost(0) }),
  fast(on(NATS_CLIENTS, 'close'), `${NATS}/client.py`),
  wait(
    on(made(NATS_CLIENTS, 'subscribe'), 'drain'),
    'waits until the messages that have arrived are handled',
    `${NATS}/subscription.py`,
  ),
  fast(on(made(NATS_CLIENTS, 'subscribe'), 'unsubscribe'), `${NATS}/subscription.py`),

  // RabbitMQ: the broker answers a goodbye at once
  fast(on([...PIKA_CONNECTIONS, ...made(PIKA_CONNECTIONS, 'channel')], 'close'), PIKA),
  fast(on(made(PIKA_CONNECTIONS, 'channel'), 'stop_consuming'), PIKA),
  fast(on([...AIO_PIKA_CONNECTIONS, ...made(AIO_PIKA_CONNECTIONS, 'channel')], 'close', '__aexit__'), AIO_PIKA),
  fast(on(made(['aio_pika.pool'], 'Pool'), 'close', '__aexit__'), AIO_PIKA),

  // queues of tasks
  fast(on(CELERY_APPS, 'close'), `${CELERY}, app/base.py`),
  flush(on(CELERY_APPS, 'send_task'), 'hands the task to the broker', `${CELERY}, app/base.py`),
  flush(on(CELERY_APPS, 'control.shutdown', 'control.revoke', 'control.broadcast'), TELLS, CONTROL),
  // Each reply makes it wait as long again.
  wait(on(CELERY_APPS, 'control.ping'), REPLIES, CONTROL, { ...within(1000), ...atMost(1) }),
  wait(on(made(on(CELERY_APPS, 'control'), 'inspect'), '*'), REPLIES, CONTROL, within(1000)),
  wait(on(CELERY_RESULTS, 'get'), RESULT, `${CELERY}, result.py`, atMost(0)),
  wait(on(CELERY_APPS, 'Worker().stop'), 'waits for the tasks that are running', `${CELERY}, worker/worker.py`),
  wait(
    ['dramatiq.Worker().stop', 'dramatiq.worker.Worker().stop'],
    'waits for the tasks that are running',
    'dramatiq 2.2.0, worker.py',
    {
      ...within(600_000),
      ...atMost(0, 'timeout', 'ms'),
    },
  ),
  wait(
    ['dramatiq.Worker().join', 'dramatiq.worker.Worker().join'],
    'waits until its queues are empty',
    'dramatiq 2.2.0, worker.py',
  ),
  fast(
    ['dramatiq.brokers.redis.RedisBroker().close', 'dramatiq.brokers.rabbitmq.RabbitmqBroker().close'],
    'dramatiq 2.2.0, broker.py and brokers/rabbitmq.py',
  ),
  wait(
    ['taskiq.InMemoryBroker().shutdown', 'taskiq.brokers.inmemory_broker.InMemoryBroker().shutdown'],
    'waits for the tasks that are running in its threads',
    'taskiq 0.12.4, brokers/inmemory_broker.py',
  ),
  fast(
    on([...made(['arq', 'arq.connections'], 'create_pool', 'ArqRedis')], 'close', 'aclose', '__aexit__'),
    'arq 0.26.1, connections.py, and redis 8.1.0, asyncio/client.py',
  ),

  // MQTT: its thread looks once a second whether to stop, unless it is disconnected first
  wait(on(MQTT_CLIENTS, 'loop_stop'), 'waits for its thread to end', PAHO, within(1000)),
  fast(on(MQTT_CLIENTS, 'disconnect'), PAHO),
  flush(on(made(MQTT_CLIENTS, 'publish'), 'wait_for_publish'), 'waits until the message is sent', PAHO, atMost(0)),
  fast(['aiomqtt.Client().__aexit__'], `${AIOMQTT}, and ${PAHO}`),
  flush(['aiomqtt.Client().publish'], 'waits until the broker has the message', AIOMQTT, {
    ...within(10_000),
    ...atMost(null),
  }),

  // FastStream: `stop`, or `close` before 0.6
  wait(
    on(KAFKA_BROKERS, 'stop', 'close', '__aexit__'),
    HANDLES,
    `${FASTSTREAM}, kafka/broker/broker.py`,
    within(15_000),
  ),
  wait(
    on(FASTSTREAM_BROKERS('mqtt', 'MQTTBroker'), 'stop', '__aexit__'),
    HANDLES,
    `${FASTSTREAM}, mqtt/broker/broker.py`,
    within(15_000),
  ),
  wait(
    on(FASTSTREAM_BROKERS('nats', 'NatsBroker'), 'stop', 'close', '__aexit__'),
    'waits until the messages that have arrived are handled',
    `${FASTSTREAM}, nats/broker/broker.py, and ${NATS}/client.py`,
    within(30_000),
  ),
  fast(
    on(FASTSTREAM_BROKERS('rabbit', 'RabbitBroker'), 'stop', 'close', '__aexit__'),
    `${FASTSTREAM}, rabbit/broker/broker.py`,
  ),

  // clouds
  fast(on(PUBLISHERS, 'stop'), `${PUBSUB}/publisher/client.py`, 'leaves the messages that wait to a thread'),
  flush(
    on(made(PUBLISHERS, 'publish'), 'result'),
    'waits until the message is published',
    `${PUBSUB}/publisher/futures.py`,
    atMost(0),
  ),
  fast(on(SUBSCRIBERS, 'close', '__exit__'), `${PUBSUB}/subscriber/client.py`),
  fast(on(made(SUBSCRIBERS, 'subscribe'), 'cancel'), `${PUBSUB}/subscriber/futures.py`),
  wait(
    on(made(SUBSCRIBERS, 'subscribe'), 'result'),
    'waits until its messages are handled',
    `${PUBSUB}/subscriber/futures.py`,
    atMost(0),
  ),
  flush(
    on(made(['azure.eventhub', 'azure.eventhub.aio'], 'EventHubProducerClient'), 'flush'),
    'sends the events that wait',
    'azure-sdk-for-python at 0201b4a, azure/eventhub/aio/_producer_client_async.py',
    atMost(null),
  ),

  // sockets
  flush(
    on(SOCKETS, 'close', '__aexit__', '__exit__'),
    CLOSES,
    `${WEBSOCKETS}, asyncio/connection.py and sync/connection.py`,
    within(10_000),
  ),
  wait(on(SOCKETS, 'wait_closed'), 'waits until the connection is closed', `${WEBSOCKETS}, asyncio/connection.py`),
  fast(on(SOCKET_SERVERS, 'close'), `${WEBSOCKETS}, asyncio/server.py`, 'closes the connections in a task'),
  wait(
    on(SOCKET_SERVERS, 'wait_closed', '__aexit__'),
    'waits for its connections and their handlers to end',
    `${WEBSOCKETS}, asyncio/server.py`,
  ),
  fast(['socketio.AsyncServer().shutdown'], `${SOCKETIO}, async_server.py`),
  flush(
    on(made(['socketio'], 'AsyncClient', 'Client'), 'disconnect', 'shutdown'),
    CLOSES,
    `${SOCKETIO}, async_client.py and client.py`,
  ),

  // files that are watched: stopping waits for the threads that read, not for the one that calls the handlers
  fast(on(OBSERVERS, 'stop', 'unschedule_all'), 'watchdog 6.0.0, observers/api.py'),
  wait(on(OBSERVERS, 'join'), 'waits for its thread to end', 'watchdog 6.0.0, observers/api.py', atMost(0)),

  // messengers
  flush(on(DISCORD_CLIENTS, 'close', '__aexit__'), CLOSES, `${DISCORD}, client.py and http.py`, within(30_000)),
  net(on(WEBHOOKS, 'send'), ASKS, `${DISCORD}, webhook`),
  // After its session has been used it sleeps a quarter of a second.
  {
    names: on(AIOGRAM_SESSIONS, 'close', '__aexit__'),
    kind: 'sleep',
    cost: [0, 250],
    does: 'sleeps until its connections are closed',
    source: `${AIOGRAM}, client/session/aiohttp.py`,
  },
  net(
    on(
      AIOGRAM_BOTS,
      'close',
      'delete_my_commands',
      'delete_webhook',
      'get_me',
      'log_out',
      'send_document',
      'send_message',
      'send_photo',
      'set_my_commands',
      'set_webhook',
    ),
    ASKS,
    `${AIOGRAM}, client/bot.py and client/session/base.py`,
    { ...within(60_000, 50), ...atMost(null, 'request_timeout') },
  ),
  wait(
    on(made(['aiogram', 'aiogram.dispatcher.dispatcher'], 'Dispatcher'), 'stop_polling'),
    'waits until polling has stopped',
    `${AIOGRAM}, dispatcher/dispatcher.py`,
  ),
  wait(on(TELEGRAM_APPS, 'stop'), 'waits for its updates, jobs and tasks', `${TELEGRAM}, ext/_application.py`),
  flush(
    on([...on(TELEGRAM_APPS, 'updater'), 'telegram.ext.Updater()'], 'stop'),
    'waits for the request that is polling',
    `${TELEGRAM}, ext/_updater.py`,
  ),
  net(
    on(TELEGRAM_BOTS, 'send_message', 'delete_webhook', 'set_webhook'),
    ASKS,
    `${TELEGRAM}, request/_httpxrequest.py`,
    within(5000, 50),
  ),
  net(on(SLACK_CLIENTS, '*'), ASKS, `${SLACK}, web/base_client.py and async_base_client.py`, within(30_000, 50)),
  net(
    on(SLACK_WEBHOOKS, 'send', 'send_dict'),
    ASKS,
    `${SLACK}, webhook/client.py and async_client.py`,
    within(30_000, 50),
  ),
  wait(
    on(made(['slack_sdk.socket_mode', 'slack_sdk.socket_mode.builtin'], 'SocketModeClient'), 'close'),
    'waits for the messages that are being handled',
    `${SLACK}, socket_mode/builtin/client.py`,
  ),
];
