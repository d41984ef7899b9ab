import { setTimeout } from 'node:timers/promises';
import { audit } from '../../../src/access/audit/audit.store.js';
import type { AuditFinding } from '../../../src/access/audit/audit-chain.js';
import { type AuditHead, formatHead, parseHeads } from '../../../src/access/audit/audit-head.js';
import { AuditProver } from '../../../src/access/audit/audit-prover.js';
import { AuditSealer } from '../../../src/access/audit/audit-sealer.service.js';
import {
  type AuditVerification,
  AuditVerifyService,
} from '../../../src/access/audit/audit-verify.service.js';
import { connectDatabase, type Tx } from '../../../src/database/database.js';
import { unwrap } from '../../../src/shared/result.js';
import { runAt, TESTS, type TestDatabase, testDatabase } from '../../support/database.js';
import { testKeyring } from '../../support/keyring.js';
import { anActor, COUNTY } from '../an-actor.js';

const NOW = new Date('2026-08-20T02:00:00Z');
const prover = new AuditProver(testKeyring().audit);

let clone: TestDatabase;

beforeEach(async () => {
  clone = await testDatabase();
});

afterEach(async () => await clone.drop());

describe('The audit of a service that nobody tampered with', () => {
  test('verifies, and so does an audit without any entry', async () => {
    expect(await verify()).toEqual({ verified: 0n, waiting: 0n, findings: [] });
    await write(5);
    expect(await verify()).toEqual({ verified: 0n, waiting: 5n, findings: [] });
    await link();
    await write(2);
    expect(await verify()).toEqual({ verified: 5n, waiting: 2n, findings: [] });
  });

  test('has a chain for each jurisdiction', async () => {
    await write(2);
    const reach = { jurisdictionId: 'other-county', townshipIds: null, villageIds: null };
    await clone.database.transaction((tx) => note(tx, 'elsewhere', reach));
    await link();
    expect(await positions()).toEqual(['other-county 1', `${COUNTY} 1`, `${COUNTY} 2`]);
    expect(await verify()).toEqual({ verified: 3n, waiting: 0n, findings: [] });
  });

  test('verifies whatever texts and numbers an act holds', async () => {
    const detail = { a: '引号"\\\n ', b: 0.1 + 0.2, c: 1e21, d: -0, e: ['x', '中'], f: null, g: true, h: 5n };
    await clone.database.transaction((tx) =>
      audit(tx, anActor(), { operation: 'o', objectType: 'Case', objectId: 'c', detail }),
    );
    await link();
    expect(await verify()).toMatchObject({ verified: 1n, findings: [] });
  });

  test('links an act that was committed behind later ones, and counts nothing twice', async () => {
    const sealer = new AuditSealer(clone.database, prover);
    let commit: () => void = () => undefined;
    const open = new Promise<void>((resolve) => {
      commit = resolve;
    });
    const slow = clone.database.transaction(async (tx) => {
      await note(tx, 'slow');
      await open;
    });
    await setTimeout(100);
    await write(3);
    // Rounds far apart, so that numbers would be left behind if the open transaction were not seen.
    for (let minute = 0; minute < 5; minute += 1)
      await sealer.linkNew(new Date(NOW.getTime() + minute * 60_000));
    commit();
    await slow;
    await sealer.linkNew(new Date(NOW.getTime() + 300_000));
    const order = await clone.database.execute<{ objectId: string }>(
      'select e.object_id from audit_link l join audit_entry e on e.id = l.entry_id order by l.position',
    );
    expect(order.map(({ objectId }) => objectId)).toEqual(['case-0', 'case-1', 'case-2', 'slow']);
    expect(await verify()).toEqual({ verified: 4n, waiting: 0n, findings: [] });
  });

  /** Waits for what runs now to be over, also in the databases of other tests: a number settles no sooner. */
  async function earlierOver(): Promise<void> {
    const [now] = await clone.database.execute<{ next: string }>(
      'select pg_snapshot_xmax(pg_current_snapshot())::text as next',
    );
    for (;;) {
      const [row] = await clone.database.execute<{ over: boolean }>(
        'select pg_snapshot_xmin(pg_current_snapshot()) >= $1::text::xid8 as over',
        [now?.next],
      );
      if (row?.over === true) return;
      await setTimeout(20);
    }
  }

  test('leaves settled numbers behind, so that a round looks at what is new only', async () => {
    const sealer = new AuditSealer(clone.database, prover);
    await write(3);
    for (let minute = 0; minute < 3; minute += 1) {
      await sealer.linkNew(new Date(NOW.getTime() + minute * 60_000));
      await earlierOver();
    }
    await runAt(clone.superuserUrl, AS_THIEF, 'delete from audit_link');
    expect(await sealer.linkNew(new Date(NOW.getTime() + 180_000))).toEqual({ linked: 0, refused: 0 });
    // The round from the beginning, once an hour, would find them.
    expect(await sealer.linkNew(new Date(NOW.getTime() + 3_600_000))).toEqual({ linked: 3, refused: 0 });
  });

  test('stays whole when twenty writers and four services work at once', async () => {
    const sealers = Array.from({ length: 4 }, () => new AuditSealer(clone.database, prover));
    let isWriting = true;
    const sealing = sealers.map(async (sealer) => {
      while (isWriting) {
        await sealer.linkNew(new Date());
        await setTimeout(2);
      }
    });
    await Promise.all(Array.from({ length: 20 }, () => write(10)));
    isWriting = false;
    await Promise.all(sealing);
    await link();
    expect(await verify()).toEqual({ verified: 200n, waiting: 0n, findings: [] });
  });

  test('stays provable when the key is changed', async () => {
    await write(2);
    await link();
    const newKey = new Uint8Array(32).fill(23);
    const both = new AuditProver([newKey, ...testKeyring().audit]);
    await new AuditSealer(clone.database, both).linkNew(NOW);
    expect(await new AuditVerifyService(clone.database, both).verify([])).toMatchObject({ findings: [] });
    const onlyNew = new AuditProver([newKey]);
    expect((await new AuditVerifyService(clone.database, onlyNew).verify([])).findings).toMatchObject([
      { kind: 'KEY_MISSING', entryId: 1n },
    ]);
  });

  test('cannot be written without a key', async () => {
    const keyless = await connectDatabase({ scope: TESTS, url: clone.url, poolSize: 1 });
    try {
      await expect(keyless.transaction((tx) => note(tx, 'x'))).rejects.toThrow(/without a key for proofs/);
    } finally {
      await keyless.close();
    }
  });
});

