import type { OrganisationNode } from '../../../src/jurisdictions/organisations/organisation.js';
import { OrganisationTree } from '../../../src/jurisdictions/organisations/organisation-tree.js';

const COUNTY = tree(
  ['C', null, 'COUNTY'],
  ['C-D', 'C', 'DEPARTMENT'],
  ['C-D2', 'C-D', 'DEPARTMENT'],
  ['T2', 'C', 'TOWNSHIP'],
  ['T1', 'C', 'TOWNSHIP'],
  ['T1-D', 'T1', 'DEPARTMENT'],
  ['V1', 'T1', 'VILLAGE'],
  ['V2', 'T2', 'VILLAGE'],
);
const CITY = tree(
  ['CITY', null, 'CITY'],
  ['A', 'CITY', 'COUNTY'],
  ['B', 'CITY', 'COUNTY'],
  ['A1', 'A', 'TOWNSHIP'],
  ['A2', 'A', 'TOWNSHIP'],
  ['B1', 'B', 'TOWNSHIP'],
  ['B1V', 'B1', 'VILLAGE'],
);

describe('The tree of organisations', () => {
  test('lists what stands below an organisation, itself first', () => {
    expect(COUNTY.descendants('T1')).toEqual(['T1', 'T1-D', 'V1']);
    expect(COUNTY.descendants('V1')).toEqual(['V1']);
    expect(COUNTY.descendants('nowhere')).toEqual([]);
  });

  test('knows township and county above an organisation', () => {
    expect(CITY.townshipOf('B1V')).toBe('B1');
    expect(CITY.townshipOf('B1')).toBe('B1');
    expect(CITY.townshipOf('B')).toBeNull();
    expect(CITY.countyOf('B1V')).toBe('B');
    expect(CITY.countyOf('CITY')).toBeNull();
    expect(CITY.townshipOf('nowhere')).toBeNull();
  });

  test('lists townships in order', () => {
    expect(COUNTY.townships()).toEqual(['T1', 'T2']);
    expect(CITY.townshipsBelow('A')).toEqual(['A1', 'A2']);
  });

  test.each([
    ['a county', COUNTY, 'C', 'COUNTY'],
    ['a department of the county', COUNTY, 'C-D', 'COUNTY'],
    ['a department of a department', COUNTY, 'C-D2', 'COUNTY'],
    ['a department of a township', COUNTY, 'T1-D', 'TOWNSHIP'],
    ['a village', COUNTY, 'V1', 'VILLAGE'],
  ])('lets %s act at its level', (_, tree, id, level) => {
    expect(tree.actingLevelOf(id)).toBe(level);
  });

  test.each([
    ['the county everything', COUNTY, 'C', null, null],
    ['a department of the county everything', COUNTY, 'C-D2', null, null],
    ['a township itself', COUNTY, 'T1', ['T1'], null],
    ['a department of a township the township', COUNTY, 'T1-D', ['T1'], null],
    ['a village itself in its township', COUNTY, 'V1', ['T1'], ['V1']],
    ['a city everything', CITY, 'CITY', null, null],
    ['a county within a city its own townships', CITY, 'A', ['A1', 'A2'], null],
  ])('lets %s be reached (C6)', (_, tree, id, townshipIds, villageIds) => {
    expect(tree.reachOf(id)).toEqual({ jurisdictionId: 'place', townshipIds, villageIds });
  });

  test('lets nothing through for a village that hangs in no township', () => {
    const odd = tree(['C', null, 'COUNTY'], ['V', 'C', 'VILLAGE']);
    expect(odd.reachOf('V')).toEqual({ jurisdictionId: 'place', townshipIds: [], villageIds: ['V'] });
  });

  test('does not give a top everything when another stands beside it', () => {
    const twoTops = tree(['A', null, 'COUNTY'], ['B', null, 'COUNTY'], ['A1', 'A', 'TOWNSHIP']);
    expect(twoTops.reachOf('A').townshipIds).toEqual(['A1']);
    expect(twoTops.reachOf('B').townshipIds).toEqual([]);
  });

  test('stops at an organisation it does not have', () => {
    expect(() => COUNTY.reachOf('nowhere')).toThrow('has no organisation nowhere');
  });

  test.each<[string, Node[], string]>([
    [
      'an id that stands twice',
      [
        ['C', null, 'COUNTY'],
        ['C', null, 'COUNTY'],
      ],
      'stands twice',
    ],
    ['a superior that is missing', [['T', 'C', 'TOWNSHIP']], 'which is missing'],
    [
      'a circle',
      [
        ['A', 'B', 'TOWNSHIP'],
        ['B', 'A', 'TOWNSHIP'],
      ],
      'is a circle',
    ],
    ['an organisation above itself', [['A', 'A', 'COUNTY']], 'is a circle'],
    ['a department at the top', [['D', null, 'DEPARTMENT']], 'must be a city or a county'],
    ['a township at the top', [['T', null, 'TOWNSHIP']], 'must be a city or a county'],
  ])('refuses %s', (_, nodes, message) => {
    expect(() => tree(...nodes)).toThrow(message);
  });
});

type Node = readonly [id: string, parentId: string | null, level: OrganisationNode['level']];

function tree(...nodes: readonly Node[]): OrganisationTree {
  return new OrganisationTree(
    'place',
    nodes.map(([id, parentId, level]) => ({ id, parentId, level })),
  );
}
