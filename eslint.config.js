import next from '@next/eslint-plugin-next'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import playwright from 'eslint-plugin-playwright'
import hooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** What may import what, each with its reason (ARCHITECTURE.md has the table). */
const layers = ['text', 'easy-read', 'speech', 'content', 'reader', 'i18n']
const others = (...allowed) => layers.filter((layer) => !allowed.includes(layer)).map((layer) => `./lib/${layer}`)
const above = ['./app', './cli', './components', './e2e']
const zones = [
  { target: './lib/text', from: [...above, ...others('text')], message: 'The text core is pure: it runs in Node, in the browser and in a worker.' },
  { target: './lib/easy-read', from: [...above, ...others('text', 'easy-read')], message: 'Easy-read rules are pure; they may use the text core.' },
  { target: './lib/speech', from: [...above, ...others('text', 'speech')], message: 'Speech knows no React and no words of the interface.' },
  { target: './lib/content', from: [...above, ...others('text', 'easy-read', 'content')], message: 'Content is read on the server: no React, no speech.' },
  { target: './lib/reader', from: [...above, ...others('text', 'speech', 'reader')], message: 'The reader joins speech, text and React; words and routes stay outside.' },
  { target: './lib/i18n', from: [...above, ...others('i18n')], message: 'Words depend on nothing of ours.' },
  { target: './components', from: ['./app', './cli', './e2e'], message: 'Routes load and hand down; components do not know them.' },
]

const literal = 'Words for the reader come from locales/: hand them down as props.'

export default tseslint.config(
  { ignores: ['.next/', 'node_modules/', 'next-env.d.ts', 'public/', 'test-results/', '.nahlas/', '**/*.table.ts'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, 'react-hooks': hooks, '@next/next': next },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      ...hooks.configs.recommended.rules,
      ...next.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
      // Pages are documents: a plain link lets a screen reader announce the next one, and ships no router code.
      '@next/next/no-html-link-for-pages': 'off',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'no-console': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    files: ['{app,components}/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/\\p{L}{2}/u]', message: literal },
        { selector: 'JSXAttribute[name.name=/^(aria-label|aria-description|aria-valuetext|alt|title|placeholder|label)$/] > Literal[value=/\\p{L}{2}/u]', message: literal },
      ],
    },
  },
  { files: ['components/**/*.tsx', 'lib/!(content)/**/*.{ts,tsx}'], ignores: ['**/*.test.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^node:|/load\\.ts$|/files\\.ts$', message: 'Files are read by lib/content for routes only.' }] }] } },
  { files: ['cli/**', '*.js', '.ci/**', 'e2e/**'], languageOptions: { globals: globals.node }, rules: { 'no-console': 'off' } },
  {
    ...playwright.configs['flat/recommended'],
    files: ['e2e/**/*.spec.ts'],
    rules: {
      ...playwright.configs['flat/recommended'].rules,
      'playwright/expect-expect': 'error',
      'playwright/no-wait-for-timeout': 'error',
      'playwright/no-conditional-in-test': 'error',
    },
  },
)
