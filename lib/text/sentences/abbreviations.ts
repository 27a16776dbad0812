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

function indexForms(): ReadonlyMap<string, Entry> {
  return new Map(abbreviations.map(([form, kind, goesOnWith]) =>
    [noSpaces(form), { kind, goesOnWith: goesOnWith === '' ? none : new Set(goesOnWith.split(' ')) }]))
}

function longestLength(): number {
  return Math.max(...abbreviations.map(([form]) => noSpaces(form).length))
}

/** The last part of each abbreviation, small, and how many parts those that end so have at most. */
function indexEnds(): ReadonlyMap<string, number> {
  const ends = new Map<string, number>()
  for (const [form] of abbreviations) {
    const last = lastPart(noSpaces(form).slice(0, -1))
    ends.set(last, Math.max(form.split(/(?<=\.)|\s/u).length, ends.get(last) ?? 1))
  }
  return ends
}

function indexStarters(): ReadonlySet<string> {
  return new Set(sentenceStarters.map(([word]) => word))
}

/** `o.` of `s.r.o` */
function lastPart(text: string): string {
  return `${text.slice(text.lastIndexOf('.') + 1)}.`.toLowerCase()
}

function noSpaces(text: string): string {
  return text.replaceAll(' ', '')
}

/** The longest known abbreviation that ends with `last` and its period: `o.` after `s. r.` is the end of `s. r. o.`. */
export function abbreviationEndingWith(text: string, from: number, last: Token): Abbreviation | undefined {
  if (last.text.length > longestForm) return undefined
  const mostParts = partsByEnd.get(lastPart(last.text))
  if (mostParts === undefined) return undefined
  let found: Abbreviation | undefined
  let form = ''
  let token = last
  for (let part = 0; part < mostParts; part++) {
    if (part > 0) token = previousToken(text, from, token.start)
    form = part === 0 ? `${token.text}.` : token.text + form
    if (token.text === '' || form.length > longestForm) break
    const entry = lookUp(form)
    if (entry) found = { kind: entry.kind, goesOnWith: entry.goesOnWith, start: token.start }
  }
  return found ?? gluedAbbreviation(last)
}

/** `č.` of `zák.č. 250/2000` */
function gluedAbbreviation(last: Token): Abbreviation | undefined {
  const dot = last.text.lastIndexOf('.')
  const entry = dot > 1 ? lookUp(`${last.text.slice(dot + 1)}.`) : undefined
  return entry && { kind: entry.kind, goesOnWith: entry.goesOnWith, start: last.start + dot + 1 }
}

/** As written first (`Sb.`, `Po.`), then with a small first letter (`Např.`), then all small (`TEL.`). */
function lookUp(form: string): Entry | undefined {
  const exact = byForm.get(form)
  if (exact) return exact
  const small = form.toLowerCase()
  if (small === form) return undefined
  return byForm.get(small.charAt(0) + form.slice(1)) ?? (isCapitals(form) ? byForm.get(small) : undefined)
}

/** `TEL.`, but not the initials `M.R.`, which are no `m. r.`. */
const isCapitals = (form: string): boolean => form === form.toUpperCase() && form.indexOf('.') === form.length - 1

/** Whether a word with a capital begins a sentence rather than being a name. */
export const isSentenceStarter = (word: string): boolean => starters.has(word.toLowerCase())
