import type { Measurement } from './measure.js';
import { measureService } from './measure.js';
import type { Target } from './target.js';
import type { Call } from './writes.js';

/** How far the list is walked before its deep page is measured. */
const DEEPEST_ROW = 200_000;
const PAGE = 100;
const TOGETHER = `{ cases(first: ${PAGE}, sort: NEXT_DUE`;
const REST = '{ nodes { id number status nextDueOn headName } pageInfo { hasNextPage endCursor } } }';
const FIRST_PAGE = `query Page ${TOGETHER}) ${REST}`;
const NEXT_PAGE = `query NextPage($after: String!) ${TOGETHER}, after: $after) ${REST}`;

/** A page of the worklist of a whole county, at its beginning and deep in it. */
export interface PageTimes {
  /** The row behind which the deep page begins; the data set may end before 200,000. */
  readonly deepRow: number;
  readonly first: Measurement;
  readonly deep: Measurement;
}

/** Walks the worklist page by page by its cursors, then measures its first page and the last one reached, one by one. */
export async function measurePages(
  target: Target,
  parts: { readonly call: Call; readonly token: string; readonly seconds: number },
): Promise<PageTimes> {
  const { call, token, seconds } = parts;
  let row = 0;
  let after: string | null = null;
  for (;;) {
    const page = pageOf(
      await (after === null ? call(token, FIRST_PAGE, {}) : call(token, NEXT_PAGE, { after })),
    );
    if (!page.hasNextPage || row + PAGE >= DEEPEST_ROW) break;
    after = page.endCursor;
    row += PAGE;
  }
  const measured = async (document: string, variables: Readonly<Record<string, unknown>>) =>
    await measureService({
      url: target.url,
      token,
      document,
      variables: () => variables,
      connections: 1,
      seconds,
    });
  return {
    deepRow: row,
    first: await measured(FIRST_PAGE, {}),
    deep: await measured(NEXT_PAGE, { after }),
  };
}

interface Page {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

function pageOf(answer: Readonly<Record<string, unknown>>): Page {
  return (answer.cases as { readonly pageInfo: Page }).pageInfo;
}
