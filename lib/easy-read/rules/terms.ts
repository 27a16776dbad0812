import type { EasyReadLine, EasyReadText } from '../easy-read-text.ts'
import { rememberLast } from '../remember-last.ts'
import { sameThing, thresholds } from '../thresholds.ts'
import { sentencesOf, startsWithOne, wordsOf } from '../words.ts'
import { error, warning, type Rule } from './rule.ts'

/** Each explanation is one short sentence. */
export const explanations: Rule = ({ terms = [] }, { glossary }) =>
  glossary
    .filter(({ term }) => terms.includes(term))
    .flatMap(({ term, explanation }) => {
      const words = wordsOf(explanation).length
      if (sentencesOf(explanation).length > 1) return error(`the glossary explains '${term}' in several sentences; one is allowed`)
      return words > thresholds.wordsInExplanation ? error(`the explanation of '${term}' has ${words} words, at most ${thresholds.wordsInExplanation} are allowed; shorten it in content/glossary.yaml`) : []
    })

/** A hard word is explained where it stands first. */
export const unmarkedTerms: Rule = (line, whole) =>
  whole.glossary
    .filter(({ term }) => !whole.lines.some(({ terms }) => terms?.includes(term)))
    .filter((entry) => firstLineWith(entry, whole) === line.id)
    .flatMap(({ term }) => warning(`'${term}' is in the glossary and is not explained here; add it to words`))

function firstLineWith({ term, forms }: EasyReadText['glossary'][number], { lines }: EasyReadText): string | undefined {
  const all = [term, ...forms].map((form) => ` ${form.toLowerCase()} `)
  return lines.find(({ text, kind }) => {
    const words = ` ${wordsOf(text.toLowerCase()).join(' ')} `
    return kind !== 'heading' && all.some((form) => words.includes(form))
  })?.id
}

const stemsByLine = rememberLast((lines: readonly EasyReadLine[]) => {
  const words = lines.map(({ text }) => wordsOf(text))
  return sameThing.map((stems) => words.map((line) => stems.filter((stem) => line.some((word) => startsWithOne(word, [stem])))))
})

/** One word for one thing in the whole text; two are fine where a sentence has both and so says that they are the same. */
export const sameWord: Rule = (line, { lines }) =>
  stemsByLine(lines).flatMap((used) => {
    const at = lines.indexOf(line)
    const before = used.slice(0, at).flat()
    const isLinked = used.some((stems) => stems.length > 1)
    const [earlier] = before
    const other = used[at]?.find((stem) => !before.includes(stem))
    if (isLinked || earlier === undefined || other === undefined) return []
    return warning(`words like '${wordWith(line.text, other)}' and '${wordWith(lines.map(({ text }) => text).join(' '), earlier)}' may name one thing; keep to one, or say that they are the same`)
  })

const wordWith = (text: string, stem: string): string => wordsOf(text).find((word) => startsWithOne(word, [stem])) ?? stem
