import { expect, test } from '@playwright/test'
import { buildScript, encodeScript, readScript, type Block } from '#lib/text/index.ts'
import { sentenceAfterStructure, structureAt } from './structure.ts'

const item = (id: string, index: number, count: number): Block => ({ id, kind: 'item', text: `Položka ${id}.`, item: { index, count } })
const blocks: readonly Block[] = [
  { id: 'p', kind: 'paragraph', text: 'Úvod.' },
  item('a1', 1, 2),
  item('a2', 2, 2),
  item('b1', 1, 1),
  { id: 'c1', kind: 'cell', text: 'Buňka.' },
  { id: 'c2', kind: 'cell', text: 'Jiná buňka.' },
]
const plan = buildScript(blocks, { lang: 'cs', toSpoken: (text) => ({ spoken: text, alignment: [] }) })
const script = readScript(encodeScript(plan), () => '')

test('running text is no structure to leave', () => {
  expect(structureAt(script, 0)).toBeUndefined()
  expect(sentenceAfterStructure(script, 0)).toBeUndefined()
})

test('leaving a list goes to what follows it, be it another list', () => {
  expect(structureAt(script, 1)).toBe('list')
  expect(sentenceAfterStructure(script, 1)).toBe(3)
  expect(sentenceAfterStructure(script, 3)).toBe(4)
})

test('a table at the end of the text has nothing after it', () => {
  expect(structureAt(script, 4)).toBe('table')
  expect(sentenceAfterStructure(script, 4)).toBeUndefined()
})
