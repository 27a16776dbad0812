import { oneOf, optional, type Table } from './compile-table.ts'

const abbreviationKinds = ['always', 'name', 'number', 'unit', 'either', 'company', 'word', 'digits', 'likely'] as const
const clauseWordKinds = ['clause', 'joining', 'leaning'] as const

const governorKinds = ['preposition', 'noun', 'counted', 'verb', 'modifier'] as const
const unitKinds = ['money', 'scale', 'time', 'share', 'measure', 'count'] as const
const wordClasses = [
  'size', 'sum', 'moment', 'agent', 'measure', 'done', 'numbered', 'label', 'year', 'halved', 'threshold', 'price-of-one', 'rank', 'no-noun', 'document',
  'part', 'part-in-short', 'read-as-number', 'of-world', 'cadastral', 'electronic', 'described', 'joining', 'along', 'scheduled', 'glued',
  'spaced', 'code', 'owner', 'time-limit', 'electric',
] as const
const readingKinds = ['fixed', 'noun', 'adjective', 'number', 'place'] as const

const union = (names: readonly string[]): string => names.map(name => `'${name}'`).join(' | ')

const sixForms = (value: string): string | undefined => (value.split(' ').length === 6 ? undefined : `${value.split(' ').length} forms; write six`)

const wordOrStem = (value: string): string | undefined =>
  /^(?:\p{Ll}+|\p{Ll}{2,}\*)$/u.test(value) ? undefined : `"${value}" is no word in small letters; write one, or two letters or more and a star`

const nameOrStem = (value: string): string | undefined =>
  /^\p{Lu}\p{Ll}+\*?$/u.test(value) ? undefined : `"${value}" is no name; write one with a capital letter, or its beginning and a star`

const digits = (value: string): string | undefined => (/^[0-9]+$/u.test(value) ? undefined : `"${value}" is no number; write it in digits`)

