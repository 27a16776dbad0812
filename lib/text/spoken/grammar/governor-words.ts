import { cases, type Case, type Reading } from './agreement.ts'
import { isKnownNoun } from './analysis.ts'
import { governors } from './governors.table.ts'

/** What the words before decide: the cases that can follow, the usual one first. */
export interface Governor {
  readonly cases: readonly Case[]
  readonly kind: 'preposition' | 'noun' | 'verb' | 'modifier' | 'action' | 'after noun' | 'none'
  /** The noun before it decides nothing, but a verb of the clause has its object here: uvolnil na opravy 1 mld. Kč. */
  readonly objectCase?: Case | undefined
  /** The noun before it is itself the object, so what is counted belongs to it: vzali na vědomí zprávy 5 nemocnic. */
  readonly hasCounted?: boolean
  /** An action that is measured too: oprava 350 m silnice. */
  readonly isMeasured?: boolean
  /** What an adjective in between can be: na svém 7. zasedání. */
  readonly agreeing?: readonly Reading[]
}

const exact = new Map<string, Governor>()
const prefixes = new Map<string, Governor>()
for (const [word, list, kind] of governors) {
  const wanted = Array.from(list, digit => Number(digit)).filter((digit): digit is Case => (cases as readonly number[]).includes(digit))
  const governor: Governor = kind === 'counted' ? { kind: 'after noun', cases: wanted, hasCounted: true } : { kind, cases: wanted }
  if (word.endsWith('*')) prefixes.set(word.slice(0, -1), governor)
  else exact.set(word, governor)
}

/** Nothing decides. */
export const free: Governor = { cases: [], kind: 'none' }

/** rodičům všech 34 prvňáčků */
export const ofAll: Governor = { cases: [2], kind: 'noun' }

/** zbylých, vzniklé are adjectives of a verb. */
const participle = /(?:ých|ého|ému|ými|ým|ém|é|ý|[^n]ou)$/u

/** "vybavený 2 stoly", "dosahující 3 metrů" govern as their verb does, "zbylých 5 dnů" does not. */
const isNoVerb = (word: string, { cases: [first] }: Governor): boolean => actionNoun.test(word) || (participle.test(word) && first !== 7)

/** překročení, zadání, but not chrání, ocení, změní. */
const actionNoun = /(?:[čšžřclszj]ení|[^r]ání|nění|dění|tění|utí|[eá]tí)(?:m|ch|mi)?$/u

/** What the tables say of a word in small letters; nedisponuje governs as disponuje does. */
export function governorOf(word: string): Governor | undefined {
  const found = rowOf(word)
  if (found !== undefined || !word.startsWith('ne') || word.length < 6 || isKnownNoun(word)) return found
  const affirmed = rowOf(word.slice(2))
  return affirmed?.kind === 'verb' ? affirmed : undefined
}

function rowOf(word: string): Governor | undefined {
  const found = exact.get(word)
  if (found !== undefined) return found
  for (let length = word.length; length >= 3; length -= 1) {
    const byPrefix = prefixes.get(word.slice(0, length))
    if (byPrefix?.kind === 'verb' && isNoVerb(word, byPrefix)) continue
    if (byPrefix !== undefined && (byPrefix.kind === 'verb') !== (isKnownNoun(word) || /^(?:star|mlad)ší/u.test(word))) return byPrefix.kind === 'noun' ? { ...byPrefix, kind: 'action', isMeasured: true } : byPrefix
  }
  return undefined
}

export const isPreposition = (word: string): boolean => exact.get(word)?.kind === 'preposition'

/** Prepositions and words like "asi" are never what is counted. */
export const isNeverCounted = (word: string): boolean => ['preposition', 'modifier'].includes(exact.get(word)?.kind ?? '')
