import { describe, expect, it } from 'vitest';
import { PRIMITIVES } from '../../../src/program/shutdown/primitives.data.js';
import type { ArgumentSlot, Primitive } from '../../../src/program/shutdown/primitives.js';
import { primitiveNamed } from '../../../src/program/shutdown/table.js';
import { lifespan, shutdownOf } from '../../support/shutdown.js';

const PART = String.raw`[A-Za-z_]\w*(?:\(\))*`;
/** `package.Class().method`, `package.factory()().method`; the last part is a method, a function or `*`. */
const NAME = new RegExp(String.raw`^[a-z_]\w*\.(?:${PART}\.)*(?:[A-Za-z_]\w*|\*)$`);

/** The entries that a check does not hold for, by their first name. */
const failing = (isFine: (each: Primitive) => boolean): string[] =>
  PRIMITIVES.filter((each) => !isFine(each)).map(({ names }) => names[0] ?? 'an entry without names');

const isSlot = ({ index, name }: ArgumentSlot): boolean =>
  /^[a-z_]\w*$/.test(name) && (index === null || (Number.isInteger(index) && index >= 0 && index < 10));

describe('the table of calls whose time is known', () => {
  it('has each name once', () => {
    const names = PRIMITIVES.flatMap((each) => each.names);
    expect(names.filter((each, index) => names.indexOf(each) !== index)).toEqual([]);
  });

  it('has names as imports give them', () => {
    expect(PRIMITIVES.flatMap(({ names }) => names).filter((each) => !NAME.test(each))).toEqual([]);
    expect(failing(({ names }) => names.length > 0)).toEqual([]);
  });

  it('says what each does, as a part of a sentence, and where that is from', () => {
    expect(failing(({ does }) => /^[a-z].*[a-z]$/.test(does))).toEqual([]);
    expect(failing(({ source }) => /\d/.test(source) && !/^\W|\W$/.test(source.trim()))).toEqual([]);
  });

  it('has costs that go up, and none for what is fast', () => {
    expect(failing(({ cost: [low, high] }) => 0 <= low && low < Infinity && low <= high)).toEqual([]);
    expect(failing(({ kind, cost: [, high] }) => (kind === 'fast') === (high === 0))).toEqual([]);
  });

  it('has arguments that can be given', () => {
    expect(failing(({ time }) => !time || isSlot(time))).toEqual([]);
    expect(failing(({ waits }) => !waits || isSlot(waits))).toEqual([]);
    // What is fast needs no limit, and a limit is in the unit that its name says.
    expect(failing(({ kind, time }) => kind !== 'fast' || !time)).toEqual([]);
    expect(failing(({ time }) => !time || !/_(?:ms|millis)$/.test(time.name) || time.unit === 'ms')).toEqual([]);
    expect(failing(({ time, waits }) => !time || !waits || time.name !== waits.name)).toEqual([]);
  });

  it('sleeps exactly as long as an argument says, or no longer than a moment', () => {
    expect(
      failing(({ kind, time, cost: [, high] }) => kind !== 'sleep' || time?.means === 'exactly' || high < 1000),
    ).toEqual([]);
  });

  it('takes every other method of an object where there is a star', () => {
    expect(primitiveNamed('slack_sdk.WebClient().chat_postMessage')?.kind).toBe('net');
    expect(primitiveNamed('slack_sdk.WebClient().logger.info')).toBeUndefined();
  });
});

describe('libraries in the table', () => {
  it.each([
    // messaging
    [
      'producer.stop()',
      'sends 0.. producer.stop',
      'from aiokafka import AIOKafkaProducer\nproducer = AIOKafkaProducer()',
      true,
    ],
    ['producer.flush()', 'sends 0.. producer.flush', 'from confluent_kafka import Producer\nproducer = Producer({})'],
    [
      'producer.flush(10)',
      'sends-much 0..10000 producer.flush',
      'from confluent_kafka import Producer\nproducer = Producer({})',
    ],
    ['producer.flush(timeout=0.1)', 'fine 0..100', 'from confluent_kafka import Producer\nproducer = Producer({})'],
    [
      'consumer.close()',
      'sends 0..30000 consumer.close',
      'from kafka import KafkaConsumer\nconsumer = KafkaConsumer()',
    ],
    ['nc.drain()', 'may-wait 0..30000 nc.drain', 'from nats.aio.client import Client\nnc = Client()', true],
    ['connection.close()', 'fine 0', 'import pika\nconnection = pika.BlockingConnection()'],
    ['client.disconnect()', 'fine 0', 'import paho.mqtt.client as mqtt\nclient = mqtt.Client()'],
    [
      'client.loop_stop()',
      'may-wait 0..1000 client.loop_stop',
      'import paho.mqtt.client as mqtt\nclient = mqtt.Client()',
    ],
    ['observer.stop()', 'fine 0', 'from watchdog.observers import Observer\nobserver = Observer()'],
    ['observer.join()', 'may-wait 0.. observer.join', 'from watchdog.observers import Observer\nobserver = Observer()'],
    ['bot.session.close()', 'fine 0..250', 'from aiogram import Bot\nbot = Bot("x")', true],
    ['bot.delete_webhook()', 'sends 50..60000 bot.delete_webhook', 'from aiogram import Bot\nbot = Bot("x")', true],
    // telemetry
    ['sentry_sdk.flush()', 'sends 0..2000 sentry_sdk.flush', 'import sentry_sdk'],
    ['sentry_sdk.flush(timeout=0.2)', 'fine 0..200', 'import sentry_sdk'],
    ['posthog.shutdown()', 'sends 0.. posthog.shutdown', 'import posthog'],
    ['posthog.flush()', 'sends 0..10000 posthog.flush', 'import posthog'],
    [
      'provider.shutdown()',
      'sends 0..30000 provider.shutdown',
      'from opentelemetry.sdk.trace import TracerProvider\nprovider = TracerProvider()',
    ],
    [
      'provider.force_flush(100)',
      'sends 0.. provider.force_flush',
      'from opentelemetry.sdk.trace import TracerProvider\nprovider = TracerProvider()',
    ],
    [
      'provider.force_flush(100)',
      'fine 0..100',
      'from opentelemetry.sdk.metrics import MeterProvider\nprovider = MeterProvider()',
    ],
    ['langfuse.flush()', 'sends 0.. langfuse.flush', 'from langfuse import get_client\nlangfuse = get_client()'],
    ['wandb.finish()', 'sends 0.. wandb.finish', 'import wandb'],
    ['logger.complete()', 'writes 0.. logger.complete', 'from loguru import logger', true],
    // files
    ['torch.save(model, "x")', 'writes 0.. torch.save', 'import torch\nmodel = {}'],
    ['torch.cuda.empty_cache()', 'fine 0', 'import torch'],
    ['df.to_csv("x.csv")', 'writes 0.. df.to_csv', 'import pandas as pd\ndf = pd.DataFrame()'],
    ['df.to_csv()', 'fine 0', 'import pandas as pd\ndf = pd.DataFrame()'],
    ['yaml.dump({}, open("x", "w"))', 'writes 0.. yaml.dump', 'import yaml'],
    ['yaml.dump({})', 'fine 0', 'import yaml'],
    ['np.save("x", 1)', 'writes 0.. np.save', 'import numpy as np'],
  ])('%s: %s', async (call, expected, top, isAwaited = false) => {
    expect(await shutdownOf(lifespan('', `${isAwaited ? 'await ' : ''}${call}`, top))).toEqual([expected]);
  });
});
