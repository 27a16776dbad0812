// Generated from set-numerals.tsv by npm run tables; edit the table, not this file.
export type SetNumeralsRow = readonly [number: string, forms: string]

export const setNumerals: readonly SetNumeralsRow[] = [
  ['1', 'jedny jedněch jedněm jedny jedněch jedněmi'],
  ['2', 'dvoje dvojích dvojím dvoje dvojích dvojími'],
  ['3', 'troje trojích trojím troje trojích trojími'],
  ['4', 'čtvery čtverých čtverým čtvery čtverých čtverými'],
]
