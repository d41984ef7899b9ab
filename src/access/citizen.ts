import { AccessDenied } from './access-denied.js';
import type { CitizenViewer, Viewer } from './viewer.js';

/**
 * The viewer as a citizen, for what only citizens ask and do.
 * @throws AccessDenied when the viewer is no citizen: UNAUTHENTICATED without credentials, else FORBIDDEN
 */
export function citizenOf({ viewer }: { readonly viewer: Viewer }): CitizenViewer {
  if (viewer.kind === 'CITIZEN') return viewer;
  throw viewer.kind === 'ANONYMOUS' ? AccessDenied.unauthenticated() : AccessDenied.forbidden();
}
