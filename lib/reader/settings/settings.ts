import { defaultShortcuts, parseShortcuts, type Shortcuts } from '../keys/shortcuts.ts'
import { fieldsOf, flagOf, numberIn, oneOf } from '../storage/parse.ts'
import type { Part } from '../storage/place-memory.ts'
import type { Store } from '../storage/store.ts'

export const readingModes = ['whole', 'paragraph', 'sentence'] as const
export const repeats = ['off', 'sentence', 'paragraph', 'text'] as const
export const pauseLengths = ['none', 'short', 'normal', 'long'] as const
export const announcements = ['off', 'few', 'all'] as const
export const highlightModes = ['auto', 'sentence', 'word', 'off'] as const
export const highlightColours = ['theme', 'blue', 'green', 'inverse'] as const
export const skippable = ['notes', 'tables', 'links', 'images'] as const

export type ReadingMode = (typeof readingModes)[number]
export type Repeat = (typeof repeats)[number]
export type PauseLength = (typeof pauseLengths)[number]
export type Announcements = (typeof announcements)[number]
export type HighlightMode = (typeof highlightModes)[number]
export type Skip = Readonly<Record<Skippable, boolean>>
export type HighlightColour = (typeof highlightColours)[number]
export type Skippable = (typeof skippable)[number]

/** What the reader has set for reading aloud; kept in this browser only. */
export interface ReaderSettings {
  readonly speedEasy: number
  readonly speedFull: number
  readonly volume: number
  readonly pitch: number
  /** Voice chosen for each language: `cs` to the id of a voice. */
  readonly voices: Readonly<Record<string, string>>
  /** Ids of the voices that the reader has been told about: what they are, and whether the text leaves the device. */
  readonly knownVoices: readonly string[]
  /** What the reader has heard of voices that may not be installed: whether they sound Czech, by their ids. */
  readonly soundsCzech: Readonly<Record<string, boolean>>
  readonly mode: ReadingMode
  readonly repeat: Repeat
  readonly pause: PauseLength
  readonly skip: Skip
  readonly announce: Announcements
  readonly otherVoices: boolean
  /** What the text emphasises is said in a higher voice. */
  readonly emphasis: boolean
  readonly highlight: HighlightMode
  readonly wordEstimate: boolean
  readonly colour: HighlightColour
  readonly underline: boolean
  readonly clickToRead: boolean
  readonly shortcutsOn: boolean
  readonly shortcuts: Shortcuts
}

export const minSpeed = 0.5
export const maxSpeed = 3
export const speedStep = 0.1
const version = 1
const key = 'reading'

export function defaultSettings(isMac: boolean): ReaderSettings {
  return parseSettings({}, isMac)
}

/** Total: any stored value gives settings, field by field. */
export function parseSettings(value: unknown, isMac: boolean): ReaderSettings {
  const stored = fieldsOf(value)
  const voices = Object.entries(fieldsOf(stored.voices)).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return {
    speedEasy: roundSpeed(numberIn(stored.speedEasy, minSpeed, maxSpeed, 0.9)),
    speedFull: roundSpeed(numberIn(stored.speedFull, minSpeed, maxSpeed, 1)),
    volume: numberIn(stored.volume, 0, 1, 1),
    pitch: numberIn(stored.pitch, 0, 2, 1),
    voices: Object.fromEntries(voices),
    knownVoices: Array.isArray(stored.knownVoices) ? stored.knownVoices.filter((id) => typeof id === 'string') : [],
    soundsCzech: Object.fromEntries(Object.entries(fieldsOf(stored.soundsCzech)).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean')),
    mode: oneOf(stored.mode, readingModes, 'whole'),
    repeat: oneOf(stored.repeat, repeats, 'off'),
    pause: oneOf(stored.pause, pauseLengths, 'normal'),
    skip: parseSkip(stored.skip),
    announce: oneOf(stored.announce, announcements, 'off'),
    otherVoices: flagOf(stored.otherVoices, true),
    emphasis: flagOf(stored.emphasis, false),
    highlight: oneOf(stored.highlight, highlightModes, 'auto'),
    wordEstimate: flagOf(stored.wordEstimate, true),
    colour: oneOf(stored.colour, highlightColours, 'theme'),
    underline: flagOf(stored.underline, true),
    clickToRead: flagOf(stored.clickToRead, true),
    shortcutsOn: flagOf(stored.shortcutsOn, true),
    shortcuts: parseShortcuts(stored.shortcuts, defaultShortcuts(isMac)),
  }
}

/** Total, as `parseSettings`. */
export function parseSkip(value: unknown): Skip {
  const { images, links, notes, tables } = fieldsOf(value)
  return { notes: flagOf(notes, false), tables: flagOf(tables, false), links: flagOf(links, false), images: flagOf(images, false) }
}

/** Voices that read Czech like a foreign language: never chosen but by the reader. */
export function foreignVoices({ soundsCzech, voices }: ReaderSettings): readonly string[] {
  return Object.keys(soundsCzech).filter((id) => soundsCzech[id] === false && id !== voices.cs)
}

/** The easy text has a speed of its own. */
export function speedOf(settings: ReaderSettings, part: Part): number {
  return part === 'easy' ? settings.speedEasy : settings.speedFull
}

/** Speeds go by tenths; binary fractions would drift (0.1 + 0.2). */
export function roundSpeed(speed: number): number {
  return Math.min(maxSpeed, Math.max(minSpeed, Math.round(speed * 10) / 10))
}

export function readSettings(store: Store, isMac: boolean): ReaderSettings {
  const stored = fieldsOf(store.read(key))
  return parseSettings(stored.version === version ? stored : {}, isMac)
}

export function writeSettings(store: Store, settings: ReaderSettings): void {
  // A shortcut that was taken away is kept as null: undefined would come back as the default.
  const shortcuts = Object.fromEntries(Object.entries(settings.shortcuts).map(([action, keys]) => [action, keys ?? null]))
  store.write(key, { version, ...settings, shortcuts })
}
