import { expect, test } from '@playwright/test'
import { buildScript, encodeScript, readScript, type Block } from '#lib/text/index.ts'
import { sameInEasy, sameInFull } from './counterpart.ts'
import { createScriptMap } from './page/script-map.ts'

function mapOf(blocks: readonly Block[]) {
  const plan = buildScript(blocks, { lang: 'cs', toSpoken: (text) => ({ spoken: text, alignment: [] }) })
  return createScriptMap(readScript(encodeScript(plan), (id) => blocks.find((block) => block.id === id)?.text ?? ''))
}

const paragraph = (id: string, text: string, sources?: readonly string[]): Block => ({
  id,
  kind: 'paragraph',
  text,
  ...(sources && { sources }),
})
const full = mapOf([paragraph('p1', 'Jedna věta. Druhá věta.'), paragraph('p2', 'Třetí věta.'), paragraph('p3', 'Čtvrtá věta.')])
const easy = mapOf([
  { id: 'e0', kind: 'heading', level: 2, text: 'Nadpis' },
  paragraph('e1', 'Snadná věta.', ['p1']),
  paragraph('e2', 'Další snadná.', ['p3', 'p1']),
])

test('an easy sentence leads to the first paragraph that it comes from', () => {
  expect(sameInFull(easy, full, 1)).toBe(0)
  expect(sameInFull(easy, full, 2)).toBe(3)
})

test('a heading of the easy text leads where its first sentence does', () => {
  expect(sameInFull(easy, full, 0)).toBe(0)
})

test('a full paragraph leads to the easy sentence made from it', () => {
  expect(sameInEasy(easy, full, 1)).toBe(1)
  expect(sameInEasy(easy, full, 3)).toBe(2)
})

test('a full paragraph that is not in the easy text leads to the nearest one before it', () => {
  expect(sameInEasy(easy, full, 2)).toBe(1)
})
