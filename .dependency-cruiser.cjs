// Which room may import which; test/arrows.test.ts keeps it true.

const src = (...rooms) => `^src/(${rooms.join('|')})`
const packages = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`

const CORE_OF_DOMAIN = ['crypto', 'buffer', 'util']
const DATABASE = ['kysely', 'pg', 'pg-[^/]+', '@electric-sql/[^/]+']
const SERVER = ['fastify', '@fastify/[^/]+']

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-knows-no-other-room',
      comment: 'The domain is pure: it is imported, and imports nothing of the project but itself.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^(src|migrations|scripts|test|bench)/', pathNot: '^src/domain/' },
    },
    {
      name: 'domain-knows-no-engine',
      comment: 'The domain needs no server, no database and no log.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: packages(...SERVER, ...DATABASE, 'pino', 'env-schema', 'close-with-grace', 'commander') },
    },
    {
      name: 'domain-knows-no-machine',
      comment: `Of Node's modules the domain uses ${CORE_OF_DOMAIN.join(', ')}: no files, no network, no processes.`,
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['core'], pathNot: `^(node:)?(${CORE_OF_DOMAIN.join('|')})$` },
    },
    {
      name: 'db-knows-no-http',
      severity: 'error',
      from: { path: '^src/db/' },
      to: { path: src('http/', 'register/', 'cli/', 'main[.]', 'app[.]') },
    },
    {
      name: 'db-knows-no-server',
      severity: 'error',
      from: { path: '^src/db/' },
      to: { path: packages(...SERVER) },
    },
    {
      name: 'http-knows-no-sql',
      severity: 'error',
      from: { path: '^src/http/' },
      to: { path: src('db/', 'register/', 'cli/', 'main[.]', 'app[.]') },
    },
    {
      name: 'http-knows-no-database',
      severity: 'error',
      from: { path: '^src/http/' },
      to: { path: packages(...DATABASE) },
    },
    {
      name: 'register-is-below-the-app',
      severity: 'error',
      from: { path: '^src/register/' },
      to: { path: src('cli/', 'main[.]', 'app[.]', 'config[.]', 'first-run[.]') },
    },
    {
      name: 'cli-speaks-no-http',
      comment: 'The command line uses db, register and domain; the app only as a whole.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: src('http/') },
    },
    {
      name: 'client-stands-alone',
      comment: 'The client knows the service by its description only, from which its types are generated.',
      severity: 'error',
      from: { path: '^src/client/' },
      to: { path: '^(src|migrations|scripts|test|bench)/', pathNot: '^src/client/' },
    },
    {
      name: 'client-runs-in-browsers',
      severity: 'error',
      from: { path: '^src/client/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'client-needs-one-package',
      severity: 'error',
      from: { path: '^src/client/' },
      to: { path: 'node_modules/', pathNot: packages('openapi-fetch') },
    },
    {
      name: 'nobody-imports-main',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/)?main[.]ts$' },
      to: { path: '^src/(cli/)?main[.]ts$' },
    },
    {
      name: 'migrations-are-frozen',
      comment: 'A migration imports nothing of the project, so that it does the same for ever.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(src|scripts|test|bench)/' },
    },
    {
      name: 'nothing-of-development',
      comment: 'What is shipped imports neither tests nor packages that are installed for development only.',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { path: '^(scripts|test|bench)/' },
    },
    {
      name: 'no-package-of-development',
      severity: 'error',
      from: { path: '^(src|migrations)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
