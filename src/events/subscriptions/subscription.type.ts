import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../api/scalars.js';
import type { CaseEventKind } from '../../cases/events/case-event.js';
import { CaseEventKindCodes } from '../../cases/events/case-event.type.js';

@ObjectType('CaseChange', {
  description: 'A case that changed, and the place in the stream to go on from. (案件变动)',
})
export class CaseChangeType {
  @Field(() => String, {
    description: 'Give it as `after` to go on behind this change; good for thirty days. (续传游标)',
  })
  cursor!: string;

  @Field(() => DateTimeScalar, { description: 'When. (时间)' })
  at!: Date;

  @Field(() => CaseEventKindCodes, { description: 'What happened. (类别)' })
  kind!: CaseEventKind;
}
