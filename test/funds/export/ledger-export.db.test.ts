import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { exportLedger, type Manifest } from '../../../src/funds/export/ledger-export.service.js';
import { ledgerAct, post, reserve } from '../../../src/funds/ledger/ledger.service.js';
import { unwrap } from '../../../src/shared/result.js';
import { ALLOWANCE, fundWorld, J, type World, y } from '../world.js';

let world: World;
let folder: string;
let manifest: Manifest;
const NOW = new Date('2022-07-15T02:00:00Z');

beforeAll(async () => {
  world = await fundWorld();
  const fund = await world.fund({
    nameZh: '资金，"甲"',
    donor: '甲, "乙"',
    source: 'DONATION',
    amount: y('1000'),
  });
  const { database } = world;
  const act = ledgerAct(world.actor());
  for (const amount of ['10', '20.05', '300']) {
    const reserved = unwrap(
      await database.transaction((tx) =>
        reserve(tx, act, { fundId: fund.id, amount: y(amount), programme: ALLOWANCE, memo: '' }),
      ),
    );
    if (amount !== '300')
      unwrap(
        await database.transaction((tx) => post(tx, act, { reservationId: reserved.transferId, memo: '' })),
      );
  }
  await world.reserveFund();
  folder = mkdtempSync(join(tmpdir(), 'ledger-export-'));
  manifest = unwrap(await exportLedger(database, { jurisdictionId: J, folder, now: NOW }));
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.drop();
});

/** A third party's check, written from the description in the README alone: it imports nothing of the service. */
function thirdPartyFaults(at: string): string[] {
  const faults: string[] = [];
  const bytes = (name: string) => readFileSync(join(at, name));
  const hash = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');
  for (const line of bytes('SHA256SUMS').toString().trimEnd().split('\n')) {
    const [sum, name = ''] = line.split('  ');
    if (hash(bytes(name)) !== sum) faults.push(`${name} was changed`);
  }
  const stated = JSON.parse(bytes('manifest.json').toString()) as Manifest;
  const rows = (name: string): Record<string, string>[] => parse(bytes(name), { columns: true });
  for (const { name, rows: count } of stated.files)
    if (rows(name).length !== count) faults.push(`${name} has another number of rows`);
  let link = '0'.repeat(64);
  for (const line of bytes('transfers.csv').toString().trimEnd().split('\n').slice(1)) {
    const end = line.lastIndexOf(',');
    link = hash(`${link}\n${line.slice(0, end)}`);
    if (line.slice(end + 1) !== link) faults.push('the chain breaks');
  }
  if (link !== stated.chain) faults.push('the chain ends elsewhere');
  const byTransfer = new Map<string, bigint[]>();
  const byAccount = new Map<string, bigint>();
  for (const { transfer = '', account = '', amount = '0', balance_after: after } of rows('entries.csv')) {
    byTransfer.set(transfer, [...(byTransfer.get(transfer) ?? []), BigInt(amount)]);
    const running = (byAccount.get(account) ?? 0n) + BigInt(amount);
    byAccount.set(account, running);
    if (String(running) !== after) faults.push(`a balance of ${account} is wrong`);
  }
  for (const { transfer = '', amount } of rows('transfers.csv')) {
    const entries = byTransfer.get(transfer) ?? [];
    const gained = entries.filter((entry) => entry > 0n).reduce((sum, entry) => sum + entry, 0n);
    if (entries.reduce((sum, entry) => sum + entry, 0n) !== 0n || String(gained) !== amount)
      faults.push(`the transfer ${transfer} does not balance`);
  }
  for (const { account = '', balance } of rows('accounts.csv'))
    if (String(byAccount.get(account) ?? 0n) !== balance) faults.push(`the account ${account} is wrong`);
  const purposes = new Set(rows('purposes.csv').map(({ fund, programme }) => `${fund} ${programme}`));
  for (const { kind, fund, programme } of rows('transfers.csv'))
    if (kind === 'RESERVE' && !purposes.has(`${fund} ${programme}`)) faults.push('money left its purpose');
  return [...new Set(faults)];
}

describe('N6.1 the audit export', () => {
  it('stands a check that knows the description only', () => {
    expect(thirdPartyFaults(folder)).toEqual([]);
    const count = Object.fromEntries(manifest.files.map(({ name, rows }) => [name, rows]));
    expect(count).toMatchObject({ 'funds.csv': 3, 'transfers.csv': 8, 'entries.csv': 16 });
  });

  it('shows whoever changes, drops or moves a line, even with new checksums', () => {
    const original = readFileSync(join(folder, 'transfers.csv'), 'utf8');
    const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
    const write = (transfers: string, checksums: string) => {
      writeFileSync(join(folder, 'transfers.csv'), transfers);
      writeFileSync(join(folder, 'SHA256SUMS'), checksums);
    };
    const tampered = (change: (copy: string[]) => string[]) => {
      const forged = `${change(original.trimEnd().split('\n')).join('\n')}\n`;
      write(forged, sums);
      expect(thirdPartyFaults(folder)).toContain('transfers.csv was changed');
      const sum = (text: string) => createHash('sha256').update(text).digest('hex');
      write(forged, sums.replace(sum(original), sum(forged)));
      return thirdPartyFaults(folder);
    };
    const swapped = ([head = '', first = '', second = '', ...rest]: string[]) => [
      head,
      second,
      first,
      ...rest,
    ];
    const changed = (copy: string[]) => copy.map((line) => line.replace(',2005,', ',2006,'));
    expect(tampered(changed)).toContain('the chain breaks');
    expect(tampered((copy) => copy.filter((_, index) => index !== 3))).toContain('the chain breaks');
    expect(tampered((copy) => copy.slice(0, -1))).toContain('the chain ends elsewhere');
    expect(tampered(swapped)).toContain('the chain breaks');
    write(original, sums);
    expect(thirdPartyFaults(folder)).toEqual([]);
  });

  it('gives the same bytes for the same books, and is never mixed with another', async () => {
    const { database } = world;
    const again = mkdtempSync(join(tmpdir(), 'ledger-export-'));
    try {
      const second = unwrap(await exportLedger(database, { jurisdictionId: J, folder: again, now: NOW }));
      expect(second).toEqual(manifest);
      expect(await exportLedger(database, { jurisdictionId: J, folder, now: NOW })).toMatchObject({
        error: { code: 'FOLDER_NOT_EMPTY' },
      });
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
    const nowhere = mkdtempSync(join(tmpdir(), 'ledger-export-'));
    const unknown = await exportLedger(database, { jurisdictionId: 'nowhere', folder: nowhere, now: NOW });
    expect(unknown).toMatchObject({ error: { code: 'UNKNOWN_JURISDICTION' } });
    rmSync(nowhere, { recursive: true, force: true });
  });
});
