import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POLICIES } from '../../policies/index.js';
import type { Basis, PolicyDefinition, Programme, Rule } from '../../src/policy/index.js';
import { CASE_TABLES } from './tables.js';

/** A requirement of the source documents, with the others that say the same. */
export interface Requirement {
  readonly ids: readonly string[];
  readonly what: string;
}

/** The sections Basic living assistance, Special assistance, Temporary and emergency assistance. */
export const REQUIREMENTS: readonly Requirement[] = [
  { ids: ['J1.1'], what: 'allowance by income, assets and spending together' },
  { ids: ['J1.2'], what: 'one-person household' },
  { ids: ['J1.3', 'N1.4', 'X4.3'], what: 'dated standards; price-linked subsidy' },
  { ids: ['J1.4'], what: 'classes A, B, C and their reviews' },
  { ids: ['J2.1'], what: 'extreme poverty: minors up to 18' },
  { ids: ['J2.2'], what: 'at least 1.3 times the allowance standard' },
  { ids: ['J2.3', 'X2.1', 'X2.2', 'N5.2'], what: 'care level by self-care; care agreement' },
  { ids: ['X1.1'], what: 'people fallen back into poverty are taken in' },
  { ids: ['X1.2', 'J6.1', 'N1.3'], what: 'employment cost; gradual exit' },
  { ids: ['X1.3'], what: 'voluntary exit' },
  { ids: ['X1.4'], what: 'stable households leave' },
  { ids: ['N1.1'], what: 'one-off living subsidy' },
  { ids: ['D2.1'], what: 'the centre reviews, approves and pays' },
  { ids: ['J3'], what: 'medical assistance; treated first' },
  { ids: ['D6.5'], what: 'serious illness: a share up to a limit' },
  { ids: ['J4', 'D4'], what: 'education' },
  { ids: ['J5', 'D7'], what: 'housing' },
  { ids: ['J6', 'D5'], what: 'employment' },
  { ids: ['J7', 'D3.3'], what: 'disaster relief' },
  { ids: ['J8', 'X5', 'X6'], what: 'legal aid, funeral, children without care, the disabled' },
  { ids: ['D3.6'], what: 'old-age subsidy' },
  { ids: ['D3.7'], what: 'longevity subsidy' },
  { ids: ['D3.8'], what: 'family-planning support' },
  { ids: ['D3.9'], what: 'legal aid in the district' },
  { ids: ['D3.10'], what: 'old and poor party members' },
  { ids: ['D3.11'], what: 'reservoir migrants' },
  { ids: ['D3.12'], what: 'demobilised officers' },
  { ids: ['C1.1'], what: 'coverage list; all programmes in one question' },
  { ids: ['X4.1'], what: 'children whom an epidemic leaves alone' },
  { ids: ['X7'], what: 'people left behind' },
  { ids: ['J10', 'X11.2'], what: 'vagrants and the stranded' },
  { ids: ['J9.1'], what: 'emergency type, paid first' },
  { ids: ['J9.2'], what: 'expenditure type' },
  { ids: ['J9.3', 'N4.5'], what: 'meeting on the single case' },
  { ids: ['J9.4'], what: 'stages' },
  { ids: ['J9.5', 'N4.4'], what: 'the place of the emergency acts' },
  { ids: ['J9.6', 'X3.2'], what: 'township limit and reserve fund' },
  { ids: ['J9.7'], what: 'emergency relief fund' },
  { ids: ['X3.3'], what: 'carried over into the allowance' },
  { ids: ['N2.1'], what: 'workers without unemployment insurance' },
  { ids: ['N2.2'], what: 'infected and quarantined households' },
  { ids: ['N4.1', 'N4.2'], what: 'raised limits; the village grants' },
  { ids: ['N1.2'], what: 'one-off grant in a badly hit area' },
  { ids: ['D2.2'], what: 'emergency assistance of the district' },
  { ids: ['J11'], what: 'the emergency procedure is switched on' },
  { ids: ['D1.1'], what: 'hardship coefficient: it orders and refuses nobody' },
  { ids: ['D2.3'], what: 'no second basic-living support' },
];

/** Where a requirement stands in the policies and which tests name it. */
export interface Traced {
  readonly id: string;
  readonly what: string;
  readonly stands: readonly string[];
  readonly tests: readonly string[];
  /** Of the tests, those that ask the service over GraphQL; every line of a case table is asked so too. */
  readonly overApi: readonly string[];
}

