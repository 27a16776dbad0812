import { numberWords } from '../facts/numbers.ts'
import { thresholds } from '../thresholds.ts'
import { sentencesOf, wordsOf } from '../words.ts'
import { error, warning, type Rule } from './rule.ts'

export const length: Rule = ({ text }) =>
  sentencesOf(text).flatMap((sentence) => {
    const count = wordsOf(sentence).length
    const { warning: long, error: tooLong } = thresholds.wordsInSentence
    if (count > tooLong) return error(`the sentence has ${count} words, at most ${tooLong} are allowed; make two of it`)
    return count > long ? warning(`the sentence has ${count} words, ${long} are better; shorten it`) : []
  })

export const oneSentence: Rule = ({ text, kind }) =>
  kind === 'sentence' && sentencesOf(text).length > 1 ? warning('here are several sentences; give each a text of its own') : []

const joiners = /(?<!\p{L})(?:že|aby(?:ch|chom|ste)?|když|protože|pokud|kter(?:ý|á|é|ého|ému|ém|ým|ou|ých|ými|í)|již|jenž|jež|ale)(?!\p{L})/giu

/** One idea in a sentence: Czech sets a comma before every clause, so commas count clauses. */
export const clauses: Rule = ({ text, kind }) => {
  const commas = text.match(/,(?!\d)/g)?.length ?? 0
  if (commas >= thresholds.commasInList) return warning('the sentence names several things; make them items of a list')
  const isLong = kind === 'sentence' && (commas > thresholds.commasInSentence || (text.match(joiners)?.length ?? 0) > thresholds.joinersInSentence)
  return isLong ? warning('the sentence has several clauses; say one thing in a sentence') : []
}

export const digits: Rule = ({ text }) =>
  numberWords(text, thresholds.leastDigits).flatMap((word) => warning(`'${word}' is a number in words; digits are easier to find`))
