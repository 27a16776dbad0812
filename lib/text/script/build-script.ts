import type { Block } from '../block.ts'
import { segmentSentences } from '../sentences/segment-sentences.ts'
import { splitForSpeech } from '../sentences/split-for-speech.ts'
import type { SpokenForm } from '../spoken/spoken-form.ts'
import type { PlannedBlock, PlannedSentence, ScriptPlan } from './plan.ts'
import { planSentence, type SpeechOptions } from './plan-sentence.ts'
import { hasSpeech } from './spoken-text.ts'

export interface ScriptOptions {
  /** BCP 47 tag of the document. */
  readonly lang: string
  /** Makes the spoken form of a sentence in the document's language; a glossary is bound to it by the caller. */
  readonly toSpoken: (sentence: string) => SpokenForm
  /** Most UTF-16 code units of an utterance as it is spoken; default 180, about 13 seconds. */
  readonly maxLength?: number
}

/** Works out what is read aloud, at build time: sentences, utterances and what is spoken otherwise than written. */
export function buildScript(blocks: readonly Block[], { lang, toSpoken, maxLength = 180 }: ScriptOptions): ScriptPlan {
  const firstWithText = new Map<string, number>()
  blocks.forEach(({ text }, index) => {
    if (!firstWithText.has(text.trim())) firstWithText.set(text.trim(), index)
  })
  return {
    lang,
    blocks: blocks.map((block, index) => ({
      block,
      headers: headersOf(block, index, firstWithText, toSpoken),
      sentences: sentencesOf(block, !isSameLanguage(block.lang ?? lang, lang), { toSpoken, maxLength }),
    })),
  }
}

const isSameLanguage = (a: string, b: string): boolean => a.split('-', 1)[0]?.toLowerCase() === b.split('-', 1)[0]?.toLowerCase()

/** A header that is a block of its own is not sent again. */
function headersOf(block: Block, index: number, firstWithText: ReadonlyMap<string, number>, toSpoken: ScriptOptions['toSpoken']): PlannedBlock['headers'] {
  return (block.headers ?? []).filter(hasSpeech).map(header => {
    const source = firstWithText.get(header.trim())
    return source !== undefined && source < index ? source : toSpoken(header.trim()).spoken
  })
}

function sentencesOf(block: Block, isForeign: boolean, options: SpeechOptions): PlannedSentence[] {
  const ranges = segmentSentences(block.text)
  if (block.spoken === undefined) return ranges.map(range => planSentence(block, range, isForeign, options))

  const spoken = block.spoken
  const said = segmentSentences(spoken).map(({ start, end }) => spoken.slice(start, end))
  if (said.length === ranges.length) return ranges.map((range, i) => writtenByEditor(range, said[i] ?? '', options))
  const first = ranges[0]
  const last = ranges.at(-1)
  return first && last ? [writtenByEditor({ start: first.start, end: last.end }, spoken.trim(), options)] : []
}

/** The editor's spoken form stands for the whole sentence; where it is long, its pieces share the written range. */
function writtenByEditor(range: PlannedSentence['range'], spoken: string, { maxLength }: SpeechOptions): PlannedSentence {
  const pieces = splitForSpeech(spoken, { start: 0, end: spoken.length }, { maxLength })
  return {
    range,
    pieces: hasSpeech(spoken) ? pieces.map(({ start, end }) => ({ range, replacements: [{ ...range, spoken: spoken.slice(start, end) }] })) : [],
  }
}
