import { definePolicy } from '../../src/policy/index.js';
import { jiuhuashanInstruments } from './instruments.js';
import { procedure } from './procedure.js';
import { standards } from './standards.js';

/** Jiuhuashan scenic area (九华山风景区) under Chizhou, Anhui: two townships with division codes under Qingyang. */
export const jiuhuashanScenicArea = definePolicy({
  id: 'jiuhuashan-scenic-area',
  version: '1.0.0',
  titles: { zh: '九华山风景区', en: 'Jiuhuashan scenic area' },
  extends: 'national',
  covers: ['341723108', '341723203'],
  instruments: jiuhuashanInstruments,
  declares: [],
  parameters: { ...standards, ...procedure },
  programmes: [],
});
