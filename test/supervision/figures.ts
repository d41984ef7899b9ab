import { ProposeAmendmentDocument, PublishAmendmentDocument } from '../generated/operations.js';
import type { TestApi } from '../support/api.js';

/** Lets the county set figures that no text gives: proposed by one policy administrator, published by another. */
export async function setFigures(
  api: TestApi,
  county: string,
  figures: Readonly<Record<string, string>>,
  inForceFrom: string,
): Promise<void> {
  const changes = Object.entries(figures).map(([key, value]) => ({
    key,
    value,
    inForceFrom,
    basis: { instrument: 'SUPERVISION-TEST', article: '1' },
  }));
  const input = {
    noteZh: '测试:设定监督管理数值',
    noteEn: 'Figures of supervision, for a test',
    instruments: [{ code: 'SUPERVISION-TEST', titleZh: '监督管理数值(测试)', titleEn: 'Figures (test)' }],
    changes,
  };
  const proposed = await api.as('POLICY_ADMIN', county, 1).run(ProposeAmendmentDocument, { input });
  expect(proposed.proposeAmendment.userErrors).toEqual([]);
  expect(proposed.proposeAmendment.amendment?.findings).toEqual([]);
  const amendmentId = proposed.proposeAmendment.amendment?.id ?? '';
  const published = await api
    .as('POLICY_ADMIN', county, 2)
    .run(PublishAmendmentDocument, { input: { amendmentId } });
  expect(published.publishAmendment.userErrors).toEqual([]);
}
