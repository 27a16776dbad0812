import { caseIndex, type Case, type Gender } from './agreement.ts'
import { nouns } from './nouns.table.ts'
import { paradigms } from './paradigms.table.ts'

/** A noun with its six singular and six plural forms; an empty string where it has none. */
export interface Noun {
  readonly gender: Gender
  readonly forms: readonly string[]
  /** A second locative singular (v úřadě, v patře), where there is one. */
  readonly otherLocative?: string
}

const paradigmOf = new Map(paradigms.map(([name, gender, ending, forms]) => [
  name,
  { gender, cut: ending.replace('_', '').length, endings: forms.split(' ') },
]))

const softened: Readonly<Record<string, string>> = { k: 'c', g: 'z', h: 'z', r: 'ř' }

/** Joins a stem with an ending as Czech spells it: škola + ě gives škole, úředník + i úředníci, rybník + ech rybnících. */
function join(stem: string, ending: string, gender: Gender): string {
  const last = stem.at(-1) ?? ''
  const front = stem.slice(0, -1)
  if (ending === 'ě') {
    if (stem.endsWith('ch')) return `${stem.slice(0, -2)}še`
    if (softened[last] !== undefined) return `${front}${softened[last]}e`
    return 'dtnbpvmf'.includes(last) ? `${stem}ě` : `${stem}e`
  }
  if (ending === 'ech' && gender !== 'f') {
    if (stem.endsWith('ch')) return `${stem.slice(0, -2)}ších`
    if ('kgh'.includes(last)) return gender === 'n' ? `${stem}ách` : `${front}${softened[last]}ích`
  }
  if (ending === 'i' && gender === 'm') {
    if (stem.endsWith('ch')) return `${stem.slice(0, -2)}ši`
    if (softened[last] !== undefined) return front + softened[last] + ending
  }
  if ('ňďť'.includes(last) && last !== '' && 'eií'.includes(ending[0] ?? '-')) {
    return front + ({ ň: 'n', ď: 'd', ť: 't' }[last] ?? '') + ending.replace(/^e/u, 'ě')
  }
  return stem + ending
}

/** štěně, štěněte, štěňata */
function joinSoft(stem: string, ending: string): string {
  const last = stem.at(-1) ?? ''
  return ending.startsWith('a') ? `${stem.slice(0, -1)}${{ n: 'ň', d: 'ď', t: 'ť' }[last] ?? last}${ending}` : `${stem}${ending.replace(/^e/u, 'ě')}`
}

const needsVowel = /[^aeiouyáéíóúůýě][kbvmlnr]$/u

/** Genitive plural without an ending: vyhlášk gives vyhlášek. */
const bareGenitive = (stem: string): string => (needsVowel.test(stem) ? `${stem.slice(0, -1)}e${stem.slice(-1)}` : stem)

function decline([lemma, paradigmName, stem, genitive, forms]: (typeof nouns)[number]): Noun {
  const paradigm = paradigmOf.get(paradigmName)
  if (paradigm === undefined) throw new Error(`nouns.tsv: "${lemma}" has the unknown paradigm "${paradigmName}"; add it to paradigms.tsv`)
  const { gender, cut, endings } = paradigm
  if (forms !== '') return { gender, forms: forms.split(' ').map(form => (form === '-' ? '' : form)) }
  const base = stem === '' ? lemma.slice(0, lemma.length - cut) : stem
  const otherLocative = endings[4] === 'u' && gender !== 'f' && gender !== 'm' ? { otherLocative: join(base, 'ě', gender) } : {}
  return {
    gender,
    ...otherLocative,
    forms: endings.map((ending, slot) => {
      if (slot === 7 && genitive !== '') return genitive
      if (ending !== '_') return slot === 0 ? lemma : lemma.endsWith('ě') && paradigmName === 'kuře' ? joinSoft(base, ending) : join(base, ending, gender)
      if (slot < 6) return lemma
      return bareGenitive(base)
    }),
  }
}

type Row = (typeof nouns)[number]

const rowOf = new Map(nouns.map(row => [row[0], row]))
const declined = new Map<string, Noun>()

export const isNoun = (lemma: string): boolean => rowOf.has(lemma)

/** A noun of the table, declined when it is first asked for. */
export function findNoun(lemma: string): Noun | undefined {
  const row = rowOf.get(lemma)
  const found = declined.get(lemma) ?? (row === undefined ? undefined : decline(row))
  if (found !== undefined) declined.set(lemma, found)
  return found
}

/** All nouns of the table, for tools and tests. */
export const allNouns = (): ReadonlyMap<string, Noun> => new Map(nouns.flatMap(([lemma]): [string, Noun][] => {
  const found = findNoun(lemma)
  return found === undefined ? [] : [[lemma, found]]
}))

/** Nouns with few letters change their first two: hra and her. */
const short = 4
export const head = (word: string): string => word.slice(0, 2)

function headsOf([lemma, , stem, genitive, forms]: Row): ReadonlySet<string> {
  const all = lemma.length > short && forms === '' ? [lemma, stem, genitive] : [lemma, ...(findNoun(lemma)?.forms ?? []), findNoun(lemma)?.otherLocative ?? '']
  return new Set(all.filter(form => form !== '').map(head))
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

let byHead: Map<string, string[]> | undefined

/** The nouns that can have a form with these first two letters, in the order of the table. */
export function nounsWithHead(letters: string): readonly Noun[] {
  if (byHead === undefined) {
    byHead = new Map()
    for (const row of nouns) for (const one of headsOf(row)) append(byHead, one, row[0])
  }
  return (byHead.get(letters) ?? []).flatMap(lemma => findNoun(lemma) ?? [])
}

/** Plurals of words that have a singular all the same: člověk, dítě, rok. */
const suppletive = new Set(['lidé', 'děti', 'léto'])
let pluralOnly: Set<string> | undefined

/** A form of a noun that has no singular (dveře, nůžky): it is counted in sets. */
export function isPluralOnly(form: string): boolean {
  pluralOnly ??= new Set(nouns.filter(([lemma, , , , forms]) => forms.startsWith('- ') && !suppletive.has(lemma)).flatMap(([, , , , forms]) => forms.split(' ').slice(6)))
  return pluralOnly.has(form)
}

/** A noun of the table by its first form; the tables that name nouns are checked against it by a test. */
export function noun(lemma: string): Noun {
  const found = findNoun(lemma)
  if (found === undefined) throw new Error(`nouns.tsv: "${lemma}" is missing; add a row`)
  return found
}

export const nounForm = (of: Noun, plural: boolean, inCase: Case): string => of.forms[caseIndex(inCase) + (plural ? 6 : 0)] ?? ''
