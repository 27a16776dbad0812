import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import type { Block } from '../block.ts'
import { speak } from '../spoken/alignment.ts'
import { buildScript, type ScriptOptions } from './build-script.ts'
import { encodeScript } from './encode-script.ts'
import { readScript } from './read-script.ts'
import type { SpokenUtterance } from './reading-script.ts'
import { writtenRange } from './written-range.ts'

/** A small speaker of Czech: enough to see where replacements go. */
const words: Readonly<Record<string, string>> = { '3.': 'třetího', 'např.': 'například', '12': 'dvanáct', Kč: 'korun' }
const toSpoken: ScriptOptions['toSpoken'] = text => {
  const alignment = Array.from(text.matchAll(/\b12\b|3\.(?= )|např\.|Kč/gu), match =>
    ({ start: match.index, end: match.index + match[0].length, spoken: words[match[0]] ?? '' }))
  return { spoken: speak(text, alignment), alignment }
}
const options = { lang: 'cs', toSpoken }
const read = (blocks: readonly Block[], more: Partial<ScriptOptions> = {}) => {
  const texts = new Map(blocks.map(block => [block.id, block.text]))
  return readScript(encodeScript(buildScript(blocks, { ...options, ...more })), id => texts.get(id) ?? '')
}
const said = (blocks: readonly Block[], more: Partial<ScriptOptions> = {}): string[][] => {
  const script = read(blocks, more)
  return script.sentences.map((_, i) => script.utterances(i).map(({ spoken }) => spoken))
}
const paragraph = (text: string, more: Partial<Block> = {}): Block => ({ id: 'b-1', kind: 'paragraph', text, ...more })

test('a paragraph is read sentence by sentence in its spoken form', () => {
  expect(said([paragraph('Schůze je 3. července.  Vstupné činí 12 Kč. Konec!')])).toEqual([
    ['Schůze je třetího července.'], ['Vstupné činí dvanáct korun.'], ['Konec!'],
  ])
})

test('headings, items and cells end with a full stop where they have none', () => {
  expect(said([
    { id: 'a', kind: 'heading', level: 2, text: 'Kdo může žádat?' },
    { id: 'b', kind: 'heading', level: 3, text: ' Co přiložit ' },
    { id: 'c', kind: 'item', text: 'občanský průkaz,', item: { index: 1, count: 2 } },
    { id: 'd', kind: 'item', text: 'rodný list', item: { index: 2, count: 2 } },
  ])).toEqual([['Kdo může žádat?'], ['Co přiložit.'], ['občanský průkaz,'], ['rodný list.']])
})

test('the player learns the structure: kinds, levels, places in lists, languages and sources', () => {
  const blocks: Block[] = [
    { id: 'uvod', kind: 'heading', level: 1, text: 'Úvod' },
    { id: 'b-9', kind: 'item', text: 'první', item: { index: 1, count: 2 }, sources: ['x', 'y,|z'] },
    { id: 'b-10', kind: 'item', text: 'druhá', item: { index: 2, count: 2 } },
    { id: 'b-11', kind: 'quote', text: 'Who? Me.', lang: 'en' },
    { id: 'b-12', kind: 'image', text: '' },
  ]
  const { lang, blocks: read1 } = read(blocks)
  expect(lang).toBe('cs')
  expect(read1).toEqual([
    { id: 'uvod', kind: 'heading', level: 1, firstSentence: 0, sentenceCount: 1 },
    { id: 'b-9', kind: 'item', item: { index: 1, count: 2 }, sources: ['x', 'y,|z'], firstSentence: 1, sentenceCount: 1 },
    { id: 'b-10', kind: 'item', item: { index: 2, count: 2 }, firstSentence: 2, sentenceCount: 1 },
    { id: 'b-11', kind: 'quote', lang: 'en', firstSentence: 3, sentenceCount: 2 },
    { id: 'b-12', kind: 'image', firstSentence: 5, sentenceCount: 0 },
  ])
})

test('ids that count by kind cost nothing, and any other is kept', () => {
  const ids = ['p1', 'p2', 'i1', 'i2', 'p3', 'uvod', 'p4', 'p9', 'p10', 'p07', '', '7', 'x|^:#,', 'c1']
  const blocks = ids.map((id): Block => ({ id, kind: 'paragraph', text: '' }))
  expect(read(blocks).blocks.map(({ id }) => id)).toEqual(ids)
  expect(encodeScript(buildScript(blocks.slice(0, 5), options))).toBe('1cs|p,:p|p|p,:i|p|p,:p')
})

test('a cell is spoken after its headers, which are not sent twice', () => {
  const blocks: Block[] = [
    { id: 'h1', kind: 'cell', text: 'Cena v Kč' },
    { id: 'c1', kind: 'cell', text: '12 Kč', headers: ['Cena v Kč', 'Děti', ''] },
  ]
  expect(said(blocks)).toEqual([['Cena v korun.'], ['Cena v korun, Děti: dvanáct korun.']])
  expect(encodeScript(buildScript(blocks, options))).not.toContain('Cena')
})

test('foreign words are utterances of their own language and keep their spelling', () => {
  const text = 'Hra „Catch 12“ stojí 12 Kč.'
  const script = read([paragraph(text, { foreign: [{ start: 5, end: 13, lang: 'en' }] })])
  expect(script.utterances(0).map(({ spoken, lang }) => [lang, spoken])).toEqual([
    ['cs', 'Hra „'], ['en', 'Catch 12'], ['cs', '“ stojí dvanáct korun.'],
  ])
  expect(said([paragraph('Room 12 Kč', { lang: 'en-GB' })])).toEqual([['Room 12 Kč.']])
})

