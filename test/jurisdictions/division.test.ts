import { coversDivision, isDivisionCode } from '../../src/jurisdictions/division.js';

describe('A division code', () => {
  test.each(['341723', '341723108', '341723108001', 'F01', 'FTAIAN0101'])('may be %s', (code) => {
    expect(isDivisionCode(code)).toBe(true);
  });

  test.each([
    '',
    '34172',
    '3417231',
    '034172',
    '34172310800',
    '341723108001000',
    'F',
    'f01',
    'F01 ',
    '3417२3',
  ])('is not %s', (code) => {
    expect(isDivisionCode(code)).toBe(false);
  });
});

describe('A jurisdiction covers', () => {
  const SCENIC_AREA = ['341723108', '341723203'];

  test.each([
    ['its own township', SCENIC_AREA, '341723108', true],
    ['the same township with zeros for the village', SCENIC_AREA, '341723108000', true],
    ['a village of its township', SCENIC_AREA, '341723108201', true],
    ['another township of the same county not', SCENIC_AREA, '341723101', false],
    ['the county around it not', SCENIC_AREA, '341723', false],
    ['every county of a city', ['370900'], '370983', true],
    ['a township in a county of a city', ['370900'], '370983101', true],
    ['a neighbouring city not', ['370900'], '371002', false],
    ['its township when it states twelve digits', ['341723108000'], '341723108201', true],
    ['every city of a province', ['340000'], '341723', true],
    ['a fictional place below its own', ['F01'], 'F0102', true],
    ['another fictional place not', ['F01'], 'F02', false],
    ['nothing when it lists nothing', [], '341723', false],
  ])('%s', (_, codes, code, covers) => {
    expect(coversDivision(codes, code)).toBe(covers);
  });
});
