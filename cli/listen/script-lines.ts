import { buildScript, encodeScript, readScript, toSpokenForm, type BlockKind } from '#lib/text/index.ts'
import type { ReadingPart } from './reading-part.ts'

/** A stretch of a sentence as it is written and as the voice gets it; the same where nothing is changed. */
export interface SpokenStretch {
  readonly written: string
  readonly spoken: string
}

export interface ScriptUtterance {
  readonly spoken: string
  /** BCP 47 tag of the voice. */
  readonly lang: string
  readonly stretches: readonly SpokenStretch[]
}

export interface ScriptLine {
  /** Counted from 1 in the whole part. */
  readonly number: number
  readonly kind: BlockKind
  readonly written: string
  readonly utterances: readonly ScriptUtterance[]
}

/** The sentences of a text with their utterances, exactly as the player gets them from the packed script. */
export function scriptLines({ blocks, lang, lexicon }: ReadingPart): readonly ScriptLine[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const plan = buildScript(blocks, { lang, toSpoken: sentence => toSpokenForm(sentence, { lexicon }) })
  const script = readScript(encodeScript(plan), id => texts.get(id) ?? '')
  return script.sentences.map(({ block: index, range }, sentence) => {
    const block = script.blocks[index]
    const text = texts.get(block?.id ?? '') ?? ''
    return {
      number: sentence + 1,
      kind: block?.kind ?? 'paragraph',
      written: text.slice(range.start, range.end),
      utterances: script.utterances(sentence).map(({ spoken, lang: voiceLang, range: { start, end }, alignment }) => {
        const written = text.slice(start, end)
        const stretches: SpokenStretch[] = []
        let at = 0
        for (const replacement of alignment) {
          if (replacement.start > at) stretches.push(asWritten(written.slice(at, replacement.start)))
          stretches.push({ written: written.slice(replacement.start, replacement.end), spoken: replacement.spoken })
          at = replacement.end
        }
        if (at < written.length) stretches.push(asWritten(written.slice(at)))
        return { spoken, lang: voiceLang, stretches }
      }),
    }
  })
}

const asWritten = (text: string): SpokenStretch => ({ written: text, spoken: text })
