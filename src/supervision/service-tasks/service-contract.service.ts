import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { findApiKeySummary } from '../../access/api-keys/api-key.store.js';
import { recordedAct } from '../../access/recorded-act.service.js';
import type { OfficerViewer } from '../../access/viewer.js';
import { textProblem } from '../../cases/written.js';
import { constraintOf } from '../../database/constraint.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { findOrganisations } from '../../jurisdictions/organisations/organisation.store.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { ServiceContractRow } from './service-contract.entity.js';
import { type ServiceKind, unknownContract } from './service-task.js';
import {
  endServiceContract,
  findServiceContracts,
  insertServiceContract,
  listServiceContracts,
  lockServiceContract,
} from './service-task.store.js';

/** A contract with a service organisation. */
export interface NewServiceContract {
  readonly organisation: string;
  readonly contractNumber: string;
  readonly kinds: readonly ServiceKind[];
  /** null = every township. */
  readonly townshipIds: readonly string[] | null;
  readonly activeFrom: LocalDate;
  readonly activeUntil: LocalDate;
  readonly apiKey: RowKey;
}

const LONGEST_NAME = 200;

/** Contracts with service organisations: what they may be asked to do, where and how long (J14). */
export class ServiceContractService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Records a contract. Its key is good for service tasks and nothing else, so that nothing else is seen with it.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async record(actor: Actor, input: NewServiceContract): Promise<Result<ServiceContractRow, Problem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const { organisation, contractNumber, activeFrom, activeUntil } = input;
    const kinds = [...new Set(input.kinds)].sort();
    const townshipIds = input.townshipIds === null ? null : [...new Set(input.townshipIds)].sort();
    const fault =
      textProblem(organisation, 'organisation', LONGEST_NAME) ??
      textProblem(contractNumber, 'contractNumber', LONGEST_NAME) ??
      (kinds.length === 0 ? nothingCovered('kinds') : null) ??
      (townshipIds?.length === 0 ? nothingCovered('townshipIds') : null) ??
      (activeUntil < activeFrom ? periodReversed(activeFrom, activeUntil) : null);
    if (fault !== null) return err(fault);
    const words = {
      operation: 'recordServiceContract',
      objectType: 'ServiceContract',
      event: 'SERVICE_CONTRACT_RECORDED',
      input: { ...input, kinds, townshipIds },
    };
    try {
      const recorded = await recordedAct(this.#database, actor, words, async (tx) => {
        const wrong =
          (await townshipsProblem(tx, jurisdictionId, townshipIds)) ??
          (await keyProblem(tx, jurisdictionId, input.apiKey, actor.now));
        if (wrong !== null) return err(wrong);
        const key = { jurisdictionId, id: newId() };
        await insertServiceContract(tx, {
          ...key,
          organisation: organisation.trim(),
          contractNumber: contractNumber.trim(),
          ...{ kinds, townshipIds, activeFrom, activeUntil },
          apiKeyId: input.apiKey.id,
          recordedOn: actor.today,
          recordedBy: actor.officerId,
          ...{ endedOn: null, endedReason: null, endedBy: null },
        });
        return ok({ key, detail: { kinds, activeFrom, activeUntil, apiKeyId: input.apiKey.id } });
      });
      return await this.#read(recorded);
    } catch (error) {
      if (constraintOf(error) === 'service_contract_number_key') return err(numberTaken(contractNumber));
      throw error;
    }
  }

  /**
   * Ends a contract today: from now on its provider sees none of its tasks. Tasks and reports stay with the officers.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async end(
    actor: Actor,
    { contract, reason }: { readonly contract: RowKey; readonly reason: string },
  ): Promise<Result<ServiceContractRow, Problem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const fault = textProblem(reason, 'reason');
    if (fault !== null) return err(fault);
    const words = {
      operation: 'endServiceContract',
      objectType: 'ServiceContract',
      event: 'SERVICE_CONTRACT_ENDED',
      input: { contract, reason },
    };
    const ended = await recordedAct(this.#database, actor, words, async (tx) => {
      const isOwn = contract.jurisdictionId === jurisdictionId;
      const row = isOwn ? await lockServiceContract(tx, contract, 'CHANGE') : undefined;
      if (row === undefined) return err(unknownContract());
      if (row.endedOn !== null) return err(endedBefore(row.contractNumber, row.endedOn));
      const { today: endedOn, officerId: endedBy } = actor;
      await endServiceContract(tx, contract, { endedOn, endedReason: reason.trim(), endedBy });
      return ok({ key: contract, detail: { endedOn } });
    });
    return await this.#read(ended);
  }

  /** A page of the contracts of the officer's jurisdiction, the newest first. */
  async list({ jurisdictionId }: OfficerViewer, page: Page): Promise<ServiceContractRow[]> {
    return await listServiceContracts(this.#database.db, jurisdictionId, page);
  }

  /** Contracts by key, for callers who may see them. */
  async byKeys(keys: readonly RowKey[]): Promise<ServiceContractRow[]> {
    return await findServiceContracts(this.#database.db, keys);
  }

  /** The contract, or null when it does not exist or belongs to another jurisdiction. */
  async find({ jurisdictionId }: OfficerViewer, key: RowKey): Promise<ServiceContractRow | null> {
    if (key.jurisdictionId !== jurisdictionId) return null;
    return (await this.byKeys([key]))[0] ?? null;
  }

  async #read(done: Result<RowKey, Problem>): Promise<Result<ServiceContractRow, Problem>> {
    if (!done.ok) return done;
    const [row] = await this.byKeys([done.value]);
    invariant(row !== undefined, `The contract ${done.value.id} was committed and must be found.`);
    return ok(row);
  }
}

