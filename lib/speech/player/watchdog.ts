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

/** When nothing has been heard for so long, the reader is told that the voice is on its way, and offered another one. */
export const silenceBeforeNotice = 2000

/**
 * How long the first sound of an utterance may take. Voices of the device begin within a second, also the first time; one over the
 * internet depends on the network. Only on Chrome OS the first utterance takes up to a minute (Readium Speech, notes on Web
 * Speech), which two attempts cover together.
 */
export function waitForStart({ id, isLocal, isSlowToWake }: Voice, attempt: number, proven: readonly string[]): number {
  const isFirst = attempt < attemptsWithAVoice
  if (isSlowToWake && !proven.includes(id)) return isFirst ? 20_000 : 40_000
  if (isLocal) return isFirst ? 5000 : 10_000
  return isFirst ? 10_000 : 20_000
}

/** Three times what is left of the utterance should take, and eight seconds: a slow machine is no dead one. */
export function waitForEnd(charactersLeft: number, millisecondsPerCharacter: number, rate: number): number {
  return Math.round((3 * charactersLeft * millisecondsPerCharacter) / rate) + 8000
}
