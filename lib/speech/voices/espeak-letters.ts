import { withJoinedLetters, type SpokenUtterance } from '#lib/text/index.ts'
import type { Voice } from '../engine.ts'

/** eSpeak NG is told letter names in one word; every other voice gets the utterance as it is. */
export function forVoice(utterance: SpokenUtterance, { isEspeak, name }: Voice): SpokenUtterance {
  if (utterance.alignment.length === 0 || !(isEspeak || /e-?speak/i.test(name))) return utterance
  const alignment = withJoinedLetters(utterance.alignment)
  let spoken = ''
  let done = 0
  let shift = 0
  utterance.alignment.forEach(({ start, end, spoken: before }, index) => {
    spoken += utterance.spoken.slice(done, start + shift) + (alignment[index]?.spoken ?? before)
    done = start + shift + before.length
    shift = done - end
  })
  return { ...utterance, alignment, spoken: spoken + utterance.spoken.slice(done) }
}
