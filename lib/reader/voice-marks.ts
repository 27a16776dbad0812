import { createFollow } from './follow/follow.ts'
import { createHighlighter } from './highlight/create-highlighter.ts'
import { marksOf } from './highlight/marks.ts'
import { voiceLine } from './line-focus/voice-line.ts'
import type { NarratorState } from './narrator/narrator.ts'
import type { ScriptMap } from './page/script-map.ts'
import type { HighlightMode } from './settings/settings.ts'

/** What of the page shows the voice: the marks in the text and the view that follows them. */
export interface VoiceMarks {
  show(map: ScriptMap, voice: NarratorState, mode: HighlightMode, speed: number): void
  hide(): void
  /** Follows the voice again after a command of the reader. */
  resume(): void
  /** Scrolls to a sentence and follows again. */
  returnTo(map: ScriptMap, sentence: number): void
  dispose(): void
}

export function createVoiceMarks(onAway: (isAway: boolean) => void): VoiceMarks {
  const highlighter = createHighlighter()
  const follow = createFollow(onAway)
  const hide = () => {
    highlighter.show(undefined, undefined)
    voiceLine.set({ range: undefined, isWord: false, isPlaying: false })
    follow.stop()
  }
  return {
    show(map, voice, mode, speed) {
      if (voice.status === 'idle' || voice.status === 'ended') return hide()
      const { line, sentence, word } = marksOf(map, voice.sentence, voice.word, mode, speed)
      highlighter.show(sentence, word)
      voiceLine.set({ range: line, isWord: voice.word !== undefined, sentence: voice.sentence, isPlaying: voice.status === 'playing' })
      if (line && voice.status === 'playing') follow.keepInView(line)
    },
    hide,
    resume: follow.resume,
    returnTo: (map, sentence) => follow.returnTo(map.rangeOf(sentence)),
    dispose() {
      hide()
      follow.dispose()
      highlighter.dispose()
    },
  }
}
