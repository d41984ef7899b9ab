import type { Actor } from '../access/actor.js';
import { audit } from '../access/audit/audit.store.js';
import type { JsonValue } from '../access/once/stored-answer.js';
import { emit } from '../access/outbox.store.js';
import type { Tx } from '../database/database.js';
import { canonicalJson } from '../shared/canonical-json.js';
import type { CaseRow } from './case.entity.js';
import { insertEvents, updateCase } from './case.store.js';
import type { OpenCase, Outcome } from './open-case.service.js';
import { saveSteps } from './procedure/step.store.js';
import { changesOfPlan, outlook } from './procedure/steps.js';

/** Writes steps and row of a case as an act left it; answers the row when it was read for that. */
export async function saveCase(
  tx: Tx,
  actor: Actor,
  { row, file: before }: OpenCase,
  { file, change }: Outcome,
): Promise<CaseRow | undefined> {
  const { jurisdictionId, id } = row;
  const { steps, papersAsked: _asked, clock: _clock, ...columns } = file;
  const changed = { ...columns, ...outlook(steps), ...change };
  const [, written] = await Promise.all([
    saveSteps(tx, { jurisdictionId, id }, before.steps, steps),
    updateCase(tx, { jurisdictionId, id }, changed, actor.now),
  ]);
  return written;
}

/** Tells of an act in the case's events, in the audit and to whoever follows the events. */
export async function tellOfAct(
  tx: Tx,
  actor: Actor,
  operation: string,
  { row, file: before }: OpenCase,
  { file, note }: Outcome,
): Promise<void> {
  const detail = JSON.parse(canonicalJson(note.detail)) as Readonly<Record<string, JsonValue>>;
  const replanned = file.status === 'ACCEPTED' ? changesOfPlan(before.steps, file.steps) : null;
  await Promise.all([
    insertEvents(tx, actor, row, [
      { kind: note.kind, detail },
      ...(replanned === null ? [] : [{ kind: 'REPLANNED' as const, detail: { ...replanned } }]),
    ]),
    audit(tx, actor, {
      operation,
      objectType: 'Case',
      objectId: row.id,
      detail: { number: row.number, ...flat(detail) },
    }),
    emit(tx, actor, {
      type: `CASE_${note.kind}`,
      objectId: row.id,
      place: row,
      payload: { ...detail, number: row.number, status: file.status },
    }),
  ]);
}

/** The audit keeps texts, numbers and lists of texts; what is nested is kept as its JSON. */
function flat(detail: Readonly<Record<string, JsonValue>>): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    Object.entries(detail).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null
        ? canonicalJson(value)
        : (value as string | number | boolean | null),
    ]),
  );
}
