import { cases, genders, type Case, type Gender, type Reading } from './agreement.ts'
import { endings } from './endings.table.ts'
import { head, nounsWithHead } from './noun.ts'

/** Second forms of a noun beside those of the table: dnů and dní. */
const secondForms: readonly (readonly [string, string])[] = [['dní', 'ip2'], ['dni', 'i36p14'], ['dětma', 'np7']]

const known = new Map<string, ReadonlyMap<string, readonly Reading[]>>()

/** What the forms with the same first two letters as a word can be, by the table of nouns; made when the first of them is met. */
function formsLike(word: string): ReadonlyMap<string, readonly Reading[]> {
  const letters = head(word)
  const cached = known.get(letters)
  if (cached !== undefined) return cached
  const made = new Map<string, Reading[]>()
  const add = (form: string, reading: Reading): void => {
    const readings = made.get(form)
    if (readings === undefined) made.set(form, [reading])
    else readings.push(reading)
  }
  const nouns = nounsWithHead(letters)
  for (const { gender, forms } of nouns) {
    for (const [slot, form] of forms.entries()) {
      if (form !== '') add(form, { gender, plural: slot > 5, case: cases[slot % 6] ?? 1 })
      // žákyní and žákyň
      if (slot === 7 && /[^u][kg]yní$/u.test(form)) add(`${form.slice(0, -2)}ň`, { gender, plural: true, case: 2 })
    }
  }
  for (const [form, code] of secondForms) if (form.startsWith(letters)) for (const reading of readingsOf(code)) add(form, reading)
  // v řadě is of řada, not of řad
  for (const { gender, otherLocative } of nouns) {
    if (otherLocative !== undefined && (gender !== 'i' || !made.has(otherLocative))) add(otherLocative, { gender, plural: false, case: 6 })
  }
  known.set(letters, made)
  return made
}

export const isKnownNoun = (word: string): boolean => formsLike(word).has(word)

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
  const found = formsLike(word).get(word)
  if (found !== undefined) return found
  for (let length = Math.min(longest, word.length - 1); length > 0; length -= 1) {
    const readings = byEnding.get(word.slice(-length))
    if (readings !== undefined) return readings
  }
  return byEnding.get('') ?? []
}
