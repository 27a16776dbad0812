import { expect, test } from '@playwright/test'
import type { ScriptBlock } from '#lib/text/index.ts'
import { announcementOf } from './announcements.ts'

const words = {
  heading: (level: number) => `Nadpis úrovně ${level}`,
  list: (items: number) => `Seznam, počet položek ${items}`,
  item: (index: number) => `Položka ${index}`,
  table: 'Tabulka',
  quote: 'Citace',
  image: 'Obrázek',
  note: 'Poznámka',
}
const block = (kind: ScriptBlock['kind'], more: Partial<ScriptBlock> = {}): ScriptBlock => ({ id: kind, kind, firstSentence: 0, sentenceCount: 1, ...more })
const firstItem = block('item', { item: { index: 1, count: 4 } })
const secondItem = block('item', { item: { index: 2, count: 4 } })

test('nothing is announced unless the reader wants it', () => {
  expect(announcementOf(block('heading', { level: 2 }), undefined, 'off', words)).toBeUndefined()
})

test('few announcements tell where headings, lists, tables and images begin', () => {
  expect(announcementOf(block('heading', { level: 2 }), undefined, 'few', words)).toBe('Nadpis úrovně 2')
  expect(announcementOf(firstItem, undefined, 'few', words)).toBe('Seznam, počet položek 4')
  expect(announcementOf(secondItem, firstItem, 'few', words)).toBeUndefined()
  expect(announcementOf(block('cell'), block('paragraph'), 'few', words)).toBe('Tabulka')
  expect(announcementOf(block('cell'), block('cell'), 'few', words)).toBeUndefined()
  expect(announcementOf(block('image'), undefined, 'few', words)).toBe('Obrázek')
  expect(announcementOf(block('quote'), undefined, 'few', words)).toBeUndefined()
})

test('all announcements tell items, quotations and notes too', () => {
  expect(announcementOf(secondItem, firstItem, 'all', words)).toBe('Položka 2')
  expect(announcementOf(block('quote'), undefined, 'all', words)).toBe('Citace')
  expect(announcementOf(block('note'), undefined, 'all', words)).toBe('Poznámka')
  expect(announcementOf(block('paragraph'), undefined, 'all', words)).toBeUndefined()
})
