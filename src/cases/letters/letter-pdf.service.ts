import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LetterContent, Paragraph } from './letter.js';

const MARGIN = 64;
const SIZES = { title: 18, office: 13, heading: 12, text: 10.5, small: 8 } as const;
const FOOTER_HEIGHT = 14;
/** Stands where the font has no sign, with the sign's number, so that nothing goes missing unseen. */
const UNKNOWN_SIGN = '〓';

let font: Promise<Buffer> | undefined;

/**
 * The letter as a tagged PDF on A4 with the font's used signs embedded. The same content gives the same bytes: nothing
 * in it depends on the clock or on chance.
 * @param hash the hash of the content, as it stands in the record
 * @param decidedAt the instant that the file names as its own
 */
export async function letterPdf(letter: LetterContent, hash: string, decidedAt: Date): Promise<Buffer> {
  // Loaded with the first letter: it would be a tenth of the start and of the memory of those that write none.
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang: 'zh-CN',
    pdfVersion: '1.7',
    font: null as never,
    info: {
      Title: `${letter.title} ${letter.number}`,
      Author: letter.office,
      CreationDate: decidedAt,
      ModDate: decidedAt,
      Producer: 'doudi',
      Creator: 'doudi',
    },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  font ??= readFont();
  document.registerFont('text', await font);
  document.font('text');
  new LetterWriter(document).write(letter, hash);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Noto Sans Hans, under the Open Font License. */
async function readFont(): Promise<Buffer> {
  const entrance = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc');
  return await readFile(join(dirname(entrance), '..', 'fonts', 'NotoSansHans-Regular.otf'));
}

type Size = keyof typeof SIZES;
type Structure = 'H1' | 'H2' | 'P';

class LetterWriter {
  readonly #document: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;

  constructor(document: PDFKit.PDFDocument) {
    this.#document = document;
    this.#root = document.struct('Document');
    document.addStructure(this.#root);
  }

  write(letter: LetterContent, hash: string): void {
    this.#say(letter.office, 'office', { align: 'center' });
    this.#say(letter.title, 'title', { align: 'center', structure: 'H1' });
    this.#say(letter.number, 'small', { align: 'center', after: 1 });
    this.#say(`${letter.addressee}：`, 'text');
    this.#say(letter.opening, 'text');
    this.#section(
      '一、决定',
      letter.decision.map((said) => cited(said)),
    );
    this.#section(
      '二、认定的事实与理由',
      letter.findings.map(
        (found, index) => `${index + 1}. ${found.title}（${found.outcome}）：${cited(found)}`,
      ),
    );
    this.#section(
      '三、适用的标准',
      letter.figures.map(
        ({ title, value, since, cites }, index) =>
          `${index + 1}. ${title}：${value}（自${since}起）${marks(cites)}`,
      ),
    );
    this.#section(
      '四、救济途径',
      letter.remedies.map((said) => cited(said)),
    );
    this.#section(
      '五、依据',
      letter.articles.map(({ number, words, citation }) =>
        words === citation ? `[${number}] ${words}` : `[${number}] ${words}　${citation}`,
      ),
    );
    this.#document.moveDown(1);
    this.#say(letter.signedBy, 'text', { align: 'right' });
    this.#say(letter.signedOn, 'text', { align: 'right', after: 1 });
    this.#say(`所依政策：${letter.policy}`, 'small');
    this.#say(`文书校验码（SHA-256）：${hash}`, 'small');
    this.#root.end();
    this.#numberPages(letter.number);
  }

  #section(title: string, paragraphs: readonly string[]): void {
    if (paragraphs.length === 0) return;
    this.#document.moveDown(0.5);
    this.#say(title, 'heading', { structure: 'H2' });
    for (const text of paragraphs) this.#say(text, 'text');
  }

  #say(
    text: string,
    size: Size,
    {
      align = 'left',
      structure = 'P',
      after = 0.25,
    }: {
      readonly align?: 'left' | 'center' | 'right';
      readonly structure?: Structure;
      readonly after?: number;
    } = {},
  ): void {
    const document = this.#document;
    const element = document.struct(structure, {}, () => {
      document.fontSize(SIZES[size]).text(this.#printable(text), { align, lineGap: 3 });
    });
    this.#root.add(element);
    document.moveDown(after);
  }

  /** Names of people may have signs that no font of this size holds. */
  #printable(text: string): string {
    const { font: face } = (
      this.#document as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } }
    )._font;
    return Array.from(text, (sign) => {
      const code = sign.codePointAt(0) as number;
      return face.hasGlyphForCodePoint(code)
        ? sign
        : `${UNKNOWN_SIGN}（U+${code.toString(16).toUpperCase()}）`;
    }).join('');
  }

  #numberPages(letter: string): void {
    const document = this.#document;
    const { start, count } = document.bufferedPageRange();
    for (let index = start; index < start + count; index += 1) {
      document.switchToPage(index);
      // The footer stands in the margin; pdfkit would begin a new page for it otherwise.
      document.page.margins.bottom = 0;
      const y = document.page.height - MARGIN + FOOTER_HEIGHT;
      document.markContent('Artifact', { type: 'Pagination' });
      document.fontSize(SIZES.small).text(`${letter}　第${index - start + 1}页，共${count}页`, MARGIN, y, {
        align: 'center',
        lineBreak: false,
        width: document.page.width - 2 * MARGIN,
      });
      document.endMarkedContent();
      document.page.margins.bottom = MARGIN;
    }
  }
}

function cited({ text, cites }: Paragraph): string {
  return `${text}${marks(cites)}`;
}

function marks(cites: readonly number[]): string {
  return cites.map((number) => `[${number}]`).join('');
}
