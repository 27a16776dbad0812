import type { Voice } from '../engine.ts'

/** How long the player waits for what may never come, in milliseconds. */

/** Voices are looked for so long after Play; 1.8 s were measured on Debian. */
export const patienceForVoices = 15_000
/** How often: Safari does not say when it has found them. */
export const lookForVoicesEvery = 500

/** A voice that is being loaded may stand still so long before it is given up: mobile connections do. */
export const patienceForLoading = 30_000

/** Attempts with one voice before the next one is tried. */
export const attemptsWithAVoice = 2

/**
 * A voice that has not spoken in this page yet may be slow to wake: on Chrome OS the first utterance takes up to a minute
 * (Readium Speech, notes on Web Speech), which two attempts cover together. A proven one starts within a second.
 */
export function waitForStart(voice: Voice, attempt: number, proven: readonly string[]): number {
  if (proven.includes(voice.id)) return 5000
  return attempt <= 1 ? 20_000 : 40_000
}

/** Three times what is left of the utterance should take, and eight seconds: a slow machine is no dead one. */
export function waitForEnd(charactersLeft: number, millisecondsPerCharacter: number, rate: number): number {
  return Math.round((3 * charactersLeft * millisecondsPerCharacter) / rate) + 8000
}
