import { parse as parseQuery } from 'node:querystring';
import { domainToASCII } from 'node:url';

/** The parts of a destination that may hold parameters. */
export interface DestinationParts {
  hostname: string;
  pathname: string;
  /** With its `#`; "" where there is none. */
  hash: string;
  /** The values of the query; of a repeated name, all of them. */
  query: readonly (readonly string[])[];
}

const SIMPLE_PATH = /^(\/\/?(?!\/)[^?\s]*)(\?[^\s]*)?$/;
const HOSTLESS = /^javascript:$/i;
const SLASHED = /^(?:https?|ftp|gopher|file|wss?):$/i;
const FORBIDDEN_HOST = /[\0\t\n\r #%/:<>?@[\\\]^|]/;
const FORBIDDEN_IPV6 = /[\0\t\n\r #%/<>?@\\^|]/;
const ESCAPED = /[\t\n\r "'<>\\^`{|}]/g;

/**
 * Takes a destination apart as `url.parse()` of Node 24 does, which @vercel/routing-utils calls. Calling it from here
 * would print a deprecation warning, and a WHATWG URL understands `https://:tenant.example.com` differently.
 *
 * @throws TypeError where `url.parse()` throws: the host name cannot be one
 */
export function parseDestination(text: string): DestinationParts {
  let rest = normalize(text);
  if (!/[#@]/.test(rest)) {
    const simple = SIMPLE_PATH.exec(rest);
    if (simple) return { hostname: '', pathname: simple[1]!, hash: '', query: queryValues(simple[2]?.slice(1)) };
  }
  const scheme = /^[a-z0-9.+-]+:/i.exec(rest)?.[0] ?? '';
  rest = rest.slice(scheme.length);
  let slashes = false;
  if ((scheme || /^\/\/[^@/]+@[^@/]+/.test(rest)) && rest.startsWith('//') && !HOSTLESS.test(scheme)) {
    rest = rest.slice(2);
    slashes = true;
  }
  let hostname = '';
  if (!HOSTLESS.test(scheme) && (slashes || (scheme && !SLASHED.test(scheme)))) {
    [hostname, rest] = splitHost(rest);
  }
  if (!HOSTLESS.test(scheme)) {
    rest = rest.replace(
      ESCAPED,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
  }
  const hashAt = rest.indexOf('#');
  const hash = hashAt < 0 ? '' : rest.slice(hashAt);
  const beforeHash = hashAt < 0 ? rest : rest.slice(0, hashAt);
  const queryAt = beforeHash.indexOf('?');
  const pathname = queryAt < 0 ? beforeHash : beforeHash.slice(0, queryAt);
  return {
    hostname,
    pathname: pathname === '' && hostname !== '' && SLASHED.test(scheme) ? '/' : pathname,
    hash,
    query: queryValues(queryAt < 0 ? '' : beforeHash.slice(queryAt + 1)),
  };
}

/** Trims, and turns backslashes before the query into slashes. */
function normalize(text: string): string {
  const trimmed = text.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g, '');
  const query = trimmed.search(/[?#]/);
  return query < 0 ? trimmed.replace(/\\/g, '/') : trimmed.slice(0, query).replace(/\\/g, '/') + trimmed.slice(query);
}

/** @returns the host name, and what follows the host */
function splitHost(text: string): [string, string] {
  const end = text.search(/[#/?]/);
  const authority = (end < 0 ? text : text.slice(0, end)).replace(/[\t\n\r]/g, '');
  const at = authority.lastIndexOf('@');
  if (at >= 0) decodeURIComponent(authority.slice(0, at));
  const odd = authority.slice(at + 1).search(/[ "%';<>\\^`{|}]/);
  const hostEnd = odd < 0 ? authority.length : at + 1 + odd;
  let host = authority.slice(at + 1, hostEnd).replace(/:[0-9]*$/, '');
  let rest = authority.slice(hostEnd) + (end < 0 ? '' : text.slice(end));
  const isIpv6 = host.startsWith('[') && host.endsWith(']');
  if (!isIpv6) {
    const colon = host.indexOf(':');
    if (colon >= 0) {
      rest = `/${host.slice(colon)}${rest}`;
      host = host.slice(0, colon);
    }
  }
  host = host.length > 255 ? '' : host.toLowerCase();
  if (host !== '') {
    if (!isIpv6 && domainToASCII(host) === '') throw new TypeError('invalid host name');
    if ((isIpv6 ? FORBIDDEN_IPV6 : FORBIDDEN_HOST).test(host)) throw new TypeError('invalid host name');
  }
  return isIpv6 ? [host.slice(1, -1), rest.startsWith('/') ? rest : `/${rest}`] : [host, rest];
}

function queryValues(query: string | undefined): string[][] {
  if (!query) return [];
  return Object.values(parseQuery(query)).map((value) => (Array.isArray(value) ? value : [value ?? '']));
}
