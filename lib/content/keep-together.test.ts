import { expect, test } from '@playwright/test'
import type { Root } from 'hast'
import { keepTogether, keepTreeTogether } from './keep-together.ts'

const seen = (text: string) => text.replaceAll('\u00a0', '_')

test('a preposition, a conjunction and a number stay with the word after them', () => {
  expect(seen(keepTogether('Kraj i obec v roce 2023 dají 3 200 Kč k 3. červenci, viz § 5 (a 2 obce).'))).toBe('Kraj i_obec v_roce 2023_dají 3_200_Kč k_3._červenci, viz §_5 (a_2_obce).')
  expect(seen(keepTogether('Do A vede B. Nové město – o „nás“.'))).toBe('Do A_vede B. Nové město – o_„nás“.')
})

test('every offset stays, and only spaces change', () => {
  const text = 'Obec s 5 místními částmi a k. ú. Lhota\u00a0u lesa'
  expect(keepTogether(text)).toHaveLength(text.length)
  expect(keepTogether(text).replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '))
})

test('the tree that is given stays; code and words of another language too', () => {
  const word = (value: string) => ({ type: 'text' as const, value })
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'element', tagName: 'p', properties: { id: 'p1' }, children: [word('v obci '), { type: 'element', tagName: 'span', properties: { lang: 'en' }, children: [word('a day')] }] },
      { type: 'element', tagName: 'pre', properties: {}, children: [word('a b')] },
    ],
  }
  const before = JSON.stringify(tree)
  expect(JSON.stringify(keepTreeTogether(tree))).toBe(before.replace('v obci', 'v\u00a0obci'))
  expect(JSON.stringify(tree)).toBe(before)
})