async function townshipsProblem(
  tx: Tx,
  jurisdictionId: string,
  townshipIds: readonly string[] | null,
): Promise<Problem | null> {
  if (townshipIds === null) return null;
  const keys = townshipIds.map((id) => ({ jurisdictionId, id }));
  const found = (await findOrganisations(tx.db, keys)).filter(({ level }) => level === 'TOWNSHIP');
  if (found.length === keys.length) return null;
  return problem({
    code: 'NOT_FOUND',
    message: 'Each place of a contract is a township of your jurisdiction; check the ids.',
    messageZh: '服务区域应为本辖区的乡镇(街道),请核对其标识。',
    path: ['input', 'townshipIds'],
  });
}

async function keyProblem(tx: Tx, jurisdictionId: string, ref: RowKey, now: Date): Promise<Problem | null> {
  const key = ref.jurisdictionId === jurisdictionId ? await findApiKeySummary(tx.db, ref) : null;
  const isLive = key !== null && key.revokedAt === null && (key.expiresAt === null || key.expiresAt > now);
  if (isLive && key.scopes.length === 1 && key.scopes[0] === 'SERVICE_TASKS') return null;
  return problem({
    code: 'KEY_NOT_FOR_TASKS',
    message:
      'The key of a service organisation is a valid one of your jurisdiction with the scope SERVICE_TASKS and no other; have such a key issued.',
    messageZh: '服务机构的接口密钥应为本辖区有效密钥,且仅限SERVICE_TASKS用途,请先签发。',
    path: ['input', 'apiKeyId'],
    basis: ['J14'],
  });
}

function nothingCovered(field: 'kinds' | 'townshipIds'): Problem<'NOTHING_COVERED'> {
  return problem({
    code: 'NOTHING_COVERED',
    message: `The field ${field} is empty, so the contract would cover nothing; name at least one.`,
    messageZh: `字段${field}为空,合同将不含任何内容,请至少填写一项。`,
    path: ['input', field],
  });
}

function periodReversed(from: LocalDate, until: LocalDate): Problem<'PERIOD_REVERSED'> {
  return problem({
    code: 'PERIOD_REVERSED',
    message: `The contract would end on ${until}, before it begins on ${from}; correct the days.`,
    messageZh: `合同到期日${until}早于生效日${from},请更正。`,
    path: ['input', 'activeUntil'],
  });
}

function numberTaken(number: string): Problem<'CONTRACT_NUMBER_TAKEN'> {
  return problem({
    code: 'CONTRACT_NUMBER_TAKEN',
    message: `A contract with the number ${number} is on record already; look at that one.`,
    messageZh: `合同编号${number}已登记,请查看已有记录。`,
    path: ['input', 'contractNumber'],
  });
}

function endedBefore(number: string, endedOn: LocalDate): Problem<'CONTRACT_ENDED'> {
  return problem({
    code: 'CONTRACT_ENDED',
    message: `The contract ${number} was ended on ${endedOn}; nothing is left to end.`,
    messageZh: `合同${number}已于${endedOn}终止,无需重复办理。`,
    path: ['input', 'contractId'],
  });
}
