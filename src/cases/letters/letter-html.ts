import type { LetterContent, Paragraph } from './letter.js';

/** The only style of a letter; its hash stands in the policy of its page, so that nothing else can be put in. */
export const LETTER_STYLE = `
body { font-family: "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", SimSun, sans-serif; line-height: 1.7; color: #000; background: #fff; max-width: 48rem; margin: 0 auto; padding: 1rem; }
h1, .office, .number { text-align: center; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.1rem; margin: 1.2rem 0 .3rem; }
.office { font-size: 1.2rem; }
.signed { text-align: right; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #444; padding: .3rem .5rem; text-align: left; vertical-align: top; }
caption { text-align: left; font-weight: bold; }
footer { font-size: .8rem; overflow-wrap: anywhere; border-top: 1px solid #444; margin-top: 1rem; }
@media print { body { max-width: none; padding: 0; } h2 { break-after: avoid; } tr, p, li { break-inside: avoid; } thead { display: table-header-group; } }
`;

/**
 * The letter as one page without any script or outside resource, for screens, readers and printers. Everything from
 * outside is escaped.
 * @param hash the hash of the content, as it stands in the record
 */
export function letterHtml(letter: LetterContent, hash: string): string {
  const parts = [
    `<p class="office">${escaped(letter.office)}</p>`,
    `<h1>${escaped(letter.title)}</h1>`,
    `<p class="number">${escaped(letter.number)}</p>`,
    `<p>${escaped(letter.addressee)}：</p>`,
    `<p>${escaped(letter.opening)}</p>`,
    section('decision', '一、决定', letter.decision.map(paragraph).join('\n')),
    section('findings', '二、认定的事实与理由', findings(letter)),
    section('figures', '三、适用的标准', figures(letter)),
    section('remedies', '四、救济途径', letter.remedies.map(paragraph).join('\n')),
    section('articles', '五、依据', articles(letter)),
    `<p class="signed">${escaped(letter.signedBy)}<br>${escaped(letter.signedOn)}</p>`,
    `<footer><p>所依政策：${escaped(letter.policy)}</p><p>文书校验码（SHA-256）：${escaped(hash)}</p></footer>`,
  ];
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(`${letter.title} ${letter.number}`)}</title>`,
    `<style>${LETTER_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...parts.filter((part) => part !== ''),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** A text as it may stand between tags and in quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function section(id: string, title: string, body: string): string {
  if (body === '') return '';
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${body}\n</section>`;
}

function paragraph({ text, cites }: Paragraph): string {
  return `<p>${escaped(text)}${references(cites)}</p>`;
}

function findings({ findings: rows }: LetterContent): string {
  if (rows.length === 0) return '';
  return table(
    ['事项', '认定', '说明', '依据'],
    rows.map(({ title, outcome, text, cites }) => [
      escaped(title),
      escaped(outcome),
      escaped(text),
      references(cites),
    ]),
  );
}

function figures({ figures: rows }: LetterContent): string {
  if (rows.length === 0) return '';
  return table(
    ['标准', '数值', '自何日起', '依据'],
    rows.map(({ title, value, since, cites }) => [
      escaped(title),
      escaped(value),
      escaped(since),
      references(cites),
    ]),
  );
}

function articles({ articles: rows }: LetterContent): string {
  if (rows.length === 0) return '';
  const items = rows.map(
    ({ number, words, citation }) =>
      `<li id="article-${number}" value="${number}">${escaped(words)} <small>${escaped(citation)}</small></li>`,
  );
  return `<ol>\n${items.join('\n')}\n</ol>`;
}

function references(cites: readonly number[]): string {
  return cites.map((number) => `<a href="#article-${number}">[${number}]</a>`).join('');
}

/** @param rows cells that are HTML already; the first of a row is its heading */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const headings = head.map((title) => `<th scope="col">${title}</th>`).join('');
  const body = rows.map(([first, ...others]) => {
    const cells = others.map((cell) => `<td>${cell}</td>`).join('');
    return `<tr><th scope="row">${first}</th>${cells}</tr>`;
  });
  return `<table>\n<thead><tr>${headings}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}