export function traceRequirements(root: string): readonly Traced[] {
  const stands = new Map<string, Set<string>>();
  for (const policy of POLICIES) noteStands(policy, (id, where) => put(stands, id, where));
  const tests = new Map<string, Set<string>>();
  const overApi = new Map<string, Set<string>>();
  for (const { policy, cases } of CASE_TABLES) {
    for (const { req } of cases) {
      put(tests, req, policy);
      put(overApi, req, 'case tables');
    }
  }
  for (const { id, file, asksTheApi } of titledIds(root)) put(asksTheApi ? overApi : tests, id, file);
  return REQUIREMENTS.flatMap(({ ids, what }) =>
    ids.map((id) => ({
      id,
      what: id === ids[0] ? what : `as ${ids[0]}`,
      stands: sorted(stands.get(id)),
      tests: sorted(tests.get(id)),
      overApi: shortest(sorted(overApi.get(id))),
    })),
  );
}

/** The table of `policies/README.md`, as Markdown. */
export function requirementTable(root: string): string {
  const rows = traceRequirements(root).map(
    ({ id, what, stands, tests, overApi }) =>
      `| ${id} | ${what} | ${listed(stands)} | ${listed(tests)} | ${listed(overApi)} |`,
  );
  const head = '| id | what | programme, rule or parameter | test | over the API |';
  return [head, '|---|---|---|---|---|', ...rows].join('\n');
}

const MOST_NAMED = 8;

function listed(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return names.join(', ');
  return `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`;
}

type Note = (id: string, where: string) => void;

function noteStands(policy: PolicyDefinition, note: Note): void {
  const noteAll = (bases: readonly Basis[], where: string) => {
    for (const { requirement } of bases) if (requirement !== undefined) note(requirement, where);
  };
  for (const programme of policy.programmes) noteProgramme(programme, noteAll);
  for (const { code, rules, steps, set } of policy.adapts ?? []) {
    noteAll(set?.basis ?? [], `\`${code}\``);
    noteRules(rules ?? [], noteAll);
    for (const step of steps ?? []) noteAll(step.basis, `\`${code}\``);
  }
  for (const [key, stated] of Object.entries(policy.parameters))
    for (const { basis } of stated) noteAll([basis], `\`${key}\``);
  noteAll(policy.need?.basis ?? [], '`need`');
  for (const { key, bounds } of policy.declares)
    for (const { basis } of bounds ?? []) noteAll([basis], `\`${key}\``);
}

function noteProgramme(
  programme: Programme,
  noteAll: (bases: readonly Basis[], where: string) => void,
): void {
  noteAll(programme.basis, `\`${programme.code}\``);
  noteRules(programme.rules, noteAll);
  for (const { basis } of programme.procedure) noteAll(basis, `\`${programme.code}\``);
}

function noteRules(rules: readonly Rule[], noteAll: (bases: readonly Basis[], where: string) => void): void {
  for (const { id, basis } of rules) noteAll(basis, `\`${id}\``);
}

/** The case tables stand for all; else one file is enough, so that the table changes with the policies alone. */
function shortest(places: readonly string[]): readonly string[] {
  return places.includes('case tables') ? ['case tables'] : places.slice(0, 1);
}

interface TitledId {
  readonly id: string;
  readonly file: string;
  readonly asksTheApi: boolean;
}

/** Ids that titles of tests begin with, such as `J9.6, X3.2: …`: of the policies, and of all that ask the API. */
function* titledIds(root: string): Iterable<TitledId> {
  for (const path of testFiles(join(root, 'test'))) {
    const text = readFileSync(path, 'utf8');
    const file = path.slice(root.length + 1).replace('test/', '');
    const asksTheApi = /\bsupport\/api\.js'/.test(text);
    if (!asksTheApi && !/^polic(y|ies)\//.test(file)) continue;
    for (const [, ids] of text.matchAll(TITLE)) {
      for (const id of ids?.split(', ') ?? []) yield { id, file, asksTheApi };
    }
  }
}

const TITLE = /['"`]((?:[JXDNC]\d+(?:\.\d+)?(?:, )?)+): /g;

function testFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'))
    .sort();
}

function put(map: Map<string, Set<string>>, id: string, where: string): void {
  const known = map.get(id);
  if (known === undefined) map.set(id, new Set([where]));
  else known.add(where);
}

function sorted(names: ReadonlySet<string> | undefined): readonly string[] {
  return [...(names ?? [])].sort();
}
