import next from '@next/eslint-plugin-next'
import reactHooks from 'eslint-plugin-react-hooks'
import typescript from 'typescript-eslint'

const rawSql = ['$queryRawUnsafe', '$executeRawUnsafe']

export default typescript.config(
  {
    ignores: [
      '**/node_modules/',
      '.next*/',
      '.stemma/',
      'generated/',
      'next-env.d.ts',
      'playwright-report/',
      'test-results/',
    ],
  },
  {
    // A rule that does not fit is changed here, for everybody, not switched off where it hurts.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  ...typescript.configs.recommended,
  next.configs['core-web-vitals'],
  reactHooks.configs.flat.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A leading underscore says: taken out, or taken in, on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-properties': [
        'error',
        ...rawSql.map((property) => ({
          property,
          message: 'Raw SQL takes its values as $queryRaw`…` does.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'Text reaches the page as text.',
        },
      ],
    },
  },
  {
    // The stem is drawn once, in lib/core, for the page and the report alike; it escapes what it writes.
    files: ['app/**/reading/{stem,mark}.tsx'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // What runs in a terminal speaks there.
    files: ['scripts/**', 'prisma/seed.ts', 'tests/**', 'instrumentation.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // The floor without clock, chance or environment: the same question has the same answer.
    files: ['lib/core/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'fetch',
        'performance',
        'crypto',
        'setTimeout',
        'setInterval',
        'localStorage',
        'window',
        'document',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance is an argument.' },
        { object: 'Date', property: 'now', message: 'Time is an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Time is an argument.',
        },
      ],
    },
  },
  {
    // Playwright's fixtures are called `use` and are no hooks.
    files: ['tests/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
)
