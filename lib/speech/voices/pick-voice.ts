import type { Voice } from '../engine.ts'

/**
 * The voice to speak with: the remembered one, else the best one that has not failed.
 *
 * @param ranked voices of one language, best first
 * After a failure those of the device come first: no text is sent anywhere because a voice has failed.
 *
 * @param remembered the id of the voice that the reader has chosen; it may be gone, or be back
 */
export function pickVoice(ranked: readonly Voice[], remembered: string | undefined, failed: readonly string[] = []): Voice | undefined {
  const usable = failed.length === 0 ? ranked : ranked.filter(({ id }) => !failed.includes(id))
  const chosen = usable.find(({ id }) => id === remembered)
  return chosen ?? (failed.length === 0 ? undefined : usable.find(({ isLocal }) => isLocal)) ?? usable[0]
}
