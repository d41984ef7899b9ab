import { column, derived, type FeatureReads, one } from '../read-plan/reads.js';
import { textIn } from '../shared/text.js';

/** How places and officers are read: they are public, or shown to whoever sees what they did. */
export const placeReads: FeatureReads = {
  types: {
    Organisation: {
      entity: 'Organisation',
      fields: {
        code: column('id'),
        name: derived(['nameZh', 'nameEn'], ([zh, en], { locale }) =>
          textIn({ zh: zh ?? '', en: en ?? '' }, locale),
        ),
        parent: one('Organisation', 'parentId'),
      },
    },
    Officer: {
      entity: 'Officer',
      fields: { name: column('personName'), organisation: one('Organisation', 'organisationId') },
    },
  },
};
