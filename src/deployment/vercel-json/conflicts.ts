import { isTable, type Step } from '../../parser/document.js';
import { SERVICE_KEYS, type ServiceKey } from '../../vercel/service-keys.js';
import { configFault, displayPath, type ConfigFault } from './fault.js';
import { proxyFaults } from './proxy.js';

/**
 * What `validateConfig` of the CLI (packages/cli/src/util/validate-config.ts, vercel 64.0.2) refuses beyond the schema,
 * in its order: settings that exclude each other, and names that lead nowhere.
 */

type Config = Record<string, unknown>;

/** Settings that belong into a service where there are services. */
const BUILD_SETTINGS = [
  'functions',
  'installCommand',
  'buildCommand',
  'devCommand',
  'ignoreCommand',
  'outputDirectory',
  'framework',
];

export function* conflictFaults(config: Config): Generator<ConfigFault> {
  yield* timezoneFaults(config['schedules']);
  yield* affinityFaults(config);
  yield* proxyFaults(config['proxy']);
  const has = (key: string): boolean => Boolean(config[key]);
  if (has('functions') && has('builds')) {
    yield configFault({
      code: 'FUNCTIONS_AND_BUILDS',
      path: ['functions'],
      at: 'key',
      message: 'vercel.json has both `functions` and `builds`; Vercel refuses them together, so the deployment fails.',
      help: 'Remove `builds`: without it Vercel finds the app itself, and `functions` takes effect. Or move the settings of `functions` into the `config` of each build.',
      theirs:
        'The `functions` property cannot be used in conjunction with the `builds` property. Please remove one of them.',
      docs: 'https://vercel.link/functions-and-builds',
    });
  }
  const together = (code: string, one: string, other: string, help: string): ConfigFault =>
    configFault({
      code,
      path: [one],
      at: 'key',
      message: `vercel.json has both \`${one}\` and \`${other}\`; Vercel refuses them together, so the deployment fails.`,
      help,
    });
  if (has('proxy') && has('builds')) yield together('PROXY_AND_BUILDS', 'proxy', 'builds', 'Remove `builds`.');
  if (has('experimentalServices')) {
    for (const [key, suffix] of [
      ['builds', 'BUILDS'],
      ['functions', 'FUNCTIONS'],
    ] as const) {
      if (!has(key)) continue;
      yield together(`EXPERIMENTAL_SERVICES_AND_${suffix}`, 'experimentalServices', key, `Remove \`${key}\`.`);
    }
  } else if (has('experimentalServiceGroups')) {
    yield configFault({
      code: 'SERVICE_GROUPS_WITHOUT_SERVICES',
      path: ['experimentalServiceGroups'],
      at: 'key',
      message:
        '`experimentalServiceGroups` names services, but there is no `experimentalServices`, so the deployment fails.',
      help: 'Define the services, or remove the groups.',
    });
  }
  yield* servicesConflicts(config, together);
  yield* daemonFaults(config);
  yield* bindingFaults(config);
}

function* servicesConflicts(
  config: Config,
  together: (code: string, one: string, other: string, help: string) => ConfigFault,
): Generator<ConfigFault> {
  const key = SERVICE_KEYS.find((each) => isTable(config[each]));
  if (key === undefined) return;
  const prefix = codePrefix(key);
  if (key === 'services' && isTable(config['experimentalServicesV2'])) {
    const help = 'Keep `services`; the other is its old name.';
    yield together('SERVICES_AND_EXPERIMENTAL_SERVICES_V2', 'experimentalServicesV2', 'services', help);
  }
  if (config['experimentalServices']) {
    yield together(`${prefix}_AND_EXPERIMENTAL_SERVICES`, 'experimentalServices', key, `Keep \`${key}\`.`);
  }
  if (config['builds']) yield together(`${prefix}_AND_BUILDS`, 'builds', key, 'Remove `builds`.');
  for (const setting of BUILD_SETTINGS) {
    if (config[setting] === undefined || config[setting] === null) continue;
    yield configFault({
      code: `${prefix}_AND_TOP_LEVEL_BUILD_SETTINGS`,
      path: [setting],
      at: 'key',
      message: `With \`${key}\`, \`${setting}\` cannot stand at the top level of vercel.json: it does not say which service it is for, so the deployment fails.`,
      help: `Move it under the service in \`${key}\`.`,
    });
  }
}

function codePrefix(key: ServiceKey): string {
  return key === 'services' ? 'SERVICES' : 'EXPERIMENTAL_SERVICES_V2';
}

function* timezoneFaults(schedules: unknown): Generator<ConfigFault> {
  for (const [index, schedule] of Array.isArray(schedules) ? schedules.entries() : []) {
    const timezone: unknown = isTable(schedule) ? schedule['timezone'] : undefined;
    if (typeof timezone !== 'string' || isTimezone(timezone)) continue;
    yield configFault({
      code: 'INVALID_SCHEDULE_TIMEZONE',
      path: ['schedules', index, 'timezone'],
      message: `\`schedules[${index}].timezone\` is not a time zone that exists, so the deployment fails.`,
      help: 'Write a name such as `America/New_York`, or leave it out for UTC.',
    });
  }
}