/** No trigger fires for whoever owns the server. */
const AS_THIEF = 'set session_replication_role = replica';
const COPY = `insert into audit_entry (jurisdiction_id, at, actor, actor_name, role, operation, object_type, object_id, detail, request_id, mac)
              select jurisdiction_id, at, actor, actor_name, role, operation, object_type, 'case-77', detail, request_id, mac from audit_entry where id = 3`;

describe('The owner of the database who', () => {
  beforeEach(async () => {
    await write(7);
    await link();
  });

  test.each<[string, string[], Partial<AuditFinding>]>([
    [
      'edits an entry',
      [`update audit_entry set actor_name = '李四' where id = 3`],
      { kind: 'EDITED', entryId: 3n, position: 3n, sentence: 'Entry 3 was edited after it was written.' },
    ],
    [
      'edits the detail of an entry',
      [`update audit_entry set detail = '{"amount": "9"}' where id = 7`],
      { kind: 'EDITED', entryId: 7n },
    ],
    [
      'edits the proof of an entry',
      [`update audit_entry set mac = mac || 'x' where id = 2`],
      { kind: 'EDITED', entryId: 2n },
    ],
    [
      'edits a link',
      ["update audit_link set linked_at = linked_at - interval '1 day' where position = 4"],
      { kind: 'EDITED', entryId: 4n },
    ],
    [
      'backdates an entry',
      [`update audit_entry set at = '2026-08-01T00:00:00Z' where id = 5`],
      {
        kind: 'BACKDATED',
        entryId: 5n,
        sentence:
          'Entry 5 was dated 2026-08-01T00:00:00.000Z afterwards; it was written with 2026-08-20T01:00:00.000Z.',
      },
    ],
    [
      'removes an entry',
      ['delete from audit_entry where id = 3'],
      { kind: 'MISSING', entryId: 3n, sentence: 'Entry 3 is missing: its row was removed.' },
    ],
    [
      'removes entries with their links',
      ['delete from audit_entry where id in (3, 4)', 'delete from audit_link where entry_id in (3, 4)'],
      {
        kind: 'MISSING',
        position: 3n,
        sentence: 'The entry at places 3 to 4, behind entry 2, is missing together with its link.',
      },
    ],
    [
      'removes the first entry',
      ['delete from audit_entry where id = 1', 'delete from audit_link where entry_id = 1'],
      { kind: 'MISSING', position: 1n },
    ],
    [
      'removes an entry and moves the others up',
      [
        'delete from audit_entry where id = 3',
        'delete from audit_link where entry_id = 3',
        'update audit_link set position = position - 1 where position > 3',
      ],
      { kind: 'MISSING', entryId: 4n, position: 3n },
    ],
    [
      'swaps two entries',
      [
        'create temp table swap as select * from audit_entry where id in (3, 5)',
        'delete from audit_entry where id in (3, 5)',
        'update swap set id = 8 - id',
        'insert into audit_entry overriding system value select * from swap',
      ],
      { kind: 'REORDERED', entryId: 3n },
    ],
    [
      'swaps two links',
      [
        'update audit_link set position = 1000 where position = 3',
        'update audit_link set position = 3 where position = 4',
        'update audit_link set position = 4 where position = 1000',
      ],
      { kind: 'REORDERED', entryId: 4n, position: 3n },
    ],
    ['inserts an entry', [COPY], { kind: 'INSERTED', entryId: 8n, position: null }],
    [
      'inserts an entry with a number from before',
      [
        'create temp table forged as select * from audit_entry where id = 4',
        "update forged set id = 0, at = '2026-08-01T00:00:00Z'",
        'insert into audit_entry overriding system value select * from forged',
      ],
      { kind: 'INSERTED', entryId: 0n },
    ],
    [
      'inserts an entry with a link of its own',
      [
        COPY,
        `insert into audit_link (jurisdiction_id, position, entry_id, entry_at, entry_mac, previous, linked_at, mac)
         select jurisdiction_id, 8, 8, entry_at, entry_mac, mac, linked_at, mac from audit_link where position = 7`,
      ],
      { kind: 'INSERTED', entryId: 8n, position: 8n },
    ],
  ])('%s is found out', async (_, statements, finding) => {
    await runAt(clone.superuserUrl, AS_THIEF, ...statements);
    const { findings } = await verify();
    expect(findings[0]).toMatchObject({ jurisdictionId: COUNTY, ...finding });
    // A running service gives nothing forged a place, and so hides nothing.
    await link();
    expect((await verify()).findings[0]).toMatchObject({ jurisdictionId: COUNTY, ...finding });
  });

  test('copies a whole entry is found out, also once it got a place', async () => {
    await runAt(clone.superuserUrl, COPY.replace("'case-77'", 'object_id'));
    const copy = {
      kind: 'INSERTED',
      entryId: 8n,
      sentence: 'Entry 8 was inserted: it is a copy of entry 3.',
    };
    expect((await verify()).findings).toMatchObject([copy]);
    await link();
    expect((await verify()).findings).toMatchObject([copy]);
  });

  test('moves an entry to another jurisdiction is found out in both', async () => {
    await runAt(
      clone.superuserUrl,
      AS_THIEF,
      "update audit_entry set jurisdiction_id = 'other' where id = 3",
    );
    expect((await verify()).findings).toMatchObject([
      { kind: 'INSERTED', jurisdictionId: 'other', entryId: 3n },
      { kind: 'MISSING', jurisdictionId: COUNTY, entryId: 3n },
    ]);
  });

  test('has the login of the service cannot forge an entry either', async () => {
    await runAt(clone.url, COPY);
    expect(await link()).toEqual({ linked: 0, refused: 1 });
    expect((await verify()).findings).toMatchObject([{ kind: 'INSERTED', entryId: 8n }]);
  });
});

