import type { TextRange } from '#lib/text/index.ts'
import { domRangeOf } from '../page/text-walker.ts'
import type { ScriptMap } from '../page/script-map.ts'
import type { HighlightMode } from '../settings/settings.ts'

export interface Marks {
  readonly sentence: Range | undefined
  readonly word: Range | undefined
  /** What has to be in view: the word where it is known, marked or not, else the sentence. */
  readonly line: Range | undefined
}

/** Above this speed words follow one another too fast for the eye: automatic highlight keeps to the sentence. */
const fastestWords = 1.2

/** The DOM ranges to mark. `word` counts in the text of the sentence's block. */
export function marksOf(map: ScriptMap, sentence: number, word: TextRange | undefined, mode: HighlightMode, speed: number): Marks {
  const sentenceRange = map.rangeOf(sentence)
  const block = map.script.sentences[sentence]?.block
  const element = block === undefined ? undefined : map.elementOf(block)
  const wordRange = word && element && domRangeOf(element, word)
  const isWordMarked = mode === 'word' || (mode === 'auto' && speed <= fastestWords)
  return {
    sentence: mode === 'off' ? undefined : sentenceRange,
    word: isWordMarked ? wordRange : undefined,
    line: wordRange ?? sentenceRange,
  }
}
