const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        target: 'es2024',
        keepClassNames: true,
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
};

const project = (displayName, testMatch, options = {}) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/canary/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
  transform,
  ...options,
});

// Starts a private Postgres and Redis when nobody gave any; Jest calls it only for projects that have a test to run.
const servers = {
  globalSetup: '<rootDir>/test/support/servers/start.mjs',
  globalTeardown: '<rootDir>/test/support/servers/stop.mjs',
};

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  // A busy machine needs more than the usual five seconds; nothing is asserted about time.
  testTimeout: 30_000,
  projects: [
    project('rule', ['{apps,libs,test/support}/**/!(*.db).spec.ts']),
    project('db', ['{apps,libs,test}/**/*.db.spec.ts'], servers),
    project('architecture', ['test/architecture/**/!(*.db).spec.ts']),
    project('journey', ['test/journeys/**/*.journey.ts'], servers),
    project('browser', ['test/browser/**/*.browser.ts'], {
      ...servers,
      testEnvironment: '<rootDir>/test/support/servers/browser-environment.mjs',
    }),
  ],
};
