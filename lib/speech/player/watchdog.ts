import type { Voice } from '../engine.ts'

/**
 * How long the player waits, in milliseconds.
 *
 * A voice that has not spoken in this page yet may be slow to wake: on Chrome OS the first utterance takes up to a minute
 * (Readium Speech, notes on Web Speech), which two attempts cover together. A proven one starts within a second.
 */
const voicesPatience = 15_000
const firstStartPatience = [20_000, 40_000] as const
const startPatience = 5_000

/** Attempts with one voice before the next one is tried. */
export const attemptsWithAVoice = 2

export const waitForVoices = voicesPatience

export function waitForStart(voice: Voice, attempt: number, proven: readonly string[]): number {
  if (proven.includes(voice.id)) return startPatience
  return attempt <= 1 ? firstStartPatience[0] : firstStartPatience[1]
}

/** Three times what the utterance should take, and ten seconds: a slow machine is no dead one. */
export function waitForEnd(characters: number, millisecondsPerCharacter: number, rate: number): number {
  return Math.round((3 * characters * millisecondsPerCharacter) / rate) + 10_000
}
