import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../api/codes.js';
import {
  OFFICER_LEVELS,
  OFFICER_ROLE_LABELS,
  OFFICER_ROLES,
  type OfficerLevel,
  type OfficerRole,
  PARTNER_SCOPE_LABELS,
  PARTNER_SCOPES,
  type PartnerScope,
  VIEWER_KINDS,
  type ViewerKind,
} from './viewer.js';

export const OfficerRoleCodes = registerCodes('OfficerRole', OFFICER_ROLES, {
  text: { en: 'What an officer may do', zh: '经办人员角色' },
  values: OFFICER_ROLE_LABELS,
});

export const OfficerLevelCodes = registerCodes('OfficerLevel', OFFICER_LEVELS, {
  text: { en: 'The level at which an officer acts', zh: '经办层级' },
  values: {
    CITY: { en: 'City', zh: '市级' },
    COUNTY: { en: 'County or district', zh: '县级' },
    TOWNSHIP: { en: 'Township or street', zh: '乡镇（街道）' },
    VILLAGE: { en: 'Village or community', zh: '村（社区）' },
  },
});

export const PartnerScopeCodes = registerCodes('PartnerScope', PARTNER_SCOPES, {
  text: { en: 'What an API key is good for', zh: '接口密钥的用途' },
  values: PARTNER_SCOPE_LABELS,
});

export const ViewerKindCodes = registerCodes('ViewerKind', VIEWER_KINDS, {
  text: { en: 'As what a caller signed in', zh: '登录身份类别' },
  values: {
    OFFICER: { en: 'An officer, by token', zh: '经办人员' },
    PARTNER: { en: 'A partner system, by API key', zh: '合作系统' },
    CITIZEN: { en: 'A citizen', zh: '公民' },
    ANONYMOUS: { en: 'Nobody in particular', zh: '未登录' },
  },
});

/** Who the service takes the caller for. */
@ObjectType('Viewer', { description: 'Who the service takes the caller for. (当前登录身份)' })
export class ViewerType {
  @Field(() => ViewerKindCodes, { description: 'As what the caller signed in. (身份类别)' })
  kind!: ViewerKind;

  @Field(() => String, { nullable: true, description: 'Name of the officer or partner. (姓名或名称)' })
  name!: string | null;

  @Field(() => [OfficerRoleCodes], { description: 'Roles of an officer; else empty. (角色)' })
  roles!: readonly OfficerRole[];

  @Field(() => OfficerLevelCodes, {
    nullable: true,
    description: 'The level at which an officer acts. (经办层级)',
  })
  level!: OfficerLevel | null;

  @Field(() => ID, { nullable: true, description: 'The organisation of an officer. (所属机构)' })
  organisationId!: string | null;

  @Field(() => [ID], { description: 'The jurisdictions whose data the caller may see. (可访问的地区)' })
  jurisdictionIds!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of the townships an officer is limited to; null for the whole jurisdiction and for everybody else. (可访问的乡镇)',
  })
  townshipCodes!: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of the villages an officer is limited to; null when not limited and for everybody else. (可访问的村)',
  })
  villageCodes!: readonly string[] | null;

  @Field(() => [PartnerScopeCodes], { description: 'Scopes of a partner; else empty. (接口用途)' })
  scopes!: readonly PartnerScope[];
}
