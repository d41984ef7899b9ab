import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF as a reader extracts it: every shown glyph through its font's ToUnicode map. For files with one
 * font, as our letters are.
 */
export function pdfText(bytes: Buffer): string {
  const streams = streamsOf(bytes);
  const map = new Map<number, string>();
  for (const stream of streams.filter((text) => text.includes('begincmap'))) readMap(stream, map);
  return streams
    .filter((text) => /\bBT\b/.test(text))
    .flatMap((content) => [...content.matchAll(/\[([^\]]*)\]\s*TJ/g)])
    .map(([, shown = '']) =>
      [...shown.matchAll(/<([0-9a-f]*)>/gi)]
        .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
        .map((glyph) => map.get(Number.parseInt(glyph, 16)) ?? '\uFFFD')
        .join(''),
    )
    .join('');
}

function streamsOf(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = bytes.indexOf('stream\n'); at !== -1; at = bytes.indexOf('stream\n', at + 1)) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const end = bytes.indexOf('endstream', at);
    try {
      texts.push(inflateSync(bytes.subarray(at + 7, end)).toString('latin1'));
    } catch {
      // Not every stream is compressed text.
    }
  }
  return texts;
}

/** pdfkit writes `<0000> <00ff> [<0041> <d83ddc00> …]`. */
function readMap(cmap: string, map: Map<number, string>): void {
  for (const [, from = '', , list = ''] of cmap.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ''], index) => {
      // A ligature stands for several letters, with spaces between them.
      const units = (hex.match(/[^ ]{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
      map.set(Number.parseInt(from, 16) + index, String.fromCharCode(...units));
    });
  }
}
