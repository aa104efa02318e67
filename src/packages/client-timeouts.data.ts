/** A client that waits for answers of a service, or an object that says how long it does. */
export interface ClientTimeout {
  /** Full names of what makes it. */
  readonly names: readonly string[];
  /** The argument that says how long, in seconds: its position, null for keyword only, and its name. */
  readonly timeout: { readonly index: number | null; readonly name: string };
  /** How it is told to wait for a minute. */
  readonly setting: string;
  /** Arguments that may say so too, in a form that is not looked at. */
  readonly orElse?: readonly string[];
  /** How long it waits where nothing is said, in seconds; null for no limit. */
  readonly default: number | null;
  /** How often it asks again after that, where nothing is said. */
  readonly retries: number;
  /** The release and the file where that is read. */
  readonly source: string;
  /** The day on which it was read. */
  readonly date: string;
}

const DATE = '2026-11-29';
const KEYWORD = { index: null, name: 'timeout' };

/** Sorted by the first name. */
export const clientTimeouts: readonly ClientTimeout[] = [
  {
    names: ['aiohttp.ClientTimeout'],
    timeout: { index: 0, name: 'total' },
    setting: 'total=60',
    default: 300,
    retries: 0,
    source: 'aiohttp 3.14.3, client.py',
    date: DATE,
  },
  {
    names: [
      'anthropic.Anthropic',
      'anthropic.AsyncAnthropic',
      'anthropic.AnthropicBedrock',
      'anthropic.AsyncAnthropicBedrock',
      'anthropic.AnthropicVertex',
      'anthropic.AsyncAnthropicVertex',
    ],
    timeout: KEYWORD,
    setting: 'timeout=60',
    orElse: ['http_client'],
    default: 600,
    retries: 2,
    source: 'anthropic 1.13.0, _constants.py',
    date: DATE,
  },
  {
    names: ['google.genai.Client'],
    timeout: KEYWORD,
    setting: 'http_options=types.HttpOptions(timeout=60_000)',
    orElse: ['http_options'],
    default: null,
    retries: 0,
    source: 'google-genai 2.25.0, google/genai/_api_client.py and types.py',
    date: DATE,
  },
  {
    names: ['groq.Groq', 'groq.AsyncGroq'],
    timeout: KEYWORD,
    setting: 'timeout=60',
    orElse: ['http_client'],
    default: 60,
    retries: 2,
    source: 'groq 1.7.0, _constants.py',
    date: DATE,
  },
  {
    names: ['httpx.AsyncClient', 'httpx.Client'],
    timeout: KEYWORD,
    setting: 'timeout=60',
    default: 5,
    retries: 0,
    source: 'httpx 0.28.1, _config.py',
    date: DATE,
  },
  {
    names: ['httpx.Timeout'],
    timeout: { index: 0, name: 'timeout' },
    setting: '60',
    default: 5,
    retries: 0,
    source: 'httpx 0.28.1, _config.py',
    date: DATE,
  },
  {
    names: ['openai.OpenAI', 'openai.AsyncOpenAI', 'openai.AzureOpenAI', 'openai.AsyncAzureOpenAI'],
    timeout: KEYWORD,
    setting: 'timeout=60',
    orElse: ['http_client'],
    default: 600,
    retries: 2,
    source: 'openai 3.22.1, _constants.py',
    date: DATE,
  },
];
