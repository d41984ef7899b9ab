import { has, type Rule, refused, satisfied } from '../../../src/policy/index.js';
import { interim, requirement } from '../instruments.js';
import { type Chosen, service } from '../kit/offer.js';

const BASIS = [interim('50', 'J10'), interim('51', 'J10'), requirement('X11.2')];

/** Whoever begs or wanders without means, or is stranded away from home: lost, without work, fleeing violence (J10). */
const away: Rule<Chosen> = {
  id: 'vagrants.place',
  titles: { zh: '就地救助', en: 'Help on the spot' },
  basis: BASIS,
  messages: {
    here: {
      zh: '就地救助,不问户籍;查询身份、寻亲后移交。',
      en: 'Help on the spot whatever the registration; then the search for name and family, and the handover.',
    },
    elsewhere: { zh: '不在本辖区。', en: 'It did not happen here.' },
  },
  apply: ({ application: { emergency } }) =>
    emergency !== null && !emergency.happenedHere ? refused('elsewhere') : satisfied('here'),
};

/** Help for vagrants and people stranded away from home (J10, X11.2): no registration, no papers, at once. */
export const vagrantRelief = service({
  code: 'VAGRANT_RELIEF',
  titles: { zh: '生活无着的流浪乞讨人员救助', en: 'Help for vagrants and the stranded' },
  group: 'TEMPORARY_ASSISTANCE',
  department: { zh: '救助管理机构', en: 'Relief station' },
  basis: BASIS,
  level: 'TOWNSHIP',
  before: [away],
  who: {
    id: 'vagrants.person',
    titles: { zh: '流浪乞讨或临时遇困人员', en: 'Vagrant or stranded' },
    basis: BASIS,
    some: {
      zh: '{count}人流浪乞讨或离家在外临时遇困。',
      en: '{count} persons are vagrants or stranded away from home.',
    },
    none: {
      zh: '没有流浪乞讨或临时遇困人员。',
      en: 'Nobody is a vagrant or stranded away from home.',
    },
    fits: (member) => has(member, 'VAGRANT') || has(member, 'STRANDED_AWAY'),
  },
});
