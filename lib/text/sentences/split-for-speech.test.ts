import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { splitForSpeech } from './split-for-speech.ts'

const pieces = (text: string, maxLength?: number): string[] =>
  splitForSpeech(text, { start: 0, end: text.length }, maxLength === undefined ? {} : { maxLength }).map(({ start, end }) => text.slice(start, end))

test('a sentence that is short enough stays whole', () => {
  expect(pieces('Úřad má otevřeno v pondělí a ve středu.')).toEqual(['Úřad má otevřeno v pondělí a ve středu.'])
})

test('a long sentence is cut where its clauses begin', () => {
  expect(pieces('Žádost podává občan, který má trvalý pobyt v obci, protože úřad jinak nemá právo o ní rozhodnout.', 60)).toEqual([
    'Žádost podává občan, který má trvalý pobyt v obci,',
    'protože úřad jinak nemá právo o ní rozhodnout.',
  ])
})

test('a preposition goes with the relative pronoun that it leans on', () => {
  expect(pieces('Rada schválila tento záměr, o němž dlouze jednal výbor, v pondělí odpoledne ve velkém sále.', 70)).toEqual([
    'Rada schválila tento záměr,',
    'o němž dlouze jednal výbor, v pondělí odpoledne ve velkém sále.',
  ])
})

test('every item of an enumeration in law begins a piece', () => {
  expect(pieces('K žádosti se přiloží a) úředně ověřená kopie listiny, b) doklad o zaplacení poplatku, c) plná moc zástupce žadatele.', 50)).toEqual([
    'K žádosti se přiloží',
    'a) úředně ověřená kopie listiny,',
    'b) doklad o zaplacení poplatku,',
    'c) plná moc zástupce žadatele.',
  ])
})

test('a clause that begins with a joining word after a number is cut off before that word', () => {
  expect(pieces('Zastupitelstvo schválilo smlouvu č. OLP/1234/2024 a pověřilo starostu jejím podpisem i zveřejněním.', 60)).toEqual([
    'Zastupitelstvo schválilo smlouvu č. OLP/1234/2024',
    'a pověřilo starostu jejím podpisem i zveřejněním.',
  ])
})

test('no joining word is left hanging before a cut', () => {
  for (let before = 0; before < 12; before++) {
    const text = `${'dlouhé slovo '.repeat(before)}dotaci s reg. č. CZ.02/0001234 a pověřilo 2. i 3. oddělení, nebo b) úřad jejím podpisem i zveřejněním ve věstníku`
    for (const piece of pieces(text, 60)) expect(piece).not.toMatch(/ (?:a|i|nebo)$/)
  }
})

test('the last item of an enumeration takes its joining word along', () => {
  expect(pieces('K žádosti se přiloží a) úředně ověřená kopie listiny, b) doklad o zaplacení, nebo c) plná moc zástupce žadatele.', 50)).toEqual([
    'K žádosti se přiloží',
    'a) úředně ověřená kopie listiny,',
    'b) doklad o zaplacení,',
    'nebo c) plná moc zástupce žadatele.',
  ])
})

for (const whole of ['24. 8. 2023', '1 200 000 Kč', '§ 12 odst. 3', 'Mgr. et Mgr. Jan Novák, Ph.D.', 'např. občanský', 'č. 65/1965 Sb.', '5. května', 'Alfa, s. r. o.',
  'v Praze', '15 – 20 lidí', '10 a 15 let', 'sp. zn. Pl. ÚS 7/15', 'nám. Míru', 'str. 15', 'do 31. prosince', 'https://www.gov.cz/zivotni-situace']) {
  test(`${whole} stays in one piece wherever the cut would fall`, () => {
    for (let before = 0; before < 12; before++) {
      const text = `${'dlouhé slovo '.repeat(before)}${whole} ${'jiné slovo '.repeat(12)}`.trim()
      expect(pieces(text, 60).filter(piece => piece.includes(whole))).toHaveLength(1)
    }
  })
}

test('no piece is longer than allowed where there is a space, and nothing is lost', () => {
  const words = fc.array(fc.oneof(fc.constantFrom('a', 'že', '5.', '1', 'Ing.', '(slovo)', '–', '😀', 'b)', 'slovo,', '\u00a0', '\ud800'), fc.string({ maxLength: 12 })))
  fc.assert(fc.property(words, fc.integer({ min: 1, max: 60 }), (parts, maxLength) => {
    const text = parts.join(' ').trim()
    let end = 0
    for (const range of splitForSpeech(text, { start: 0, end: text.length }, { maxLength })) {
      const piece = text.slice(range.start, range.end)
      if (piece.length > maxLength && /\s/u.test(piece.trim())) return false
      if (range.start < end || text.slice(end, range.start).trim() !== '') return false
      end = range.end
    }
    return text.slice(end).trim() === ''
  }), { numRuns: 5_000 })
})

test('the length is that of speech when it is told', () => {
  const text = 'První část věty, druhá část věty.'
  const measure = (offset: number): number => offset * 10
  expect(splitForSpeech(text, { start: 0, end: text.length }, { measure })).toEqual([{ start: 0, end: 16 }, { start: 17, end: 33 }])
})

test('what is bound stays whole', () => {
  const text = 'jedna dvě tři čtyři pět šest'
  const options = { maxLength: 20, bound: [{ start: 10, end: 23 }] }
  expect(splitForSpeech(text, { start: 0, end: text.length }, options)).toEqual([{ start: 0, end: 9 }, { start: 10, end: 28 }])
})
