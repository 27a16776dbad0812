import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from '../../setup/state.mjs'
import { isThere, namedIn } from './document-paths.ts'
import { isMade, projectFiles } from './project-files.ts'

const files = projectFiles()
const topLevel = [...new Set(files.map((file) => file.split('/')[0] ?? ''))]
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
// A changelog tells of what was; articles are other people's words.
const documents = files.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md' && !file.startsWith('content/') && !file.includes('/fixtures/'))

for (const document of documents) {
  test(`${document} names only files and commands that exist`, () => {
    const named = namedIn(readFileSync(path.join(root, document), 'utf8'), topLevel)
    const lost = named.filter(({ name, kind }) => (kind === 'script' ? !(name in scripts) : !isMade(name) && !isThere(name, document, files)))
    expect(lost.map(({ line, name }) => `${document}:${line}: ${name}`)).toEqual([])
  })
}

test('a file that is not there is noticed, a placeholder and a media type are not', () => {
  const text = 'See `cli/nowhere.ts`, `locales/<locale>/site.json`, `text/html`, [words](#words) and `npm run nothing`.'
  const lost = namedIn(text, topLevel).filter(({ name, kind }) => kind === 'script' || !isThere(name, 'README.md', files))
  expect(lost.map(({ name }) => name)).toEqual(['nothing', 'cli/nowhere.ts'])
})
