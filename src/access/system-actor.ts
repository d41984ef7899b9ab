import type { AuditActor } from './audit/audit.js';

/** Who acts when no officer does: a job of the operator, named after what it does. */
export function systemActor(
  job: 'keys' | 'retention' | 'clock' | 'relocation' | 'place',
  {
    jurisdictionId,
    now,
    requestId,
  }: { readonly jurisdictionId: string; readonly now: Date; readonly requestId: string },
): AuditActor {
  return {
    subject: `system:${job}`,
    name: '系统作业',
    roles: [],
    reach: { jurisdictionId, townshipIds: null, villageIds: null },
    now,
    requestId,
  };
}
