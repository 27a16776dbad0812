/** Czech number words in all their cases, by the start of the word and what may follow it. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^jed(?:en|na|no|noho|nomu|nom|ním|nu|nou|né|něch)$/, 1],
  [/^(?:dv(?:a|ě|ou|ěma)|oba|obě|obou)$/, 2],
  [/^(?:tři|tří|třech|třem|třemi)$/, 3],
  [/^čtyř(?:i|ech|em|mi)?$/, 4],
  [/^pěti?$/, 5],
  [/^šesti?$/, 6],
  [/^sedmi?$/, 7],
  [/^osmi?$/, 8],
  [/^dev(?:ět|íti)$/, 9],
  [/^des(?:et|eti|íti)$/, 10],
  [/^jedenácti?$/, 11],
  [/^dvanácti?$/, 12],
  [/^třinácti?$/, 13],
  [/^čtrnácti?$/, 14],
  [/^patnácti?$/, 15],
  [/^šestnácti?$/, 16],
  [/^sedmnácti?$/, 17],
  [/^osmnácti?$/, 18],
  [/^devatenácti?$/, 19],
  [/^dvaceti?$/, 20],
  [/^třiceti?$/, 30],
  [/^čtyřiceti?$/, 40],
  [/^padesáti?$/, 50],
  [/^šedesáti?$/, 60],
  [/^sedmdesáti?$/, 70],
  [/^osmdesáti?$/, 80],
  [/^devadesáti?$/, 90],
  [/^(?:sto|sta|stu|stem|stě|set|stech)$/, 100],
]
const thousands = /^tisíc(?:e|i|ů|ům|ích)?$/

/** The value of one number word. */
export function unitOf(word: string): number | undefined {
  return units.find(([form]) => form.test(word))?.[1]
}

/** The numbers that a text says in words: `osm` → 8, `sto dvacet tři` → 123, `pět tisíc` → 5000. Millions stay words. */
export function numbersInWords(words: readonly string[]): readonly number[] {
  const found: number[] = []
  let total = 0
  let group = 0
  let last = Number.POSITIVE_INFINITY
  const close = () => {
    if (total + group > 0) found.push(total + group)
    total = 0
    group = 0
    last = Number.POSITIVE_INFINITY
  }
  for (const [index, word] of words.entries()) {
    const value = unitOf(word)
    // The thousand of `8 tisíc` is counted with its digits.
    if (thousands.test(word) && !/\d$/.test(words[index - 1] ?? '')) {
      total += (group || 1) * 1000
      group = 0
      last = 1000
    } else if (value === undefined) close()
    else {
      const isHundreds = value === 100 && group > 0 && group < 10
      // `tři pět` are two numbers; `třicet pět` and `sto pět` are one.
      if (!isHundreds && group > 0 && (value >= last || (last < 20 && last !== 100))) close()
      group = isHundreds ? group * 100 : group + value
      last = value
    }
  }
  close()
  return found
}
