import type { Place } from '../page/text-walker.ts'
import { fieldsOf, oneOf } from './parse.ts'
import type { Store } from './store.ts'

export type Part = 'easy' | 'full'

/** Where the reader stopped in an article: the part read last, and the place in each part. */
export interface ArticlePlaces {
  readonly part: Part | undefined
  readonly easy: Place | undefined
  readonly full: Place | undefined
}

const version = 1
const noPlaces: ArticlePlaces = { part: undefined, easy: undefined, full: undefined }

/** @param article identifies the article, the same in every language of the page. */
export function readPlaces(store: Store, article: string): ArticlePlaces {
  const stored = fieldsOf(store.read(`place:${article}`))
  if (stored.version !== version) return noPlaces
  const part = oneOf(stored.part, ['easy', 'full', 'none'], 'none')
  return { part: part === 'none' ? undefined : part, easy: placeOf(stored.easy), full: placeOf(stored.full) }
}

export function writePlaces(store: Store, article: string, places: ArticlePlaces): void {
  store.write(`place:${article}`, { version, ...places })
}

function placeOf(value: unknown): Place | undefined {
  const { block, offset } = fieldsOf(value)
  return typeof block === 'string' && typeof offset === 'number' && offset >= 0 ? { block, offset } : undefined
}
