/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A person to take into a household. (添加成员) */
export type AddMemberInput = {
  /** First day in the household. (加入日期) */
  readonly activeFrom: string;
  /** Id of the household. (家庭标识) */
  readonly householdId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The person. (成员) */
  readonly member: HouseholdMemberInput;
};

/** Whether the urban or the rural standard applies (城乡类别) */
export type Area =
  /** Rural (农村) */
  | 'RURAL'
  /** Urban (城镇) */
  | 'URBAN';

/** What a circumstance is about (情况类别) */
export type CircumstanceCategory =
  /** Asset (财产) */
  | 'ASSET'
  /** Condition of a person (个人情况) */
  | 'CONDITION'
  /** Expenditure (支出) */
  | 'EXPENDITURE'
  /** Income (收入) */
  | 'INCOME';

/** An income, asset, expenditure or condition to record. (家庭情况) */
export type CircumstanceInput = {
  /** First day, today or earlier. (起始日期) */
  readonly activeFrom: string;
  /** Last day, if it is known. (终止日期) */
  readonly activeUntil?: string | null | undefined;
  /** Needed for incomes, assets and spending; left out for conditions. (金额) */
  readonly amount?: string | null | undefined;
  /** Note on the evidence. (证明材料) */
  readonly evidence?: string | null | undefined;
  /** Grade, where the kind has grades. (等级) */
  readonly grade?: string | null | undefined;
  /** Its kind; the category follows from it. (种类) */
  readonly kind: CircumstanceKind;
  /** MONTHLY for incomes; either for spending; else left out. (周期) */
  readonly period?: CircumstancePeriod | null | undefined;
  /** Where it comes from. (来源) */
  readonly source: CircumstanceSource;
};

