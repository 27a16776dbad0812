import type { SpeechFailure } from '../engine.ts'

/** What an error of the browser means; `interrupted` is no failure: somebody has ended the utterance. */
export function failureOf(error: SpeechSynthesisErrorCode): SpeechFailure | 'interrupted' {
  switch (error) {
    case 'interrupted':
    case 'canceled':
      return 'interrupted'
    case 'not-allowed':
    case 'network':
    case 'text-too-long':
    case 'voice-unavailable':
      return error
    case 'language-unavailable':
    case 'synthesis-unavailable':
      return 'voice-unavailable'
    case 'audio-busy':
    case 'audio-hardware':
    case 'invalid-argument':
    case 'synthesis-failed':
      return 'synthesis-failed'
    default:
      // Newer browsers may know more.
      return 'synthesis-failed'
  }
}
