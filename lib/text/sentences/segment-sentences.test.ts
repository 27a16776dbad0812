import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { segmentSentences } from './segment-sentences.ts'

const pasted = fc.array(fc.oneof(
  fc.constantFrom('.', '. ', '…', '!', '? ', '.“ ', '," ', '"', '„', ' ', '\u00a0', '\n', '\u00ad', '\u200b', '(', ')', '1', '12. ', '3. ',
    'např. ', 's. r. o. ', 'Ph.D. ', 'J. ', 'IV. ', 'A', 'b) ', '(2) ', 'Žadatel', 'úřad', '😀', '\ud800', '\udc00', 'e\u0301', 'ح', '漢'),
  fc.string({ unit: 'binary', maxLength: 3 }),
), { maxLength: 24 }).map(parts => parts.join(''))

test('any string is covered by ordered ranges without white space at their ends', () => {
  fc.assert(fc.property(pasted, text => {
    let previous = 0
    for (const { start, end } of segmentSentences(text)) {
      const sentence = text.slice(start, end)
      if (start < previous || text.slice(previous, start).trim() !== '' || sentence === '' || sentence.trim() !== sentence) return false
      previous = end
    }
    return text.slice(previous).trim() === ''
  }), { numRuns: 100_000 })
})

test('soft hyphens in words change no boundary', () => {
  const sentences = (text: string): string => segmentSentences(text).map(({ start, end }) => text.slice(start, end)).join('‖')
  fc.assert(fc.property(pasted, text => {
    const plain = text.replaceAll(/[\u00ad\u200b]/gu, '').slice(0, 40)
    return sentences(plain.replaceAll(/\p{L}(?=\p{L})/gu, '$&\u00ad')).replaceAll('\u00ad', '') === sentences(plain)
  }), { numRuns: 5_000 })
})

test('another kind of white space changes no boundary', () => {
  fc.assert(fc.property(pasted, fc.constantFrom('\n', '\u00a0', '\t', ' \r\n '), (text, space) => {
    const count = (value: string): number => segmentSentences(value).length
    return count(text.replaceAll(/\s+/gu, ' ')) === count(text.replaceAll(/\s+/gu, space))
  }), { numRuns: 10_000 })
})

test('text of one block that is ten times longer takes as many more boundaries', () => {
  const text = 'Zasedání se koná 3. července 2023. Viz § 5 odst. 2 písm. a) zákona č. 65/1965 Sb. '
  expect(segmentSentences(text.repeat(10))).toHaveLength(10 * segmentSentences(text).length)
})