/** The kind of a circumstance; its category follows from it (情况种类) */
export type CircumstanceKind =
  /** Social assistance (社会救助金) */
  | 'ASSISTANCE'
  /** Award (奖励、荣誉津贴) */
  | 'AWARD'
  /** Basic old-age pension (城乡居民基础养老金) */
  | 'BASIC_OLD_AGE_PENSION'
  /** Net income from business (经营净收入) */
  | 'BUSINESS'
  /** Asset of a business (经营性资产) */
  | 'BUSINESS_ASSET'
  /** Being cared for: INSTITUTION or HOME (供养照料方式) */
  | 'CARE'
  /** Signed care agreement (已签订照料协议) */
  | 'CARE_AGREEMENT'
  /** Chronic illness (慢性病) */
  | 'CHRONIC_ILLNESS'
  /** Contributory pension (职工养老金) */
  | 'CONTRIBUTORY_PENSION'
  /** Demobilised officer (复员干部) */
  | 'DEMOBILISED_OFFICER'
  /** Adult child unable to live independently (不能独立生活的成年子女) */
  | 'DEPENDENT_ADULT_CHILD'
  /** Deposit (存款) */
  | 'DEPOSIT'
  /** Care of the disabled (残疾照料支出) */
  | 'DISABILITY_CARE'
  /** Intellectual disability, grade 1–4 (智力残疾) */
  | 'DISABILITY_INTELLECTUAL'
  /** Mental disability, grade 1–4 (精神残疾) */
  | 'DISABILITY_MENTAL'
  /** Multiple disability, grade 1–4 (多重残疾) */
  | 'DISABILITY_MULTIPLE'
  /** Physical disability, grade 1–4 (肢体残疾) */
  | 'DISABILITY_PHYSICAL'
  /** Disability of sight, hearing or speech, grade 1–4 (视力、听力、言语残疾) */
  | 'DISABILITY_SENSORY'
  /** Loss by disaster (灾害损失) */
  | 'DISASTER_LOSS'
  /** Education (教育支出) */
  | 'EDUCATION'
  /** Employed (就业) */
  | 'EMPLOYED'
  /** Fallen back into poverty (返贫人员) */
  | 'FALLEN_BACK_INTO_POVERTY'
  /** Net income from farming (种养净收入) */
  | 'FARMING'
  /** Funeral (丧葬支出) */
  | 'FUNERAL'
  /** Draws a pension (领取养老金) */
  | 'HAS_PENSION'
  /** Housing (房产) */
  | 'HOUSING'
  /** Housing cost (住房支出) */
  | 'HOUSING_COST'
  /** Infected (感染者) */
  | 'INFECTED'
  /** Commercial insurance (商业保险) */
  | 'INSURANCE'
  /** In compulsory detoxification (强制隔离戒毒) */
  | 'IN_COMPULSORY_DETOXIFICATION'
  /** In prison (在监狱服刑) */
  | 'IN_PRISON'
  /** Lifted out of poverty (脱贫人口) */
  | 'LIFTED_OUT_OF_POVERTY'
  /** Basic living (基本生活支出) */
  | 'LIVING'
  /** Medical cost out of pocket (医疗支出（自负部分）) */
  | 'MEDICAL'
  /** Missing (失踪) */
  | 'MISSING'
  /** Monitored against falling back into poverty (防返贫监测对象) */
  | 'MONITORED_AGAINST_POVERTY'
  /** Near relative of staff (57号, 11) (经办人员近亲属) */
  | 'NEAR_RELATIVE_OF_STAFF'
  /** Nobody able to support them (无法定义务人或义务人无履行能力) */
  | 'NO_SUPPORTER'
  /** Orphan (孤儿) */
  | 'ORPHAN'
  /** Other asset (其他财产) */
  | 'OTHER_ASSET'
  /** Other spending (其他支出) */
  | 'OTHER_EXPENDITURE'
  /** Other income (其他收入) */
  | 'OTHER_INCOME'
  /** Old or poor party member (老党员、困难党员) */
  | 'PARTY_MEMBER'
  /** Pregnant (孕期) */
  | 'PREGNANT'
  /** Net income from property (财产净收入) */
  | 'PROPERTY'
  /** Quarantined (隔离人员) */
  | 'QUARANTINED'
  /** Registered as unemployed (登记失业) */
  | 'REGISTERED_UNEMPLOYED'
  /** Religious staff living away (脱离家庭在宗教场所居住的教职人员) */
  | 'RELIGIOUS_AWAY'
  /** Reservoir migrant (水库移民) */
  | 'RESERVOIR_MIGRANT'
  /** Returnee (返乡人员) */
  | 'RETURNEE'
  /** Securities (有价证券) */
  | 'SECURITIES'
  /** Self-care assessment: items failed, 0–6 (生活自理能力评估（未达标项数0至6）) */
  | 'SELF_CARE'
  /** Serious illness (重病) */
  | 'SERIOUS_ILLNESS'
  /** Student, graded by level (在校学生) */
  | 'STUDENT'
  /** Has a legal duty of support and lives together for long (有法定赡养、扶养、抚养关系并长期共同居住) */
  | 'SUPPORT_DUTY_LIVES_TOGETHER'
  /** Support paid by relatives (赡养、抚养、扶养费) */
  | 'SUPPORT_PAYMENT'
  /** Net transfer (转移净收入) */
  | 'TRANSFER'
  /** Unable to return to work (无法返岗) */
  | 'UNABLE_TO_RETURN_TO_WORK'
  /** Unable to work (无劳动能力) */
  | 'UNABLE_TO_WORK'
  /** Unemployed (失业) */
  | 'UNEMPLOYED'
  /** Insured against unemployment (参加失业保险) */
  | 'UNEMPLOYMENT_INSURED'
  /** Vagrant (流浪乞讨人员) */
  | 'VAGRANT'
  /** Vehicle (机动车辆) */
  | 'VEHICLE'
  /** Veteran (退役军人) */
  | 'VETERAN'
  /** Special-care payment to veterans (优抚对象待遇) */
  | 'VETERAN_CARE'
  /** Wage (工资性收入) */
  | 'WAGE'
  /** Child de facto without care (事实无人抚养儿童) */
  | 'WITHOUT_DE_FACTO_CARE'
  /** Refusals of work in a row (连续拒绝就业次数) */
  | 'WORK_REFUSED';

