import { buildSchema, type GraphQLSchema, isObjectType } from 'graphql';
import { AccessDenied } from '../../src/access/access-denied.js';
import {
  AUTHORIZATION,
  type Caller,
  isAdmitted,
  NODE_AUTHORIZATION,
  type Rule,
} from '../../src/access/authorization.js';
import { fieldRule, isNarrowed, TYPE_ACCESS } from '../../src/access/type-access.js';
import { ANONYMOUS, OFFICER_ROLES, PARTNER_SCOPES, type Viewer } from '../../src/access/viewer.js';
import { accessTableText } from '../../src/graphql/access-table.js';
import { fieldProblems } from '../../src/graphql/field-guard.js';
import { serviceSchema } from '../../src/graphql/service-schema.js';
import { anOfficer } from '../access/an-actor.js';

/** Everybody who can call, one of each kind. */
const VIEWERS: readonly (readonly [caller: Caller, viewer: Viewer])[] = [
  ...OFFICER_ROLES.map((role) => [role, anOfficer({ roles: [role] })] as const),
  ...PARTNER_SCOPES.map(
    (scope) =>
      [
        `PARTNER:${scope}`,
        { kind: 'PARTNER', keyId: 'k', name: 'P', jurisdictionIds: ['j'], scopes: [scope] },
      ] as const,
  ),
  ['CITIZEN', { kind: 'CITIZEN', subject: 's', personRefs: [] }],
  ['ANONYMOUS', ANONYMOUS],
];

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await serviceSchema();
});

