// Generated from acronym-nouns.tsv by npm run tables; edit the table, not this file.
export type AcronymNounsRow = readonly [acronym: string, noun: string]

export const acronymNouns: readonly AcronymNounsRow[] = [
  ['NP', 'nadzemní podlaží'],
  ['PP', 'podzemní podlaží'],
  ['ZŠ', 'škola'],
  ['MŠ', 'škola'],
  ['SŠ', 'škola'],
  ['ZUŠ', 'škola'],
  ['LF', 'fakulta'],
  ['DPH', 'daň'],
  ['RK', 'rada'],
  ['ZK', 'zastupitelstvo'],
  ['ANO', 'hnutí'],
  ['ODS', 'strana'],
  ['ČSSD', 'strana'],
  ['KSČM', 'strana'],
  ['KDU', 'strana'],
  ['SPD', 'hnutí'],
]
