import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from '../../setup/state.mjs'

const document = readFileSync(path.join(root, 'docs/screen-readers.md'), 'utf8')
const [steps = '', results = ''] = document.split('\n## Results\n')
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const messages = readdirSync(path.join(root, 'locales/cs')).flatMap((file) => Object.values(JSON.parse(readFileSync(path.join(root, 'locales/cs', file), 'utf8')) as Record<string, string>).map(plain))
const articles = readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:yaml|md)$/.test(file))
  .map((file) => plain(readFileSync(path.join(root, 'content', file), 'utf8')))

test('the words that a screen reader should say are still those of the page', () => {
  const quoted = [...steps.matchAll(/„([^“]+)“/g)].map(([, words = '']) => words).filter((words) => words !== ' and ')
  const lost = quoted.filter((words) => !messages.some((message) => message === words || message.startsWith(`${words},`)) && !articles.some((text) => text.includes(words)))
  expect(quoted.length).toBeGreaterThan(20)
  expect(lost).toEqual([])
})

test('each of the five procedures has a table for every step', () => {
  const numbers = [...steps.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => number)
  const tables = results.split('\n### ').slice(1)
  expect(tables.map((table) => table.split('\n')[0])).toEqual(['NVDA', 'JAWS', 'VoiceOver, macOS', 'VoiceOver, iOS', 'TalkBack'])
  for (const table of tables) expect([...table.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => number)).toEqual(numbers)
})
