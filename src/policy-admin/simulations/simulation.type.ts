import { Field, ID, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar, LocalDateScalar, MoneyScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import { ConclusionCodes } from '../../cases/assess/assessment.type.js';
import { ExplanationLineType } from '../../cases/decisions/decision.type.js';
import type { Conclusion } from '../../policy/assessment.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import {
  SIMULATION_EFFECTS,
  SIMULATION_STATUSES,
  type SimulationEffect,
  type SimulationStatus,
} from './simulation.js';
import { SIMULATION_GROUPINGS } from './simulation-views.js';

export const SimulationStatusCodes = registerCodes('SimulationStatus', SIMULATION_STATUSES, {
  text: { en: 'Where a simulation stands.', zh: '模拟状态' },
  values: {
    QUEUED: { en: 'Waiting for an instance to work on it.', zh: '等待中' },
    RUNNING: { en: 'Being worked on.', zh: '运行中' },
    DONE: { en: 'Every household was looked at.', zh: '已完成' },
    CANCELLED: { en: 'Cancelled; what was worked out until then stays readable.', zh: '已取消' },
    FAILED: { en: 'Ended by a fault; `failure` says which.', zh: '失败' },
  },
});

export const SimulationEffectCodes = registerCodes('SimulationEffect', SIMULATION_EFFECTS, {
  text: { en: 'What the policy that is tried changes for a household in a programme.', zh: '影响' },
  values: {
    ENTERS: { en: 'Newly entitled.', zh: '新纳入' },
    LEAVES: { en: 'No longer entitled.', zh: '退出' },
    RISES: { en: 'Entitled to more.', zh: '提高' },
    FALLS: { en: 'Entitled to less.', zh: '降低' },
    UNDECIDED: {
      en: 'One of the policies comes to no yes or no, for want of a figure or paper.',
      zh: '无法判定',
    },
  },
});

export const SimulationGroupingCodes = registerCodes('SimulationGrouping', SIMULATION_GROUPINGS, {
  text: { en: 'By what counts and sums are added up.', zh: '汇总方式' },
  values: {
    ALL: { en: 'One line for everything.', zh: '合计' },
    PROGRAMME: { en: 'A line for each programme.', zh: '按项目' },
    TOWNSHIP: { en: 'A line for each township.', zh: '按乡镇' },
    TOWNSHIP_AND_PROGRAMME: { en: 'A line for each township and programme.', zh: '按乡镇和项目' },
  },
});

@ObjectType('SimulationTotal', {
  description: 'Counts of households and sums, each household counted once a programme. (模拟汇总)',
})
export class SimulationTotalType {
  @Field(() => String, { nullable: true, description: 'Code of the programme; null for all. (项目代码)' })
  programme!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the township; null for all. (乡镇代码)' })
  townshipCode!: string | null;

  @Field(() => Int, { description: 'Newly entitled. (新纳入户数)' })
  enters!: number;

  @Field(() => Int, { description: 'No longer entitled. (退出户数)' })
  leaves!: number;

  @Field(() => Int, { description: 'Entitled to more. (提高户数)' })
  rises!: number;

  @Field(() => Int, { description: 'Entitled to less. (降低户数)' })
  falls!: number;

  @Field(() => Int, { description: 'Entitled to the same sum. (不变户数)' })
  unchanged!: number;

  @Field(() => Int, { description: 'Entitled neither before nor after. (均不符合户数)' })
  neither!: number;

  @Field(() => Int, { description: 'One of the policies comes to no yes or no. (无法判定户数)' })
  undecided!: number;

  @Field(() => MoneyScalar, { description: 'Monthly sums under the policy of today. (现行月支出)' })
  monthBefore!: Fen;

  @Field(() => MoneyScalar, { description: 'Monthly sums under the policy that is tried. (模拟月支出)' })
  monthAfter!: Fen;

  @Field(() => MoneyScalar, { description: 'More or less a month. (月支出增减)' })
  monthDifference!: Fen;

  @Field(() => MoneyScalar, { description: 'More or less in twelve months. (年支出增减)' })
  yearDifference!: Fen;

  @Field(() => MoneyScalar, { description: 'Grants paid once, under the policy of today. (现行一次性支出)' })
  onceBefore!: Fen;