/** The tables of words that editors keep. A new table is added here, then `npm run tables`. */
export const tables: readonly Table[] = [
  {
    path: 'lib/text/sentences/abbreviations.tsv',
    key: ['abbreviation'],
    columns: [
      {
        name: 'abbreviation',
        check: value => value.endsWith('.') ? undefined : `"${value}" does not end with a period; write it as it stands in text`,
      },
      { name: 'kind', check: oneOf(...abbreviationKinds), type: abbreviationKinds.map(name => `'${name}'`).join(' | ') },
      { name: 'goes-on-with', check: optional },
      { name: 'comment', compiled: false },
    ],
  },
  {
    path: 'lib/text/sentences/sentence-starters.tsv',
    key: ['word'],
    columns: [{ name: 'word' }],
  },
  {
    path: 'lib/text/sentences/letter-nouns.tsv',
    key: ['stem'],
    columns: [{ name: 'stem' }, { name: 'comment', compiled: false }],
  },
  {
    path: 'lib/text/sentences/company-nouns.tsv',
    key: ['stem'],
    columns: [{ name: 'stem' }, { name: 'comment', compiled: false }],
  },
  {
    path: 'lib/text/sentences/clause-words.tsv',
    key: ['word'],
    columns: [
      { name: 'word' },
      { name: 'kind', check: oneOf(...clauseWordKinds), type: clauseWordKinds.map(name => `'${name}'`).join(' | ') },
      { name: 'comment', compiled: false },
    ],
  },
  {
    path: 'lib/text/spoken/grammar/place-verbs.tsv',
    key: ['verb'],
    columns: [{ name: 'verb' }],
  },
  {
    path: 'lib/text/spoken/grammar/paradigms.tsv',
    key: ['paradigm'],
    columns: [
      { name: 'paradigm' },
      { name: 'gender', check: oneOf('m', 'i', 'f', 'n'), type: "'m' | 'i' | 'f' | 'n'" },
      { name: 'ending' },
      { name: 'forms', check: value => value.split(' ').length === 12 ? undefined : `${value.split(' ').length} forms; write six of singular and six of plural` },
    ],
  },
  {
    path: 'lib/text/spoken/grammar/nouns.tsv',
    key: ['noun'],
    columns: [
      { name: 'noun' },
      { name: 'paradigm' },
      { name: 'stem', check: optional },
      { name: 'genitive', check: optional },
      { name: 'forms', check: value => value === '' || value.split(' ').length === 12 ? undefined : `${value.split(' ').length} forms; write twelve, - for none` },
    ],
  },
  {
    path: 'lib/text/spoken/grammar/word-classes.tsv',
    key: ['word', 'word-class'],
    columns: [
      { name: 'word', check: wordOrStem },
      { name: 'word-class', check: oneOf(...wordClasses), type: union(wordClasses) },
      { name: 'note', compiled: false },
    ],
  },
  { path: 'lib/text/spoken/grammar/function-words.tsv', key: ['word'], columns: [{ name: 'word' }] },
  {
    path: 'lib/text/spoken/grammar/governors.tsv',
    key: ['word'],
    columns: [{ name: 'word' }, { name: 'cases' }, { name: 'kind', check: oneOf(...governorKinds), type: union(governorKinds) }],
  },
  {
    path: 'lib/text/spoken/units.tsv',
    key: ['unit'],
    columns: [{ name: 'unit' }, { name: 'spoken' }, { name: 'kind', check: oneOf(...unitKinds), type: union(unitKinds) }, { name: 'alone', check: oneOf('', 'yes', 'word'), type: "'' | 'yes' | 'word'" }],
  },
  {
    path: 'lib/text/spoken/abbreviations.tsv',
    key: ['abbreviation', 'spoken'],
    columns: [
      { name: 'abbreviation' },
      { name: 'spoken' },
      { name: 'kind', check: oneOf(...readingKinds), type: union(readingKinds) },
      { name: 'also', check: oneOf('', 'word'), type: "'' | 'word'" },
    ],
  },
  { path: 'lib/text/spoken/abbreviated-nouns.tsv', key: ['noun'], columns: [{ name: 'noun' }, { name: 'uses' }] },
  {
    path: 'lib/text/spoken/towns.tsv',
    key: ['first', 'noun'],
    columns: [{ name: 'short' }, { name: 'first', check: sixForms }, { name: 'noun', check: value => value === '-' ? undefined : sixForms(value) }],
  },
  { path: 'lib/text/spoken/rule-verbs.tsv', key: ['stem'], columns: [{ name: 'stem' }] },
  { path: 'lib/text/spoken/words-of-o.tsv', key: ['word'], columns: [{ name: 'word' }] },
  { path: 'lib/text/spoken/degrees.tsv', key: ['degree'], columns: [{ name: 'degree' }, { name: 'man' }, { name: 'woman' }, { name: 'where', check: oneOf('', 'name', 'office'), type: "'' | 'name' | 'office'" }] },
  { path: 'lib/text/spoken/first-names.tsv', key: ['stem'], columns: [{ name: 'stem' }, { name: 'gender', check: oneOf('m', 'f', 'both'), type: "'m' | 'f' | 'both'" }, { name: 'whole', check: oneOf('', 'yes'), type: "'' | 'yes'" }] },
  { path: 'lib/text/spoken/surnames-in-a.tsv', key: ['surname'], columns: [{ name: 'surname' }] },
  { path: 'lib/text/spoken/letters.tsv', key: ['letter'], columns: [{ name: 'letter' }, { name: 'name' }] },
  { path: 'lib/text/spoken/units-per.tsv', key: ['word'], columns: [{ name: 'word' }, { name: 'spoken' }] },
  { path: 'lib/text/spoken/fractions.tsv', key: ['number'], columns: [{ name: 'number', check: digits }, { name: 'name' }, { name: 'kind', check: oneOf('any', 'share'), type: "'any' | 'share'" }] },
  { path: 'lib/text/spoken/grammar/set-numerals.tsv', key: ['number'], columns: [{ name: 'number', check: digits }, { name: 'forms', check: sixForms }] },
  { path: 'lib/text/spoken/rivers.tsv', key: ['town', 'written'], columns: [{ name: 'town', check: nameOrStem }, { name: 'written' }, { name: 'spoken' }] },
  { path: 'lib/text/spoken/rulers.tsv', key: ['name'], columns: [{ name: 'name', check: nameOrStem }, { name: 'gender', check: oneOf('m', 'f', 'a'), type: "'m' | 'f' | 'a'" }, { name: 'numeral', check: oneOf('always', 'period'), type: "'always' | 'period'" }] },
  { path: 'lib/text/spoken/holy-women.tsv', key: ['name'], columns: [{ name: 'name', check: nameOrStem }] },
  { path: 'lib/text/spoken/acronyms.tsv', key: ['acronym'], columns: [{ name: 'acronym' }, { name: 'spoken' }] },
  { path: 'lib/text/spoken/acronym-nouns.tsv', key: ['acronym'], columns: [{ name: 'acronym' }, { name: 'noun' }] },
  { path: 'lib/text/spoken/events.tsv', key: ['stem'], columns: [{ name: 'stem' }] },
  { path: 'lib/text/spoken/symbols.tsv', key: ['symbol'], columns: [{ name: 'symbol' }, { name: 'spoken', check: optional }] },
  {
    path: 'lib/text/lint/foreign-letters.tsv',
    key: ['letters', 'where'],
    columns: [{ name: 'letters' }, { name: 'where', check: oneOf('anywhere', 'start', 'end'), type: "'anywhere' | 'start' | 'end'" }, { name: 'comment', compiled: false }],
  },
  { path: 'lib/text/lint/cut-endings.tsv', key: ['ending'], columns: [{ name: 'ending' }, { name: 'comment', compiled: false }] },
  { path: 'lib/text/lint/sayable-words.tsv', key: ['stem'], columns: [{ name: 'stem' }, { name: 'comment', compiled: false }] },
]

/** The one table that nobody edits: it is learned from the nouns. */
export const endingsTable: Table = { path: 'lib/text/spoken/grammar/endings.tsv', key: ['ending'], columns: [{ name: 'ending' }, { name: 'readings' }] }
