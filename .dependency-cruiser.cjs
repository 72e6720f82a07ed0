// Which way the rooms and their layers may look: app → youth, culture → collection → statistics → base, app → support → base,
// and inside a room ui → api → domain → db. Everything not forbidden here is allowed.
// Tests, and what stands under testing/ for them, may look anywhere.

const rooms = '(youth|culture|collection|statistics|support)'
/** A room, or a part of the ground that has layers of its own. */
const layered = '(youth|culture|collection|statistics|support|base/[^/]+)'
const tests = ['\\.test\\.tsx?$', '/testing/', '/testing\\.ts$']

/** What of a domain is pure, and the same in the browser and on the server, file by file. */
const pureRules = [
  'codes',
  'idFrom',
  'permissions',
  'personal(Text|Names)',
  'inLanguage',
  'indicator',
  'value',
  'formula',
  'subject',
  'sessions/(session|formFields|unusualCount|sessionMinutes)',
  'plans/(plannedSessionId|minutesBetween)',
  'openings/(hours|withinHours)',
  'codeLists/inForce',
  'breaks/holidays',
  'tally/(arrivals|countedSessionId)',
  'topics/(codes|sums)',
  'surveys/(questionnaires|languageCodes|surveyIdOf)',
  'observations/codes',
  'retention/terms',
  'weeks/week',
  'joining/joiningSteps',
  'import/mapping/(meanings|normalise|given|ready)',
  'formulas/(judgeFormula|formulaText)',
  'definition/(codes|differences|proposalText|wordPlaces)',
  'checking/[^.]+',
  'numbers/[^.]+',
  'rounds/(states|given|verdict)',
  'review/kinds',
  'releases/unitNames',
]

/** What may not be seen from a place: `from` and `to` are regular expressions of paths. */
const wall = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: tests, ...from },
  to,
})

module.exports = {
  forbidden: [
    wall(
      'no-circles',
      'What needs each other is one thing, or has a third thing in common. Naming each other’s shapes (types) is no need.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    wall('no-dead-ends', 'An import leads somewhere.', {}, { couldNotResolve: true }),

    wall(
      'base-knows-no-room',
      'The ground admits what two rooms use, and no word of any of them.',
      { path: '^base/' },
      { path: `^(app|examples|checks|${rooms})/` },
    ),
    wall(
      'statistics-knows-no-field',
      'Published figures of all fields alike: they are handed to it.',
      { path: '^statistics/' },
      { path: '^(app|examples|checks|youth|culture|collection|support)/' },
    ),
    wall(
      'collection-knows-no-subject',
      'How data is asked and approved is the same for every subject.',
      { path: '^collection/' },
      { path: '^(app|examples|checks|youth|culture|support)/' },
    ),
    wall(
      'youth-knows-no-culture',
      'The fields meet in app/ and in published figures alone.',
      { path: '^youth/' },
      { path: '^(app|examples|checks|culture|support)/' },
    ),
    wall(
      'culture-knows-no-youth',
      'The fields meet in app/ and in published figures alone.',
      { path: '^culture/' },
      { path: '^(app|examples|checks|youth|support)/' },
    ),
    wall(
      'support-knows-no-other-room',
      'Help is the same whatever one works with; which screen it was asked from is an address to it.',
      { path: '^support/' },
      { path: '^(app|examples|checks|youth|culture|collection|statistics)/' },
    ),

    wall(
      'api-is-below-ui',
      'A border answers data; it does not draw. Public pages are drawn where app/ serves them.',
      { path: `^${layered}/api/` },
      { path: '^$1/ui/' },
    ),
    wall(
      'domain-is-below-api',
      'A rule is the same whatever address it is asked at.',
      { path: `^${layered}/domain/` },
      { path: '^$1/(ui|api)/' },
    ),
    wall(
      'db-is-below-domain',
      'A table knows no rule. It may name the shapes of the domain (types) and its code lists.',
      { path: `^${layered}/db/` },
      { path: '^$1/(ui|api|domain)/', pathNot: '^$1/domain/codes\\.ts$', dependencyTypesNot: ['type-only'] },
    ),

    wall(
      'ui-takes-declarations-from-api',
      'Of a border the screen sees the schemas and the declared endpoints, which the typed client calls, and not what serves them.',
      { path: '/ui/' },
      { path: `^${layered}/api/serve[A-Z]` },
    ),
    wall(
      'ui-shares-pure-rules-alone',
      'Of its domain the screen shares what is pure and the same in the browser and on the server, named here file by file, and it may name shapes (types). Public pages are drawn on the server.',
      { path: `^${layered}/ui/`, pathNot: [...tests, '^[a-z]+/ui/public/'] },
      {
        path: '^$1/domain/',
        pathNot: `^$1/domain/(${pureRules.join('|')})\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    ),
    wall(
      'ui-sees-no-table',
      'What the screen shows it asks for.',
      { path: '/ui/' },
      { path: `^${layered}/db/` },
    ),
    wall(
      'ui-sees-no-other-domain',
      'Public pages, drawn on the server, read published figures from the statistics room; no other screen looks into another room.',
      { path: `^${rooms}/ui/`, pathNot: [...tests, '^[a-z]+/ui/public/'] },
      { path: `^${rooms}/domain/`, pathNot: '^$1/' },
    ),

    wall(
      'tables-belong-to-their-room',
      'A room is asked through its domain. app/ and examples/ open and fill the database, and so may name tables.',
      { path: `^${layered}/` },
      { path: `^${rooms}/db/`, pathNot: '^$1/' },
    ),
    wall(
      'examples-are-for-the-demo',
      'Invented figures come into the product by the demo alone.',
      { pathNot: [...tests, '^examples/', '^app/commands/', '^checks/'] },
      { path: '^examples/' },
    ),
    wall(
      'checks-are-not-served',
      'Checks look at the product, which does not need them.',
      { pathNot: [...tests, '^checks/', '^app/commands/'] },
      { path: '^checks/' },
    ),
    wall(
      'testing-is-for-tests',
      'What helps tests is no part of the product.',
      { pathNot: [...tests, '^checks/'] },
      { path: tests },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types are seen too: a shape is knowledge of the room it comes from.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
