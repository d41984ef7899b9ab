import { Field, InputType } from 'type-graphql';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CaseActInput } from '../case-act.input.js';

@InputType({
  description: 'An integrity commitment that was not signed with the form (C10.1). (登记诚信承诺)',
})
export class RecordCommitmentInput extends CaseActInput {
  @Field(() => LocalDateScalar, {
    description:
      'The day on which the applicant signed it, from the day of application until today. (签署日期)',
  })
  signedOn!: LocalDate;
}
