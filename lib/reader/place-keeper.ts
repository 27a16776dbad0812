import { sameInEasy, sameInFull } from './counterpart.ts'
import type { Parts } from './parts.ts'
import { readPlaces, writePlaces, type Part } from './storage/place-memory.ts'
import type { Store } from './storage/store.ts'

/** The places of one article: where each text was left, and the same place in the other text. */
export interface PlaceKeeper {
  /** The part that was read last. */
  readonly lastPart: Part | undefined
  keep(part: Part, sentence: number): void
  kept(part: Part): number | undefined
  counterpart(part: Part, sentence: number): number | undefined
}

export function createPlaceKeeper(store: Store, article: string, parts: Parts, hasEasy: boolean): PlaceKeeper {
  let places = readPlaces(store, article)
  return {
    lastPart: places.part,
    keep(part, sentence) {
      places = { ...places, part, [part]: parts.mapOf(part).placeOf(sentence) }
      writePlaces(store, article, places)
    },
    kept: (part) => places[part] && parts.mapOf(part).sentenceOf(places[part]),
    counterpart(part, sentence) {
      if (!hasEasy) return undefined
      const easy = parts.mapOf('easy')
      const full = parts.mapOf('full')
      return part === 'easy' ? sameInFull(easy, full, sentence) : sameInEasy(easy, full, sentence)
    },
  }
}
