import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { emphasise } from './emphasise.ts'

const utterance = (spoken: string, start = 0) => ({ spoken, lang: 'cs', alignment: [], range: { start, end: start + spoken.length } })
const said = (stretches: ReturnType<typeof emphasise>) => stretches.map(({ isEmphasised, utterance: { spoken } }) => (isEmphasised ? `*${spoken}*` : spoken))

test('a sentence is cut where an emphasis begins and ends', () => {
  expect(said(emphasise(utterance('Lhůta je sedm dní a basta.'), [{ start: 9, end: 17 }]))).toEqual(['Lhůta je ', '*sedm dní*', ' a basta.'])
})

test('a sentence without emphasis stays whole, one that is emphasised whole too', () => {
  expect(said(emphasise(utterance('Celá věta.', 40), [{ start: 0, end: 40 }]))).toEqual(['Celá věta.'])
  expect(said(emphasise(utterance('Celá věta.', 40), [{ start: 10, end: 90 }]))).toEqual(['*Celá věta.*'])
})

test('an emphasis that goes on in the next sentence is heard in both', () => {
  const emphases = [{ start: 4, end: 14 }]
  expect(said(emphasise(utterance('Ano, jistě.'), emphases))).toEqual(['Ano,', '* jistě.*'])
  expect(said(emphasise(utterance('Kdy? Dnes.', 12), emphases))).toEqual(['*Kd*', 'y? Dnes.'])
})

test('a replacement is said once, with the emphasis that it begins in', () => {
  const dated = { spoken: 'dne třetího července ráno', lang: 'cs', alignment: [{ start: 4, end: 6, spoken: 'třetího' }], range: { start: 0, end: 20 } }
  const spoken = emphasise(dated, [{ start: 5, end: 15 }])
  expect(said(spoken)).toEqual(['dne třetího', '* července*', ' ráno'])
})

test('whatever is emphasised, every word is said, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 6 }), (places) => {
      const sorted = [...new Set(places)].sort((a, b) => a - b)
      const emphases = sorted.flatMap((start, index) => (index % 2 === 0 && sorted[index + 1] !== undefined ? [{ start, end: sorted[index + 1] ?? 0 }] : []))
      const text = 'Abcdefghijklmnopqrstuvwxyzabcd'
      const heard = emphasise(utterance(text), emphases).map(({ utterance: { spoken } }) => spoken).join('')
      if (heard !== text) throw new Error(`${heard} of ${text} with ${JSON.stringify(emphases)}`)
    }),
  )
})
