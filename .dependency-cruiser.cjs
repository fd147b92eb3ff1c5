const spec = '\\.spec\\.ts$';

// A lib may import the libs named, anybody's events, and its own files.
const mayImport = (lib, others, comment) => ({
  name: `${lib}-imports-only-${['itself', ...others].join('-')}`,
  comment,
  severity: 'error',
  from: { path: `^libs/${lib}/`, pathNot: spec },
  to: {
    path: '^libs/',
    pathNot: [...[lib, ...others].map((name) => `^libs/${name}/`), '^libs/[^/]+/src/events\\.ts$'],
  },
});

const meetThroughEvents =
  'Booking, waiting and telling change for different reasons and can be used one without the other: they meet in events.';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment:
        'Two files that need each other are one thing in two places; neither can be read or tested alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'kernel-imports-nobody',
      comment: 'Everything stands on the kernel; a business noun in it would be in everything.',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: spec },
      to: { path: '^(libs|apps|migrations)/', pathNot: '^libs/kernel/' },
    },
    mayImport(
      'identity',
      ['kernel'],
      'Who somebody is must not depend on what they booked or where they wait.',
    ),
    mayImport(
      'audit',
      ['kernel', 'identity'],
      'The trail serves every lib; knowing one would turn the direction round.',
    ),
    mayImport(
      'realtime',
      ['kernel', 'identity'],
      'Topics serve every lib; knowing one would turn the direction round.',
    ),
    mayImport('notifications', ['kernel', 'identity', 'audit'], meetThroughEvents),
    mayImport('scheduling', ['kernel', 'identity', 'audit'], meetThroughEvents),
    mayImport('queueing', ['kernel', 'identity', 'audit'], meetThroughEvents),
    mayImport('casework', ['kernel', 'identity', 'audit'], meetThroughEvents),
    mayImport('surveys', ['kernel', 'identity', 'audit'], meetThroughEvents),
    {
      name: 'departments-do-not-know-each-other',
      comment: 'A department must be removable by deleting its folder and its line in the list.',
      severity: 'error',
      from: { path: '^libs/departments/([^/]+)/', pathNot: spec },
      to: {
        path: '^libs/departments/',
        pathNot: [
          '^libs/departments/$1/',
          '^libs/departments/contract/',
          '^libs/departments/[^/]+/src/events\\.ts$',
        ],
      },
    },
    {
      name: 'department-list-takes-front-doors',
      comment:
        'The list of departments is what adding one touches: their front doors and nothing behind them.',
      severity: 'error',
      from: { path: '^libs/departments/index\\.ts$' },
      to: { path: '^libs/', pathNot: '^libs/departments/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'front-door-only',
      comment: 'What is not in index.ts or events.ts may change any day without asking anybody.',
      severity: 'error',
      from: { path: '^(?:libs/((?:departments/)?[^/]+)/|apps/|migrations/)', pathNot: spec },
      to: {
        path: '^libs/(?:departments/)?[^/]+/src/',
        pathNot: ['^libs/$1/', '^libs/(?:departments/)?[^/]+/src/(index|events|http|jobs)\\.ts$'],
      },
    },
    {
      name: 'http-and-jobs-doors-are-for-apps',
      comment:
        'They carry controllers and job handlers; a lib that imported one would start them in every process.',
      severity: 'error',
      from: { path: '^libs/((?:departments/)?[^/]+)/', pathNot: spec },
      // The kernel's own jobs door holds no handlers: it is where Redis and BullMQ are kept out of everything else.
      to: {
        path: '^libs/(?:departments/)?[^/]+/src/(http|jobs)\\.ts$',
        pathNot: ['^libs/$1/', '^libs/kernel/src/jobs\\.ts$'],
      },
    },
    {
      name: 'libs-do-not-know-apps',
      comment: 'Apps put libs together; a lib that imports one can be put together in one way only.',
      severity: 'error',
      from: { path: '^libs/', pathNot: spec },
      to: { path: '^apps/', pathNot: '^apps/web/src/' },
    },
    {
      name: 'apps-do-not-know-each-other',
      comment: 'Each app is a process of its own, started, scaled and stopped alone.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: spec },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'apps-have-no-sql',
      comment:
        'An app is composition; a query in it is a rule that no lib owns. The console compares schemas and may.',
      severity: 'error',
      from: { path: '^apps/(?!console/)', pathNot: spec },
      to: { path: '(^|/)node_modules/(@mikro-orm/|kysely/|pg/)' },
    },
    {
      name: 'screens-take-no-server-code',
      comment: 'What a screen imports is sent to every phone; it talks to the server through the API client.',
      severity: 'error',
      from: { path: '^(apps/web|libs/departments/[^/]+/web)/' },
      to: { path: '^(apps|libs|migrations)/', pathNot: '^(apps/web|libs/departments/[^/]+/web)/' },
    },
    {
      name: 'server-takes-no-screens',
      comment: 'The server hands out the built pages; it never runs their code.',
      severity: 'error',
      from: { path: '^(apps(?!/web)|libs(?!/departments/[^/]+/web))/', pathNot: spec },
      to: { path: '^(apps/web|libs/departments/[^/]+/web)/' },
    },
    {
      name: 'product-does-not-know-its-tests',
      comment: 'Test support and tools are not in the image that runs.',
      severity: 'error',
      from: { path: '^(apps|libs|migrations)/', pathNot: spec },
      to: { path: '^(test|tools)/|\\.spec\\.ts$' },
    },
    {
      name: 'server-uses-no-development-package',
      comment:
        "The image is installed without them; the import would fail there and nowhere else. Writing the API client happens on developers' machines.",
      severity: 'error',
      from: {
        path: '^(apps(?!/web)|libs(?!/departments/[^/]+/web)|migrations)/',
        pathNot: [spec, '^apps/(api/openapi|realtime/asyncapi)\\.ts$'],
      },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere fails when the process starts, not before.',
      severity: 'error',
      from: {},
      // This package names sources under our condition `source` that it does not ship.
      to: { couldNotResolve: true, pathNot: '^react-aria-components$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.local|coverage|apps/web/dist)/|^test/architecture/canary/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
