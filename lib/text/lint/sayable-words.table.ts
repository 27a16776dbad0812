// Generated from sayable-words.tsv by npm run tables; edit the table, not this file.
export type SayableWordsRow = readonly [stem: string]

export const sayableWords: readonly SayableWordsRow[] = [
  ['e-mail'],
  ['mail'],
  ['web'],
  ['watt'],
  ['megawatt'],
  ['kilowatt'],
  ['gigawatt'],
  ['newton'],
  ['thaj'],
  ['athén'],
  ['wag'],
  ['wal'],
  ['wei'],
  ['wen'],
  ['wer'],
  ['win'],
  ['wol'],
  ['wein'],
  ['preexist'],
  ['hockey'],
  ['copyright'],
  ['čtvrth'],
  ['pěth'],
]
