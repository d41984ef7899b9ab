import type DataLoader from 'dataloader';
import { type RequestContext, service } from '../../api/context.js';
import { groupsInOrder, loader } from '../../api/loader.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { BankService } from './bank.service.js';
import type {
  BankAnswerRow,
  PayrollDifferenceRow,
  PayrollExclusionRow,
  PayrollLineRow,
} from './payroll.entity.js';
import type { DifferenceKind, ExclusionReason } from './payroll.js';
import { PayrollService } from './payroll.service.js';
import type { DifferenceTotal, RunShare } from './payroll.store.js';

/** What runs take from each fund, in one statement a level. */
export function sharesLoader(context: RequestContext): DataLoader<RowKey, readonly RunShare[], string> {
  return loader<RowKey, readonly RunShare[]>(context, 'payroll.shares', async (keys) =>
    groupsInOrder<RowKey, RunShare>(
      keys,
      await service(context, PayrollService).sharesOf(keys),
      ({ jurisdictionId, runId }) => ({ jurisdictionId, id: runId }),
    ),
  );
}

/** One page of what runs leave out, in one statement a level. */
export function exclusionsLoader(
  context: RequestContext,
  reason: ExclusionReason | undefined,
  page: Page,
): DataLoader<RowKey, readonly PayrollExclusionRow[], string> {
  const name = `payroll.exclusions.${JSON.stringify([reason, page])}`;
  return loader<RowKey, readonly PayrollExclusionRow[]>(context, name, async (keys) =>
    groupsInOrder<RowKey, PayrollExclusionRow>(
      keys,
      await service(context, PayrollService).exclusions(keys, reason, page),
      ({ jurisdictionId, runId }) => ({ jurisdictionId, id: runId }),
    ),
  );
}

/** One page of the frozen lists of runs, in one statement a level. */
export function linesLoader(
  context: RequestContext,
  page: Page,
): DataLoader<RowKey, readonly PayrollLineRow[], string> {
  const name = `payroll.lines.${JSON.stringify(page)}`;
  return loader<RowKey, readonly PayrollLineRow[]>(context, name, async (keys) =>
    groupsInOrder<RowKey, PayrollLineRow>(
      keys,
      await service(context, PayrollService).lines(keys, page),
      ofRun,
    ),
  );
}

/** One page of how runs differ from the month before, in one statement a level. */
export function differencesLoader(
  context: RequestContext,
  kind: DifferenceKind | undefined,
  page: Page,
): DataLoader<RowKey, readonly PayrollDifferenceRow[], string> {
  const name = `payroll.differences.${JSON.stringify([kind, page])}`;
  return loader<RowKey, readonly PayrollDifferenceRow[]>(context, name, async (keys) =>
    groupsInOrder<RowKey, PayrollDifferenceRow>(
      keys,
      await service(context, PayrollService).differences(keys, kind, page),
      ofRun,
    ),
  );
}

/** How many payees of runs differ, in one statement a level. */
export function differenceTotalsLoader(
  context: RequestContext,
): DataLoader<RowKey, readonly DifferenceTotal[], string> {
  return loader<RowKey, readonly DifferenceTotal[]>(context, 'payroll.differenceTotals', async (keys) =>
    groupsInOrder<RowKey, DifferenceTotal>(
      keys,
      await service(context, PayrollService).differenceTotals(keys),
      ofRun,
    ),
  );
}

/** What the bank said of payments that the caller may see, in one statement a level. */
export function bankAnswersLoader(
  context: RequestContext,
): DataLoader<RowKey, readonly BankAnswerRow[], string> {
  return loader<RowKey, readonly BankAnswerRow[]>(context, 'payments.bankAnswers', async (keys) =>
    groupsInOrder<RowKey, BankAnswerRow>(
      keys,
      await service(context, BankService).answersOf(keys),
      ({ jurisdictionId, paymentId }) => ({ jurisdictionId, id: paymentId }),
    ),
  );
}

function ofRun({ jurisdictionId, runId }: { jurisdictionId: string; runId: string }): RowKey {
  return { jurisdictionId, id: runId };
}
