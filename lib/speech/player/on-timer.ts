import { goOnFromPlace, readFrom } from './go-on.ts'
import { tryAgain } from './mend.ts'
import type { PlayerContext, TimerName } from './player-input.ts'
import { pause, stay, type Playing, type Transition } from './steps.ts'
import { showEstimate } from './word-estimate.ts'

/** What has been waited for is due, or has not come. */
export function onTimer(state: Playing, name: TimerName, context: PlayerContext): Transition {
  const { phase } = state
  switch (name) {
    case 'gap':
      return phase.type === 'between-blocks' ? readFrom(state, phase.next, context) : stay(state)
    case 'word':
      return showEstimate(state, context)
    case 'slow':
      return phase.type === 'starting' ? { state: { ...state, phase: { ...phase, isSlow: true } }, effects: [] } : stay(state)
    case 'watchdog':
      switch (phase.type) {
        case 'between-blocks':
          return stay(state)
        case 'finding-voice':
          return context.now < phase.until ? goOnFromPlace(state, context) : pause(state, 'no-voice')
        case 'starting':
        case 'speaking':
          return tryAgain(state, phase, 'synthesis-failed', context)
      }
  }
}