/** Whether an amount is a sum a month or a single one (金额周期) */
export type CircumstancePeriod =
  /** Every month (每月) */
  | 'MONTHLY'
  /** Once (一次性) */
  | 'ONE_OFF';

/** Where a statement comes from (信息来源) */
export type CircumstanceSource =
  /** Declared by the household (本人申报) */
  | 'DECLARATION'
  /** A document handed in (书面材料) */
  | 'DOCUMENT'
  /** Found by the economic status check (经济状况核对) */
  | 'ECONOMIC_CHECK'
  /** Looked up on a government platform (政务平台查询) */
  | 'GOVERNMENT_PLATFORM'
  /** Seen at a home visit (入户调查) */
  | 'HOME_VISIT'
  /** Told by another department (其他部门提供) */
  | 'OTHER_DEPARTMENT';

/** A situation to declare. (宣布情形) */
export type DeclareSituationInput = {
  /** First day in force. (起始日期) */
  readonly activeFrom: string;
  /** Last day in force; left out while no end is declared. (终止日期) */
  readonly activeUntil?: string | null | undefined;
  /** The announcement, with its number or date. (依据) */
  readonly basis: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** What kind of event it is. (类别) */
  readonly kind: SituationKind;
  /** Level as announced: LOW, MEDIUM, HIGH, SEVERE for an epidemic risk, I to IV for a disaster, else any. (等级) */
  readonly level: string;
  /** The townships it covers; left out for the whole jurisdiction. (覆盖的乡镇) */
  readonly townshipIds?: ReadonlyArray<string | number> | null | undefined;
};

/** A circumstance to end. (终止家庭情况) */
export type EndCircumstanceInput = {
  /** Id of the circumstance. (情况标识) */
  readonly circumstanceId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Last day; it may lie ahead. (终止日期) */
  readonly lastDay: string;
};

/** A membership to end. (终止成员关系) */
export type EndMembershipInput = {
  /** Id of the household. (家庭标识) */
  readonly householdId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Last day in the household, today or earlier. (终止日期) */
  readonly lastDay: string;
  /** Needed when the head leaves and others stay. (新户主) */
  readonly newHead?: NewHeadInput | null | undefined;
  /** Id of the person who leaves. (离开人员标识) */
  readonly personId: string | number;
};

/** A situation to end. (终止情形) */
export type EndSituationInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Last day in force, today or later. (终止日期) */
  readonly lastDay: string;
  /** Id of the situation. (情形标识) */
  readonly situationId: string | number;
};

/** Which households; a part that is left out asks for nothing. (家庭筛选条件) */
export type HouseholdFilter = {
  /** Under this standard. (城乡类别) */
  readonly area?: Area | null | undefined;
  /** The head's name begins with this, 1 to 60 characters. (户主姓名开头) */
  readonly headName?: string | null | undefined;
  /** True: only those that live; false: only closed ones. (是否有效) */
  readonly live?: boolean | null | undefined;
  /** Resident id of somebody who belongs to it now; an exact match. (成员身份号码) */
  readonly residentId?: string | null | undefined;
  /** In this township or street. (居住乡镇) */
  readonly townshipId?: string | number | null | undefined;
  /** In this village or community. (居住村社区) */
  readonly villageId?: string | number | null | undefined;
};

/** A household as one form states it. (家庭登记表) */
export type HouseholdFormInput = {
  /** Where it lives. (居住地址) */
  readonly address?: string | null | undefined;
  /** Which standard applies. (城乡类别) */
  readonly area: Area;
  /** What belongs to the household as a whole. (全户情况) */
  readonly circumstances?: ReadonlyArray<CircumstanceInput> | null | undefined;
  /** The head and the members. (成员) */
  readonly members: ReadonlyArray<HouseholdMemberInput>;
  /** First day of the household as it is now. (建户日期) */
  readonly openedOn: string;
  /** Division code of the household registration. (户籍地区划代码) */
  readonly registeredDivision: string;
  /** Since when it has lived in the jurisdiction. (居住起始日期) */
  readonly residentSince?: string | null | undefined;
  /** Township or street where it lives. (居住乡镇) */
  readonly townshipId: string | number;
  /** Village or community where it lives. (居住村社区) */
  readonly villageId?: string | number | null | undefined;
};

