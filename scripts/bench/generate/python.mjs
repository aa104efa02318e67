// Python text of any length that parses, with the mix of statements that real code has.

const NOUNS = [
  'order',
  'user',
  'invoice',
  'event',
  'batch',
  'token',
  'report',
  'price',
  'route',
  'session',
  'shipment',
];
const VERBS = ['load', 'merge', 'validate', 'export', 'normalise', 'refresh', 'archive', 'collect', 'split', 'publish'];

/**
 * One Python module.
 *
 * @param random from {@link import('./random.mjs').seeded}
 * @param lines about how many lines it has
 * @param imports lines to put below the imports of the standard library
 */
export function pythonModule(random, lines, imports = []) {
  const parts = [
    `"""Helpers for ${pick(random, NOUNS)} records."""\n\nfrom __future__ import annotations\n`,
    'import dataclasses\nimport json\nimport logging\nfrom collections import defaultdict\nfrom datetime import datetime\nfrom typing import Any, Iterable\n',
    ...(imports.length > 0 ? [`${imports.join('\n')}\n`] : []),
    `logger = logging.getLogger(__name__)\n\nDEFAULT_LIMIT = ${random(500) + 1}\n`,
  ];
  let count = parts.join('\n').split('\n').length;
  for (let number = 0; count < lines; number++) {
    const block = pick(random, BLOCKS)(random, number);
    parts.push(`\n${block}`);
    count += block.split('\n').length + 1;
  }
  return parts.join('\n');
}

/** The kinds of statements at the top level of a module; each text ends with a line break. */
const BLOCKS = [dataclass, service, plainFunction, asyncFunction, table];

function dataclass(random, number) {
  const name = title(pick(random, NOUNS)) + title(pick(random, NOUNS)) + number;
  const fields = Array.from({ length: 3 + random(6) }, (_, i) => `    ${pick(random, NOUNS)}_${i}: str | None = None`);
  return `@dataclasses.dataclass(frozen=True)
class ${name}:
    """What is known about one ${pick(random, NOUNS)}."""

    identifier: int
${fields.join('\n')}

    @property
    def is_complete(self) -> bool:
        return all(getattr(self, each.name) is not None for each in dataclasses.fields(self))

    def as_json(self) -> str:
        return json.dumps(dataclasses.asdict(self), default=str, sort_keys=True)
`;
}

function service(random, number) {
  const noun = pick(random, NOUNS);
  const methods = Array.from({ length: 2 + random(5) }, (_, i) => method(random, i));
  return `class ${title(noun)}Service${number}:
    """Works on ${noun} records. One instance for each request."""

    def __init__(self, connection: Any, *, limit: int = DEFAULT_LIMIT) -> None:
        self._connection = connection
        self._limit = limit
        self._cache: dict[str, list[Any]] = defaultdict(list)

${methods.join('\n')}`;
}

function method(random, number) {
  const noun = pick(random, NOUNS);
  return `    def ${pick(random, VERBS)}_${noun}_${number}(self, values: Iterable[dict[str, Any]], since: datetime | None = None) -> list[Any]:
        """Goes through the values and keeps those of interest."""
        kept: list[Any] = []
        for index, value in enumerate(values):
            if since is not None and value.get("created_at", since) < since:
                continue
            if index >= self._limit:
                logger.warning("more than %s ${noun} records, the rest is left out", self._limit)
                break
            try:
                key = f"{value['kind']}:{value['id']:>0${1 + random(9)}d}"
            except (KeyError, ValueError) as error:
                logger.debug("skipped %r: %s", value, error)
            else:
                self._cache[key].append({**value, "${noun}": value.get("${noun}", ${random(1000)}) * ${1 + random(9)}})
                kept.append(self._cache[key][-1])
        return sorted(kept, key=lambda each: each["id"])
`;
}

function plainFunction(random, number) {
  const [noun, verb] = [pick(random, NOUNS), pick(random, VERBS)];
  return `def ${verb}_${noun}_${number}(records: list[dict[str, Any]], *, factor: float = ${random(100) / 10}) -> dict[str, float]:
    totals = {record["name"]: record["amount"] * factor for record in records if record.get("amount")}
    if not totals:
        return {}
    # The largest is left out: it is the sum row of the export.
    largest = max(totals, key=totals.__getitem__)
    return {name: amount for name, amount in totals.items() if name != largest and amount > ${random(50)}}
`;
}

function asyncFunction(random, number) {
  const [noun, verb] = [pick(random, NOUNS), pick(random, VERBS)];
  return `async def ${verb}_${noun}_async_${number}(client: Any, identifiers: list[int]) -> list[Any]:
    results = []
    async with client.session(timeout=${1 + random(60)}) as session:
        for identifier in identifiers:
            response = await session.get(f"/api/v${1 + random(3)}/${noun}/{identifier}")
            match response.status:
                case 200 | 201:
                    results.append(await response.json())
                case 404:
                    logger.info("no ${noun} %d", identifier)
                case status:
                    raise RuntimeError(f"unexpected answer {status} for {identifier}")
    return results
`;
}

function table(random, number) {
  const rows = Array.from(
    { length: 4 + random(20) },
    (_, i) =>
      `    "${pick(random, NOUNS)}-${i}": {"weight": ${random(10000) / 100}, "tags": ["${pick(random, VERBS)}", "${pick(random, NOUNS)}"]},`,
  );
  return `TABLE_${number}: dict[str, dict[str, Any]] = {\n${rows.join('\n')}\n}\n`;
}

function pick(random, list) {
  return list[random(list.length)];
}

function title(word) {
  return word[0].toUpperCase() + word.slice(1);
}
