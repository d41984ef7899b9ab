import { Arg, Ctx, ID, Resolver, Root, Subscription } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type RequestContext, service } from '../../api/context.js';
import { idArgument, type RowKey } from '../../api/id-argument.js';
import { notFound } from '../../api/request-error.js';
import { PayrollService } from '../../funds/payroll/payroll.service.js';
import { PayrollRunType } from '../../funds/payroll/payroll.type.js';
import { SimulationService } from '../../policy-admin/simulations/simulation.service.js';
import { SimulationType } from '../../policy-admin/simulations/simulation.type.js';
import { iterate, pause } from '../changes.js';

/** How often a job that is followed is looked at: one row by its key. */
const LOOK_EVERY_MS = 500;
const AT_WORK = new Set(['QUEUED', 'RUNNING', 'FROZEN', 'APPROVED']);

interface Started {
  readonly args: { readonly id: string };
  readonly context: RequestContext;
}

/** Long jobs as they go on; the stream ends with the job. */
@Resolver()
export class JobSubscriptionResolver {
  @Subscription(() => SimulationType, {
    description: 'A simulation whenever it has come further, until it is over. (政策模拟进度推送)',
    subscribe: async ({ args, context }: Started) => {
      const key = idArgument(args.id, 'Simulation', ['id']);
      const simulations = service(context, SimulationService);
      return await follow(async () => await simulations.find(officerOf(context.viewer), key));
    },
  })
  async simulationProgress(
    @Arg('id', () => ID, { description: 'Id of the simulation. (政策模拟标识)' }) _id: string,
    @Root() { jurisdictionId, id }: RowKey,
    @Ctx() context: RequestContext,
  ): Promise<SimulationType> {
    const viewer = officerOf(context.viewer);
    const found = await service(context, SimulationService).find(viewer, { jurisdictionId, id });
    if (found === null) throw notFound();
    return found;
  }

  @Subscription(() => PayrollRunType, {
    description: 'A payroll run whenever it has come further, until it is over. (发放批次进度推送)',
    subscribe: async ({ args, context }: Started) => {
      const key = idArgument(args.id, 'PayrollRun', ['id']);
      const payroll = service(context, PayrollService);
      return await follow(async () => await payroll.find(officerOf(context.viewer), key));
    },
  })
  async payrollProgress(
    @Arg('id', () => ID, { description: 'Id of the run. (发放批次标识)' }) _id: string,
    @Root() { jurisdictionId, id }: RowKey,
    @Ctx() context: RequestContext,
  ): Promise<PayrollRunType> {
    const viewer = officerOf(context.viewer);
    const found = await service(context, PayrollService).find(viewer, { jurisdictionId, id });
    if (found === null) throw notFound();
    return found;
  }
}

/** @throws RequestError NOT_FOUND when there is no such job within reach */
async function follow<Job extends RowKey & { readonly status: string }>(
  read: () => Promise<Job | null>,
): Promise<AsyncIterableIterator<Job>> {
  if ((await read()) === null) throw notFound();
  let told: string | null = null;
  let isOver = false;
  return iterate({
    next: async (left) => {
      while (!isOver && !left.aborted) {
        const job = await read();
        if (job === null) return undefined;
        isOver = !AT_WORK.has(job.status);
        const state = fingerprint(job);
        if (state !== told) {
          told = state;
          return job;
        }
        if (!isOver) await pause(LOOK_EVERY_MS, left);
      }
      return undefined;
    },
  });
}

function fingerprint(job: object): string {
  return JSON.stringify(job, (_key, value) => (typeof value === 'bigint' ? String(value) : value));
}
