import { expect, test } from '@playwright/test'
import type { Voice } from '#lib/speech/engine.ts'
import { rankVoices } from './rank-voices.ts'

const voice = (name: string, isLocal = true): Voice => ({ id: `${name}${isLocal}`, engine: 'web-speech', name, lang: 'cs-CZ', isLocal, hasPitch: true })
const names = (...voices: Voice[]) => rankVoices(voices).map(({ name }) => name)

test('voices on the device come before those that send the text away', () => {
  expect(names(voice('Microsoft Vlasta Online', false), voice('Zuzana'), voice('Neznámá'))).toEqual(['Zuzana', 'Neznámá', 'Microsoft Vlasta Online'])
})

test('eSpeak is the last resort, and its hundred variants are not offered', () => {
  expect(names(voice('Czech+Annie espeak-ng'), voice('Czech espeak-ng'), voice('Czech+Robosoft espeak-ng'), voice('Google čeština', false))).toEqual([
    'Google čeština',
    'Czech espeak-ng',
  ])
})

test('a voice that the system lists twice is offered once', () => {
  expect(names(voice('Zuzana'), voice('Zuzana'))).toEqual(['Zuzana'])
})
