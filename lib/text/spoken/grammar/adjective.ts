import { caseIndex, type Reading } from './agreement.ts'

const hard: Readonly<Record<string, string>> = {
  m: 'ý ého ému ého ém ým í ých ým é ých ými',
  i: 'ý ého ému ý ém ým é ých ým é ých ými',
  f: 'á é é ou é ou é ých ým é ých ými',
  n: 'é ého ému é ém ým á ých ým á ých ými',
}
const soft: Readonly<Record<string, string>> = {
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
  const ending = /(?:ého|ému|ých|ými|ího|ímu|ích|ími|ým|ém|ím|ou|[ýáéí])$/u.exec(word)?.[0]
  if (ending === undefined || word.length < ending.length + 2) return []
  return byEnding.get(ending) ?? []
}

const byEnding = new Map<string, Reading[]>()
for (const set of [hard, soft]) {
  for (const gender of ['m', 'i', 'f', 'n'] as const) {
    set[gender]?.split(' ').forEach((ending, slot) => {
      const reading: Reading = { gender, plural: slot > 5, case: ([1, 2, 3, 4, 6, 7] as const)[slot % 6] ?? 1 }
      byEnding.set(ending, [...(byEnding.get(ending) ?? []), reading])
    })
  }
}
