// The house as walls: a floor may look down, never up. See ARCHITECTURE.md.

/** The few packages that the ground floor may lean on. */
const purePackages = [
  'csv-stringify',
  'iconv-lite',
  'chardet',
  'tinyld',
  'micromark',
  'zod',
  // Other people's formats, bytes in and words out: archives, Word files, PDF, mail, tables, feeds, marked-up trees.
  'fflate',
  'mammoth',
  'unpdf',
  'postal-mime',
  'csv-parse',
  'feedsmith',
  'linkedom',
  // Which part of a page is its article: asked where the page's own structure leaves doubt.
  '@mozilla/readability',
]
const folder = (names) => `^lib/(${names})/`
const floors = 'core|db|jobs|live|files|mail|render|access|web'
/** Floor 4: every folder of lib that is no other floor. */
const rooms = `^lib/(?!(?:${floors})/)[^/]+/`

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'core-knows-only-core',
      comment: 'lib/core needs no database and no browser.',
      severity: 'error',
      from: { path: '^lib/core/' },
      to: { pathNot: ['^lib/core/', `node_modules/(${purePackages.join('|')})/`] },
    },
    {
      name: 'ground-floor-looks-at-nothing-above',
      severity: 'error',
      from: { path: '^lib/(errors|env)\\.ts$' },
      to: { path: '^(lib/(?!core/|errors)|app/|generated/)' },
    },
    {
      name: 'outside-doors-know-no-rooms',
      comment: 'lib/db, lib/jobs … stand under access and the rooms.',
      severity: 'error',
      from: { path: folder('db|live|files|mail|render') },
      to: { path: ['^app/', '^lib/access/', '^lib/web/', rooms] },
    },
    {
      name: 'access-knows-no-rooms',
      severity: 'error',
      from: { path: '^lib/access/' },
      to: { path: ['^app/', '^lib/web/', rooms] },
    },
    {
      name: 'rooms-never-call-upstairs',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app/|proxy|instrumentation|tests/|scripts/)' },
    },
    {
      name: 'rooms-do-not-know-the-doors',
      severity: 'error',
      from: { path: rooms },
      to: { path: '^lib/web/' },
    },
    {
      name: 'schema-is-safe-in-the-browser',
      comment: 'schema.ts holds shapes: lib/core, zod, the names of roles, other shapes.',
      severity: 'error',
      from: { path: `${rooms}schema\\.ts$` },
      to: {
        pathNot: [
          '^lib/core/',
          '^lib/access/actor\\.ts$',
          `${rooms}schema\\.ts$`,
          'node_modules/zod/',
        ],
      },
    },
    {
      name: 'app-asks-no-database',
      comment: 'Pages and routes ask queries and commands.',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: ['^lib/db/', '^generated/', 'node_modules/(pg|postgres|@prisma)/'] },
    },
    {
      name: 'one-file-knows-next-auth',
      severity: 'error',
      from: {
        pathNot: [
          '^lib/access/(session|next-auth\\.d)\\.ts$',
          '^app/api/auth/',
          '^app/.*sign-(in|out)',
          '^node_modules/',
        ],
      },
      to: { path: 'node_modules/next-auth/' },
    },
    {
      name: 'generated-client-only-in-db',
      comment: 'Types may be borrowed; the client itself is made in one place.',
      severity: 'error',
      from: { pathNot: ['^lib/db/', '^generated/', '^tests/', '^prisma/', '^scripts/'] },
      to: { path: '^generated/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-app-needs-no-scripts-and-no-tests',
      severity: 'error',
      from: { path: '^(app|lib)/' },
      to: { path: '^(scripts|tests|prisma)/' },
    },
    {
      name: 'what-runs-needs-no-development-package',
      severity: 'error',
      from: { path: '^(app|lib|prisma|scripts)/', pathNot: '^scripts/(test|check-system|test/)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|generated/prisma/(internal|models)|\\.stemma)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
}
