import type { Text } from '../../shared/text.js';

/** Near relatives of an officer (近亲属, Civil Code 1045), and those of the spouse. */
export const NEAR_RELATIONS = [
  'SPOUSE',
  'PARENT',
  'CHILD',
  'SIBLING',
  'GRANDPARENT',
  'GRANDCHILD',
  'IN_LAW',
] as const;
export type NearRelation = (typeof NEAR_RELATIONS)[number];

export const NEAR_RELATION_LABELS: Readonly<Record<NearRelation, Text>> = {
  SPOUSE: { zh: '配偶', en: 'Spouse' },
  PARENT: { zh: '父母', en: 'Parent' },
  CHILD: { zh: '子女', en: 'Child' },
  SIBLING: { zh: '兄弟姐妹', en: 'Sibling' },
  GRANDPARENT: { zh: '祖父母、外祖父母', en: 'Grandparent' },
  GRANDCHILD: { zh: '孙子女、外孙子女', en: 'Grandchild' },
  IN_LAW: { zh: '配偶的近亲属', en: 'Near relative of the spouse' },
};