/** A member of a household as a form states them. (家庭成员) */
export type HouseholdMemberInput = {
  /** First day in the household; left out, the day it opened, or the birth when it came later. (加入日期) */
  readonly activeFrom?: string | null | undefined;
  /** Bank account; kept sealed. (银行账号) */
  readonly bankAccount?: string | null | undefined;
  /** The member's own incomes, conditions, assets and spending. (个人情况) */
  readonly circumstances?: ReadonlyArray<CircumstanceInput> | null | undefined;
  /** Name as in the document. (姓名) */
  readonly name: string;
  /** Telephone; kept sealed. (联系电话) */
  readonly phone?: string | null | undefined;
  /** Relation to the head; one member is the HEAD. (与户主关系) */
  readonly relation: Relation;
  /** Resident id; sex and birth date are taken from it. (身份号码) */
  readonly residentId: string;
};

/** The order of a list of households; the id decides between equals (家庭列表排序) */
export type HouseholdSort =
  /** By the name of the head, in the order of Unicode (按户主姓名（编码顺序）) */
  | 'HEAD_NAME'
  /** The latest opened first (按建户日期由近到远) */
  | 'OPENED_NEWEST'
  /** The earliest opened first (按建户日期由远到近) */
  | 'OPENED_OLDEST';

/** What a member is to the new head. (与新户主关系) */
export type MemberRelationInput = {
  /** Id of the person. (人员标识) */
  readonly personId: string | number;
  /** Relation to the new head. (与新户主关系) */
  readonly relation: Relation;
};

/** A move within the jurisdiction. (迁移家庭) */
export type MoveHouseholdInput = {
  /** New address. (新地址) */
  readonly address?: string | null | undefined;
  /** Which standard applies there. (城乡类别) */
  readonly area: Area;
  /** Id of the household. (家庭标识) */
  readonly householdId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** New township or street. (迁入乡镇) */
  readonly townshipId: string | number;
  /** New village or community. (迁入村社区) */
  readonly villageId?: string | number | null | undefined;
};

/** Who leads the household from then on. (新户主) */
export type NewHeadInput = {
  /** Id of the new head. (新户主标识) */
  readonly personId: string | number;
  /** The relation of every other member who stays. (其余成员与新户主关系) */
  readonly relations: ReadonlyArray<MemberRelationInput>;
};

/** Which officers; a part that is left out asks for nothing. (经办人员筛选条件) */
export type OfficerFilter = {
  /** In the role on this day. (在岗日期) */
  readonly activeOn?: string | null | undefined;
  /** At this organisation. (所属机构) */
  readonly organisationId?: string | number | null | undefined;
  /** In this role. (角色) */
  readonly role?: OfficerRole | null | undefined;
};

/** The level at which an officer acts (经办层级) */
export type OfficerLevel =
  /** City (市级) */
  | 'CITY'
  /** County or district (县级) */
  | 'COUNTY'
  /** Township or street (乡镇（街道）) */
  | 'TOWNSHIP'
  /** Village or community (村（社区）) */
  | 'VILLAGE';

/** What an officer may do (经办人员角色) */
export type OfficerRole =
  /** County approver (县级审批人员) */
  | 'COUNTY_APPROVER'
  /** County officer (县级经办人员) */
  | 'COUNTY_OFFICER'
  /** Fund manager (资金管理人员) */
  | 'FUND_MANAGER'
  /** Hotline operator (热线受理人员) */
  | 'HOTLINE_OPERATOR'
  /** Inspector (监督检查人员) */
  | 'INSPECTOR'
  /** Policy administrator (政策管理人员) */
  | 'POLICY_ADMIN'
  /** Township approver (乡镇审批人员) */
  | 'TOWNSHIP_APPROVER'
  /** Township officer (乡镇经办人员) */
  | 'TOWNSHIP_OFFICER'
  /** Village officer (村级经办人员) */
  | 'VILLAGE_OFFICER';

