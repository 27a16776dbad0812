import { expect, test } from '@playwright/test'
import type { SpeechEvent, Utterance } from '../engine.ts'
import { rankVoices } from '../voices/rank-voices.ts'
import { createWebSpeech } from './create-web-speech.ts'
import { safeText } from './safe-text.ts'

type Native = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'voiceURI' | 'default'>
const native = (name: string, lang: string, localService = true): Native => ({ name, lang, localService, voiceURI: 'the same', default: true })

/** A browser that does only what the test says. */
function openBrowser(voices: Native[]) {
  const requests: SpeechSynthesisUtterance[] = []
  const events: SpeechEvent[] = []
  let cancels = 0
  let onVoices = () => {}
  const engine = createWebSpeech({
    createUtterance: (text) => ({ text }) as SpeechSynthesisUtterance,
    synthesis: {
      getVoices: () => voices,
      speak: (request: SpeechSynthesisUtterance) => void requests.push(request),
      cancel: () => void (cancels += 1),
      addEventListener: (_type: string, listener: unknown) => (onVoices = listener as () => void),
    },
  })
  engine.listen((event) => events.push(event))
  const say = (text: string, voice = engine.voices()[0]): Utterance => {
    if (!voice) throw new Error('There is no voice')
    return { text, voice, lang: voice.lang, rate: 1, pitch: 1, volume: 1 }
  }
  const fire = (index: number, type: 'onstart' | 'onend' | 'onerror' | 'onboundary', event: object = {}) => {
    const listener = requests[index]?.[type] as ((event: object) => void) | undefined
    listener?.(event)
  }
  return { engine, requests, events, say, fire, cancels: () => cancels, changeVoices: (next: Native[]) => ((voices = next), onVoices()) }
}

test('the language is always set beside the voice', () => {
  const { engine, requests, say } = openBrowser([native('Google čeština', 'cs_CZ')])
  engine.speak(say('Dobrý den.'), 1)
  expect(requests[0]).toMatchObject({ lang: 'cs-CZ', voice: { name: 'Google čeština' } })
  expect(engine.voices()[0]).toMatchObject({ lang: 'cs-CZ', isSuspect: true })
})

test('a cancelled utterance is never heard of again', () => {
  const { engine, events, fire, say } = openBrowser([native('Zuzana', 'cs-CZ')])
  engine.speak(say('Jedna.'), 1)
  engine.cancel()
  engine.speak(say('Dvě.'), 2)
  for (const type of ['onstart', 'onboundary', 'onend'] as const) fire(0, type, { charIndex: 0 })
  fire(0, 'onerror', { error: 'interrupted' })
  expect(events).toEqual([])
  fire(1, 'onend')
  expect(events).toEqual([{ type: 'ended', token: 2 }])
})

test('what others interrupt is no failure, and everything else is one with a code', () => {
  const told = (error: string) => {
    const { engine, events, fire, say } = openBrowser([native('Zuzana', 'cs-CZ')])
    engine.speak(say('Jedna.'), 1)
    fire(0, 'onerror', { error })
    return events[0]
  }
  expect(['interrupted', 'canceled'].map(told)).toEqual(Array.from({ length: 2 }, () => ({ type: 'interrupted', token: 1 })))
  expect(['network', 'not-allowed', 'language-unavailable', 'audio-busy', 'unheard of'].map(told)).toEqual(
    ['network', 'not-allowed', 'voice-unavailable', 'synthesis-failed', 'synthesis-failed'].map((reason) => ({ type: 'failed', token: 1, reason })),
  )
})

test('no cancel is sent when nothing is spoken', () => {
  const { cancels, engine, fire, say } = openBrowser([native('Zuzana', 'cs-CZ')])
  engine.cancel()
  engine.speak(say('Jedna.'), 1)
  fire(0, 'onend')
  engine.cancel()
  expect(cancels()).toBe(0)
})

test('word events without a length, or of length 0, are told without one', () => {
  const { engine, events, fire, say } = openBrowser([native('Zuzana', 'cs-CZ')])
  engine.speak(say('Jedna dvě.'), 1)
  for (const more of [{}, { charLength: 0 }, { charLength: 3 }]) fire(0, 'onboundary', { name: 'word', charIndex: 6, ...more })
  fire(0, 'onboundary', { name: 'sentence', charIndex: 0 })
  expect(events.map((event) => (event.type === 'boundary' ? event.charLength : 'other'))).toEqual([undefined, undefined, 3])
})

test('voices with one address are told apart, and a changed list is read again', () => {
  const { changeVoices, engine, events } = openBrowser([native('Zuzana', 'cs-CZ'), native('Iveta', 'cs-CZ')])
  expect(new Set(engine.voices().map(({ id }) => id)).size).toBe(2)
  changeVoices([native('Iveta', 'cs-CZ')])
  expect(events).toEqual([{ type: 'voices-changed' }])
  expect(engine.voices().map(({ name }) => name)).toEqual(['Iveta'])
})

test('the voices of Speech Dispatcher are told as those of the device in Firefox too, and eSpeak is known by its variants', () => {
  const { engine } = openBrowser(['Czech+Andy', 'Czech', 'Radka'].map((name) => ({ ...native(name, 'cs', false), voiceURI: `urn:moz-tts:speechd:${name}?cs` })))
  expect(engine.voices().map(({ isLocal }) => isLocal)).toEqual([true, true, true])
  expect(rankVoices(engine.voices()).map(({ name, isEspeak = false }) => [name, isEspeak])).toEqual([['Radka', false], ['Czech', true]])
})

test('what voices stumble over becomes space, and every place in the text stays', () => {
  expect(safeText('R&D <b> „ano“ – a * b')).toBe('R D  b  „ano“   a   b')
  for (const text of ['5 > 3', '\ud83d', '– … –', 'Běžná věta, beze změny.']) expect(safeText(text)).toHaveLength(text.length)
  expect(safeText('Běžná věta, beze změny.')).toBe('Běžná věta, beze změny.')
})
