import type { EasyLine, EasySection, EasySentence, EasyText, TermMark } from './article.ts'
import { closestWord } from './closest-word.ts'
import { findTerm } from './find-term.ts'
import { keepTogether } from './keep-together.ts'
import type { Glossary } from './parse-glossary.ts'
import { parseYaml } from './parse-yaml.ts'
import { invalid, readableOf, type ContentProblem, type Parsed } from './problem.ts'
import { easyReadSchema, lenientEasyReadSchema, type GlossaryEntry } from './schema.ts'
import type { Block } from '#lib/text/index.ts'

const pausePlace = / \/ /

/**
 * Parses `easy-read.yaml` beside an article.
 *
 * @param paragraphs the ids of the paragraphs of the full text, which `from` counts from 1; undefined where the full text
 * has errors of its own, so that none is told for its paragraphs. Likewise `glossary`.
 */
export function parseEasyRead(
  text: string,
  { file, glossary, paragraphs }: { file: string; glossary: Glossary | undefined; paragraphs: readonly string[] | undefined },
): Parsed<EasyText> {
  const parsed = parseYaml(text, { file, schema: easyReadSchema, lenient: lenientEasyReadSchema })
  const readable = readableOf(parsed)
  if (!readable) return invalid(parsed.ok ? [] : parsed.problems)
  const { value: source, lineOf } = readable
  const problems: ContentProblem[] = parsed.ok ? [] : [...parsed.problems]
  const blocks: Block[] = []
  const used = new Map<string, GlossaryEntry>()
  const places = new Map<string, number>()
  let lines = 0

  const readLine = (written: string, words: readonly string[], path: readonly (string | number)[]): EasyLine & { missing: string[] } => {
    const parts = keepTogether(written).split(pausePlace)
    const plain = parts.join(' ')
    const pauses = parts.slice(0, -1).reduce<number[]>((places, part) => [...places, (places.at(-1) ?? 0) + part.length + 1], [])
    lines += 1
    const terms: TermMark[] = []
    const missing: string[] = []
    for (const word of glossary ? words : []) {
      const entry = glossary?.get(word)
      if (!entry) {
        const guess = closestWord(word, [...(glossary?.keys() ?? [])])
        problems.push({ file, line: lineOf([...path, 'words']), message: `'${word}' is not in the glossary; ${guess ? `did you mean '${guess}'?` : 'add it to content/glossary.yaml'}` })
        continue
      }
      const mark = findTerm(plain, entry, terms)
      if (mark) terms.push(mark)
      else missing.push(word)
    }
    return { id: `e${lines}`, text: plain, pauses, terms: terms.sort((a, b) => a.start - b.start), missing }
  }

  const sections = source.sections.map((section, sectionIndex): EasySection => {
    const id = `es${sectionIndex + 1}`
    blocks.push({ id, kind: 'heading', level: 3, text: section.heading })
    places.set(id, lineOf(['sections', sectionIndex, 'heading']))
    const sentences = section.sentences.map((sentence, sentenceIndex): EasySentence => {
      const path = ['sections', sectionIndex, 'sentences', sentenceIndex] as const
      const sources = sentence.from.flatMap((number, index) => {
        if (paragraphs === undefined) return []
        const paragraph = paragraphs[number - 1]
        if (paragraph !== undefined) return [paragraph]
        problems.push({ file, line: lineOf([...path, 'from', index]), message: `the full text has no paragraph ${number}; it has ${paragraphs.length}` })
        return []
      })
      const line = readLine(sentence.text, sentence.words, path)
      places.set(line.id, lineOf([...path, 'text']))
      const more = { ...(sources.length > 0 && { sources }) }
      blocks.push({ id: line.id, kind: 'paragraph', text: line.text, ...(sentence.spoken !== undefined && { spoken: sentence.spoken }), ...more })
      let missing = line.missing
      const items = sentence.items.map((item, index) => {
        const read = readLine(item, missing.filter((word) => glossary?.has(word)), path)
        missing = read.missing
        places.set(read.id, lineOf([...path, 'items', index]))
        blocks.push({ id: read.id, kind: 'item', text: read.text, item: { index: index + 1, count: sentence.items.length }, ...more })
        return read
      })
      for (const word of missing) {
        problems.push({ file, line: lineOf([...path, 'words']), message: `no form of '${word}' stands in this sentence; remove the word here, or add the form to content/glossary.yaml` })
      }
      for (const { entry } of [line, ...items].flatMap(({ terms }) => terms)) used.set(entry.term, entry)
      const picture = sentence.picture && { ...sentence.picture, id: `${line.id}-picture` }
      if (picture) {
        blocks.push({ id: picture.id, kind: 'image', text: picture.alt })
        places.set(picture.id, lineOf([...path, 'picture', 'file']))
      }
      return { ...line, items, picture, sources }
    })
    return { id, heading: section.heading, sentences }
  })

  if (source.status === 'checked' && source.checkedBy.length === 0) {
    problems.push({ file, line: lineOf(['status']), message: "the status is 'checked', but nobody is named; add checkedBy with name and date, or write 'edited'" })
  }
  const value: EasyText = { title: source.title, status: source.status, checkedBy: source.checkedBy, confirmed: source.confirmed, sections, blocks, glossary: [...used.values()], lineOf: (id) => places.get(id) ?? 1 }
  return problems.length > 0 ? invalid(problems, value) : { ok: true, value }
}