/** Which organisations; a part that is left out asks for nothing. (机构筛选条件) */
export type OrganisationFilter = {
  /** Of this jurisdiction. (所属辖区) */
  readonly jurisdictionId?: string | number | null | undefined;
  /** At this level. (层级) */
  readonly level?: OrganisationLevel | null | undefined;
  /** Directly below this organisation. (上级机构) */
  readonly parentId?: string | number | null | undefined;
};

/** Where an organisation stands in the network (机构层级) */
export type OrganisationLevel =
  /** City (市) */
  | 'CITY'
  /** County or district (县（区）) */
  | 'COUNTY'
  /** Department beside the line, such as the bureau (部门) */
  | 'DEPARTMENT'
  /** Township or street (乡镇（街道）) */
  | 'TOWNSHIP'
  /** Village or community (村（社区）) */
  | 'VILLAGE';

/** What an API key is good for (接口密钥的用途) */
export type PartnerScope =
  /** Read the status of a case by its number and a second factor (凭案件编号和第二凭证查询案件状态) */
  | 'CASE_STATUS';

/** A circumstance to record. (登记家庭情况) */
export type RecordCircumstanceInput = {
  /** The circumstance. (情况) */
  readonly circumstance: CircumstanceInput;
  /** Id of the household. (家庭标识) */
  readonly householdId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the member it belongs to; left out for the household as a whole. (成员标识) */
  readonly personId?: string | number | null | undefined;
};

/** A death to record. (登记死亡) */
export type RecordDeathInput = {
  /** Day of death, today or earlier. (死亡日期) */
  readonly deathDate: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Needed when the head has died and others stay. (新户主) */
  readonly newHead?: NewHeadInput | null | undefined;
  /** Id of the person. (人员标识) */
  readonly personId: string | number;
};

