import { type FieldProblem, Problem } from './problem'

/** The ground's catalogue of problems; a room adds its own beside its domain. */
export const problem = {
  notFound: () => new Problem('not-found', 404),
  methodNotAllowed: (allowed: string[]) =>
    new Problem('method-not-allowed', 405, {
      params: { allowed: allowed.join(', ') },
      headers: { Allow: allowed.join(', ') },
    }),
  notSignedIn: () => new Problem('not-signed-in', 401),
  notAllowed: () => new Problem('not-allowed', 403),
  otherOrigin: () => new Problem('other-origin', 403),
  otherPerson: () => new Problem('other-person', 409),
  invalid: (errors: FieldProblem[]) => new Problem('invalid', 422, { errors }),
  unreadable: () => new Problem('unreadable', 400),
  tooLarge: (bytes: number) =>
    new Problem('too-large', 413, { params: { kilobytes: Math.floor(bytes / 1024) } }),
  notJson: () => new Problem('not-json', 415),
  wrongType: (types: readonly string[]) =>
    new Problem('wrong-type', 415, { params: { types: types.join(', ') } }),
  changedMeanwhile: (extra?: Record<string, unknown>) =>
    new Problem('changed-meanwhile', 412, extra ? { extra } : {}),
  ifMatchUnreadable: () => new Problem('if-match-unreadable', 400),
  ifMatchNeeded: () => new Problem('if-match-needed', 428),
  keyUsedForOther: () => new Problem('key-used-for-other', 422),
  busy: () => new Problem('busy', 503, { headers: { 'Retry-After': '2' } }),
  internal: () => new Problem('internal', 500),
}