function isTimezone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false; // That is what the CLI asks, in the same way.
  }
}

function* affinityFaults(config: Config): Generator<ConfigFault> {
  const maps: [readonly Step[], unknown][] = [[['functions'], config['functions']]];
  for (const key of SERVICE_KEYS) {
    for (const [name, service] of Object.entries(tableOf(config[key]))) {
      maps.push([[key, name, 'functions'], tableOf(service)['functions']]);
    }
  }
  for (const [at, functions] of maps) {
    for (const [pattern, settings] of Object.entries(tableOf(functions))) {
      const { affinity, regions } = tableOf(settings);
      const places = new Set<unknown>(Array.isArray(regions) ? regions : []);
      if (tableOf(affinity)['mode'] !== 'strict' || !(places.has('all') || places.size > 1)) continue;
      const path = [...at, pattern, 'regions'];
      yield configFault({
        code: 'INVALID_FUNCTION_AFFINITY_REGIONS',
        path,
        message: `With \`"affinity": { "mode": "strict" }\`, ${displayPath(path)} may name one region only, so the deployment fails.`,
        help: 'Keep one region, or remove `affinity`.',
      });
    }
  }
}

function* daemonFaults(config: Config): Generator<ConfigFault> {
  if (!isTable(config['daemons'])) return;
  const daemons = config['daemons'];
  const wrong = (path: readonly Step[], message: string, help: string): ConfigFault =>
    configFault({ code: 'INVALID_DAEMON', path, message, help });
  for (const [name, daemon] of Object.entries(daemons)) {
    const { entrypoint } = tableOf(daemon);
    if (typeof entrypoint !== 'string') continue;
    if (/(docker|container)file/i.test(entrypoint.split(/[\\/]/).pop() ?? '')) continue;
    const path = ['daemons', name, 'entrypoint'];
    yield wrong(path, `${displayPath(path)} must be a Dockerfile or Containerfile; the deployment fails.`, 'Name one.');
  }
  const services = SERVICE_KEYS.flatMap((key) =>
    Object.entries(tableOf(config[key])).map(([name, service]) => ({ at: [key, name], name, ...entriesOf(service) })),
  );
  const isTarget = (name: unknown): boolean =>
    typeof name === 'string' && Object.hasOwn(daemons, name) && !services.some((service) => service.name === name);
  for (const { at, bindings } of services) {
    for (const [index, binding] of bindings.entries()) {
      if (!isTarget(binding['service'])) continue;
      const path = [...at, 'bindings', index, 'service'];
      yield wrong(
        path,
        `${displayPath(path)} is a daemon, which gets no traffic; the deployment fails.`,
        'Name a service.',
      );
    }
  }
  for (const { at, targets } of [{ at: [], ...entriesOf(config) }, ...services]) {
    for (const { key, index, service } of targets) {
      if (!isTarget(service)) continue;
      const path = [...at, key, index, 'destination', 'service'];
      yield wrong(
        path,
        `${displayPath(path)} is a daemon, which gets no traffic; the deployment fails.`,
        'Name a service.',
      );
    }
  }
}

/** The bindings of a service, and the services that its routes lead to. */
function entriesOf(holder: unknown): {
  bindings: Config[];
  targets: { key: string; index: number; service: unknown }[];
} {
  const { bindings } = tableOf(holder);
  const targets = ['rewrites', 'routes'].flatMap((key) => {
    const items = tableOf(holder)[key];
    return (Array.isArray(items) ? items : []).map((item: unknown, index) => ({
      key,
      index,
      service: tableOf(tableOf(item)['destination'])['service'],
    }));
  });
  return { bindings: (Array.isArray(bindings) ? bindings : []).map(tableOf), targets };
}

function* bindingFaults(config: Config): Generator<ConfigFault> {
  const key = SERVICE_KEYS.find((each) => isTable(config[each]));
  if (key === undefined) return;
  const services = tableOf(config[key]);
  for (const [name, service] of Object.entries(services)) {
    for (const [index, binding] of entriesOf(service).bindings.entries()) {
      const target = binding['service'];
      if (typeof target !== 'string' || Object.hasOwn(services, target)) continue;
      const path = [key, name, 'bindings', index, 'service'];
      yield configFault({
        code: `${codePrefix(key)}_BINDING_UNKNOWN_SERVICE`,
        path,
        message: `${displayPath(path)} names the service \`${target}\`, which is not there, so the deployment fails.`,
        help: `Add \`${target}\` to \`${key}\`, or correct the name.`,
      });
    }
  }
}

function tableOf(value: unknown): Config {
  return isTable(value) ? value : {};
}
