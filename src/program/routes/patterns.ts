import { wildcard } from '../interpreter/values.js';

export { wildcard };

/** A path of a route with its parameters, ready to be compared with paths of requests. */
export interface RoutePattern {
  /** Whether all of it is known for sure. */
  isCertain: boolean;
  /** Whether it matches a path; a slash at the end does not count, since FastAPI redirects to the other form. */
  matches(path: string): boolean;
  /** Whether everything that it matches begins with `prefix`, which ends with "/". */
  isBelow(prefix: string): boolean;
  /** Whether it may match a path that begins with `prefix`. */
  mayBeBelow(prefix: string): boolean;
}

/** Longer paths of routes do not occur; the cap keeps the work small. */
const MAX_PATH = 500;

/**
 * Compiles the path of a route as Starlette reads it: `{name}` is one segment, `{name:path}` any number of them. Pieces
 * are matched from left to right without regular expressions, so that no project can make it slow.
 *
 * @param isAssumed whether the route may be another, or not be there
 */
export function routePattern(path: string, isAssumed = false): RoutePattern {
  const pieces = piecesOf(trimSlash(path.slice(0, MAX_PATH)));
  const isFixed = pieces.every((piece) => typeof piece === 'string');
  const head = isFixed ? `${pieces.join('')}/` : typeof pieces[0] === 'string' ? pieces[0] : '';
  return {
    isCertain: !isAssumed && !path.includes(wildcard),
    matches: (asked) => matches(pieces, trimSlash(asked)),
    isBelow: (prefix) => head.startsWith(prefix),
    mayBeBelow: (prefix) => head.startsWith(prefix) || (!isFixed && prefix.startsWith(head)),
  };
}

interface Parameter {
  /** Whether it matches slashes too. */
  isOpen: boolean;
}

function piecesOf(path: string): (string | Parameter)[] {
  const pieces: (string | Parameter)[] = [];
  for (const part of path.split(/(\{[^{}]*\}|\0)/)) {
    if (part === wildcard) pieces.push({ isOpen: true });
    else if (/^\{[^{}]*\}$/.test(part)) pieces.push({ isOpen: /:\s*path\s*\}$/.test(part) });
    else if (part !== '') pieces.push(part);
  }
  return pieces;
}

function trimSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

/** Whether pieces match all of a text: the set of places that can be reached is carried from piece to piece. */
function matches(pieces: readonly (string | Parameter)[], text: string): boolean {
  let places = new Set([0]);
  for (const piece of pieces) {
    const next = new Set<number>();
    for (const place of places) {
      if (typeof piece === 'string') {
        if (text.startsWith(piece, place)) next.add(place + piece.length);
        continue;
      }
      const slash = text.indexOf('/', place);
      const end = piece.isOpen || slash === -1 ? text.length : slash;
      for (let i = piece.isOpen ? place : place + 1; i <= end; i++) next.add(i);
    }
    places = next;
  }
  return places.has(text.length);
}
