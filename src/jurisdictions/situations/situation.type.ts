import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import { SITUATION_KINDS, type SituationKind } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';

export const SituationKindCodes = registerCodes('SituationKind', SITUATION_KINDS, {
  text: { en: 'What kind of event a situation is', zh: '情形类别' },
  values: {
    EPIDEMIC_RISK: {
      en: 'Epidemic risk level of an area: LOW, MEDIUM, HIGH or SEVERE',
      zh: '疫情风险等级',
    },
    DISASTER: { en: 'Disaster response of level I to IV', zh: '灾害应急响应' },
    PRICE_TRIGGER: { en: 'The price index reached the line of the price link', zh: '物价联动启动' },
    MAJOR_EVENT: { en: 'Another major event with an emergency procedure', zh: '其他重大突发事件' },
  },
});

@ObjectType('Situation', {
  implements: Node,
  description: 'A declared event over an area and a period, under which other rules hold. (已宣布的情形)',
})
export class SituationType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => SituationKindCodes, { description: 'What kind of event it is. (类别)' })
  kind!: SituationKind;

  @Field(() => String, { description: 'Level as announced. (等级)' })
  level!: string;

  @Field(() => LocalDateScalar, { description: 'First day in force. (起始日期)' })
  activeFrom!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day in force; null while no end is declared. (终止日期)',
  })
  activeUntil!: LocalDate | null;

  @Field(() => String, { description: 'The announcement it rests on. (依据)' })
  basis!: string;
}

export const SituationConnection = connectionType(SituationType, 'Situation');

@ObjectType({ description: 'The situation declared, or why not. (宣布结果)' })
export class DeclareSituationPayload extends Payload {
  @Field(() => SituationType, { nullable: true, description: 'The situation; null when refused. (情形)' })
  situation!: SituationType | null;
}

@ObjectType({ description: 'The situation ended, or why not. (终止结果)' })
export class EndSituationPayload extends Payload {
  @Field(() => SituationType, { nullable: true, description: 'The situation; null when refused. (情形)' })
  situation!: SituationType | null;
}
