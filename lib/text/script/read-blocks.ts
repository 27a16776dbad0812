import type { BlockKind } from '../block.ts'
import { IdCounter, kindLetters, unescapePacked, unpackNumber } from './packing.ts'
import type { ScriptBlock, ScriptSentence } from './reading-script.ts'

/** What `readScript` keeps of a packed script until it is asked for utterances. */
export interface PackedParts {
  readonly blocks: readonly ScriptBlock[]
  /** Of each block: numbers of blocks, or texts, that are said before it. */
  readonly headers: readonly (readonly (number | string)[])[]
  readonly sentences: readonly ScriptSentence[]
  /** Of each sentence: what follows its length. */
  readonly bodies: readonly string[]
}

const kinds = new Map(Object.entries(kindLetters).map(([kind, letter]) => [letter as string, kind as BlockKind]))

export function readBlocks(packed: readonly string[]): PackedParts {
  const blocks: ScriptBlock[] = []
  const headers: (readonly (number | string)[])[] = []
  const sentences: ScriptSentence[] = []
  const bodies: string[] = []
  const ids = new IdCounter()
  for (const source of packed) {
    const [marks = '', ...records] = source.split('^')
    const firstSentence = sentences.length
    let end = -1
    for (const record of records) {
      const { gap, length, body } = readHead(record)
      const start = end + gap
      end = start + length
      sentences.push({ block: blocks.length, range: { start, end } })
      bodies.push(body)
    }
    const { block, headers: own } = readMarks(marks.split(','), blocks.at(-1), ids)
    blocks.push({ ...block, firstSentence, sentenceCount: records.length })
    headers.push(own)
  }
  return { blocks, headers, sentences, bodies }
}

function readHead(record: string): { gap: number; length: number; body: string } {
  const head = /^[0-9a-z]*(?:\.[0-9a-z]*)?/u.exec(record)?.[0] ?? ''
  const [first = '', second] = head.split('.')
  const body = record.slice(head.length)
  return second === undefined
    ? { gap: 1, length: unpackNumber(first), body }
    : { gap: unpackNumber(first), length: unpackNumber(second), body }
}

type Described = Omit<ScriptBlock, 'firstSentence' | 'sentenceCount'>

function readMarks([first = '', ...marks]: readonly string[], before: ScriptBlock | undefined, ids: IdCounter): { block: Described; headers: (number | string)[] } {
  const kind = kinds.get(first.charAt(0)) ?? 'paragraph'
  const item = readItem(first.slice(1), before)
  const headers: (number | string)[] = []
  const sources: string[] = []
  let id = ''
  let lang: string | undefined
  for (const mark of marks) {
    const value = unescapePacked(mark.slice(1))
    switch (mark.charAt(0)) {
      case '#': case ':': id = mark; break
      case '@': lang = value; break
      case '<': sources.push(value); break
      case '$': headers.push(unpackNumber(value)); break
      case '\'': headers.push(value); break
    }
  }
  const level = first.length > 1 && item === undefined ? { level: unpackNumber(first.slice(1)) } : {}
  const block = { id: ids.unpack(id), kind, ...level, ...(item && { item }), ...(lang !== undefined && { lang }), ...(sources.length > 0 && { sources }) }
  return { block, headers }
}

function readItem(text: string, before: ScriptBlock | undefined): ScriptBlock['item'] {
  if (!text.includes('.')) return undefined
  if (text === '.') return before?.item && { index: before.item.index + 1, count: before.item.count }
  const [index = '', count = ''] = text.split('.')
  return { index: unpackNumber(index), count: unpackNumber(count) }
}
