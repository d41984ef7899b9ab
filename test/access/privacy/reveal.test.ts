import { mayReveal, purposeProblem, REVEAL_FIELDS } from '../../../src/access/privacy/reveal.js';
import { PERSON_COLUMNS, SEALED_COLUMNS } from '../../../src/access/privacy/sealed-columns.js';
import { OFFICER_ROLES } from '../../../src/access/viewer.js';
import { LEAD_CONTACT_FIELD } from '../../../src/cases/leads/lead.js';
import { OBJECTOR_FIELD } from '../../../src/cases/notices/objection.js';
import { entities } from '../../../src/database/entities.js';
import { SEALED_FIELDS } from '../../../src/households/persons/person.js';

describe('The purpose of looking at a number in clear', () => {
  test.each(['电话通知补正材料', '核对账户', 'Call back about missing papers', '2026年8月入户走访联系'])(
    '"%s" says something',
    (purpose) => expect(purposeProblem(purpose)).toBeNull(),
  );

  test.each([
    '',
    ' ',
    '查看',
    '。。。。',
    '12345',
    'test',
    'aaaaaaaaaaaaaaa',
    '看看看看看',
    '两行\n文字说明',
    '用'.repeat(201),
  ])('%j does not', (purpose) => expect(purposeProblem(purpose)?.code).toBe('PURPOSE_MISSING'));

  test.each(['回拨电话13912345678核实', '核对账户 6222 0000 1111', '核对身份号码34012119500501001X'])(
    '"%s" would keep a number in the audit',
    (purpose) => expect(purposeProblem(purpose)?.code).toBe('PURPOSE_WITH_NUMBER'),
  );
});

describe('A field in clear', () => {
  test('is open to those who need it', () => {
    const open = REVEAL_FIELDS.map((field) => OFFICER_ROLES.filter((role) => mayReveal([role], field)));
    const caseworkers = [
      'VILLAGE_OFFICER',
      'TOWNSHIP_OFFICER',
      'TOWNSHIP_APPROVER',
      'COUNTY_OFFICER',
      'COUNTY_APPROVER',
    ];
    expect(open).toEqual([
      [...caseworkers, 'INSPECTOR'],
      [...caseworkers, 'INSPECTOR'],
      [...caseworkers.slice(1), 'FUND_MANAGER', 'INSPECTOR'],
    ]);
  });
});

describe('The list of sealed columns', () => {
  test('names every sealed column of the database, so that a rotation leaves none behind', () => {
    const declared = entities.flatMap(({ meta }) =>
      Object.keys(meta.properties)
        .filter((name) => name.endsWith('Sealed'))
        .map((name) => `${meta.tableName}.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`),
    );
    expect(SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(declared.sort());
  });

  test('binds each to the field that it is sealed for', () => {
    expect(Object.values(PERSON_COLUMNS).map(({ field }) => field)).toEqual([
      SEALED_FIELDS.residentId,
      SEALED_FIELDS.phone,
      SEALED_FIELDS.bankAccount,
    ]);
    const fieldOf = (name: string) => SEALED_COLUMNS.find(({ table }) => table === name)?.field;
    expect([fieldOf('lead'), fieldOf('objection')]).toEqual([LEAD_CONTACT_FIELD, OBJECTOR_FIELD]);
  });
});
