import { validateXML } from 'xmllint-wasm';
import { type BankFileHead, bankCsv, isDebtor, pain001 } from '../../../src/funds/payroll/bank-file.js';
import { localDate, yearMonth } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';
import { PAIN_001_SCHEMA } from './pain-001-schema.js';

const HEAD: BankFileHead = {
  runId: '01a20087-8191-7303-a937-3834d5f512ea',
  programme: 'SUBSISTENCE_ALLOWANCE',
  period: yearMonth('2026-08'),
  part: 1,
  payOn: localDate('2026-08-20'),
  madeAt: new Date('2026-08-20T02:00:00Z'),
};
const DEBTOR = { name: 'Bureau <1> & "2"', account: '3401000012345678', bankCode: '102361000015' };
const LINES = [
  {
    paymentId: '01a20087-0000-7000-8000-000000000001',
    payeeName: '张三',
    account: '6222000011112222',
    amount: yuan('717'),
  },
  {
    paymentId: '01a20087-0000-7000-8000-000000000002',
    payeeName: 'A, "B" & C\u0001',
    account: '6222000011113333',
    amount: yuan('0.05'),
  },
];

/** The texts of the elements by name; throws where tags do not pair or a character is not escaped. */
function readXml(xml: string): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^?]*\?>/, '');
  for (const [, closing, name, text] of body.matchAll(/<(\/?)(\w+)[^<>]*>([^<]*)/g)) {
    if (name === undefined) throw new Error('A tag has no name.');
    if (closing === '/' && open.pop() !== name) throw new Error(`</${name}> closes what it did not open.`);
    if (closing !== '/') {
      open.push(name);
      texts.set(name, [...(texts.get(name) ?? []), text ?? '']);
    }
  }
  const stray = body.replace(/<\/?\w+[^<>]*>/g, '').replace(/&(amp|lt|gt);/g, '');
  if (open.length > 0 || /[<>&]/.test(stray)) throw new Error('The document is not well-formed.');
  return texts;
}

describe('a file for the bank', () => {
  it('as CSV has a header, a line a payment and a last line with count and sum', () => {
    expect(bankCsv(HEAD, LINES).split('\r\n')).toEqual([
      'record,payment,payee,account,amount,currency,memo',
      'P,01a20087000070008000000000000001,张三,6222000011112222,717.00,CNY,SUBSISTENCE_ALLOWANCE 2026-08',
      'P,01a20087000070008000000000000002,"A, ""B"" & C\u0001",6222000011113333,0.05,CNY,SUBSISTENCE_ALLOWANCE 2026-08',
      'T,2,,,717.05,CNY,',
      '',
    ]);
  });

  it('as pain.001 is well-formed, escaped, and states count and sum in both places', () => {
    const xml = pain001(HEAD, DEBTOR, LINES);
    const texts = readXml(xml);
    expect(xml).toContain('xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"');
    expect(texts.get('NbOfTxs')).toEqual(['2', '2']);
    expect(texts.get('CtrlSum')).toEqual(['717.05', '717.05']);
    expect(texts.get('InstdAmt')).toEqual(['717.00', '0.05']);
    expect(texts.get('EndToEndId')).toEqual([
      '01a20087000070008000000000000001',
      '01a20087000070008000000000000002',
    ]);
    expect(texts.get('MsgId')).toEqual(['01a2008781917303a9373834d5f512ea001']);
    expect(texts.get('Nm')).toEqual([
      'Bureau &lt;1&gt; &amp; "2"',
      'Bureau &lt;1&gt; &amp; "2"',
      '张三',
      'A, "B" &amp; C',
    ]);
    const long = [...texts].filter(([name]) => name.endsWith('Id')).flatMap(([, values]) => values);
    expect(long.every((id) => id.length <= 35)).toBe(true);
  });

  it('as pain.001 keeps order, cardinalities, lengths and patterns of the standard', async () => {
    const faultsIn = async (contents: string) => {
      const answer = await validateXML({
        xml: [{ fileName: 'file.xml', contents }],
        schema: [{ fileName: 'pain.001.001.09.xsd', contents: PAIN_001_SCHEMA }],
      });
      return answer.errors.map(({ message }) => message);
    };
    const xml = pain001(HEAD, DEBTOR, LINES);
    expect(await faultsIn(xml)).toEqual([]);
    // That the check bites: an element out of order, one too few, a sum that is no number.
    const swapped = xml.replace(/(<PmtId>.*?<\/PmtId>)(<Amt>.*?<\/Amt>)/, '$2$1');
    for (const wrong of [
      swapped,
      xml.replace(/<DbtrAgt>.*<\/DbtrAgt>/, ''),
      xml.replace('>717.00<', '>717,00<'),
    ]) {
      expect(await faultsIn(wrong)).not.toEqual([]);
    }
  }, 30_000);

  it('knows an account that can pay', () => {
    expect(isDebtor(DEBTOR)).toBe(true);
    for (const wrong of [{ name: ' ' }, { name: 'x'.repeat(141) }, { account: '12 34' }, { bankCode: '1' }]) {
      expect(isDebtor({ ...DEBTOR, ...wrong })).toBe(false);
    }
  });
});
