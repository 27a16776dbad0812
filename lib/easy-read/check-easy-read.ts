import { namesNotIn, numbersNotIn, statedNumbers } from './facts.ts'
import type { EasyReadFinding, EasyReadLine } from './finding.ts'
import { thresholds } from './thresholds.ts'

export interface EasyReadText {
  readonly lines: readonly EasyReadLine[]
  /** The full text with its title and date: whatever the easy text states must stand there. */
  readonly source: string
  /** Words and forms that the glossary explains: they may be long. */
  readonly explained: readonly string[]
}

type Rule = (line: EasyReadLine, text: EasyReadText) => readonly Omit<EasyReadFinding, 'id'>[]

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
const error = (message: string) => [{ level: 'error', message }] as const
const warning = (message: string) => [{ level: 'warning', message }] as const

/** Exact rules that a machine can decide; each finding names the line it is about. What only people can judge is in `peopleMustCheck`. */
const rules: Readonly<Record<string, Rule>> = {
  facts(line, { source }) {
    const numbers = numbersNotIn(line.text, statedNumbers(source)).map((number) => `the number ${number} is not in the full text; check it`)
    const names = namesNotIn(line.text, source).map((name) => `the name ${name} is not in the full text; check it`)
    return [...numbers, ...names].flatMap((message) => error(message))
  },
  length(line) {
    const count = wordsOf(line.text).length
    const { warning: long, error: tooLong } = thresholds.wordsInSentence
    if (count > tooLong) return error(`the sentence has ${count} words, at most ${tooLong} are allowed; make two of it`)
    return count > long ? warning(`the sentence has ${count} words; ${long} are better`) : []
  },
  abbreviations(line) {
    const found = /\p{Lu}{2,}|(?<!\p{L})(?:např|tj|atd|apod|tzv|tzn|č|mil|mld|tis|odst|čl|popř|resp|cca|Kč)(?:\.|(?!\p{L}))/u.exec(line.text)
    return found ? error(`'${found[0]}' is an abbreviation; write the whole words`) : []
  },
  signs(line) {
    const found = /[%&/§]|(?<!\p{L})[IVXLC]+\./u.exec(line.text)
    return found ? error(`'${found[0]}' is hard to read; write it in words`) : []
  },
  dates(line) {
    const found = /\d{1,2}\. ?\d{1,2}\.(?: ?\d{4})?/.exec(line.text)
    return found ? error(`the date '${found[0]}' has its month in digits; write the month as a word`) : []
  },
  clauses(line) {
    const commas = line.text.split(',').length - 1
    const joiners = line.text.match(/(?<!\p{L})(?:že|aby|když|protože|pokud|který|která|které|kteří|kterou|kterým|jenž|ale)(?!\p{L})/gu)?.length ?? 0
    if (line.kind === 'sentence' && (commas > thresholds.commasInSentence || joiners > thresholds.joinersInSentence)) return warning('the sentence has several clauses; say one thing in a sentence')
    return []
  },
  passive(line) {
    return /(?<!\p{L})(?:je|jsou|byl[aoiy]?|bude|budou|být) \p{L}+(?:án|ána|áno|áni|ány|en|ena|eno|eni|eny|ut|uta|uto|uty)(?!\p{L})/u.test(line.text) ? warning('this may be a passive; say who does it') : []
  },
  conditional(line) {
    return /(?<!\p{L})(?:by|bych|bychom|byste|kdyby|abychom)(?!\p{L})/u.test(line.text) ? warning('a conditional is hard to understand; say what is or what will be') : []
  },
  speech(line) {
    return /\d (?:\p{Ll}+ )?\p{Ll}+(?:ům|ami|emi|ách|ích)(?!\p{L})/u.test(line.text) ? warning('a number in digits before a word in another case may be read wrongly; turn the sentence round or give its spoken form') : []
  },
  words(line, { explained }) {
    const long = wordsOf(line.text).filter((word) => word.length >= thresholds.lettersInWord && !explained.some((form) => form.toLowerCase().includes(word.toLowerCase())))
    return long.flatMap((word) => warning(`'${word}' is long; use a shorter word or explain it in the glossary`))
  },
}

/** Checks an easy-read text line by line, and its mean sentence. */
export function checkEasyRead(text: EasyReadText): readonly EasyReadFinding[] {
  const findings = text.lines.flatMap((line) => Object.values(rules).flatMap((rule) => rule(line, text).map((finding) => ({ ...finding, id: line.id }))))
  const sentences = text.lines.filter(({ kind }) => kind === 'sentence')
  const mean = sentences.reduce((sum, line) => sum + wordsOf(line.text).length, 0) / Math.max(1, sentences.length)
  if (mean > thresholds.meanWordsInSentence) {
    findings.push({ level: 'error', id: sentences[0]?.id ?? '', message: `the mean sentence has ${mean.toFixed(1)} words, at most ${thresholds.meanWordsInSentence} are allowed; shorten the longest` })
  }
  return findings
}

/** What no rule can decide; every report ends with it. */
export const peopleMustCheck: readonly string[] = [
  'Is the meaning of the full text kept, and are these the right facts?',
  'Is it concrete, without metaphors, and is the tone adult?',
  'Do the pictures fit the text?',
  'Do readers with disabilities understand it? Only they can tell.',
]
