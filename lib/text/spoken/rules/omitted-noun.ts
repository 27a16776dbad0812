import { isVerb, type Governor } from '../grammar/governor.ts'
import type { Reading } from '../grammar/agreement.ts'
import { isKnownNoun } from '../grammar/analysis.ts'
import { phraseAt } from '../grammar/phrase.ts'
import type { Scan } from '../reading/scan.ts'

const reach = 40

/** do 2. pěšky */
const adverb = /^(?:pěšky|také|už|již|ještě|zatím|potom|pak|ani|jen|pouze|výtahem|autem|vlakem|autobusem|ne|ano|zdarma)$/u

/** musíte, hledáte: never an adjective or a noun. */
const addressed = /..[íá]te$/u

/**
 * An ordinal after a preposition whose noun is left out takes the gender of the noun of the last ordinal before it: "otevře 5. pobočku a pro
 * 6. hledá prostory". Undefined where no verb follows, the word can belong to the ordinal all the same, or no such noun was named.
 */
export function omittedNoun(scan: Scan, index: number, next: number, readings: readonly Reading[], governor: Governor): Reading | undefined {
  const [inCase] = governor.cases
  if (governor.kind !== 'preposition' || inCase === undefined) return undefined
  const word = scan.textAt(next)
  const belongs = readings.some(reading => !reading.plural && governor.cases.includes(reading.case))
  if (!addressed.test(word) && (belongs || !(isVerb(word) || adverb.test(word)))) return undefined
  for (let at = index - 1; at >= 0 && index - at < reach; at -= 1) {
    if (scan.at(at).kind !== 'digits' || scan.textAt(at + 1) !== '.') continue
    const { readings: named, noun } = phraseAt(scan, at + 2)
    const gender = isKnownNoun(noun) ? named[0]?.gender : undefined
    if (gender !== undefined) return { gender, plural: false, case: inCase }
  }
  return undefined
}
