/** Number words of the full text that easy-read writes in digits. Forms differ by case; their stems do not. */
const numberWords: readonly (readonly [RegExp, string])[] = [
  [/^(jed(en|na|no|noho|nomu|nom|ním|nu|nou|né))$/, '1'],
  [/^(dv(a|ě|ou|ěma)|oba|obě)$/, '2'],
  [/^(tři|tří|třech|třem|třemi)$/, '3'],
  [/^(čtyř(i|ech|em|mi)?)$/, '4'],
  [/^(pět|pěti)$/, '5'],
  [/^(šest|šesti)$/, '6'],
  [/^(sedm|sedmi)$/, '7'],
  [/^(osm|osmi)$/, '8'],
  [/^(devět|devíti)$/, '9'],
  [/^(deset|deseti|desíti)$/, '10'],
  [/^(jedenáct|jedenácti)$/, '11'],
  [/^(dvanáct|dvanácti)$/, '12'],
  [/^(třináct|třinácti)$/, '13'],
  [/^(čtrnáct|čtrnácti)$/, '14'],
  [/^(patnáct|patnácti)$/, '15'],
  [/^(šestnáct|šestnácti)$/, '16'],
  [/^(sedmnáct|sedmnácti)$/, '17'],
  [/^(osmnáct|osmnácti)$/, '18'],
  [/^(devatenáct|devatenácti)$/, '19'],
  [/^(dvacet|dvaceti)$/, '20'],
]

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []
const numbersOf = (text: string): readonly string[] => (text.match(/\d+(?:[ \u00a0.]\d{3})*(?:,\d+)?/g) ?? []).map((number) => number.replace(/[ \u00a0.]/g, ''))

/** The numbers that a text states, in digits and in words. */
export function statedNumbers(text: string): ReadonlySet<string> {
  const inWords = wordsOf(text.toLowerCase()).flatMap((word) => numberWords.flatMap(([form, digits]) => (form.test(word) ? [digits] : [])))
  return new Set([...numbersOf(text), ...inWords])
}

/** Numbers in digits that a text states and its source does not. */
export function numbersNotIn(text: string, source: ReadonlySet<string>): readonly string[] {
  return numbersOf(text).filter((number) => !source.has(number))
}

/** Names: words with a capital that do not begin a sentence. They are compared by their stem, for a name has seven cases. */
export function namesNotIn(text: string, source: string): readonly string[] {
  const stems = new Set(wordsOf(source).map(stem))
  const names = [...text.matchAll(/(?<=[\p{Ll},\d] )\p{Lu}[\p{L}\p{M}]+/gu)].map(([name]) => name)
  return names.filter((name) => !stems.has(stem(name)))
}

const stem = (word: string): string => word.toLowerCase().slice(0, Math.max(3, word.length - 2))
