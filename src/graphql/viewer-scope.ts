import type { Viewer } from '../access/viewer.js';
import { PUBLIC_SCOPE, type Scope } from '../database/scope.js';

const known = new WeakMap<Viewer, Scope>();

/** The second wall of a viewer: the jurisdictions whose rows PostgreSQL shows to what is done on the viewer's behalf. */
export function scopeOf(viewer: Viewer): Scope {
  let scope = known.get(viewer);
  if (scope === undefined) {
    scope = makeScope(viewer);
    known.set(viewer, scope);
  }
  return scope;
}

function makeScope(viewer: Viewer): Scope {
  switch (viewer.kind) {
    case 'OFFICER':
      return { kind: 'JURISDICTIONS', ids: [viewer.reach.jurisdictionId] };
    case 'PARTNER':
      return { kind: 'JURISDICTIONS', ids: viewer.jurisdictionIds };
    case 'CITIZEN':
      return { kind: 'JURISDICTIONS', ids: viewer.personRefs.map(({ jurisdictionId }) => jurisdictionId) };
    case 'ANONYMOUS':
      return PUBLIC_SCOPE;
  }
}
