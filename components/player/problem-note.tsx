import type { Problem } from '#lib/reader/reader-state.ts'
import styles from './player.module.css'
import type { PlayerKey, PlayerWords } from './words.ts'

const texts: Readonly<Record<Problem, readonly [PlayerKey, PlayerKey]>> = {
  'no-speech': ['noSpeechTitle', 'noSpeechHelp'],
  'no-voice': ['noVoiceTitle', 'noVoiceHelp'],
  'voice-unavailable': ['failedTitle', 'failedHelp'],
  'synthesis-failed': ['failedTitle', 'failedHelp'],
  'text-too-long': ['failedTitle', 'failedHelp'],
  network: ['networkTitle', 'networkHelp'],
  'not-allowed': ['notAllowedTitle', 'notAllowedHelp'],
}

interface ProblemNoteProps {
  readonly problem: Problem
  readonly words: PlayerWords
}

/** What hinders reading and what to do about it; the status message says the same to screen readers. */
export function ProblemNote({ problem, words }: ProblemNoteProps) {
  const [title, help] = texts[problem]
  return (
    <div className={styles.problem}>
      <p className={styles.problemTitle}>{words(title)}</p>
      <p>{words(help)}</p>
    </div>
  )
}

export const problemText = (problem: Problem, words: PlayerWords): string => texts[problem].map((key) => words(key)).join(' ')
