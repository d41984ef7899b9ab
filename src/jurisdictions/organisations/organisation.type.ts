import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { Node } from '../../api/node.js';
import { ORGANISATION_LEVELS, type OrganisationLevel } from './organisation.js';

export const OrganisationLevelCodes = registerCodes('OrganisationLevel', ORGANISATION_LEVELS, {
  text: { en: 'Where an organisation stands in the network', zh: '机构层级' },
  values: {
    CITY: { en: 'City', zh: '市' },
    COUNTY: { en: 'County or district', zh: '县（区）' },
    TOWNSHIP: { en: 'Township or street', zh: '乡镇（街道）' },
    VILLAGE: { en: 'Village or community', zh: '村（社区）' },
    DEPARTMENT: { en: 'Department beside the line, such as the bureau', zh: '部门' },
  },
});

@ObjectType('Organisation', {
  implements: Node,
  description: 'An office of the assistance network, with its hotline and hours. (社会救助机构)',
})
export class OrganisationType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => OrganisationLevelCodes, { description: 'Where it stands in the network. (层级)' })
  level!: OrganisationLevel;

  @Field(() => String, { description: 'Name in Chinese. (中文名称)' })
  nameZh!: string;

  @Field(() => String, { description: 'Name in English. (英文名称)' })
  nameEn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Published division code; null when it has none. (行政区划代码)',
  })
  divisionCode!: string | null;

  @Field(() => Boolean, { description: 'Whether the organisation is made up. (是否虚构)' })
  fictional!: boolean;

  @Field(() => String, { nullable: true, description: 'Telephone for citizens. (服务热线)' })
  hotline!: string | null;

  @Field(() => String, { nullable: true, description: 'When citizens can come. (办公时间)' })
  openingHours!: string | null;
}

export const OrganisationConnection = connectionType(OrganisationType, 'Organisation');
