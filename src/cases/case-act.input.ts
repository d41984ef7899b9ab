import { Field, ID, InputType } from 'type-graphql';
import { idArgument, type RowKey } from '../api/id-argument.js';
import { MutationInput } from '../api/mutation.js';
import { CASE_PATH } from './case-path.js';

/** What the input of every act on a case has. */
@InputType()
export abstract class CaseActInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the case. (案件标识)' })
  caseId!: string;
}

/** An act that needs nothing but the case. */
@InputType({ description: 'A case to act on. (案件)' })
export class CaseInput extends CaseActInput {}

/**
 * The key of the case that an input names.
 * @throws RequestError BAD_USER_INPUT when the id is broken or of another type
 */
export function caseKey({ caseId }: CaseActInput): RowKey {
  return idArgument(caseId, 'Case', CASE_PATH);
}
