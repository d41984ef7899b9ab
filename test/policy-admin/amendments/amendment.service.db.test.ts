import { setTimeout as pause } from 'node:timers/promises';
import { ChannelListener } from '../../../src/database/channel-listener.js';
import { assess } from '../../../src/policy/index.js';
import type { AmendmentRow } from '../../../src/policy-admin/amendments/amendment.entity.js';
import type { AmendmentDraft } from '../../../src/policy-admin/amendments/amendment.js';
import type { AmendmentService } from '../../../src/policy-admin/amendments/amendment.service.js';
import { POLICY_CHANNEL } from '../../../src/policy-admin/amendments/amendment.store.js';
import type { LivePolicies } from '../../../src/policy-admin/live-policies.service.js';
import { canonicalJson } from '../../../src/shared/canonical-json.js';
import { type LocalDate, localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';
import { type Result, unwrap } from '../../../src/shared/result.js';
import { runAt, type TestDatabase, testDatabase } from '../../support/database.js';
import { household } from '../../support/facts.js';
import {
  addTemplateCounty,
  admin,
  amendmentService,
  change,
  draft,
  livePolicies,
  TEMPLATE,
} from '../amendments-world.js';

const OCTOBER = localDate('2026-10-01');
const SEPTEMBER = localDate('2026-09-30');
const AUGUST_21 = new Date('2026-08-21T01:00:00Z');

let clone: TestDatabase;
let policies: LivePolicies;
let amendments: AmendmentService;

beforeEach(async () => {
  clone = await testDatabase();
  await addTemplateCounty(clone.database);
  policies = await livePolicies(clone.database);
  amendments = amendmentService(clone.database, policies);
});

afterEach(async () => await clone.drop());

describe('Proposing an amendment', () => {
  test('keeps it with its changes and changes nothing yet', async () => {
    const before = policies.policy(TEMPLATE)?.hash;
    const row = unwrap(await amendments.propose(admin(1), draft()));
    expect(row).toMatchObject({ status: 'PROPOSED', policyId: TEMPLATE, publishedAt: null });
    expect(await amendments.changes([row])).toMatchObject([
      { sequence: 1, key: 'allowance.standard.rural', mode: 'SET', value: '700.00', inForceFrom: OCTOBER },
      { sequence: 2, key: 'extreme-poverty.standard.rural' },
    ]);
    await policies.refresh();
    expect(policies.policy(TEMPLATE)?.hash).toBe(before);
    expect(await amendments.check(row)).toEqual([]);
  });

  test.each<[string, Partial<AmendmentDraft>, string, readonly string[]]>([
    ['no note', { noteEn: ' ' }, 'AMENDMENT_NOTE', ['input', 'noteEn']],
    ['no change', { changes: [] }, 'AMENDMENT_CHANGES', ['input', 'changes']],
    [
      'an unknown parameter',
      { changes: [change({ key: 'no.such' })] },
      'PARAMETER_UNKNOWN',
      ['input', 'changes', '0', 'key'],
    ],
    [
      'a sum in words',
      { changes: [change({ value: 'seven hundred' })] },
      'PARAMETER_VALUE',
      ['input', 'changes', '0', 'value'],
    ],
    [
      'a sum of half a fen',
      { changes: [change({ value: '700.005' })] },
      'PARAMETER_VALUE',
      ['input', 'changes', '0', 'value'],
    ],
    [
      'a value where it hands back to the parent',
      { changes: [change({ mode: 'INHERIT' })] },
      'PARAMETER_VALUE',
      ['input', 'changes', '0', 'value'],
    ],
    [
      'two values for one day',
      { changes: [change(), change({ value: '720.00' })] },
      'AMENDMENT_STATED_TWICE',
      ['input', 'changes', '1'],
    ],
    [
      'a basis that nobody knows',
      { instruments: [], changes: [change()] },
      'INSTRUMENT_UNKNOWN',
      ['input', 'changes', '0', 'basis', 'instrument'],
    ],
    [
      'a new document under an old code',
      {
        instruments: [{ id: 'YUNXI-MEASURES', titles: { zh: '甲', en: 'A' } }],
        changes: [change({ basis: { instrument: 'YUNXI-MEASURES', article: '1' } })],
      },
      'INSTRUMENT_TAKEN',
      ['input', 'instruments', '0', 'code'],
    ],
    [
      'a day gone by',
      { changes: [change({ inForceFrom: localDate('2026-08-19') })] },
      'AMENDMENT_BACKDATED',
      ['input', 'changes', '0', 'inForceFrom'],
    ],
  ])('with %s is refused', async (_, different, code, path) => {
    const refused = await amendments.propose(admin(1), draft(different));
    expect(refused).toMatchObject({ ok: false, error: [{ code, path }] });
    expect(await clone.database.execute('select 1 from amendment')).toEqual([]);
  });

  test('backdated takes a basis of its own', async () => {
    const changes = [change({ inForceFrom: localDate('2026-07-01') })];
    const backdated = draft({ changes, backdatedBasis: '云政办〔2026〕3号 art. 2' });
    expect(await amendments.propose(admin(1), backdated)).toMatchObject({ ok: true });
  });

  test('of a policy that two jurisdictions share is refused', async () => {
    await runAt(
      clone.ownerUrl,
      `insert into jurisdiction (id, short_code, name_zh, name_en, policy_id, division_codes, fictional)
       values ('neighbour', 'NB', '邻县', 'Neighbour', '${TEMPLATE}', '{}', true)`,
    );
    expect(codesOf(await amendments.propose(admin(1), draft()))).toEqual(['POLICY_SHARED']);
  });
});

describe('Checking an amendment', () => {
  test('finds a standard below 1.3 times the allowance, in words (J2.2)', async () => {
    const row = unwrap(await amendments.propose(admin(1), draft({ changes: [change()] })));
    const findings = await amendments.check(row);
    expect(findings).toMatchObject([{ code: 'POLICY_UNSOUND' }]);
    expect(findings[0]?.message).toContain('extreme-poverty.standard.rural is 845.00 on 2026-10-01');
    expect(codesOf(await amendments.publish(admin(2), row))).toEqual(['POLICY_UNSOUND']);
  });
});

describe('Publishing an amendment', () => {
  test('needs another person, not only another account', async () => {
    const row = await proposed();
    expect(codesOf(await amendments.publish(admin(1), row))).toEqual(['SECOND_OFFICER']);
    expect(codesOf(await amendments.publish(admin(3), row))).toEqual(['SECOND_OFFICER']);
    expect(await amendments.publish(admin(2), row)).toMatchObject({
      ok: true,
      value: { status: 'PUBLISHED' },
    });
    expect(codesOf(await amendments.publish(admin(2), row))).toEqual(['AMENDMENT_STATUS']);
  });

  test('puts the values into force from their day on, and not before', async () => {
    const before = policies.policy(TEMPLATE);
    await published();
    const now = policies.policy(TEMPLATE);
    expect([ruralOn(before, OCTOBER), ruralOn(now, SEPTEMBER), ruralOn(now, OCTOBER)]).toEqual([
      yuan('650'),
      yuan('650'),
      yuan('700'),
    ]);
    expect(now?.hash).not.toBe(before?.hash);
    expect(now?.version).toBe('1.0.0+1');
    expect(now?.instruments.get('YUNXI-2026-8')?.titles.zh).toBe('云民发〔2026〕8号');
    expect(policies.policy('national')?.hash).toBe(
      (await livePolicies(clone.database)).policy('national')?.hash,
    );
  });

  test('on a day after its values would be in force is refused without a basis for it', async () => {
    const row = await proposed();
    const late = admin(2, { today: localDate('2026-10-02'), now: new Date('2026-10-02T01:00:00Z') });
    expect(codesOf(await amendments.publish(late, row))).toEqual(['AMENDMENT_BACKDATED']);
  });

  test('leaves decisions made before it as they were: known from is an axis of its own', async () => {
    const before = policies.policy(TEMPLATE);
    const row = await published(AUGUST_21);
    const justBefore = new Date((row.publishedAt?.getTime() ?? 0) - 1);
    expect(policies.policyAsKnown(TEMPLATE, justBefore)?.hash).toBe(before?.hash);
    expect(policies.policyAsKnown(TEMPLATE, row.publishedAt ?? AUGUST_21)?.hash).toBe(
      policies.policy(TEMPLATE)?.hash,
    );
    const facts = household({ on: '2026-11-01', members: [{ income: { PROPERTY: '660' } }] });
    const [then, now] = [justBefore, AUGUST_21].map((instant) => {
      const policy = policies.policyAsKnown(TEMPLATE, instant);
      if (policy === undefined) throw new Error('The policy must be known.');
      return assess(policy, 'SUBSISTENCE_ALLOWANCE', facts);
    });
    expect(then?.conclusion).toBe('NOT_ELIGIBLE');
    expect(now).toMatchObject({ conclusion: 'ELIGIBLE', amount: yuan('40') });
    const another = await livePolicies(clone.database);
    const replayed = another.policyAsKnown(TEMPLATE, justBefore);
    if (replayed === undefined) throw new Error('The policy must be known.');
    expect(canonicalJson(assess(replayed, 'SUBSISTENCE_ALLOWANCE', facts))).toBe(canonicalJson(then));
  });

  test('a decision that crossed the publication replays by the hash it kept', async () => {
    const before = policies.policy(TEMPLATE);
    await published(AUGUST_21);
    const crossed = {
      policyId: TEMPLATE,
      policyHash: before?.hash ?? '',
      knownAt: new Date('2026-08-21T01:00:02Z'),
    };
    expect(policies.policyOfDecision(crossed)?.hash).toBe(before?.hash);
    expect(policies.policyOfDecision({ ...crossed, policyHash: '0'.repeat(64) })).toBeUndefined();
  });

  test('at the same time keeps both, one known after the other', async () => {
    const rows = [
      await proposed(),
      await proposed({
        instruments: [{ id: 'YUNXI-2026-9', titles: { zh: '九号', en: 'Nine' } }],
        changes: [
          change({
            key: 'winter-fuel.sum',
            value: '450',
            basis: { instrument: 'YUNXI-2026-9', article: '1' },
          }),
        ],
      }),
    ];
    const publish = (row: AmendmentRow) => amendments.publish(admin(2), row);
    let answers = await Promise.all(rows.map(publish));
    const late = rows.filter((_, index) => answers[index]?.ok === false);
    expect(answers.filter(({ ok }) => !ok).flatMap(codesOf)).toEqual(late.map(() => 'CHECK_OUTDATED'));
    answers = await Promise.all(late.map(publish));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const known = await amendments.byKeys(rows);
    expect(new Set(known.map(({ publishedAt }) => publishedAt?.getTime())).size).toBe(2);
    expect(policies.policy(TEMPLATE)?.version).toBe('1.0.0+2');
  });

  test('of another jurisdiction looks like one that does not exist', async () => {
    const row = await proposed();
    const stranger = admin(2, {
      reach: { jurisdictionId: 'elsewhere', townshipIds: null, villageIds: null },
    });
    expect(codesOf(await amendments.publish(stranger, row))).toEqual(['NOT_FOUND']);
    expect(codesOf(await amendments.withdraw(stranger, { amendment: row, reason: 'x' }))).toEqual([
      'NOT_FOUND',
    ]);
  });

  test('is audited, announced and done once for a key', async () => {
    const row = await proposed();
    const actor = admin(2, { idempotencyKey: 'publish-once' });
    const first = unwrap(await amendments.publish(actor, row));
    expect(unwrap(await amendments.publish(actor, row)).publishedAt).toEqual(first.publishedAt);
    const audited = await clone.database.execute(
      `select operation from audit_entry where object_id = $1 order by id`,
      [row.id],
    );
    expect(audited).toEqual([{ operation: 'proposeAmendment' }, { operation: 'publishAmendment' }]);
    expect(await clone.database.execute(`select type from outbox_event`)).toEqual([
      { type: 'POLICY_AMENDED' },
    ]);
  });
});

describe('Withdrawing an amendment', () => {
  test('before it is in force brings the old policy back, to the hash', async () => {
    const before = policies.policy(TEMPLATE)?.hash;
    const row = await published();
    const during = policies.policy(TEMPLATE)?.hash;
    const withdrawn = unwrap(
      await amendments.withdraw(admin(1, { today: SEPTEMBER }), { amendment: row, reason: '文件撤销' }),
    );
    expect(withdrawn.status).toBe('WITHDRAWN');
    expect(policies.policy(TEMPLATE)?.hash).toBe(before);
    const known = row.publishedAt ?? AUGUST_21;
    expect(policies.policyAsKnown(TEMPLATE, known)?.hash).toBe(during);
    expect(policies.policyAsKnown(TEMPLATE, withdrawn.withdrawnAt ?? known)?.hash).toBe(before);
  });

  test('on the day it comes into force is refused', async () => {
    const row = await published();
    const late = admin(1, { today: OCTOBER });
    expect(codesOf(await amendments.withdraw(late, { amendment: row, reason: 'x' }))).toEqual([
      'AMENDMENT_IN_FORCE',
    ]);
  });

  test('needs a reason, and can be done to a proposal at any time', async () => {
    const row = await proposed();
    expect(codesOf(await amendments.withdraw(admin(1), { amendment: row, reason: ' ' }))).toEqual([
      'REASON_MISSING',
    ]);
    expect(await amendments.withdraw(admin(1), { amendment: row, reason: '重复' })).toMatchObject({
      ok: true,
    });
    expect(codesOf(await amendments.publish(admin(2), row))).toEqual(['AMENDMENT_STATUS']);
  });
});

describe('Another instance', () => {
  test('takes a publication up within five seconds, and after its connection broke as well', async () => {
    const other = await livePolicies(clone.database);
    const errors: Error[] = [];
    const listener = new ChannelListener({
      channel: POLICY_CHANNEL,
      url: clone.url,
      refresh: async () => await other.refresh(),
      onError: (error) => errors.push(error),
      pollMs: 60_000,
    });
    await listener.start();
    try {
      await published();
      await takenUp(other);
      await runAt(
        clone.superuserUrl,
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'doudi-listener' and datname = current_database()`,
      );
      const second = await proposed({
        instruments: [],
        changes: [
          change({
            key: 'winter-fuel.sum',
            value: '460',
            basis: { instrument: 'YUNXI-STANDARDS', article: '2026' },
          }),
        ],
      });
      unwrap(await amendments.publish(admin(2), second));
      await takenUp(other);
      expect(errors.length).toBeGreaterThan(0);
    } finally {
      await listener.close();
    }
  });

  test('that hears nothing asks every few seconds', async () => {
    const other = await livePolicies(clone.database);
    const listener = new ChannelListener({
      channel: POLICY_CHANNEL,
      url: 'postgresql://nobody@127.0.0.1:1/nowhere',
      refresh: async () => await other.refresh(),
      onError: () => undefined,
      pollMs: 50,
    });
    await listener.start();
    try {
      await published();
      await takenUp(other);
    } finally {
      await listener.close();
    }
  });
});

async function takenUp(other: LivePolicies): Promise<void> {
  const wanted = policies.policy(TEMPLATE)?.hash;
  const deadline = Date.now() + 5_000;
  while (other.policy(TEMPLATE)?.hash !== wanted && Date.now() < deadline) await pause(10);
  expect(other.policy(TEMPLATE)?.hash).toBe(wanted);
}

async function proposed(different: Partial<AmendmentDraft> = {}): Promise<AmendmentRow> {
  return unwrap(await amendments.propose(admin(1), draft(different)));
}

async function published(at: Date = new Date('2026-08-20T02:00:00Z')): Promise<AmendmentRow> {
  return unwrap(await amendments.publish(admin(2, { now: at }), await proposed()));
}

function ruralOn(policy: ReturnType<LivePolicies['policy']>, on: LocalDate) {
  return policy?.valuesOn(on, []).get('allowance.standard.rural')?.value;
}

function codesOf(result: Result<unknown, unknown>): string[] {
  if (result.ok) return [];
  return [result.error].flat().map((error) => (error as { code: string }).code);
}