  @Field(() => MoneyScalar, {
    description: 'Grants paid once, under the policy that is tried. (模拟一次性支出)',
  })
  onceAfter!: Fen;
}

@ObjectType('SimulatedAnswer', {
  description: 'What a policy says of a household in a programme. (认定结果)',
})
export class SimulatedAnswerType {
  @Field(() => ConclusionCodes, { description: 'What it concludes. (结论)' })
  conclusion!: Conclusion;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The sum, a month or once; null unless entitled to money. (金额)',
  })
  amount!: Fen | null;

  @Field(() => String, { nullable: true, description: 'Class or care level. (类别)' })
  class!: string | null;
}

@ObjectType('SimulatedExplanation', {
  description:
    'Both answers with all their steps, worked out anew on the registry as it is now. (两种政策下的认定说明)',
})
export class SimulatedExplanationType {
  @Field(() => [ExplanationLineType], {
    nullable: true,
    description: 'By the policy of today; null when it does not run the programme. (现行政策)',
  })
  before!: readonly ExplanationLineType[] | null;

  @Field(() => [ExplanationLineType], {
    nullable: true,
    description: 'By the policy that is tried; null when it does not run the programme. (模拟政策)',
  })
  after!: readonly ExplanationLineType[] | null;
}

@ObjectType('SimulatedHousehold', {
  description: 'A household in a programme whose answer would change. (受影响家庭)',
})
export class SimulatedHouseholdType {
  @Field(() => String, { description: 'Code of the township. (乡镇代码)' })
  townshipCode!: string;

  @Field(() => String, { description: 'Code of the programme. (项目代码)' })
  programme!: string;

  @Field(() => SimulationEffectCodes, { description: 'What changes. (影响)' })
  effect!: SimulationEffect;

  @Field(() => String, { nullable: true, description: 'MONTHLY or ONE_OFF; null without money. (发放周期)' })
  period!: 'MONTHLY' | 'ONE_OFF' | null;

  @Field(() => SimulatedAnswerType, { description: 'By the policy of today. (现行政策)' })
  before!: SimulatedAnswerType;

  @Field(() => SimulatedAnswerType, { description: 'By the policy that is tried. (模拟政策)' })
  after!: SimulatedAnswerType;
}

export const SimulatedHouseholdConnection = connectionType(SimulatedHouseholdType, 'SimulatedHousehold');

@ObjectType('Simulation', {
  implements: Node,
  description:
    'A policy tried on the live registry, against the policy of today. Nothing is written to cases or money. (政策模拟)',
})
export class SimulationType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => ID, { description: 'Code of the policy that is tried. (政策代码)' })
  policyId!: string;

  @Field(() => LocalDateScalar, { description: 'The day on which households are looked at. (模拟日期)' })
  assessedOn!: LocalDate;

  @Field(() => [String], { description: 'Codes of the programmes. (项目代码)' })
  programmes!: readonly string[];

  @Field(() => SimulationStatusCodes, { description: 'Where it stands. (状态)' })
  status!: SimulationStatus;

  @Field(() => Int, {
    nullable: true,
    description: 'Households to look at; null before it begins. (家庭总数)',
  })
  total!: number | null;

  @Field(() => Int, { description: 'Households looked at so far. (已处理户数)' })
  processed!: number;

  @Field(() => DateTimeScalar, { description: 'When it was asked for. (申请时间)' })
  requestedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When work on it began. (开始时间)' })
  startedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended. (结束时间)' })
  finishedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it failed: POLICIES_CHANGED when another release runs than it was asked for with, POLICY_TIMED_OUT, SIMULATION_FAILED. (失败原因)',
  })
  failure!: string | null;
}

export const SimulationConnection = connectionType(SimulationType, 'Simulation');

@ObjectType({ description: 'The simulation asked for, or why not. (申请结果)' })
export class RequestSimulationPayload extends Payload {
  @Field(() => SimulationType, { nullable: true, description: 'The simulation; null when refused. (模拟)' })
  simulation!: SimulationType | null;
}

@ObjectType({ description: 'The simulation cancelled, or why not. (取消结果)' })
export class CancelSimulationPayload extends Payload {
  @Field(() => SimulationType, { nullable: true, description: 'The simulation; null when refused. (模拟)' })
  simulation!: SimulationType | null;
}
