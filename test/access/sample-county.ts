import type { Database } from '../../src/database/database.js';

const OFFICES = [
  ['F01', null, 'COUNTY'],
  ['F01-D', 'F01', 'DEPARTMENT'],
  ['F0101', 'F01', 'TOWNSHIP'],
  ['F0102', 'F01', 'TOWNSHIP'],
  ['F010101', 'F0101', 'VILLAGE'],
] as const;

/** A county with a department, two townships and a village. */
export async function addSampleCounty(
  { db }: Database,
  { id, shortCode }: { readonly id: string; readonly shortCode: string },
): Promise<void> {
  await db
    .insertInto('Jurisdiction')
    .values({
      id,
      shortCode,
      nameZh: '样本县',
      nameEn: 'Sample County',
      policyId: id,
      divisionCodes: ['999901'],
      fictional: true,
    })
    .execute();
  for (const [office, parentId, level] of OFFICES) {
    await db
      .insertInto('Organisation')
      .values({
        jurisdictionId: id,
        id: office,
        parentId,
        level,
        nameZh: office,
        nameEn: office,
        fictional: true,
      })
      .execute();
  }
}
