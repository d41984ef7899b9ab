import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { OpenCase } from '../open-case.service.js';
import { nextSequence } from './decision.store.js';

/** Who decides, when and in which case: what every decision begins with. */
export async function decisionHeader(tx: Tx, actor: Actor, { row, programme, knownAt }: OpenCase) {
  const { jurisdictionId, id: caseId } = row;
  return {
    jurisdictionId,
    id: newId(),
    caseId,
    sequence: await nextSequence(tx, row),
    programme: programme.code,
    decidedOn: actor.today,
    decidedAt: actor.now,
    decidedBy: actor.officerId,
    deciderName: actor.name,
    level: actor.level,
    organisationId: actor.organisationId,
    knownAt,
  };
}
