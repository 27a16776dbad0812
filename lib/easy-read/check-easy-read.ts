import { confirm } from './confirm.ts'
import type { EasyReadText } from './easy-read-text.ts'
import type { EasyReadFinding } from './finding.ts'
import { rules, type RuleName } from './rules/rules.ts'
import { thresholds } from './thresholds.ts'
import { sentencesOf, wordsOf } from './words.ts'

/** Checks an easy-read text line by line and as a whole, in the order of its lines; what only people can judge is in `peopleMustCheck`. */
export function checkEasyRead(text: EasyReadText): readonly EasyReadFinding[] {
  const names = Object.keys(rules) as RuleName[]
  const findings = text.lines.flatMap((line) => names.flatMap((rule) => rules[rule](line, text).map((remark): EasyReadFinding => ({ rule, id: line.id, ...remark }))))
  return [...confirm([...findings, ...meanLength(text)], text), ...readers(text)]
}

function meanLength({ lines }: EasyReadText): readonly EasyReadFinding[] {
  const lengths = lines.filter(({ kind }) => kind === 'sentence').flatMap((line) => sentencesOf(line.text).map((sentence) => wordsOf(sentence).length))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  if (mean <= thresholds.meanWordsInSentence) return []
  return [{ rule: 'mean-length', level: 'error', message: `the mean sentence has ${mean.toFixed(1)} words, at most ${thresholds.meanWordsInSentence} are allowed; shorten the longest` }]
}

function readers({ isChecked }: EasyReadText): readonly EasyReadFinding[] {
  if (isChecked) return []
  return [{ rule: 'readers', level: 'info', message: 'no reader with a disability has checked the text, and the page says so; the European easy-to-read logo may not be used' }]
}
