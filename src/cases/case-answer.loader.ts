import { type RequestContext, service } from '../api/context.js';
import { type Payload, toPayload } from '../api/user-error.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import type { Problem } from '../shared/problem.js';
import { ok, type Result } from '../shared/result.js';
import type { CaseRow } from './case.entity.js';
import { CaseWork, type Refusal } from './case-work.service.js';

/**
 * The payload of an act on a case: the case as it is now, or why not. What loaders remembered from before the act is
 * forgotten, since one request may carry several mutations.
 */
export async function answerCase(
  context: RequestContext,
  result: Result<RowKey, Refusal>,
): Promise<{ readonly case: CaseRow | null } & Payload> {
  context.loaders.clear();
  return toPayload(await rowOf(context, result), 'case');
}

async function rowOf(
  context: RequestContext,
  result: Result<RowKey, Refusal>,
): Promise<Result<CaseRow | null, Problem | readonly Problem[]>> {
  if (!result.ok) return result;
  const [row] = await service(context, CaseWork).rows([result.value]);
  return ok(row ?? null);
}
