import { caseIndex, cases, genders, type Reading } from './agreement.ts'

const hard: Endings = {
  m: 'ý ého ému ého ém ým í ých ým é ých ými',
  i: 'ý ého ému ý ém ým é ých ým é ých ými',
  f: 'á é é ou é ou é ých ým é ých ými',
  n: 'é ého ému é ém ým á ých ým á ých ými',
}
const soft: Endings = {
  m: 'í ího ímu ího ím ím í ích ím í ích ími',
  i: 'í ího ímu í ím ím í ích ím í ích ími',
  f: 'í í í í í í í ích ím í ích ími',
  n: 'í ího ímu í ím ím í ích ím í ích ími',
}

/** An adjective (první, takzvaný) in the gender, number and case of a reading. */
export function adjective(lemma: string, { gender, plural, case: inCase }: Reading): string {
  const endings = (lemma.endsWith('í') ? soft : hard)[gender]?.split(' ') ?? []
  const ending = endings[caseIndex(inCase) + (plural ? 6 : 0)] ?? ''
  const stem = lemma.slice(0, -1)
  return gender === 'm' && plural && inCase === 1 && !lemma.endsWith('í') ? soften(stem) : stem + ending
}

/** Nominative plural of men: český gives čeští, druhý druzí. */
function soften(stem: string): string {
  if (stem.endsWith('sk')) return `${stem.slice(0, -2)}ští`
  if (stem.endsWith('ck')) return `${stem.slice(0, -2)}čtí`
  const last = stem.at(-1) ?? ''
  return `${stem.slice(0, -1)}${{ k: 'c', h: 'z', r: 'ř' }[last] ?? last}í`
}

/** The readings of a form by its ending, or nothing if it does not look like an adjective. */
export function adjectiveReadings(word: string): readonly Reading[] {
  const possessive = possessives.get(word)
  if (possessive !== undefined) return possessive
  const ending = /(?:ého|ému|ých|ými|ího|ímu|ích|ími|ým|ém|ím|ou|[ýáéí])$/u.exec(word)?.[0]
  if (ending === undefined || word.length < ending.length + 2) return []
  return byEnding.get(ending) ?? []
}

type Endings = Readonly<Record<string, string>>

/** Adds what every ending can be, under the words that `wordsOf` makes of it. */
function index(into: Map<string, Reading[]>, endings: Endings, wordsOf: (ending: string) => readonly string[]): void {
  for (const gender of genders) {
    endings[gender]?.split(' ').forEach((ending, slot) => {
      const reading: Reading = { gender, plural: slot > 5, case: cases[slot % 6] ?? 1 }
      for (const word of wordsOf(ending)) into.set(word, [...(into.get(word) ?? []), reading])
    })
  }
}

const byEnding = new Map<string, Reading[]>()
for (const set of [hard, soft]) index(byEnding, set, ending => [ending])

/** náš, vaše: endings of their own. */
const owned: Endings = {
  m: 'áš ašeho ašemu ašeho ašem aším aši ašich ašim aše ašich ašimi',
  i: 'áš ašeho ašemu áš ašem aším aše ašich ašim aše ašich ašimi',
  f: 'aše aší aší aši aší aší aše ašich ašim aše ašich ašimi',
  n: 'aše ašeho ašemu aše ašem aším aše ašich ašim aše ašich ašimi',
}
const possessives = new Map<string, Reading[]>()
index(possessives, owned, ending => [`n${ending}`, `v${ending}`])
