// Generated from fractions.tsv by npm run tables; edit the table, not this file.
export type FractionsRow = readonly [number: string, name: string, kind: 'any' | 'share']

export const fractions: readonly FractionsRow[] = [
  ['2', 'polovina', 'any'],
  ['3', 'třetina', 'any'],
  ['4', 'čtvrtina', 'any'],
  ['5', 'pětina', 'any'],
  ['6', 'šestina', 'any'],
  ['7', 'sedmina', 'any'],
  ['8', 'osmina', 'any'],
  ['9', 'devítina', 'any'],
  ['10', 'desetina', 'any'],
  ['100', 'setina', 'any'],
  ['1000', 'tisícina', 'any'],
  ['12', 'dvanáctina', 'share'],
  ['15', 'patnáctina', 'share'],
  ['16', 'šestnáctina', 'share'],
  ['18', 'osmnáctina', 'share'],
  ['20', 'dvacetina', 'share'],
  ['24', 'čtyřiadvacetina', 'share'],
  ['30', 'třicetina', 'share'],
  ['32', 'dvaatřicetina', 'share'],
  ['36', 'šestatřicetina', 'share'],
  ['40', 'čtyřicetina', 'share'],
  ['48', 'osmačtyřicetina', 'share'],
  ['60', 'šedesátina', 'share'],
  ['72', 'dvaasedmdesátina', 'share'],
]
