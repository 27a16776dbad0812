import { runInNewContext } from 'node:vm'
import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { beforePaintScript } from './before-paint-script.ts'
import { lookOf, type Look } from './look.ts'
import { limits, lineFocuses, measured, parsePreferences, presets, themes, typefaces, weights, writePreferences, type Preferences } from './preferences.ts'

/** What the script makes of the root element when `stored` is in localStorage. */
function lookBeforePaint(stored: string | null): Look {
  const look = { data: {} as Record<string, string>, style: {} as Record<string, string> }
  const style = { setProperty: (name: string, value: string | number) => void (look.style[name] = String(value)) }
  runInNewContext(beforePaintScript, { localStorage: { getItem: () => stored }, document: { documentElement: { dataset: look.data, style } } })
  return look
}

function storedText(preferences: Preferences): string {
  let text = ''
  writePreferences({ read: () => undefined, write: (_, value) => void (text = JSON.stringify(value)), remove: () => undefined }, preferences)
  return text
}

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
const preferences = fc
  .record({
    ...Object.fromEntries(measured.map((name) => [name, fc.double({ min: limits[name].min, max: limits[name].max, noNaN: true })])),
    theme: fc.constantFrom(...themes),
    typeface: fc.constantFrom(...typefaces),
    weight: fc.constantFrom(...weights),
    lineFocus: fc.constantFrom(...lineFocuses),
    ownText: colour,
    ownBackground: colour,
    hidePictures: fc.boolean(),
    bigTargets: fc.boolean(),
    lessMotion: fc.boolean(),
  })
  .map(parsePreferences)

test('the page looks before the first paint as the panel makes it', () => {
  fc.assert(
    fc.property(preferences, (chosen) => {
      expect(lookBeforePaint(storedText(chosen))).toEqual(lookOf(chosen))
    }),
  )
})

test('nothing is set where nothing was chosen', () => {
  expect(lookBeforePaint(null)).toEqual({ data: {}, style: {} })
  expect(lookOf(presets)).toEqual({ data: {}, style: {} })
})

test('of damaged preferences the sound ones are shown', () => {
  const damaged = { version: 1, theme: 'dark', textSize: 9000, lineSpacing: '2', weight: 'heavy', hidePictures: 'yes', lineWidth: 40 }
  expect(lookBeforePaint(JSON.stringify(damaged))).toEqual(lookOf(parsePreferences(damaged)))
  expect(lookBeforePaint(JSON.stringify(damaged)).data).toEqual({ theme: 'dark', lineWidth: 'own' })
})

test('own colours without a sound palette leave the colours of the system', () => {
  const stored = JSON.parse(storedText({ ...presets, theme: 'own' })) as { palette: Record<string, string> }
  stored.palette.text = 'url(x)'
  expect(lookBeforePaint(JSON.stringify(stored))).toEqual({ data: {}, style: {} })
})

test('whatever is stored, the script ends', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.constantFrom('null', '{"version":1,', '[1]')), (text) => {
    lookBeforePaint(text)
  }))
})
