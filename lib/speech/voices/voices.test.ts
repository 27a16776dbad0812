import { expect, test } from '@playwright/test'
import type { SpeechEngine, Voice } from '../engine.ts'
import { forVoice } from './espeak-letters.ts'
import { normaliseTag } from './normalise-tag.ts'
import { pickVoice } from './pick-voice.ts'
import { rankVoices } from './rank-voices.ts'
import { createVoiceList } from './voice-list.ts'

const voice = (name: string, isLocal = true, more: Partial<Voice> = {}): Voice => ({ id: `${name}${isLocal}`, engine: 'web-speech', name, lang: 'cs-CZ', isLocal, hasPitch: true, ...more })
const names = (...voices: Voice[]) => rankVoices(voices).map(({ name }) => name)

test('the tags of every platform become one', () => {
  expect(['cs-CZ', 'cs_CZ', 'ces-CZE', 'ces-CZE-f000', 'cs', 'ces', 'CS-cz', '', '???', 'zh-Hant-TW'].map(normaliseTag)).toEqual([
    'cs-CZ', 'cs-CZ', 'cs-CZ', 'cs-CZ', 'cs', 'cs', 'cs-CZ', 'und', 'und', 'zh-Hant-TW',
  ])
})

test('voices on the device come before those that send the text away, recommended ones first', () => {
  expect(names(voice('Microsoft Antonín Online (Natural)', false), voice('Microsoft Vlasta Online (Natural)', false), voice('Microsoft Jakub'), voice('Neznámá'), voice('Zuzana'))).toEqual([
    'Zuzana', 'Microsoft Jakub', 'Neznámá', 'Microsoft Vlasta Online (Natural)', 'Microsoft Antonín Online (Natural)',
  ])
})

test('a recording comes after the voices of the system, and the embedded voice after everything', () => {
  expect(names(voice('eSpeak NG', true, { engine: 'embedded' }), voice('Nahrávka', true, { engine: 'recording' }), voice('Microsoft Vlasta Online (Natural)', false), voice('Czech espeak-ng'))).toEqual([
    'Czech espeak-ng', 'Microsoft Vlasta Online (Natural)', 'Nahrávka', 'eSpeak NG',
  ])
})

test('of the hundred Czech voices of eSpeak one is offered, after every other voice of the device', () => {
  expect(names(voice('Czech+Andy espeak-ng'), voice('Czech espeak-ng'), voice('Czech+Robosoft espeak-ng'), voice('Neznámá'))).toEqual(['Neznámá', 'Czech espeak-ng'])
})

test('a voice that is listed twice is offered once; one that may not be installed comes after its like', () => {
  expect(names(voice('Zuzana'), voice('Zuzana'))).toEqual(['Zuzana'])
  expect(names(voice('čeština Česko', true, { isSuspect: true }), voice('žádná'))).toEqual(['žádná', 'čeština Česko'])
})

test('the chosen voice is taken while it is there and has not failed, else the best one', () => {
  const ranked = [voice('Zuzana'), voice('Iveta')]
  expect(pickVoice(ranked, 'Ivetatrue')?.name).toBe('Iveta')
  expect(pickVoice(ranked, 'gone')?.name).toBe('Zuzana')
  expect(pickVoice(ranked, 'Ivetatrue', ['Ivetatrue'])?.name).toBe('Zuzana')
  expect(pickVoice(ranked, undefined, ranked.map(({ id }) => id))).toBeUndefined()
})

test('after a failure no text is sent anywhere while a voice of the device is left', () => {
  const ranked = [voice('Zuzana'), voice('Vlasta', false), voice('eSpeak NG', true, { engine: 'embedded' })]
  expect(pickVoice(ranked, undefined, ['Zuzanatrue'])?.name).toBe('eSpeak NG')
  expect(pickVoice(ranked, 'Vlastafalse', ['Zuzanatrue'])?.name).toBe('Vlasta')
  expect(pickVoice(ranked, undefined, ['Zuzanatrue', 'eSpeak NGtrue'])?.name).toBe('Vlasta')
})

test('thirteen thousand voices are ranked in the languages that are asked for, and voices that come without a word are found', () => {
  let asked = 0
  let voices: Voice[] = []
  const engine: SpeechEngine = { id: 'fake', voices: () => ((asked += 1), voices), speak() {}, cancel() {}, listen: () => () => undefined, dispose() {} }
  const list = createVoiceList([engine])
  expect(list.isKnown()).toBe(false)
  voices = Array.from({ length: 13_362 }, (_, index) => voice(index % 131 === 0 ? `Czech+${index}` : `Voice ${index}`, true, { lang: index % 131 === 0 ? 'cs' : 'en' }))
  voices.push(voice('Czech espeak-ng', true, { lang: 'cs' }))
  expect(list.isKnown()).toBe(true)
  expect(list.of('cs-CZ').map(({ name }) => name)).toEqual(['Czech espeak-ng'])
  const before = asked
  for (let time = 0; time < 100; time += 1) list.of('cs')
  expect(asked).toBe(before)
})

test('letter names are joined for eSpeak alone, and places still lead to the written text', () => {
  const utterance = { lang: 'cs', range: { start: 0, end: 22 }, spoken: 'Firma Stavba es er ó staví', alignment: [{ start: 13, end: 21, spoken: 'es er ó' }] }
  expect(forVoice(utterance, voice('Zuzana'))).toBe(utterance)
  const joined = forVoice(utterance, voice('Czech espeak-ng'))
  expect(joined.spoken).toBe('Firma Stavba es eró staví')
  expect(joined.alignment).toEqual([{ start: 13, end: 21, spoken: 'es eró' }])
})
