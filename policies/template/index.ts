import { definePolicy } from '../../src/policy/index.js';
import { adaptations } from './adaptations.js';
import { templateInstruments } from './instruments.js';
import { procedure } from './procedure.js';
import { standards } from './standards.js';
import { winterFuel, winterFuelDeclarations } from './winter-fuel.js';

/** Yunxi (云溪), a fictional county: copy this folder to begin a jurisdiction of your own. */
export const template = definePolicy({
  id: 'template',
  version: '1.0.0',
  titles: { zh: '云溪县(虚构模板)', en: 'Yunxi county (fictional template)' },
  extends: 'national',
  covers: [],
  instruments: templateInstruments,
  declares: winterFuelDeclarations,
  parameters: { ...standards, ...procedure },
  programmes: [winterFuel],
  adapts: adaptations,
});
