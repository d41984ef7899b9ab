import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../api/connection.js';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';

@ObjectType('Training', { description: 'A training that was held (C2.1). (培训记录)' })
export class TrainingType {
  @Field(() => String, { description: 'What it was about. (培训主题)' })
  title!: string;

  @Field(() => LocalDateScalar, { description: 'When it was held. (培训日期)' })
  heldOn!: LocalDate;
}

export const TrainingConnection = connectionType(TrainingType, 'Training');

@ObjectType('TrainingStanding', {
  description: 'How a jurisdiction stands with its trainings (C2.1). (培训完成情况)',
})
export class TrainingStandingType {
  @Field(() => Int, { description: 'Trainings held in the year. (已培训次数)' })
  held!: number;

  @Field(() => Int, { nullable: true, description: 'Trainings needed; null where none is set. (应培训次数)' })
  needed!: number | null;

  @Field(() => String, { nullable: true, description: 'The parameter that is not set. (缺少的参数)' })
  missing!: string | null;

  @Field(() => Int, { description: 'Officers in post who took part in none. (未参训人数)' })
  untrained!: number;
}

@ObjectType({ description: 'The training, or why it was refused. (登记结果)' })
export class TrainingPayload extends Payload {
  @Field(() => TrainingType, { nullable: true, description: 'The training; null when refused. (培训)' })
  training!: TrainingType | null;
}

@InputType({ description: 'A training that was held (C2.1). (登记培训)' })
export class RecordTrainingInput extends MutationInput {
  @Field(() => String, { description: 'What it was about, 1 to 200 characters. (培训主题)' })
  title!: string;

  @Field(() => LocalDateScalar, { description: 'When it was held. (培训日期)' })
  heldOn!: LocalDate;

  @Field(() => [ID], { description: 'Ids of the officers who took part. (参训人员)' })
  officerIds!: string[];
}
