import { randomUUID } from 'node:crypto';
import { type DemoOfficer, DemoOfficerService } from '../../../src/access/sign-in/demo-officer.service.js';
import { type OfficerRequest, parseTokenCommand } from '../../../src/access/sign-in/token-command.js';
import { type Result, unwrap } from '../../../src/shared/result.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { addSampleCounty } from '../sample-county.js';

const NOW = new Date('2026-08-20T01:00:00Z');

let clone: TestDatabase;
let service: DemoOfficerService;

beforeAll(async () => {
  clone = await testDatabase();
  service = new DemoOfficerService(clone.database);
});

afterAll(async () => await clone.drop());

test('A token needs places: an empty database says to start first', async () => {
  expect(await ask('INSPECTOR', 'F01')).toEqual({
    ok: false,
    error: 'The database has no places yet; run `npm start` first.',
  });
});

describe('In a demonstration', () => {
  beforeAll(async () => {
    await addSampleCounty(clone.database, { id: 'sample-county', shortCode: 'SAMPLE' });
    await addSampleCounty(clone.database, { id: 'second-county', shortCode: 'SECOND' });
    await addOfficer('demo:b', '李明理', 'INSPECTOR');
    await addOfficer('demo:a', '王惠民', 'INSPECTOR');
    await addOfficer('demo:gone', '赵安平', 'FUND_MANAGER', '2026-08-19');
    await addOfficer('https://id.example.gov.cn|7', '钱守正', 'HOTLINE_OPERATOR');
  });

  test('whoever holds the role at the place is found, always the same', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await ask('INSPECTOR', 'sample-county/F01')).toMatchObject({
        ok: true,
        value: { subject: 'demo:a', personName: '王惠民', made: false, organisation: { id: 'F01' } },
      });
    }
  });

  test('a person is found by name', async () => {
    expect(await ask('INSPECTOR', 'sample-county/F01', '李明理')).toMatchObject({
      ok: true,
      value: { subject: 'demo:b', made: false },
    });
  });

  test('somebody is put into post where nobody is, once', async () => {
    const first = unwrap(await ask('TOWNSHIP_APPROVER', 'sample-county/F0102'));
    expect(first).toMatchObject({ personName: '演示乡镇审批人员', made: true });
    expect(first.subject).toMatch(/^demo:sample-county:F0102:TOWNSHIP_APPROVER:/);
    expect(await ask('TOWNSHIP_APPROVER', 'sample-county/F0102')).toMatchObject({
      ok: true,
      value: { subject: first.subject, made: false },
    });
  });

  test('a second person can be put into the same post by name', async () => {
    const second = unwrap(await ask('INSPECTOR', 'sample-county/F01', '孙公允'));
    expect(second).toMatchObject({ personName: '孙公允', made: true });
  });

  test('an officer who has left is passed over', async () => {
    expect(await ask('FUND_MANAGER', 'sample-county/F01')).toMatchObject({ ok: true, value: { made: true } });
  });

  test('an officer who is not of the demonstration is never answered', async () => {
    const officer = unwrap(await ask('HOTLINE_OPERATOR', 'sample-county/F01', '钱守正'));
    expect(officer.made).toBe(true);
    expect(officer.subject).toMatch(/^demo:/);
  });

  test.each(['sample-county', 'SAMPLE', 'SAMPLE/SAMPLE'])(
    '%s stands for the top of the jurisdiction',
    async (place) => {
      expect(await ask('INSPECTOR', place)).toMatchObject({
        ok: true,
        value: { organisation: { id: 'F01' } },
      });
    },
  );

  test('a code that stands in several jurisdictions must say which', async () => {
    expect(messageOf(await ask('INSPECTOR', 'F0101'))).toBe(
      [
        'There is a place "F0101" in several jurisdictions; write which one.',
        'Places:',
        '  sample-county/F0101  F0101 F0101',
        '  second-county/F0101  F0101 F0101',
      ].join('\n'),
    );
  });

  test('an unknown place is refused with the places there are, the upper levels first', async () => {
    const lines = messageOf(await ask('INSPECTOR', 'sample-county/F99')).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'There is no place "F99".',
      'Places:',
      '  sample-county/F01  F01 F01',
      '  sample-county/F01-D  F01-D F01-D',
    ]);
    expect(messageOf(await ask('INSPECTOR', 'nowhere/F01'))).toContain('second-county/F01 ');
  });
});

async function ask(role: string, place: string, person?: string): Promise<Result<DemoOfficer, string>> {
  const args = ['--role', role, '--place', place, ...(person === undefined ? [] : ['--person', person])];
  return await service.officerFor(unwrap(parseTokenCommand(args)) as OfficerRequest, NOW);
}

function messageOf(result: Result<unknown, string>): string {
  return result.ok ? '' : result.error;
}

async function addOfficer(
  subject: string,
  name: string,
  role: string,
  activeUntil: string | null = null,
): Promise<void> {
  await clone.database.execute(
    `insert into officer (jurisdiction_id, id, subject, person_name, role, organisation_id, active_from, active_until)
     values ('sample-county', $1, $2, $3, $4, 'F01', '2026-01-01', $5)`,
    [randomUUID(), subject, name, role, activeUntil],
  );
}
