import { type Place, type Reach, reaches, reachesAll } from '../../src/access/viewer.js';

const J = 'sample-county';
const ALL: Reach = { jurisdictionId: J, townshipIds: null, villageIds: null };
const DISTRICT: Reach = { jurisdictionId: J, townshipIds: ['t1', 't2'], villageIds: null };
const TOWNSHIP: Reach = { jurisdictionId: J, townshipIds: ['t1'], villageIds: null };
const VILLAGE: Reach = { jurisdictionId: J, townshipIds: ['t1'], villageIds: ['v1'] };
const NOTHING: Reach = { jurisdictionId: J, townshipIds: [], villageIds: null };

const IN_VILLAGE: Place = { jurisdictionId: J, townshipId: 't1', villageId: 'v1' };
const NEXT_VILLAGE: Place = { jurisdictionId: J, townshipId: 't1', villageId: 'v2' };
const TOWNSHIP_ONLY: Place = { jurisdictionId: J, townshipId: 't1', villageId: null };
const NEXT_TOWNSHIP: Place = { jurisdictionId: J, townshipId: 't2', villageId: 'v9' };
const FAR_TOWNSHIP: Place = { jurisdictionId: J, townshipId: 't3', villageId: 'v1' };
const NOWHERE: Place = { jurisdictionId: J, townshipId: null, villageId: null };
const ABROAD: Place = { jurisdictionId: 'other-county', townshipId: 't1', villageId: 'v1' };

describe('An officer reaches', () => {
  test.each<[string, Reach, Place, boolean]>([
    ['of the whole jurisdiction every township', ALL, FAR_TOWNSHIP, true],
    ['of the whole jurisdiction what has no township yet', ALL, NOWHERE, true],
    ['of the whole jurisdiction nothing of another one', ALL, ABROAD, false],
    ['of a district its townships', DISTRICT, NEXT_TOWNSHIP, true],
    ['of a district no other township', DISTRICT, FAR_TOWNSHIP, false],
    ['of a district nothing without a township', DISTRICT, NOWHERE, false],
    ['of a township every village of it', TOWNSHIP, NEXT_VILLAGE, true],
    ['of a township what has no village', TOWNSHIP, TOWNSHIP_ONLY, true],
    ['of a township not the next one', TOWNSHIP, NEXT_TOWNSHIP, false],
    ['of a township not the same code in another jurisdiction', TOWNSHIP, ABROAD, false],
    ['of a village the village', VILLAGE, IN_VILLAGE, true],
    ['of a village not the next one', VILLAGE, NEXT_VILLAGE, false],
    ['of a village nothing that has no village', VILLAGE, TOWNSHIP_ONLY, false],
    ['of a village not the same code in another township', VILLAGE, FAR_TOWNSHIP, false],
    ['with an empty list nothing', NOTHING, IN_VILLAGE, false],
  ])('%s', (_, reach, place, expected) => {
    expect(reaches(reach, place)).toBe(expected);
  });

  test('all of a jurisdiction only without any list', () => {
    expect([ALL, DISTRICT, TOWNSHIP, VILLAGE, NOTHING].map(reachesAll)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
