import type { Actor } from '../../src/access/actor.js';
import { AuditProver } from '../../src/access/audit/audit-prover.js';
import { connectDatabase } from '../../src/database/database.js';
import { withinScope } from '../../src/database/scope.js';
import { PayrollService } from '../../src/funds/payroll/payroll.service.js';
import type { LinkedPolicy } from '../../src/policy/index.js';
import { testKeyring } from '../support/keyring.js';

/**
 * A process that pays a payroll run, two parts at a time, and may be killed at any moment: `node payroll-runner.ts <json>`. It prints `ready`
 * when it is about to begin, and how the run stands when it has come to the end.
 */
const { url, actor, run } = JSON.parse(process.argv[2] ?? '') as {
  url: string;
  actor: Actor & { now: string };
  run: { jurisdictionId: string; id: string };
};
const stamp = new AuditProver(testKeyring().audit).stamp;
const policies = { policy: () => ({ programmes: new Set() }) as unknown as LinkedPolicy };
await withinScope({ kind: 'JURISDICTIONS', ids: [run.jurisdictionId] }, async () => {
  const database = await connectDatabase({ url, stamp });
  const payroll = new PayrollService(database, policies, { lanes: 2 });
  process.stdout.write('ready\n');
  const paid = await payroll.pay({ ...actor, now: new Date(actor.now) }, run);
  process.stdout.write(paid.ok ? `${paid.value.status}\n` : `${paid.error.code}\n`);
  await database.close();
});
