import type { SynthesisRequest } from './spoken-word.ts'

const afterSentence = 300
const afterClause = 150

/** How long the voice is silent after a text, in milliseconds: as eSpeak NG is inside of one. */
export function breathAfter({ rate, text }: Pick<SynthesisRequest, 'rate' | 'text'>): number {
  const isSentence = /[.!?…][\p{P}\s]*$/u.test(text)
  return Math.round((isSentence ? afterSentence : afterClause) / rate)
}
