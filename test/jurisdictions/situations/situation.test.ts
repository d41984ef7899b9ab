import type { Reach } from '../../../src/access/viewer.js';
import { OrganisationTree } from '../../../src/jurisdictions/organisations/organisation-tree.js';
import {
  contradictedBy,
  declarationProblems,
  endingProblem,
  type SituationDeclaration,
} from '../../../src/jurisdictions/situations/situation.js';
import { localDate } from '../../../src/shared/local-date.js';

const TREE = new OrganisationTree('place', [
  { id: 'C', parentId: null, level: 'COUNTY' },
  { id: 'T1', parentId: 'C', level: 'TOWNSHIP' },
  { id: 'T2', parentId: 'C', level: 'TOWNSHIP' },
  { id: 'V1', parentId: 'T1', level: 'VILLAGE' },
]);
const WHOLE: Reach = { jurisdictionId: 'place', townshipIds: null, villageIds: null };
const T1_ONLY: Reach = { jurisdictionId: 'place', townshipIds: ['T1'], villageIds: null };
const TODAY = localDate('2026-08-20');

describe('A declaration (N4.1)', () => {
  test('may cover the whole jurisdiction without an end', () => {
    expect(codes(epidemic({}))).toEqual([]);
  });

  test.each<[string, Partial<SituationDeclaration>, Reach, string[]]>([
    ['a level that an epidemic does not know', { level: 'EXTREME' }, WHOLE, ['SITUATION_LEVEL']],
    ['a disaster of level V', { kind: 'DISASTER', level: 'V' }, WHOLE, ['SITUATION_LEVEL']],
    ['an event without a level', { kind: 'MAJOR_EVENT', level: ' ' }, WHOLE, ['SITUATION_LEVEL']],
    ['a missing basis', { basis: '  ' }, WHOLE, ['SITUATION_BASIS']],
    ['a basis of 301 characters', { basis: 'x'.repeat(301) }, WHOLE, ['SITUATION_BASIS']],
    ['an end the day before the start', { activeUntil: localDate('2026-08-19') }, WHOLE, ['PERIOD_REVERSED']],
    ['no township in its list', { townshipIds: [] }, WHOLE, ['AREA_EMPTY']],
    ['an unknown township', { townshipIds: ['T9'] }, WHOLE, ['UNKNOWN_TOWNSHIP']],
    ['a village for a township', { townshipIds: ['V1'] }, WHOLE, ['UNKNOWN_TOWNSHIP']],
    ['a township twice', { townshipIds: ['T1', 'T1'] }, WHOLE, ['TOWNSHIP_TWICE']],
    ['a township out of reach', { townshipIds: ['T1', 'T2'] }, T1_ONLY, ['AREA_OUT_OF_REACH']],
    ['the whole jurisdiction from a part of it', {}, T1_ONLY, ['AREA_OUT_OF_REACH']],
    ['several faults at once', { level: '?', basis: '' }, WHOLE, ['SITUATION_LEVEL', 'SITUATION_BASIS']],
  ])('is refused for %s', (_, different, reach, expected) => {
    expect(codes(epidemic(different), reach)).toEqual(expected);
  });

  test('may end on the day it begins, and name an event as announced', () => {
    expect(codes(epidemic({ activeUntil: TODAY }))).toEqual([]);
    expect(codes(epidemic({ kind: 'MAJOR_EVENT', level: '特别重大' }))).toEqual([]);
  });

  test('says where each fault lies', () => {
    const problems = declarationProblems(epidemic({ townshipIds: ['T1', 'T9'] }), {
      tree: TREE,
      reach: WHOLE,
    });
    expect(problems.map(({ path }) => path)).toEqual([['input', 'townshipIds', '1']]);
  });
});

describe('A risk level', () => {
  const running = epidemic({ townshipIds: ['T1'], activeUntil: localDate('2026-08-31') });

  test.each<[string, Partial<SituationDeclaration>, boolean]>([
    ['the same township on its last day', { townshipIds: ['T1'], activeFrom: localDate('2026-08-31') }, true],
    ['the same township the day after', { townshipIds: ['T1'], activeFrom: localDate('2026-09-01') }, false],
    ['another township', { townshipIds: ['T2'] }, false],
    ['the whole jurisdiction', { townshipIds: null }, true],
  ])('already declared stands against one for %s or not', (_, different, contradicts) => {
    expect(contradictedBy(epidemic(different), [running]) !== undefined).toBe(contradicts);
  });

  test('does not stand against a disaster', () => {
    const disaster = epidemic({ kind: 'DISASTER', level: 'II' });
    expect(contradictedBy(disaster, [disaster, running])).toBeUndefined();
  });
});

describe('A situation', () => {
  const from = localDate('2026-08-01');

  test.each<[string, string | null, string, string | null]>([
    ['today', null, '2026-08-20', null],
    ['a later day', null, '2026-12-31', null],
    ['yesterday', null, '2026-08-19', 'SITUATION_END'],
    ['its declared last day', '2026-09-30', '2026-09-30', null],
    ['the day after its declared last day', '2026-09-30', '2026-10-01', 'SITUATION_END'],
    ['today when today is its last day', '2026-08-20', '2026-08-20', null],
    ['today when it ended yesterday', '2026-08-19', '2026-08-20', 'SITUATION_ENDED'],
  ])('is ended with %s or not', (_, until, lastDay, code) => {
    const situation = { activeFrom: from, activeUntil: until === null ? null : localDate(until) };
    expect(endingProblem(situation, localDate(lastDay), TODAY)?.code ?? null).toBe(code);
  });

  test('that has not begun ends on its first day at the earliest', () => {
    const ahead = { activeFrom: localDate('2026-09-01'), activeUntil: null };
    expect(endingProblem(ahead, localDate('2026-08-31'), TODAY)?.code).toBe('SITUATION_END');
    expect(endingProblem(ahead, localDate('2026-09-01'), TODAY)).toBeNull();
  });
});

function epidemic(different: Partial<SituationDeclaration>): SituationDeclaration {
  return {
    kind: 'EPIDEMIC_RISK',
    level: 'HIGH',
    townshipIds: null,
    activeFrom: TODAY,
    activeUntil: null,
    basis: '县防指〔2026〕8号',
    ...different,
  };
}

function codes(declaration: SituationDeclaration, reach: Reach = WHOLE): string[] {
  return declarationProblems(declaration, { tree: TREE, reach }).map(({ code }) => code);
}
