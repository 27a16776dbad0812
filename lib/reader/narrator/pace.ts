/** Czech voices say about 14 characters a second at speed 1. */
const usualMilliseconds = 1000 / 14
/** Shorter utterances say more about the start of the voice than about its pace. */
const shortest = 20
/** How much of a new measure goes into what is known. */
const weight = 0.3

/** Learns how fast each voice speaks. */
export interface Pace {
  learn(voiceId: string, characters: number, milliseconds: number, speed: number): void
  /** Milliseconds for a character of spoken text at speed 1. */
  of(voiceId: string | undefined): number
  /** Whether this voice has been measured, not guessed. */
  isKnown(voiceId: string): boolean
}

/**
 * @param kept what an earlier visit has measured: milliseconds by the id of a voice; what does not fit is passed over
 * @param keep is told what is known after each measure
 */
export function createPace(kept: Readonly<Record<string, unknown>> = {}, keep?: (measured: Readonly<Record<string, number>>) => void): Pace {
  const measured = new Map(Object.entries(kept).filter((entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] > 10 && entry[1] < 1000))
  return {
    learn(voiceId, characters, milliseconds, speed) {
      if (characters < shortest || milliseconds <= 0) return
      const now = (milliseconds * speed) / characters
      const known = measured.get(voiceId)
      measured.set(voiceId, known === undefined ? now : known + weight * (now - known))
      keep?.(Object.fromEntries(measured))
    },
    of: (voiceId) => measured.get(voiceId ?? '') ?? usualMilliseconds,
    isKnown: (voiceId) => measured.has(voiceId),
  }
}

/** Characters from each sentence to the end, so that the time left costs the same in every length of text. */
export function charactersLeft(lengths: readonly number[]): readonly number[] {
  const left = new Array<number>(lengths.length + 1).fill(0)
  for (let index = lengths.length - 1; index >= 0; index -= 1) left[index] = (left[index + 1] ?? 0) + (lengths[index] ?? 0)
  return left
}
