import { Field, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import {
  DATA_CATALOGUE,
  DATA_SETS,
  DATA_TYPES,
  type DataSetCode,
  type DataType,
  SHARING_PLATFORMS,
} from './catalogue.js';

export const SharingPlatformCodes = registerCodes('SharingPlatform', SHARING_PLATFORMS, {
  text: { en: 'A platform that the register is shared with (J19)', zh: '共享平台' },
  values: {
    PROVINCE_ASSISTANCE: {
      en: 'Social assistance platform of the province',
      zh: '省社会救助综合管理信息平台',
    },
    PROVINCE_SHARING: { en: 'Data sharing platform of the province', zh: '省政务信息资源共享平台' },
    CITY_SHARING: { en: 'Data sharing platform of the city', zh: '市政务信息资源共享平台' },
  },
});

export const DataSetCodes = registerCodes('DataSetCode', DATA_SETS, {
  text: { en: 'A data set of the catalogue (J19)', zh: '数据集' },
  values: DATA_CATALOGUE,
});

export const DataTypeCodes = registerCodes('DataType', DATA_TYPES, {
  text: { en: 'How a value of a data set is written', zh: '数据类型' },
  values: {
    TEXT: { en: 'Text', zh: '文本' },
    CODE: { en: 'A code of a list', zh: '代码' },
    IDENTIFIER: { en: 'What a row is known by', zh: '标识' },
    DATE: { en: 'A day, such as 2026-08-20', zh: '日期' },
    MONTH: { en: 'A month, such as 2026-08', zh: '月份' },
    INTEGER: { en: 'A whole number', zh: '整数' },
    DECIMAL: { en: 'A number with two places', zh: '两位小数' },
  },
});

@ObjectType('DataField', { description: 'A field of a data set: a column of its files. (数据项)' })
export class DataFieldType {
  @Field(() => String, { description: 'The heading of its column. (数据项代码)' })
  code!: string;

  @Field(() => String, { description: 'Its title in Chinese. (中文名称)' })
  zh!: string;

  @Field(() => String, { description: 'Its title in English. (英文名称)' })
  en!: string;

  @Field(() => DataTypeCodes, { description: 'How it is written; empty for nothing. (数据类型)' })
  type!: DataType;

  @Field(() => String, { nullable: true, description: 'Unit of a number, null for all others. (计量单位)' })
  unit!: string | null;

  @Field(() => Boolean, { description: 'It tells of one person. (是否个人信息)' })
  personal!: boolean;

  @Field(() => Boolean, { description: 'It is handed on with its middle hidden. (是否脱敏)' })
  masked!: boolean;

  @Field(() => String, { description: 'Where it comes from: table and column. (数据来源)' })
  source!: string;
}

@ObjectType('DataSet', { description: 'A data set of the catalogue (J19). (数据集)' })
export class DataSetType {
  @Field(() => DataSetCodes, { description: 'Its code. (数据集代码)' })
  code!: DataSetCode;

  @Field(() => String, { description: 'Its title in Chinese. (中文名称)' })
  zh!: string;

  @Field(() => String, { description: 'Its title in English. (英文名称)' })
  en!: string;

  @Field(() => String, { description: 'Which rows a push of a period holds, in Chinese. (数据范围)' })
  rowsZh!: string;

  @Field(() => String, { description: 'Which rows a push of a period holds, in English. (数据范围英文)' })
  rowsEn!: string;

  @Field(() => [String], {
    description: 'The fields by which a row is known again; a later push replaces it. (主键)',
  })
  key!: readonly string[];

  @Field(() => [DataFieldType], { description: 'The columns, in their order. (数据项)' })
  fields!: readonly DataFieldType[];
}
