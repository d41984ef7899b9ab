import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import type { DecisionRow } from '../decisions/decision.entity.js';
import { decisionHeader } from '../decisions/decision-header.service.js';
import { decisionRecord } from '../decisions/decision-record.js';
import type { OpenCase } from '../open-case.service.js';
import type { Examination } from './examination.service.js';
import { suspensionWording } from './follow-up-wording.js';

/** The decision to withhold an award while it is examined, on what is known on its day. */
export async function suspensionOf(
  tx: Tx,
  actor: Actor,
  open: OpenCase,
  { examined, reason }: { readonly examined: Examination; readonly reason: string },
): Promise<DecisionRow> {
  const { facts, assessment, award } = examined;
  const wording = suspensionWording(open.programme.titles, actor.today, reason);
  return {
    ...(await decisionHeader(tx, actor, open)),
    ...decisionRecord(open.policy, facts, assessment, null),
    kind: 'SUSPENSION',
    ...{ amount: null, period: null, class: award?.class ?? null, meeting: false },
    wordingZh: wording.zh,
    wordingEn: wording.en,
    reason,
  };
}
