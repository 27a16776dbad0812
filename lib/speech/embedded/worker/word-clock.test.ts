import load from '@echogarden/espeak-ng-emscripten'
import { expect, test } from '@playwright/test'
import type { SpokenWord } from '../spoken-word.ts'
import { createSynthesizer } from './synthesizer.ts'
import { createWordClock } from './word-clock.ts'
import { wordsOfText } from './words-of-text.ts'

const say = async (text: string, rate = 1) => {
  const synthesizer = createSynthesizer(await load())
  const words: SpokenWord[] = []
  let samples = 0
  synthesizer.say({ text, lang: 'cs', rate, pitch: 1 }, (clause) => {
    words.push(...clause.words)
    samples += clause.samples.length
  })
  return { words, milliseconds: (samples / synthesizer.sampleRate) * 1000, said: words.map(({ start, end }) => text.slice(start, end)) }
}

for (const text of [
  'Dobrý den, vážení občané. Žádost podejte do pátku na úřadě.',
  'Ministerstvo vydalo „nové“ pravidlo: žádosti se podávají e-mailem – nebo osobně!',
  'Slovo 😀 za obrázkem (a v závorce), písmené á, bé.',
  'Rok dva tisíce dvacet čtyři: šest set dva, sto dvacet tři.',
  'Na a do a ve a ze, ke mně i s ním; že by?',
  'Zákon 128/2000, 1 234 567 Kč, č. p. 12.',
]) {
  test(`every word has its time once, in order: ${text}`, async () => {
    const { milliseconds, said, words } = await say(text)
    expect(said).toEqual(wordsOfText(text).map(({ start, end }) => text.slice(start, end)))
    const times = words.map((word) => word.milliseconds)
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(new Set(times).size).toBe(times.length)
    expect(times.at(-1)).toBeLessThan(milliseconds)
  })
}

test('words that are reported apart begin when they are reported', () => {
  const clock = createWordClock('Dobrý den')
  const event = { word_length: 5, id: 1 }
  const events = [
    { ...event, type: 'word' as const, text_position: 1, audio_position: 0 },
    { ...event, type: 'word' as const, text_position: 7, audio_position: 343 },
    { ...event, type: 'end' as const, text_position: 10, audio_position: 756 },
  ]
  expect(clock.take(events).map(({ milliseconds }) => milliseconds)).toEqual([0, 343])
})

test('words that share a report are told apart by their sounds', () => {
  const clock = createWordClock('do pátku')
  const phonemes = [0, 55, 151, 181, 311, 405, 451].map((at) => ({ type: 'phoneme' as const, text_position: 1, word_length: 0, audio_position: at, id: 'x' }))
  const word = { type: 'word' as const, text_position: 1, word_length: 2, audio_position: 0, id: 1 }
  const end = { type: 'end' as const, text_position: 9, word_length: 0, audio_position: 500, id: undefined }
  expect(clock.take([word, ...phonemes, end])).toEqual([
    { start: 0, end: 2, milliseconds: 0 },
    { start: 3, end: 8, milliseconds: 151 },
  ])
})

test('a faster voice says the same words sooner', async () => {
  const text = 'Žádost podejte na úřadě.'
  const [own, fast] = [await say(text), await say(text, 2)]
  expect(fast.said).toEqual(own.said)
  expect(fast.milliseconds).toBeLessThan(own.milliseconds * 0.6)
})

test('three times the speed takes a third of the time, beyond what eSpeak NG does by itself, and the words have their times', async () => {
  const text = 'Liberecký kraj podepsal memorandum o spolupráci, které pomůže obcím a městům. Podpis se konal v pondělí.'
  const [own, fast] = [await say(text), await say(text, 3)]
  expect(fast.milliseconds / own.milliseconds).toBeCloseTo(1 / 3, 1)
  expect(fast.said).toEqual(own.said)
  own.words.forEach(({ milliseconds }, index) => expect(Math.abs((fast.words[index]?.milliseconds ?? 0) / fast.milliseconds - milliseconds / own.milliseconds)).toBeLessThan(0.05))
})
