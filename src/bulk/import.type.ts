import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../api/codes.js';
import { MutationInput } from '../api/mutation.js';
import { Node } from '../api/node.js';
import { DateTimeScalar } from '../api/scalars.js';
import { Payload } from '../api/user-error.js';
import { RowOutcomeCodes } from '../supervision/monitoring/monitoring.type.js';
import type { RowOutcome } from '../supervision/monitoring/registry-change.js';
import { IMPORT_KINDS, type ImportKind, ITEM_STATUSES, type ItemStatus } from './import-job.js';

export const ImportKindCodes = registerCodes('ImportKind', IMPORT_KINDS, {
  text: { en: 'What is imported', zh: '导入类别' },
  values: {
    HOUSEHOLDS: { en: 'Households with their members', zh: '家庭及成员' },
    CASES: { en: 'Applications of households on record', zh: '救助申请' },
    REGISTRY_CHANGES: { en: 'Changes that other registers report (N3.2)', zh: '动态监测数据' },
  },
});

export const ImportItemStatusCodes = registerCodes('ImportItemStatus', ITEM_STATUSES, {
  text: { en: 'What became of an item of a file', zh: '导入结果' },
  values: {
    WAITING: { en: 'Not looked at yet', zh: '待处理' },
    CREATED: { en: 'Taken in', zh: '已登记' },
    VALID: { en: 'Nothing wrong; a dry run keeps nothing', zh: '校验通过' },
    UNCHANGED: { en: 'The same was imported before', zh: '此前已导入' },
    REFUSED: { en: 'Refused; see the problems', zh: '未通过' },
  },
});

@ObjectType('ImportProblem', { description: 'What is wrong with a row, and what to do. (行错误)' })
export class ImportProblemType {
  @Field(() => Int, { description: 'The row as people count; the headings are row 1. (行号)' })
  row!: number;

  @Field(() => String, { nullable: true, description: 'Heading of the column. (列)' })
  column!: string | null;

  @Field(() => String, { nullable: true, description: 'Its value, masked. (值,已脱敏)' })
  value!: string | null;

  @Field(() => String, { description: 'Stable code for programs. (错误代码)' })
  code!: string;
}

@ObjectType('ImportItem', { description: 'An item of a file and what became of it. (导入明细)' })
export class ImportItemType {
  @Field(() => Int, { description: 'Its first row. (起始行)' })
  firstRow!: number;

  @Field(() => Int, { description: 'Its last row. (末行)' })
  lastRow!: number;

  @Field(() => RowOutcomeCodes, {
    nullable: true,
    description: 'What became of a change of a registry; null elsewhere. (监测结果)',
  })
  changeOutcome!: RowOutcome | null;

  @Field(() => [ImportProblemType], { description: 'What is wrong with it. (错误)' })
  problems!: readonly ImportProblemType[];
}

@ObjectType('Import', {
  implements: Node,
  description: 'A file that is imported item by item; it goes on where it stopped. (导入任务)',
})
export class ImportType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => ImportKindCodes, { description: 'What is imported. (类别)' })
  kind!: ImportKind;

  @Field(() => String, { description: 'Name of the file. (文件名)' })
  fileName!: string;

  @Field(() => String, { description: 'SHA-256 of the file. (文件摘要)' })
  sha256!: string;

  @Field(() => Boolean, { description: 'Everything is checked and nothing kept. (是否试运行)' })
  dryRun!: boolean;

  @Field(() => Int, { description: 'Rows below the headings. (行数)' })
  rowCount!: number;

  @Field(() => DateTimeScalar, { description: 'When it was handed in. (提交时间)' })
  createdAt!: Date;
}

@ObjectType('ImportCount', { description: 'How many items came to this. (导入统计)' })
export class ImportCountType {
  @Field(() => ImportItemStatusCodes, { description: 'What they came to. (结果)' })
  itemStatus!: ItemStatus;

  @Field(() => Int, { description: 'How many. (数量)' })
  count!: number;
}

@InputType({ description: 'An import to go on with. (继续导入)' })
export class ContinueImportInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the import. (导入任务标识)' })
  importId!: string;

  @Field(() => Int, { defaultValue: 100, description: 'How many items to take up, 1 to 200. (处理数量)' })
  items!: number;
}

@ObjectType({ description: 'The import, or why not. (导入结果)' })
export class ImportPayload extends Payload {
  @Field(() => ImportType, { nullable: true, description: 'The import; null when refused. (导入任务)' })
  import!: ImportType | null;
}
