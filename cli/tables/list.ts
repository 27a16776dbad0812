import { oneOf, optional, type Table } from './compile-table.ts'

const abbreviationKinds = ['always', 'name', 'number', 'unit', 'either', 'company', 'word', 'digits', 'likely'] as const
const clauseWordKinds = ['clause', 'joining', 'leaning'] as const

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
    path: 'lib/text/sentences/clause-words.tsv',
    key: ['word'],
    columns: [
      { name: 'word' },
      { name: 'kind', check: oneOf(...clauseWordKinds), type: clauseWordKinds.map(name => `'${name}'`).join(' | ') },
      { name: 'comment', compiled: false },
    ],
  },
]
