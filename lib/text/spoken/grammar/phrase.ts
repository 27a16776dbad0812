import type { Scan } from '../reading/scan.ts'
import { adjectiveReadings } from './adjective.ts'
import type { Case, Reading } from './agreement.ts'
import { analyse, isKnownNoun } from './analysis.ts'
import { functionWords } from './function-words.table.ts'
import { type Governor, isNeverCounted } from './governor-words.ts'
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
  const { kind, shape, text } = scan.at(at)
  if (kind !== 'word') return nothing
  const abbreviated = abbreviatedNounAt(scan, at)
  if (abbreviated !== undefined) return { readings: abbreviated, noun: text }
  const word = text.toLowerCase()
  const joined = scan.textAt(at + 1) === '-' && depth < 4 ? scan.match(at, hyphened) : undefined
  if (joined !== undefined) return phraseAt(scan, scan.tokenAt(joined.index + joined[0].length, at), depth + 1)
  if (shape === 'capitals') return nothing
  if (scan.textAt(at + 1) === '.' && isAbbreviatedAdjective(text) && /^\p{Ll}/u.test(scan.textAt(scan.skipSpace(at + 2)))) return phraseAt(scan, at + 2, depth)
  const more = scan.match(at, /(?:a|nebo|či|i)\s(?:více|méně|další\p{L}*)\s/uy)
  if (more !== undefined) return phraseAt(scan, scan.tokenAt(more.index + more[0].length, at), depth)
  if (adverb.test(word) && depth < 4 && !isKnownNoun(word) && isAdjective(scan, scan.skipSpace(at + 1))) return phraseAt(scan, at + 1, depth + 1)
  if (notNouns.has(word) || (isNeverCounted(word) && !isKnownNoun(word))) return nothing
  if (isKnownNoun(word)) return { readings: analyse(word), noun: word }
  // 5 jejich členů
  if (/^je(?:jich|ho)$/u.test(word)) return phraseAt(scan, at + 1, depth + 1)
  if (manyDo.test(word)) return nothing
  const asAdjective = nounInDisguise.test(word) ? [] : adjectiveReadings(word)
  if (asAdjective.length > 0) {
    const rest = depth < 4 ? phraseAt(scan, at + 1, depth + 1) : nothing
    const both = asAdjective.filter(one => rest.readings.some(other => isSame(one, other)))
    return both.length > 0 ? { readings: both, noun: rest.noun } : { readings: asAdjective, noun: rest.noun }
  }
  return verbForm.test(word) ? nothing : { readings: analyse(word), noun: word }
}

/** 2 e-maily, 3 česko-polské projekty, 5 on-line kurzů */
const hyphened = /(?:on-line|off-line|\p{L}{3,}o-|[eé]-)\s?(?=\p{Ll})/uy

/** "5 sociálně vyloučených lokalit": an adverb of the adjective. */
const adverb = /(?:[bdlmnprstvzž]ě|sky|cky|[clz]e)$/u

const isAdjective = (scan: Scan, at: number): boolean => scan.at(at).kind === 'word' && (/[ýáé]$|ého$|ému$|ým$|ých$|ými$/u.test(scan.textAt(at)) || (/[íhu]$|ím$|ími$/u.test(scan.textAt(at)) && !isKnownNoun(scan.textAt(at)))) && adjectiveReadings(scan.textAt(at)).length > 0

/** "2 zůstávají v nemocnici" */
const manyDo = /[aeěu](?<!^je)jí$/u

/** "ve skupinách 21 a 26 vyúčtovat", "Proti: 0 Zdrželi se", "byly 2 vyřazeny": what is done is not counted. */
const verbForm = /[dhkstz]li$|šl[aoiy]$|^\p{L}{2,}(?:uj(?:e|í|eme)|ují|..te)$|^\p{L}{3,}(?:[aeě]n|[iyu]t)[yo]$|^(?:vy|za|na|po|do|od|pře|při|pro|roz|zt|zí|sc|vz)\p{L}{3,}[aiyuě]l[ay]$|^\p{L}{3,}[aiyuě]l[io]?$|\p{L}{3,}eli$|^\p{L}{3,}(?:ovat|nout)$|^(?:za|vy|na|po|do|od|pře|při|pro|roz|zj|zv|zm|uk|ud|uv|um|uh|sl|sn|sp|ob)\p{L}+[^aeiouyáéíóúůý](?:it|[eě]t|at)$/u

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
