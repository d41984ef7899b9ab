import { POLICIES } from '../../policies/index.js';
import type { Actor } from '../../src/access/actor.js';
import type { Database } from '../../src/database/database.js';
import type { AmendmentChange, AmendmentDraft } from '../../src/policy-admin/amendments/amendment.js';
import { AmendmentService } from '../../src/policy-admin/amendments/amendment.service.js';
import { LivePolicies } from '../../src/policy-admin/live-policies.service.js';
import { localDate } from '../../src/shared/local-date.js';
import { anActor } from '../access/an-actor.js';

export const TEMPLATE = 'template';
const REACH = { jurisdictionId: TEMPLATE, townshipIds: null, villageIds: null };

/** The fictional county of the template with two policy administrators, the first of whom has a second account. */
export async function addTemplateCounty(database: Database): Promise<void> {
  await database.db
    .insertInto('Jurisdiction')
    .values({
      id: TEMPLATE,
      shortCode: 'YX',
      nameZh: '云溪县',
      nameEn: 'Yunxi county',
      policyId: TEMPLATE,
      divisionCodes: ['340121'],
      fictional: true,
    })
    .execute();
  for (const [id, parentId, level] of [
    ['F09', null, 'COUNTY'],
    ['F0901', 'F09', 'TOWNSHIP'],
    ['F0902', 'F09', 'TOWNSHIP'],
  ] as const) {
    await database.db
      .insertInto('Organisation')
      .values({
        jurisdictionId: TEMPLATE,
        id,
        parentId,
        level,
        nameZh: id,
        nameEn: id,
        fictional: true,
      })
      .execute();
  }
  await database.db
    .insertInto('Officer')
    .values(
      [1, 2, 3].map((serial) => ({
        jurisdictionId: TEMPLATE,
        id: officerId(serial),
        subject: `admin-${serial}`,
        personName: `管理员${serial}`,
        personIndex: serial === 2 ? 'person-2' : 'person-1',
        role: 'POLICY_ADMIN' as const,
        organisationId: 'F09',
        activeFrom: localDate('2020-01-01'),
        activeUntil: null,
      })),
    )
    .execute();
}

/** The administrator with this number; 1 and 3 are one person. */
export function admin(serial: 1 | 2 | 3, different: Partial<Actor> = {}): Actor {
  return anActor({
    officerId: officerId(serial),
    subject: `admin-${serial}`,
    name: `管理员${serial}`,
    roles: ['POLICY_ADMIN'],
    organisationId: 'F09',
    reach: REACH,
    personIndex: serial === 2 ? 'person-2' : 'person-1',
    ...different,
  });
}

export async function livePolicies(database: Database): Promise<LivePolicies> {
  return await LivePolicies.open({ database, definitions: POLICIES });
}

export function amendmentService(database: Database, policies: LivePolicies): AmendmentService {
  return new AmendmentService(database, policies);
}

export function change(different: Partial<AmendmentChange> = {}): AmendmentChange {
  return {
    key: 'allowance.standard.rural',
    mode: 'SET',
    value: '700.00',
    inForceFrom: localDate('2026-10-01'),
    basis: { instrument: 'YUNXI-2026-8', article: '1' },
    confidence: 'A',
    exception: null,
    ...different,
  };
}

/** An amendment that raises the rural standards from October on. */
export function draft(different: Partial<AmendmentDraft> = {}): AmendmentDraft {
  return {
    noteZh: '提高农村低保和特困标准',
    noteEn: 'Raises the rural standards',
    instruments: [
      {
        id: 'YUNXI-2026-8',
        titles: { zh: '云民发〔2026〕8号', en: 'Notice 8 of 2026' },
        number: '云民发〔2026〕8号',
      },
    ],
    changes: [change(), change({ key: 'extreme-poverty.standard.rural', value: '910.00' })],
    backdatedBasis: null,
    ...different,
  };
}

function officerId(serial: number): string {
  return `018f2a00-0000-7000-8000-00000000009${serial}`;
}