describe('An exported head', () => {
  test('finds a tail that was cut off, which nothing else would show', async () => {
    await write(7);
    const heads = await exported();
    await runAt(
      clone.superuserUrl,
      AS_THIEF,
      'delete from audit_entry where id > 4',
      'delete from audit_link where position > 4',
    );
    expect(await verify()).toEqual({ verified: 4n, waiting: 0n, findings: [] });
    expect((await verify(heads)).findings).toMatchObject([
      { kind: 'CUT', jurisdictionId: COUNTY, position: 7n, entryId: 7n },
    ]);
  });

  test('finds a chain that was removed as a whole', async () => {
    await write(2);
    const heads = await exported();
    await runAt(clone.superuserUrl, AS_THIEF, 'delete from audit_entry', 'delete from audit_link');
    expect((await verify(heads)).findings).toMatchObject([{ kind: 'CUT', position: 2n }]);
  });

  test('finds a history that was written anew, though every proof in it holds', async () => {
    await write(7);
    const heads = await exported();
    await runAt(
      clone.superuserUrl,
      AS_THIEF,
      'delete from audit_entry where id = 2',
      'delete from audit_link',
    );
    await write(1);
    await link();
    expect(await verify()).toEqual({ verified: 7n, waiting: 0n, findings: [] });
    expect((await verify(heads)).findings).toMatchObject([{ kind: 'REWRITTEN', position: 7n, entryId: 7n }]);
  });

  test('stays good while the audit grows, and several are looked at', async () => {
    await write(2);
    const first = await exported();
    await write(2);
    const second = await exported();
    await write(2);
    await link();
    expect((await verify([...first, ...second])).findings).toEqual([]);
    expect(second[0]?.chains).toMatchObject([{ jurisdictionId: COUNTY, position: 4n, entryId: 4n }]);
  });

  test('cannot be edited', async () => {
    await write(2);
    const line = formatHead(await new AuditSealer(clone.database, prover).head(NOW));
    expect(parseHeads(`${line}\n\n${line}\n`, prover)).toMatchObject({ ok: true });
    expect(parseHeads(line.replace('"position":"2"', '"position":"1"'), prover)).toEqual({
      ok: false,
      error: 'The head on line 1 was edited: its signature does not fit.',
    });
    expect(parseHeads('{}', prover)).toEqual({
      ok: false,
      error: 'Line 1 of the file is no head of an audit.',
    });
    expect(parseHeads('', prover)).toEqual({ ok: false, error: 'The file holds no head of an audit.' });
    const other = new AuditProver([new Uint8Array(32).fill(5)]);
    expect(parseHeads(line, other)).toMatchObject({ ok: false, error: expect.stringContaining('AUDIT_KEY') });
  });
});

async function note(tx: Tx, objectId: string, reach = anActor().reach): Promise<void> {
  await audit(tx, anActor({ reach }), {
    operation: 'decideCase',
    objectType: 'Case',
    objectId,
    detail: { amount: 59_700n, number: objectId },
  });
}

async function write(count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    await clone.database.transaction((tx) => note(tx, `case-${number}`));
  }
}

async function link() {
  return await new AuditSealer(clone.database, prover).linkNew(NOW);
}

async function exported(): Promise<readonly AuditHead[]> {
  const head = await new AuditSealer(clone.database, prover).head(NOW);
  return unwrap(parseHeads(formatHead(head), prover));
}

async function verify(heads: readonly AuditHead[] = []): Promise<AuditVerification> {
  return await new AuditVerifyService(clone.database, prover).verify(heads);
}

async function positions(): Promise<string[]> {
  const rows = await clone.database.execute<{ jurisdictionId: string; position: bigint }>(
    'select jurisdiction_id, position from audit_link order by 1, 2',
  );
  return rows.map(({ jurisdictionId, position }) => `${jurisdictionId} ${position}`);
}
