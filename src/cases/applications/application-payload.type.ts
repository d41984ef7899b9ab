import { Field, ObjectType } from 'type-graphql';
import { Payload } from '../../api/user-error.js';
import { CaseType } from '../case.type.js';
import { ApplicationType } from './application.type.js';

@ObjectType({ description: 'What a form opened, or why it was refused. (申请提交结果)' })
export class SubmitApplicationPayload extends Payload {
  @Field(() => ApplicationType, { nullable: true, description: 'The form; null when refused. (申请)' })
  application!: ApplicationType | null;

  @Field(() => [CaseType], {
    description: 'One case a programme, in the order of the form; none when refused. (案件)',
  })
  cases!: readonly CaseType[];

  @Field(() => String, {
    nullable: true,
    description:
      'The code with which the applicant asks for the status of these cases, with the case number. It is told here and nowhere else. (查询码)',
  })
  pickupCode!: string | null;
}
