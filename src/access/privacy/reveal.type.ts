import { Field, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { Payload } from '../../api/user-error.js';
import { REVEAL_FIELD_LABELS, REVEAL_FIELDS, type RevealField } from './reveal.js';

export const RevealFieldCodes = registerCodes('RevealField', REVEAL_FIELDS, {
  text: { en: 'What is kept sealed of a person', zh: '可查看明文的字段' },
  values: REVEAL_FIELD_LABELS,
});

@ObjectType('RevealedField', { description: 'A field of a person in clear. (明文字段)' })
export class RevealedFieldType {
  @Field(() => RevealFieldCodes, { description: 'The field. (字段)' })
  field!: RevealField;

  @Field(() => String, { description: 'Its text in clear; do not keep it. (明文，请勿留存)' })
  value!: string;
}

@ObjectType({ description: 'The field in clear, or why not. (查看结果)' })
export class RevealPayload extends Payload {
  @Field(() => RevealedFieldType, { nullable: true, description: 'The field; null when refused. (明文字段)' })
  revealed!: RevealedFieldType | null;
}
