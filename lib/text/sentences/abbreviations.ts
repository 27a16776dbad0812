import { abbreviations, type AbbreviationsRow } from './abbreviations.table.ts'
import { sentenceStarters } from './sentence-starters.table.ts'
import { previousToken, type Token } from './token-before.ts'

export interface Abbreviation {
  readonly kind: AbbreviationsRow[1]
  /** Words before which it is never an end. */
  readonly goesOnWith: ReadonlySet<string>
  /** Where its first part starts in the text. */
  readonly start: number
}

const none: ReadonlySet<string> = /* @__PURE__ */ new Set()

type Entry = Omit<Abbreviation, 'start'>

// Calls marked as pure are left out of a page that only reads scripts.
const byForm = /* @__PURE__ */ indexForms()
const partsByEnd = /* @__PURE__ */ indexEnds()
const starters = /* @__PURE__ */ indexStarters()
const longestForm = /* @__PURE__ */ longestLength()

/** By form without white space after periods and without the last period: as written (`Sb`, `Po`), then with a capital (`Např`), then all in capitals (`TEL`). */
function indexForms(): ReadonlyMap<string, Entry> {
  const forms = new Map<string, Entry>()
  const inCapitals: [string, Entry][] = []
  for (const [written, kind, goesOnWith] of abbreviations) {
    const form = bare(written)
    const entry = { kind, goesOnWith: goesOnWith === '' ? none : new Set(goesOnWith.split(' ')) }
    forms.set(form, entry)
    inCapitals.push([capitalised(form), entry])
    // The initials `M.R.` are no `m. r.`.
    if (!form.includes('.') && form === form.toLowerCase()) inCapitals.push([form.toUpperCase(), entry])
  }
  for (const [form, entry] of inCapitals) if (!forms.has(form)) forms.set(form, entry)
  return forms
}

function longestLength(): number {
  return Math.max(...abbreviations.map(([form]) => bare(form).length))
}

/** The last part of each abbreviation, and how many parts those that end so have at most. */
function indexEnds(): ReadonlyMap<string, number> {
  const ends = new Map<string, number>()
  for (const [form] of abbreviations) {
    const last = lastPart(bare(form))
    const parts = form.split(/(?<=\.)|\s/).length
    for (const end of [last, capitalised(last), last.toUpperCase()]) ends.set(end, Math.max(parts, ends.get(end) ?? 1))
  }
  return ends
}

function indexStarters(): ReadonlySet<string> {
  return new Set(sentenceStarters.flatMap(([word]) => [capitalised(word), word.toUpperCase()]))
}

/** `o` of `s.r.o` */
function lastPart(text: string): string {
  return text.slice(text.lastIndexOf('.') + 1)
}

function bare(form: string): string {
  return form.replaceAll('. ', '.').slice(0, -1)
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** The longest known abbreviation that ends with `last` and its period: `o.` after `s. r.` is the end of `s. r. o.`. */
export function abbreviationEndingWith(text: string, from: number, last: Pick<Token, 'text' | 'start'>): Abbreviation | undefined {
  if (last.text.length > longestForm) return undefined
  const mostParts = partsByEnd.get(lastPart(last.text))
  if (mostParts === undefined) return gluedAbbreviation(last)
  let found: Abbreviation | undefined
  let form = last.text
  let { start } = last
  for (let part = 1; form.length <= longestForm; part++) {
    const entry = byForm.get(form)
    if (entry) found = { kind: entry.kind, goesOnWith: entry.goesOnWith, start }
    if (part === mostParts) break
    const token = previousToken(text, from, start)
    if (token.text === '') break
    // "od p." is no "odp."
    form = `${token.text}${token.text.endsWith('.') ? '' : ' '}${form}`
    start = token.start
  }
  return found ?? gluedAbbreviation(last)
}

/** `č.` of `zák.č. 250/2000`, `tis.` of `40tis. Kč` */
function gluedAbbreviation(last: Pick<Token, 'text' | 'start'>): Abbreviation | undefined {
  const dot = last.text.lastIndexOf('.')
  const at = dot > 1 ? dot + 1 : (/^\d+(?=\p{Ll}+$)/u.exec(last.text)?.[0].length ?? 0)
  const entry = at > 0 ? byForm.get(last.text.slice(at)) : undefined
  return entry && { kind: entry.kind, goesOnWith: entry.goesOnWith, start: last.start + at }
}

/** Whether a word with a capital begins a sentence rather than being a name. */
export const isSentenceStarter = (word: string): boolean => starters.has(word)
