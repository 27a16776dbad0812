import type { Voice } from '#lib/speech/engine.ts'

/** The voice to offer instead of one that is not heard: the best one of the device, or one over the internet instead of another such. */
export function otherVoice(voices: readonly Voice[], speaker: Voice | undefined, foreign: readonly string[]): Voice | undefined {
  if (!voices.some(({ id }) => id === speaker?.id)) return undefined
  return voices.find(({ id, isLocal }) => id !== speaker?.id && !foreign.includes(id) && (isLocal || speaker?.isLocal === false))
}
