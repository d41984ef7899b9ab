import { Field, InputType } from 'type-graphql';
import { CaseActInput } from '../case-act.input.js';

@InputType({ description: 'Papers that came in. (登记材料)' })
export class RecordPapersInput extends CaseActInput {
  @Field(() => [String], { description: 'Codes of the papers, as the programme names them. (材料代码)' })
  papers!: string[];
}

@InputType({ description: 'A case to end. (结束案件)' })
export class EndCaseInput extends CaseActInput {
  @Field(() => String, { description: 'Why, 1 to 2000 characters. (理由)' })
  reason!: string;
}
