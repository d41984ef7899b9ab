import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How large the kill tests are run. */
export interface FaultSize {
  readonly approvals: number;
  /** Beside the hot one. */
  readonly funds: number;
  readonly kills: number;
  /** Beneficiaries of the payroll that is killed at ten points. */
  readonly beneficiaries: number;
}

export const FULL_FAULTS: FaultSize = { approvals: 600, funds: 200, kills: 12, beneficiaries: 5000 };
export const SMALL_FAULTS: FaultSize = { approvals: 36, funds: 6, kills: 4, beneficiaries: 600 };

/**
 * Runs the tests that kill the service and the runners of a payroll, at a size of their own: the same files as in the test
 * command, with everything they assert.
 * @returns what they met, a line each, and whether all that they assert held
 */
export async function measureFaults(
  size: FaultSize,
): Promise<{ readonly held: boolean; readonly met: readonly object[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'doudi-faults-'));
  const file = join(folder, 'met.jsonl');
  try {
    const tests = ['test/faults/approval-kill', 'test/faults/payroll-kill'];
    const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', '-w', '1', '--ci', ...tests], {
      env: {
        ...process.env,
        NODE_OPTIONS: '--experimental-vm-modules',
        DOUDI_APPROVALS: String(size.approvals),
        DOUDI_FUNDS: String(size.funds),
        DOUDI_KILLS: String(size.kills),
        DOUDI_PAYROLL_SIZE: String(size.beneficiaries),
        DOUDI_FAULT_REPORT: file,
      },
      stdio: ['ignore', 2, 2],
    });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
    return { held: code === 0, met: lines.map((line) => JSON.parse(line) as object) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