/** A household to register. (登记家庭) */
export type RegisterHouseholdInput = {
  /** The household. (家庭登记表) */
  readonly household: HouseholdFormInput;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** How a member stands to the head of the household (与户主关系) */
export type Relation =
  /** Child (子女) */
  | 'CHILD'
  /** Grandchild (孙子女、外孙子女) */
  | 'GRANDCHILD'
  /** Grandparent (祖父母、外祖父母) */
  | 'GRANDPARENT'
  /** Head of the household (户主) */
  | 'HEAD'
  /** Other (其他) */
  | 'OTHER'
  /** Parent (父母) */
  | 'PARENT'
  /** Sibling (兄弟姐妹) */
  | 'SIBLING'
  /** Spouse (配偶) */
  | 'SPOUSE';

/** Sex as the resident id states it (性别) */
export type Sex =
  /** Female (女) */
  | 'FEMALE'
  /** Male (男) */
  | 'MALE';

/** Which situations; a part that is left out asks for nothing. (情形筛选条件) */
export type SituationFilter = {
  /** In force on this day. (有效日期) */
  readonly activeOn?: string | null | undefined;
  /** Of this kind. (类别) */
  readonly kind?: SituationKind | null | undefined;
  /** Covering this township, alone or with the whole jurisdiction. (覆盖的乡镇) */
  readonly townshipId?: string | number | null | undefined;
};

/** What kind of event a situation is (情形类别) */
export type SituationKind =
  /** Disaster response of level I to IV (灾害应急响应) */
  | 'DISASTER'
  /** Epidemic risk level of an area: LOW, MEDIUM, HIGH or SEVERE (疫情风险等级) */
  | 'EPIDEMIC_RISK'
  /** Another major event with an emergency procedure (其他重大突发事件) */
  | 'MAJOR_EVENT'
  /** The price index reached the line of the price link (物价联动启动) */
  | 'PRICE_TRIGGER';

/** As what a caller signed in (登录身份类别) */
export type ViewerKind =
  /** Nobody in particular (未登录) */
  | 'ANONYMOUS'
  /** A citizen (公民) */
  | 'CITIZEN'
  /** An officer, by token (经办人员) */
  | 'OFFICER'
  /** A partner system, by API key (合作系统) */
  | 'PARTNER';

/** A record to withdraw because it was wrong. (撤回家庭情况) */
export type WithdrawCircumstanceInput = {
  /** Id of the circumstance. (情况标识) */
  readonly circumstanceId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it was wrong, up to 300 characters. (撤回理由) */
  readonly reason: string;
};

export type AddMemberMutationVariables = Exact<{
  input: AddMemberInput;
}>;


export type AddMemberMutation = { readonly addMember: { readonly household: { readonly id: string, readonly version: number, readonly members: ReadonlyArray<{ readonly relation: Relation, readonly activeFrom: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type EndCircumstanceMutationVariables = Exact<{
  input: EndCircumstanceInput;
}>;


export type EndCircumstanceMutation = { readonly endCircumstance: { readonly circumstance: { readonly id: string, readonly activeUntil: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { readonly endMembership: { readonly household: { readonly id: string, readonly headName: string, readonly closedOn: string | null, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type HouseholdQueryVariables = Exact<{
  id: string | number;
  on?: string | null | undefined;
}>;


export type HouseholdQuery = { readonly household: { readonly id: string, readonly headName: string, readonly registeredDivision: string, readonly area: Area, readonly address: string | null, readonly residentSince: string | null, readonly openedOn: string, readonly closedOn: string | null, readonly version: number, readonly members: ReadonlyArray<{ readonly relation: Relation, readonly activeFrom: string, readonly activeUntil: string | null, readonly person: { readonly id: string, readonly name: string, readonly sex: Sex, readonly birthDate: string, readonly residentId: string, readonly deathDate: string | null, readonly hasPhone: boolean, readonly hasBankAccount: boolean } | null }>, readonly circumstances: ReadonlyArray<{ readonly id: string, readonly category: CircumstanceCategory, readonly kind: CircumstanceKind, readonly grade: string | null, readonly amount: string | null, readonly period: CircumstancePeriod | null, readonly activeFrom: string, readonly activeUntil: string | null, readonly source: CircumstanceSource, readonly evidence: string | null, readonly recordedAt: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null };

export type HouseholdsQueryVariables = Exact<{
  filter?: HouseholdFilter | null | undefined;
  sort?: HouseholdSort;
  first?: number;
  after?: string | null | undefined;
}>;


export type HouseholdsQuery = { readonly households: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly headName: string, readonly area: Area, readonly openedOn: string, readonly closedOn: string | null, readonly township: { readonly code: string, readonly name: string } | null, readonly village: { readonly code: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MoveHouseholdMutationVariables = Exact<{
  input: MoveHouseholdInput;
}>;


export type MoveHouseholdMutation = { readonly moveHousehold: { readonly household: { readonly id: string, readonly area: Area, readonly address: string | null, readonly version: number, readonly township: { readonly code: string } | null, readonly village: { readonly code: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type RecordCircumstanceMutationVariables = Exact<{
  input: RecordCircumstanceInput;
}>;


export type RecordCircumstanceMutation = { readonly recordCircumstance: { readonly circumstance: { readonly id: string, readonly category: CircumstanceCategory, readonly kind: CircumstanceKind, readonly grade: string | null, readonly amount: string | null, readonly period: CircumstancePeriod | null, readonly activeFrom: string, readonly activeUntil: string | null, readonly source: CircumstanceSource, readonly person: { readonly id: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordDeathMutationVariables = Exact<{
  input: RecordDeathInput;
}>;


export type RecordDeathMutation = { readonly recordDeath: { readonly person: { readonly id: string, readonly deathDate: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type RegisterHouseholdMutationVariables = Exact<{
  input: RegisterHouseholdInput;
}>;


export type RegisterHouseholdMutation = { readonly registerHousehold: { readonly household: { readonly id: string, readonly headName: string, readonly version: number, readonly head: { readonly id: string, readonly residentId: string } | null, readonly members: ReadonlyArray<{ readonly relation: Relation, readonly activeFrom: string, readonly person: { readonly id: string, readonly name: string, readonly residentId: string } | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type WithdrawCircumstanceMutationVariables = Exact<{
  input: WithdrawCircumstanceInput;
}>;


export type WithdrawCircumstanceMutation = { readonly withdrawCircumstance: { readonly circumstance: { readonly id: string, readonly withdrawnAt: string | null, readonly withdrawnReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type DeclareSituationMutationVariables = Exact<{
  input: DeclareSituationInput;
}>;


export type DeclareSituationMutation = { readonly declareSituation: { readonly situation: { readonly id: string, readonly kind: SituationKind, readonly level: string, readonly activeFrom: string, readonly activeUntil: string | null, readonly townships: ReadonlyArray<{ readonly code: string }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type EndSituationMutationVariables = Exact<{
  input: EndSituationInput;
}>;


export type EndSituationMutation = { readonly endSituation: { readonly situation: { readonly id: string, readonly activeUntil: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type JurisdictionsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type JurisdictionsQuery = { readonly jurisdictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly shortCode: string, readonly name: string, readonly policyId: string, readonly divisionCodes: ReadonlyArray<string>, readonly fictional: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OfficersQueryVariables = Exact<{
  filter?: OfficerFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type OfficersQuery = { readonly officers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: OfficerRole, readonly activeFrom: string, readonly activeUntil: string | null, readonly organisation: { readonly code: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrganisationsQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly level: OrganisationLevel, readonly name: string, readonly divisionCode: string | null, readonly fictional: boolean, readonly hotline: string | null, readonly openingHours: string | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly jurisdiction: { readonly code: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SituationsQueryVariables = Exact<{
  filter?: SituationFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SituationsQuery = { readonly situations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: SituationKind, readonly level: string, readonly activeFrom: string, readonly activeUntil: string | null, readonly basis: string, readonly townships: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly declaredBy: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly kind: ViewerKind, readonly name: string | null, readonly roles: ReadonlyArray<OfficerRole>, readonly level: OfficerLevel | null, readonly organisationId: string | null, readonly jurisdictionIds: ReadonlyArray<string>, readonly townshipCodes: ReadonlyArray<string> | null, readonly villageCodes: ReadonlyArray<string> | null, readonly scopes: ReadonlyArray<PartnerScope> }, readonly service: { readonly today: string, readonly version: string } };


export const AddMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddMemberMutation, AddMemberMutationVariables>;
export const EndCircumstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCircumstance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCircumstanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCircumstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circumstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EndCircumstanceMutation, EndCircumstanceMutationVariables>;
export const EndMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMembershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EndMembershipMutation, EndMembershipMutationVariables>;
export const HouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Household"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"registeredDivision"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"residentSince"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"hasPhone"}},{"kind":"Field","name":{"kind":"Name","value":"hasBankAccount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdQuery, HouseholdQueryVariables>;
export const HouseholdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Households"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdSort"}}},"defaultValue":{"kind":"EnumValue","value":"OPENED_NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdsQuery, HouseholdsQueryVariables>;
export const MoveHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MoveHouseholdMutation, MoveHouseholdMutationVariables>;
export const RecordCircumstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCircumstance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCircumstanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCircumstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circumstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordCircumstanceMutation, RecordCircumstanceMutationVariables>;
export const RecordDeathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDeath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDeathInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDeath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordDeathMutation, RecordDeathMutationVariables>;
export const RegisterHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterHouseholdMutation, RegisterHouseholdMutationVariables>;
export const WithdrawCircumstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCircumstance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCircumstanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCircumstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circumstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawCircumstanceMutation, WithdrawCircumstanceMutationVariables>;
export const DeclareSituationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareSituation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareSituationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareSituation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"townships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareSituationMutation, DeclareSituationMutationVariables>;
export const EndSituationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSituation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSituationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSituation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EndSituationMutation, EndSituationMutationVariables>;
export const JurisdictionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Jurisdictions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"policyId"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCodes"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<JurisdictionsQuery, JurisdictionsQueryVariables>;
export const OfficersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Officers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OfficersQuery, OfficersQueryVariables>;
export const OrganisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}},{"kind":"Field","name":{"kind":"Name","value":"hotline"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
export const SituationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Situations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SituationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"townships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SituationsQuery, SituationsQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionIds"}},{"kind":"Field","name":{"kind":"Name","value":"townshipCodes"}},{"kind":"Field","name":{"kind":"Name","value":"villageCodes"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;