import type { Scan } from '../reading/scan.ts'
import { adjectiveReadings } from './adjective.ts'
import type { Case, Reading } from './agreement.ts'
import { analyse, isKnownNoun } from './analysis.ts'
import { functionWords } from './function-words.table.ts'
import { isNeverCounted, type Governor } from './governor.ts'
import { abbreviatedNounAt, isAbbreviatedAdjective } from './phrase-form.ts'

const notNouns = new Set(functionWords.map(([word]) => word))

/** The words after a number that say its gender, number and case; no readings if no noun follows. */
export interface Phrase {
  readonly readings: readonly Reading[]
  /** The noun in small letters, empty if there is none. */
  readonly noun: string
}

const nothing: Phrase = { readings: [], noun: '' }
const nounInDisguise = /(?:ání|ení|ění|utí|ití|ctví|ství)$/u

/** Reads adjectives and the noun from a token on (a space before them may be there). */
export function phraseAt(scan: Scan, index: number, depth = 0): Phrase {
  const spaced = scan.skipSpace(index)
  const at = /^[„"“]$/u.test(scan.textAt(spaced)) ? spaced + 1 : spaced
  const { kind, text } = scan.at(at)
  if (kind !== 'word') return nothing
  const abbreviated = abbreviatedNounAt(scan, at)
  if (abbreviated !== undefined) return { readings: abbreviated, noun: text }
  const word = text.toLowerCase()
  if (/^\p{Lu}{2,}$/u.test(text)) return nothing
  if (scan.textAt(at + 1) === '.' && isAbbreviatedAdjective(text) && /^\p{Ll}/u.test(scan.textAt(scan.skipSpace(at + 2)))) return phraseAt(scan, at + 2, depth)
  const more = scan.match(at, /(?:a|nebo|či|i)\s(?:více|méně|další\p{L}*)\s/uy)
  if (more !== undefined) return phraseAt(scan, scan.tokenAt(more.index + more[0].length, at), depth)
  if (notNouns.has(word) || (isNeverCounted(word) && !isKnownNoun(word))) return nothing
  if (isKnownNoun(word)) return { readings: analyse(word), noun: word }
  const asAdjective = nounInDisguise.test(word) ? [] : adjectiveReadings(word)
  if (asAdjective.length > 0) {
    const rest = depth < 4 ? phraseAt(scan, at + 1, depth + 1) : nothing
    const both = asAdjective.filter(one => rest.readings.some(other => isSame(one, other)))
    return both.length > 0 ? { readings: both, noun: rest.noun } : { readings: asAdjective, noun: rest.noun }
  }
  return verbForm.test(word) ? nothing : { readings: analyse(word), noun: word }
}

/** "ve skupinách 21 a 26 vyúčtovat", "Proti: 0 Zdrželi se": what is done is not counted. */
const verbForm = /^(?:vy|za|na|po|do|od|pře|při|pro|roz)\p{L}{3,}[aiyuě]l[ay]$|^\p{L}{3,}[aiyuě]l[io]?$|\p{L}{3,}eli$|^\p{L}{3,}(?:ovat|nout)$|^(?:za|vy|na|po|do|od|pře|při|pro|roz|zj|zv|zm|uk|ud|uv|um|uh|sl|sn|sp|ob)\p{L}+[^aeiouyáéíóúůý](?:it|[eě]t|at)$/u

const isSame = (one: Reading, other: Reading): boolean =>
  one.gender === other.gender && one.plural === other.plural && one.case === other.case

/** No locative stands without a preposition, so it comes last where none is near. */
const usual: readonly Case[] = [1, 4, 2, 3, 7, 6]
const usualAfterPreposition: readonly Case[] = [1, 4, 2, 6, 3, 7]

/** The reading that the governor asks for; without one the most usual. */
export function choose(readings: readonly Reading[], governor: Governor): Reading | undefined {
  const agreeing = governor.agreeing === undefined ? [] : readings.filter(one => governor.agreeing?.some(other => isSame(one, other)))
  if (agreeing.length > 0) return choose(agreeing, { cases: governor.cases, kind: governor.kind })
  for (const wanted of [...governor.cases, ...(governor.kind === 'preposition' ? usualAfterPreposition : usual)]) {
    const found = readings.find(reading => reading.case === wanted)
    if (found !== undefined) return found
  }
  return undefined
}