test('a foreign word at the end takes the full stop with it', () => {
  const script = read([paragraph('Jde o phishing.', { foreign: [{ start: 6, end: 14, lang: 'en' }] })])
  expect(script.utterances(0).map(({ spoken }) => spoken)).toEqual(['Jde o', 'phishing.'])
})

test("an editor's spoken form wins, sentence by sentence where it can", () => {
  expect(said([paragraph('Je jich 12. Další 12.', { spoken: 'První. Druhá.' })])).toEqual([['První.'], ['Druhá.']])
  expect(said([paragraph('Je jich 12. Další 12.', { spoken: 'Obojí najednou' })])).toEqual([['Obojí najednou.']])
  expect(said([paragraph('A 12.', { spoken: 'První část, která je dlouhá' })], { maxLength: 20 })).toEqual([['První část,', 'která je dlouhá.']])
})

test('marks and emoji alone say nothing', () => {
  expect(said([paragraph('***'), paragraph('👍 👍', { id: 'b-2' }), paragraph('Děkujeme! 😊', { id: 'b-3' })])).toEqual([[], [], ['Děkujeme! 😊']])
})

test('a long sentence is cut by what it takes to say it', () => {
  const script = read([paragraph('Cena je 12 Kč, protože 12 Kč, nebo také 12 Kč, je málo.')], { maxLength: 40 })
  const spoken = script.utterances(0).map(utterance => utterance.spoken)
  expect(spoken.length).toBeGreaterThan(1)
  expect(Math.max(...spoken.map(text => text.length))).toBeLessThanOrEqual(40)
  expect(spoken.join(' ')).toBe('Cena je dvanáct korun, protože dvanáct korun, nebo také dvanáct korun, je málo.')
})

test('the word a voice says is found where it is written', () => {
  const text = 'Platí se např. 12 Kč a víc.'
  const [utterance] = read([paragraph(`Úvod. ${text}`)]).utterances(1) as [SpokenUtterance]
  const behind = (word: string, length?: number): string => {
    const { start, end } = writtenRange(utterance, utterance.spoken.indexOf(word), length)
    return `Úvod. ${text}`.slice(start, end)
  }
  expect(['Platí', 'například', 'dvanáct', 'korun', 'víc'].map(word => behind(word))).toEqual(['Platí', 'např.', '12', 'Kč', 'víc'])
  expect(behind('dvanáct', 13)).toBe('12 Kč')
  expect(writtenRange(utterance, 9999)).toEqual(utterance.range)
})

test('a header word, which is not written in the cell, stands for the cell', () => {
  const [utterance] = read([{ id: 'c', kind: 'cell', text: '12', headers: ['Cena'] }]).utterances(0) as [SpokenUtterance]
  expect(writtenRange(utterance, 0)).toEqual({ start: 0, end: 2 })
  expect(writtenRange(utterance, utterance.spoken.indexOf('dvanáct'))).toEqual({ start: 0, end: 2 })
})

const anyText = fc.array(fc.constantFrom('slovo', 'např. ', '12', ' Kč', '. ', ' ', '|', '^', '~', '+', '=', '`', '!', '@', ',', '😀', '\u00a0', '„', '“', '3. ', 'Že'), { maxLength: 40 }).map(parts => parts.join(''))
const anyBlock = fc.record({
  text: anyText,
  kind: fc.constantFrom('heading', 'paragraph', 'item', 'cell', 'image'),
  spoken: fc.option(anyText, { nil: undefined }),
  headers: fc.array(anyText, { maxLength: 2 }),
  foreign: fc.option(fc.record({ from: fc.nat(20), length: fc.nat(20) }), { nil: undefined }),
}).map(({ foreign, spoken, ...rest }): Omit<Block, 'id'> => ({
  ...rest,
  ...(spoken === undefined ? {} : { spoken }),
  ...(foreign === undefined ? {} : { foreign: [{ start: Math.min(foreign.from, rest.text.length), end: Math.min(foreign.from + foreign.length, rest.text.length), lang: 'en' }] }),
}))

test('whatever the blocks, utterances hold their order and say what their alignment says', () => {
  fc.assert(fc.property(fc.array(anyBlock, { maxLength: 4 }), fc.integer({ min: 10, max: 60 }), (rest, maxLength) => {
    const blocks = rest.map((block, i): Block => ({ ...block, id: `b-${i}` }))
    const script = read(blocks, { maxLength })
    return script.sentences.every((sentence, i) => {
      const text = blocks[sentence.block]?.text ?? ''
      let least = sentence.range.start
      return script.utterances(i).every(({ range, spoken, alignment }) => {
        const isInOrder = range.start >= least && range.end <= sentence.range.end
        least = range.start
        return isInOrder && spoken === speak(text.slice(range.start, range.end), alignment)
      })
    })
  }), { numRuns: 3_000 })
})

test('any string is read as some script', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string(), (packed, text) => {
    const script = readScript(packed, () => text)
    script.sentences.forEach((_, i) => script.utterances(i).forEach(utterance => writtenRange(utterance, 3)))
  }), { numRuns: 3_000 })
})
