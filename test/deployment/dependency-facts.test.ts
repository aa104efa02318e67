import { describe, expect, it } from 'vitest';
import { isCappedAt } from '../../src/deployment/manifests/dependency-facts.js';
import { isFault, parseRequirement } from '../../src/parser/requirements/pep508.js';

function capped(specifiers: string, last: string, next: string | null = null): boolean {
  const requirement = parseRequirement(`x${specifiers}`);
  if (isFault(requirement)) throw new Error(requirement.message);
  return isCappedAt(requirement.specifiers, last, next);
}

describe('specifiers that leave nothing newer than 1.25.2', () => {
  it.each([
    '==1.25.2',
    '==1.21',
    '===1.25.2',
    '==1.24.*',
    '~=1.24.1',
    '<=1.25',
    '<1.25.2',
    '>=1.20,<1.25',
    '!=1.23,<=1.24.4',
    '==1.25.2+local',
    '==1.25.0rc1',
  ])('%s', (specifiers) => {
    expect(capped(specifiers, '1.25.2')).toBe(true);
  });

  it('count up to the next release, where it is known', () => {
    expect(capped('==1.25.*', '1.25.2', '1.26.0')).toBe(true);
    expect(capped('~=1.25.0', '1.25.2', '1.26.0')).toBe(true);
    expect(capped('~=1.25', '1.25.2', '1.26.0')).toBe(false);
    expect(capped('<1.26', '1.25.2', '1.26.0')).toBe(true);
    expect(capped('<1.26', '1.25.2')).toBe(false);
    expect(capped('<1.26.1', '1.25.2', '1.26.0')).toBe(false);
  });
});

describe('specifiers that admit something newer than 1.25.2', () => {
  it.each([
    '',
    '>=1.20',
    '==1.26.0',
    '==1.25.3',
    '~=1.25',
    '~=1.25.0',
    '==1.*',
    '==1.25.*',
    '<2',
    '!=1.26.0',
    '>1',
    '==1!1.0',
  ])('%s', (specifiers) => {
    expect(capped(specifiers, '1.25.2')).toBe(false);
  });
});
