import { createHash } from 'node:crypto';

/** The explorer as one page that loads nothing from elsewhere, with the policy that lets just this page run. */
export interface ExplorerPage {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

const FIRST_QUERY = `# 兜底 · doudi
# Every type, field and argument is described in the panel on the left.
# Sign in with a token in the headers below: { "Authorization": "Bearer …" }

query Service {
  service {
    version
    today
  }
}
`;

/** Makes the page. It is large (9 MB), so its code is loaded only when somebody asks for it. */
export async function explorerPage(endpoint: string): Promise<ExplorerPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'doudi 兜底 · explorer',
    endpoint,
    defaultQuery: FIRST_QUERY,
    headers: '{}',
    shouldPersistHeaders: false,
  });
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) =>
    hashOf(script),
  );
  return {
    html,
    contentSecurityPolicy: [
      "default-src 'none'",
      `script-src ${scripts.join(' ')}`,
      'worker-src blob:',
      "style-src 'unsafe-inline'",
      "img-src 'self' data:",
      'font-src data:',
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  };
}

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;
}