describe('The whole schema', () => {
  test('refuses each operation to everyone whom the table does not list, and to nobody else', async () => {
    const wrong: string[] = [];
    for (const root of [schema.getQueryType(), schema.getMutationType()]) {
      for (const field of Object.values(root?.getFields() ?? {})) {
        const name = `${root?.name}.${field.name}`;
        const rule: Rule = AUTHORIZATION[name as keyof typeof AUTHORIZATION];
        expect(fieldRule(root?.name ?? '', field.name)).toBe(rule);
        for (const [caller, viewer] of VIEWERS) {
          const refused = await refuses(() => field.resolve?.(undefined, {}, { viewer }, {} as never));
          if (refused === rule.includes(caller)) wrong.push(`${name} for ${caller}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('answers each field that is for fewer with null to all others who see its type', async () => {
    const tried: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || TYPE_ACCESS[type.name] === undefined) continue;
      for (const field of Object.values(type.getFields())) {
        if (!isNarrowed(type.name, field.name)) continue;
        const rule = fieldRule(type.name, field.name) ?? [];
        for (const [caller, viewer] of VIEWERS) {
          if (isAdmitted(viewer, rule)) continue;
          expect(await field.resolve?.(SECRETIVE, {}, { viewer }, {} as never)).toBeNull();
          tried.push(`${type.name}.${field.name} ${caller}`);
        }
      }
    }
    expect(tried).toEqual(
      expect.arrayContaining([
        'Case.household FUND_MANAGER',
        'Case.payments VILLAGE_OFFICER',
        'Decision.facts FUND_MANAGER',
        'PartnerCaseStatus.dueOn PARTNER:CASE_STATUS',
      ]),
    );
  });

  test('gives plain fields to those whom they are open to', async () => {
    const field = decision('facts');
    const inspector = { viewer: anOfficer({ roles: ['INSPECTOR'] }) };
    expect(await field?.resolve?.({ facts: '{}' }, {}, inspector, { fieldName: 'facts' } as never)).toBe(
      '{}',
    );
  });

  test('costs nothing where a field is open to all who see its type', () => {
    expect(decision('reason')?.resolve).toBeUndefined();
  });

  test('is documented with every operation and type of the table', () => {
    const text = accessTableText(schema);
    for (const name of [...Object.keys(AUTHORIZATION), ...Object.keys(TYPE_ACCESS)]) {
      expect(text).toContain(`\`${name}\``);
    }
  });

  test('opens by id only what it opens by field', () => {
    for (const [type, rule] of Object.entries(NODE_AUTHORIZATION)) {
      expect([type, rule.filter((caller) => !TYPE_ACCESS[type]?.to.includes(caller))]).toEqual([type, []]);
    }
  });

  function decision(field: string) {
    const type = schema.getType('Decision');
    return isObjectType(type) ? type.getFields()[field] : undefined;
  }
});

describe('A start fails', () => {
  const sdl = `
    type Query { service: Service }
    type Service { version: String! keeper: Person }
    type Person { id: ID! name: String }`;
  const open = { reach: 'PUBLIC', to: AUTHORIZATION['Query.service'] } as const;
  const types = { Service: open, Person: open };

  test('for no reason when everything is listed', () => {
    expect(problemsOf(sdl, { types })).toEqual([]);
  });

  test('when nobody has said who may see a type', () => {
    expect(problemsOf(sdl, { types: { Service: open } })).toEqual([
      'TYPE_ACCESS does not say who may see Person; list it there, or in PARTS when it is a part of the object it stands in.',
    ]);
    expect(problemsOf(sdl, { types: { Service: open }, parts: ['Person'] })).toEqual([]);
    expect(problemsOf(sdl, { types, parts: ['Person'] })).toEqual([
      'Person stands in TYPE_ACCESS and in PARTS; remove it from one.',
    ]);
  });

  test('when a type with personal data has a field that is not listed', () => {
    expect(problemsOf(sdl, { types: { ...types, Person: { ...open, others: 'id' } } })).toEqual([
      'TYPE_ACCESS does not list Person.name; the type holds personal data, so say who may see the field.',
    ]);
  });

  test('when a field is listed that does not exist', () => {
    const problems = problemsOf(sdl, {
      types: { ...types, Person: { ...open, others: 'id name', fields: { phone: [] } }, Ghost: open },
    });
    expect(problems).toEqual([
      'The schema has no type Ghost; remove it from TYPE_ACCESS and PARTS.',
      'TYPE_ACCESS lists Person.phone, which the schema does not have; remove it.',
    ]);
  });

  test('when a field for fewer could not be answered with null', () => {
    expect(
      problemsOf(sdl, { types: { ...types, Service: { ...open, fields: { version: ['INSPECTOR'] } } } }),
    ).toEqual(['Service.version is for fewer callers than its type, so it has to be nullable.']);
  });

  test('when a field leads further than the objects behind it are open, until the field is for fewer', () => {
    const Person = { reach: 'PLACE', to: ['INSPECTOR'] } as const;
    expect(problemsOf(sdl, { types: { ...types, Person } })).toEqual([
      expect.stringMatching(
        /^Service\.keeper leads VILLAGE_OFFICER, .*ANONYMOUS to Person, which is not open to them;/,
      ),
    ]);
    const Service = { ...open, fields: { keeper: ['INSPECTOR'] as const } };
    expect(problemsOf(sdl, { types: { Service, Person } })).toEqual([]);
  });

  test('when an id opens more than the type', () => {
    const Person = { reach: 'PLACE', to: ['INSPECTOR'] } as const;
    const Service = { ...open, fields: { keeper: ['INSPECTOR'] as const } };
    expect(problemsOf(sdl, { types: { Service, Person }, nodes: { Person: ['POLICY_ADMIN'] } })).toEqual([
      'NODE_AUTHORIZATION opens Person to POLICY_ADMIN, and TYPE_ACCESS does not.',
    ]);
  });
});

/** Anything that is asked of it would be a leak. */
const SECRETIVE = new Proxy(
  {},
  {
    get: (_target, name) => {
      throw new Error(`${String(name)} was read for somebody who may not see it.`);
    },
  },
);

function problemsOf(sdl: string, table: Partial<Parameters<typeof fieldProblems>[1]>): string[] {
  return fieldProblems(buildSchema(sdl), { types: {}, parts: [], nodes: {}, ...table });
}

/** Whether the table refuses it; whatever else goes wrong with an empty request is not its doing. */
async function refuses(call: () => unknown): Promise<boolean> {
  try {
    await call();
    return false;
  } catch (error) {
    return error instanceof AccessDenied;
  }
}
