import { cases } from '#lib/text/spoken/grammar/agreement.ts'
import { allNouns, type Noun } from '#lib/text/spoken/grammar/noun.ts'
import { moduleSource } from './compile-table.ts'
import { endingsTable } from './list.ts'

/** Fewer forms than this say nothing about an ending. Tenfold cross-validation over nouns.tsv finds 12 as good, with twice the endings, and 60 worse. */
const fewest = 24
const longest = 5
/** What fewer of an ending's forms can be than this share of its most usual reading is left out. */
const rare = 0.03

/** The module of the learned endings. */
export const endingsSource = (): string => moduleSource(endingsTable, learnEndings(allNouns().values()), 'Learned from nouns.tsv by npm run tables; edit that table, not this file.')

/** How many forms with an ending are of one gender, number and case; keys like `f2` and `fp2`. */
type Counts = Map<string, number>

/**
 * What a noun that is in no table can be, learned from those that are: endings and their readings, the most usual first.
 * An ending that says no more than a shorter one is left out.
 */
export function learnEndings(nouns: Iterable<Noun>): readonly (readonly [ending: string, readings: string])[] {
  const counts = count(nouns)
  const codes = new Map<string, string>()
  for (const [ending, readings] of counts) if (total(readings) >= fewest) codes.set(ending, codeOf(readings))
  const known = (ending: string): string => codes.get(ending) ?? (ending === '' ? '' : known(ending.slice(1)))
  return [...codes]
    .filter(([ending, code]) => ending === '' || known(ending.slice(1)) !== code)
    .sort(([one], [other]) => one.length - other.length || (one < other ? -1 : 1))
}

function count(nouns: Iterable<Noun>): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const { gender, forms } of nouns) {
    for (const [slot, form] of forms.entries()) {
      const reading = `${gender}${slot > 5 ? 'p' : ''}${cases[slot % 6] ?? 1}`
      for (let length = 0; form !== '' && length <= Math.min(longest, form.length); length += 1) {
        const ending = form.slice(form.length - length)
        const readings = counts.get(ending) ?? new Map<string, number>()
        readings.set(reading, (readings.get(reading) ?? 0) + 1)
        counts.set(ending, readings)
      }
    }
  }
  return counts
}

const total = (readings: Counts): number => [...readings.values()].reduce((sum, one) => sum + one, 0)

/** `f2 fp1 fp4 i1`: the most usual reading first. */
function codeOf(readings: Counts): string {
  const most = Math.max(...readings.values())
  const usual = [...readings].filter(([, times]) => times >= rare * most)
  return usual.sort(([one, times], [other, others]) => others - times || (one < other ? -1 : 1)).map(([reading]) => reading).join(' ')
}
