import { cases, genders, type Case, type Gender, type Reading } from './agreement.ts'
import { endings } from './endings.table.ts'
import { allNouns } from './noun.ts'

/** Second forms of a noun beside those of the table: dnů and dní. */
const secondForms: readonly (readonly [string, string])[] = [['dní', 'ip2'], ['dni', 'i36p14'], ['dětma', 'np7']]

let known: Map<string, Reading[]> | undefined

/** Every form of every noun of the table, with what it can be. */
function knownForms(): Map<string, Reading[]> {
  if (known !== undefined) return known
  known = new Map()
  const add = (form: string, reading: Reading): void => {
    const readings = known?.get(form)
    if (readings === undefined) known?.set(form, [reading])
    else readings.push(reading)
  }
  for (const { gender, forms } of allNouns().values()) {
    for (const [slot, form] of forms.entries()) {
      if (form !== '') add(form, { gender, plural: slot > 5, case: cases[slot % 6] ?? 1 })
    }
  }
  for (const [form, code] of secondForms) for (const reading of readingsOf(code)) add(form, reading)
  // v řadě is of řada, not of řad
  for (const { gender, otherLocative } of allNouns().values()) {
    if (otherLocative !== undefined && (gender !== 'i' || !known.has(otherLocative))) add(otherLocative, { gender, plural: false, case: 6 })
  }
  return known
}

export const isKnownNoun = (word: string): boolean => knownForms().has(word)

const byEnding = new Map(endings.map(([ending, codes]) => [ending, codes.split(' ').flatMap(readingsOf)]))

/** `f2p14`: feminine, singular genitive, plural nominative and accusative. */
function readingsOf(code: string): Reading[] {
  const readings: Reading[] = []
  let plural = false
  for (const letter of code.slice(1)) {
    if (letter === 'p') plural = true
    else readings.push({ gender: (genders.find(gender => gender === code[0]) ?? 'i') satisfies Gender, plural, case: Number(letter) as Case })
  }
  return readings
}

const longest = Math.max(...endings.map(([ending]) => ending.length))

/** What the form of a noun (small letters) can be: by the table, otherwise by its ending. */
export function analyse(word: string): readonly Reading[] {
  const found = knownForms().get(word)
  if (found !== undefined) return found
  for (let length = Math.min(longest, word.length - 1); length > 0; length -= 1) {
    const readings = byEnding.get(word.slice(-length))
    if (readings !== undefined) return readings
  }
  return consonant
}

const consonant: readonly Reading[] = ['i14', 'm1', 'fp2', 'np2'].flatMap(readingsOf)
