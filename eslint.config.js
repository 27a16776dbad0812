import next from '@next/eslint-plugin-next'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import playwright from 'eslint-plugin-playwright'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * What may import what (ARCHITECTURE.md has the same table in words): `uses` are layers of ours, `bans` are packages.
 * A layer that is not in `uses` is forbidden.
 */
const layers = [
  { name: 'text', uses: [], bans: '^[^.#]', why: 'The text core is pure: it runs in Node, in the browser and in a worker.' },
  { name: 'easy-read', uses: ['text'], bans: '^[^.#]', why: 'Easy-read rules are pure; they may use the text core.' },
  { name: 'speech', uses: ['text'], bans: '^(node:|react|i18next|next|@react-aria)', why: 'Speech knows no React and no words of the interface.' },
  { name: 'content', uses: ['text', 'easy-read'], bans: '^(react|i18next|next|@react-aria)', why: 'Content is read on the server: no React, no speech.' },
  { name: 'reader', uses: ['text', 'speech'], bans: '^(node:|i18next|next|@react-aria)', why: 'The reader joins speech, text and React; words and routes stay outside.' },
  { name: 'feeds', uses: ['text', 'content', 'i18n'], bans: '^(node:|react|next|@react-aria)', why: 'Feeds are written from content and words; routes load both.' },
  { name: 'i18n', uses: [], bans: '^(node:|react|@react-aria)', why: 'Words depend on nothing of ours.' },
]
const outside = ['./app', './cli', './components', './e2e']
const zones = [
  ...layers.map(({ name, uses, why }) => ({
    target: `./lib/${name}`,
    from: [...outside, ...layers.filter((layer) => layer.name !== name && !uses.includes(layer.name)).map((layer) => `./lib/${layer.name}`)],
    message: why,
  })),
  { target: './components', from: ['./app', './cli', './e2e'], message: 'Routes load and hand down; components do not know them.' },
  { target: './app', from: ['./cli', './e2e'], message: 'The site stands without its commands and tests.' },
]

const literal = 'Words for the reader come from locales/: hand them down as props.'
const word = '/\\p{L}{2}/u'
const written = [`Literal[value=${word}]`, `TemplateLiteral > TemplateElement[value.raw=${word}]`]
const places = ['JSXElement > JSXExpressionContainer', 'JSXAttribute[name.name=/^(aria-(label|description|valuetext|roledescription|placeholder)|alt|title|placeholder|label)$/] > JSXExpressionContainer']
const literals = [
  `JSXText[value=${word}]`,
  `JSXAttribute[name.name=/^(aria-(label|description|valuetext|roledescription|placeholder)|alt|title|placeholder|label)$/] > Literal[value=${word}]`,
  ...places.flatMap((place) => ['', ' > ConditionalExpression', ' > LogicalExpression'].flatMap((inside) => written.map((form) => `${place}${inside} > ${form}`))),
]

const tests = ['**/*.test.ts', 'e2e/**']

export default tseslint.config(
  // Tables are made from their .tsv, which has tests of its own; the compiler still reads them.
  { ignores: ['**/*.table.ts', '.next/', 'node_modules/', 'next-env.d.ts', 'public/', 'test-results/', 'playwright-report/', '.nahlas/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    plugins: { 'import-x': importX, '@next/next': next },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
      // Pages are documents: a plain link lets a screen reader announce the next one, and ships no router code.
      '@next/next/no-html-link-for-pages': 'off',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
      // `if (done) return finish()` is an early return.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // The types of the DOM and of Node promise what older browsers and pipes lack.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Interfaces of ours write methods short, and their objects use no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A contract may be asynchronous where one of its kinds need not be.
      '@typescript-eslint/require-await': 'off',
      // Code points are meant where a string is spread.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  { files: ['{app,components,lib}/**/*.{ts,tsx}'], ...hooks.configs.flat.recommended },
  { files: ['{app,components}/**/*.tsx'], rules: { 'no-restricted-syntax': ['error', ...literals.map((selector) => ({ selector, message: literal }))] } },
  ...layers.map(({ name, bans, why }) => ({
    files: [`lib/${name}/**/*.{ts,tsx}`],
    ignores: tests,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: bans, message: why }] }] },
  })),
  {
    files: ['components/**/*.{ts,tsx}'],
    ignores: tests,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^node:|#lib/content/(load|files|\\w+/load-)|#lib/speech/.+/', message: 'Routes read files, and the reader chooses the engine: hand down what is needed.' }] }],
    },
  },
  {
    files: ['lib/speech/**/*.ts'],
    ignores: [...tests, 'lib/speech/{web-speech,embedded,recording,fake}/**'],
    rules: { 'no-restricted-globals': ['error', ...['window', 'document', 'navigator', 'speechSynthesis', 'localStorage'].map((name) => ({ name, message: 'Hand it in: only the folder of an engine knows the browser.' }))] },
  },
  // word lists: generated from the table beside them
  { files: ['**/*.table.ts'], rules: { 'max-lines': 'off' } },
  { files: ['cli/**', 'e2e/**', '*.{js,ts}'], rules: { 'no-console': 'off' } },
  {
    files: ['e2e/**/*.spec.ts'],
    extends: [playwright.configs['flat/recommended']],
    rules: {
      'playwright/expect-expect': 'error',
      'playwright/no-wait-for-timeout': 'error',
      'playwright/no-conditional-in-test': 'error',
    },
  },
)
