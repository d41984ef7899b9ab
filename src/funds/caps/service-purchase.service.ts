import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import type { OfficerViewer } from '../../access/viewer.js';
import { constraintOf } from '../../database/constraint.js';
import type { Database, Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { citation, type LinkedPolicy, type PolicyRegistry, parameterUnset } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import { type LocalDate, yearOf } from '../../shared/local-date.js';
import { type Fen, multiply, ratio } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { unknownFund } from '../fund.js';
import { findFund } from '../fund.store.js';
import { ledgerAct, post, type ReserveProblem, reserve } from '../ledger/ledger.service.js';
import { amountNotPositive } from '../ledger/ledger-problem.js';
import { policyOf } from '../policy-of.store.js';
import {
  aboveServiceCap,
  faultInServiceWords,
  SERVICE_PURCHASE,
  SERVICE_SHARE,
  type ServiceCap,
} from './service-cap.js';
import type { ServicePurchaseRow } from './service-purchase.entity.js';
import {
  insertServicePurchase,
  listServicePurchases,
  lockServicePurchases,
  serviceSums,
} from './service-purchase.store.js';

/** Services to be bought for the assistance work. */
export interface PurchaseServices {
  readonly fund: RowKey;
  readonly provider: string;
  readonly subject: string;
  readonly documentNumber: string;
  /** In fen. */
  readonly amount: Fen;
}

export type ServicePurchaseProblem =
  | ReserveProblem
  | Problem<
      | 'AMOUNT_NOT_POSITIVE'
      | 'INVALID_NAME'
      | 'ABOVE_SERVICE_CAP'
      | 'PARAMETER_UNSET'
      | 'DOCUMENT_NUMBER_TAKEN'
    >
  | IdempotencyProblem;

/** Service purchase within its share of the assistance funds (J12). */
export class ServicePurchaseService {
  readonly #database: Database;
  readonly #policies: Pick<PolicyRegistry, 'policy'>;

  constructor(database: Database, policies: Pick<PolicyRegistry, 'policy'>) {
    this.#database = database;
    this.#policies = policies;
  }

  /**
   * Pays for services out of a fund whose purposes include SERVICE_PURCHASE, within the share of the year's assistance
   * funds that the policy states. Where it states none, nothing is bought and the parameter is named.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async purchase(
    actor: Actor,
    { fund: key, ...order }: PurchaseServices,
  ): Promise<Result<ServicePurchaseRow, ServicePurchaseProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    if (order.amount <= 0n) return err(amountNotPositive(['input', 'amount']));
    for (const field of ['provider', 'subject', 'documentNumber'] as const) {
      const fault = faultInServiceWords(field, order[field]);
      if (fault !== null) return err(fault);
    }
    const policy = await policyOf(this.#database.db, this.#policies, jurisdictionId);
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'purchaseServices',
        { ...order, key },
        async (): Promise<Result<ServicePurchaseRow, ServicePurchaseProblem>> => {
          const fund =
            key.jurisdictionId === jurisdictionId ? await findFund(tx.db, jurisdictionId, key.id) : null;
          if (fund === null) return err(unknownFund(key.id, ['input', 'fundId']));
          await lockServicePurchases(tx, jurisdictionId);
          const cap = await capOf(tx.db, policy, jurisdictionId, actor.today);
          const { most } = cap;
          if (most === null) return err(parameterUnset(policy, SERVICE_SHARE));
          if (cap.used + order.amount > most) return err(aboveServiceCap(order.amount, { ...cap, most }));
          return await pay(tx, actor, { ...order, fundId: fund.id, cap: { ...cap, most } });
        },
      ),
    );
  }

  /**
   * How much of the assistance funds of the year of a day bought services, against what may.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async cap(officer: OfficerViewer, on: LocalDate): Promise<ServiceCap> {
    const jurisdictionId = wholeJurisdictionOf(officer);
    const { db } = this.#database;
    return await capOf(db, await policyOf(db, this.#policies, jurisdictionId), jurisdictionId, on);
  }

  /**
   * A page of the purchases, newest first.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async list(officer: OfficerViewer, page: Page): Promise<ServicePurchaseRow[]> {
    return await listServicePurchases(this.#database.db, wholeJurisdictionOf(officer), page);
  }
}

/** The cap never rounds up: a fraction of a fen is not spent. */
async function capOf(
  db: Db,
  policy: LinkedPolicy,
  jurisdictionId: string,
  on: LocalDate,
): Promise<ServiceCap> {
  const year = yearOf(on);
  const sums = await serviceSums(db, jurisdictionId, year);
  const stated = policy.valuesOn(on, []).get(SERVICE_SHARE);
  const share = typeof stated?.value === 'string' ? stated.value : null;
  return {
    year,
    ...sums,
    share,
    most: share === null ? null : multiply(sums.assistanceFunds, ratio(share), 'DOWN_TO_FEN'),
    basis: stated?.basis == null ? [] : [citation(stated.basis)],
  };
}

async function pay(
  tx: Tx,
  actor: Actor,
  {
    cap,
    fundId,
    ...order
  }: Omit<PurchaseServices, 'fund'> & {
    readonly fundId: string;
    readonly cap: ServiceCap & { readonly most: Fen };
  },
): Promise<Result<ServicePurchaseRow, ServicePurchaseProblem>> {
  const [reservationId, transferId] = [newId(), newId()];
  const purchase: ServicePurchaseRow = {
    ...{ jurisdictionId: actor.reach.jurisdictionId, id: newId(), fundId, transferId, ...order },
    programme: SERVICE_PURCHASE,
    capAmount: cap.most,
    capBasis: [...cap.basis],
    purchasedOn: actor.today,
    purchasedBy: actor.officerId,
  };
  const { amount, documentNumber, provider, subject } = order;
  const memo = `购买服务 / services ${documentNumber}: ${subject}`;
  const programme = SERVICE_PURCHASE;
  const act = ledgerAct(actor);
  const reserved = await reserve(tx, act, { id: reservationId, fundId, amount, programme, memo });
  if (!reserved.ok) return reserved;
  try {
    await insertServicePurchase(tx, purchase);
  } catch (error) {
    if (constraintOf(error) === 'service_purchase_document_key')
      return err(documentNumberTaken(documentNumber));
    throw error;
  }
  await audit(tx, actor, {
    operation: 'purchaseServices',
    objectType: 'ServicePurchase',
    objectId: purchase.id,
    detail: { fundId, amount, provider, documentNumber },
  });
  const posted = await post(tx, act, { id: transferId, reservationId, memo });
  invariant(posted.ok, `The reservation ${reservationId} was just made, so it can be posted.`);
  return ok(purchase);
}

function documentNumberTaken(documentNumber: string): Problem<'DOCUMENT_NUMBER_TAKEN'> {
  return problem({
    code: 'DOCUMENT_NUMBER_TAKEN',
    message: `A purchase with the document number ${documentNumber} was paid already; nothing is paid twice, so look at that one.`,
    messageZh: `文号${documentNumber}的购买服务已支付，不得重复支付，请查看已有记录。`,
    path: ['input', 'documentNumber'],
    basis: ['J12'],
  });
}
