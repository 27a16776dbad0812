import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Case } from './grammar/agreement.ts'
import { cardinal } from './grammar/cardinal.ts'
import { allNouns, isPluralOnly, nounForm } from './grammar/noun.ts'
import { term } from './grammar/phrase-form.ts'
import { abbreviations } from './abbreviations.table.ts'
import { acronymNouns } from './acronym-nouns.table.ts'
import { units } from './units.table.ts'
import { spokenOffsetAt, speak, writtenRangeAt } from './alignment.ts'
import { toSpokenForm } from './to-spoken-form.ts'

const said = (text: string) => toSpokenForm(text).spoken

test('a number keeps its place word by word', () => {
  expect(toSpokenForm('Za 1 200 Kč.').alignment).toEqual([
    { start: 3, end: 8, spoken: 'tisíc dvě stě' },
    { start: 9, end: 11, spoken: 'korun' },
  ])
})

test('places are those of the written text, soft hyphens, line wraps and all', () => {
  const text = 'ne\u00ADbo 1\u00A0200\n Kč'
  const { spoken, alignment } = toSpokenForm(text)
  expect(spoken).toBe('nebo tisíc dvě stě korun')
  const at = spoken.indexOf('korun')
  const { start, end } = writtenRangeAt(alignment, at, at + 5)
  expect(text.slice(start, end)).toBe('Kč')
})

test('an editor’s reading wins over every rule, as a whole word only', () => {
  const lexicon = [{ written: 'MMR', spoken: 'Ministerstvo pro místní rozvoj' }, { written: '5 %', spoken: 'pětina pětiny' }]
  expect(toSpokenForm('MMR dá 5 %, MMRX ne.', { lexicon }).spoken).toBe('Ministerstvo pro místní rozvoj dá pětina pětiny, em em er iks ne.')
})

test('what it does not know stays as it is', () => {
  for (const text of ['', ' ', 'Dobrý den.', 'Ale co když ne – nebo ano?', 'a) b) c)', 'ÚŘEDNÍ DESKA', 'Výzva pro obce', 'Ne a ne!', 'ČÁST PÁTÁ', 'VSTUP JEN PRO ČLENY',
    'V rozvaze. K tomu. I ty. U nás.', 'Krajský úřad – Liberec', 'Pojďte k nám.', 'Mnoho měst. Kraj je obec. Město zná svůj stav. Hod. Tis.', 'Po práci, se psem, ne kočkou']) expect(said(text)).toBe(text)
})

test('letters are initials, names of things or words, as the words around them tell', () => {
  expect(said('Pan K. M. se usmál, T. G. Masaryk a Karel I. také.')).toBe('Pan ká em se usmál, té gé Masaryk a Karel první také.')
  expect(said('2. V pavilonu B, vitamin A')).toBe('dva. V pavilonu bé, vitamin á')
})

test('a noun at the end of a sentence is no abbreviation', () => {
  const changed: string[] = []
  for (const { forms } of allNouns().values()) for (const form of forms) if (form !== '' && said(`To je ${form}.`) !== `To je ${form}.`) changed.push(form)
  // kilowatt-peak has a hyphen, which is read
  expect(changed.filter(form => !form.startsWith('kilowatt-'))).toEqual([])
})

test('every noun of the tables declines', () => {
  expect(allNouns().size).toBeGreaterThan(1000)
  for (const [, spoken] of [...units, ...acronymNouns]) expect(term(spoken).form(true, 2)).not.toBe('')
  for (const [, spoken, kind] of abbreviations) if (kind === 'noun' || kind === 'number') expect(term(spoken).form(false, 2)).not.toBe('')
})

test('a number stands in the case of the preposition before it, with every noun of the tables after it', () => {
  const prepositions: readonly (readonly [string, Case])[] = [['bez', 2], ['díky', 3], ['při', 6], ['mezi', 7]]
  // numerals themselves, a hyphen inside, adverbs, and men whose forms are also names of women
  const others = /^(?:tisíc|milion|miliarda|bilion|trilion|sto|hlas|kilowatt-peak|odpoledne|dopoledne|celek|František|Zdeněk)$/u
  const wrong: string[] = []
  for (const [lemma, noun] of allNouns()) {
    if (others.test(lemma)) continue
    for (const [preposition, inCase] of prepositions) {
      for (const value of [1, 2, 5, 32]) {
        const form = nounForm(noun, value > 1, inCase)
        // doors are counted in sets
        if (form === '' || isPluralOnly(form)) continue
        const number = cardinal(value, { case: inCase, gender: noun.gender, agrees: value < 5 })
        const spoken = said(`${preposition} ${value} ${form}`)
        if (spoken !== `${preposition} ${number} ${form}`) wrong.push(spoken)
      }
    }
  }
  expect(wrong).toEqual([])
})

test('what has no singular is counted in sets', () => {
  expect(said('Do 2 dveří, ke 3 dveřím a 1 nové noviny se 4 dveřmi.')).toBe('Do dvojích dveří, ke trojím dveřím a jedny nové noviny se čtverými dveřmi.')
  expect(said('Přišlo 5 lidí a 2 děti.')).toBe('Přišlo pět lidí a dvě děti.')
})

const pasted = ['1 200 Kč', '§ 5', '3. 7. 2023', '8:00–17:00', ' ', '\u00A0', '\u00AD', '%', '2', '.', ',', '-', '/', 'č.', 'IV.', 'a) ', 'ul.', 'Ing.', 'www.', '@', 'e\u0301',
  '😀', '👩‍👩‍👧', '٣', 'ß', 'ﬁ', '\uD800', '\u202E', '\uFEFF', 'MPSV', '0', '999999999999999999', 'kus', 'm²', '°C', '×', '5%', '\n', '\t', 'hod.', 'do', 'k', '½', '¾', '+420', '123-456/0100']
const anyText = fc.oneof(
  { arbitrary: fc.array(fc.oneof(fc.constantFrom(...pasted), fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 14 }).map(parts => parts.join('')), weight: 3 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 1 },
)

test('any text gives a spoken form whose places lead to the written text and back', () => {
  test.setTimeout(300_000)
  fc.assert(fc.property(anyText, text => {
    const { spoken, alignment } = toSpokenForm(text)
    let done = 0
    for (const { start, end } of alignment) {
      if (start < done || end < start || end > text.length) throw new Error('replacements overlap or leave the text')
      done = end
    }
    if (speak(text, alignment) !== spoken) throw new Error('the alignment does not give the spoken text')
    for (const word of spoken.matchAll(/\S+/gu)) {
      const { start, end } = writtenRangeAt(alignment, word.index, word.index + word[0].length)
      if (start >= end || end > text.length) throw new Error(`"${word[0]}" has no written place`)
      const back = spokenOffsetAt(alignment, start)
      if (back > word.index) throw new Error(`"${word[0]}" does not lead back`)
    }
  }), { numRuns: Number(process.env['SPOKEN_RUNS'] ?? 100_000) })
})
