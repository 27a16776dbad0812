import type { Clock } from '../clock.ts'
import type { SpokenWord } from './spoken-word.ts'
import type { PlayingSound, SoundOutput } from './sound-output.ts'
import type { Take } from './take.ts'

export interface TakePlayback {
  readonly take: Take
  /** Milliseconds of the take that are left out, with the words in them. */
  readonly from: number
  /** Not before this time on the clock of the output. */
  readonly notBefore: number
  readonly volume: number
  onStarted(): void
  onWord(word: SpokenWord): void
  /** @param endedAt on the clock of the output */
  onEnded(endedAt: number): void
}

/** Plays one take, also while it still grows. */
export interface TakePlayer {
  /** To be called when the take has grown. */
  grow(): void
  stop(): void
}

/** Sound is scheduled so long ahead that it can begin in time. */
const lead = 15

export function playTake(playback: TakePlayback, output: SoundOutput, clock: Clock): TakePlayer {
  const { from, notBefore, take, volume } = playback
  const sounds: PlayingSound[] = []
  let state: 'playing' | 'over' = 'playing'
  /** Where on the output's clock the take has its beginning; later where sound has come too late. */
  let origin: number | undefined
  let hasStarted = false
  let nextClause = 0
  let nextWord = 0
  let sounding = 0
  let timer: unknown

  const schedule = () => {
    for (let clause = take.clauses[nextClause]; clause; clause = take.clauses[nextClause]) {
      nextClause += 1
      const skipped = Math.max(0, from - clause.at)
      if (skipped >= clause.milliseconds) continue
      const soonest = Math.max(output.now() + lead, notBefore)
      origin = Math.max(origin ?? 0, soonest - clause.at - skipped)
      sounding += 1
      const { sampleRate, samples } = clause
      sounds.push(output.play({ samples, sampleRate, skipped, at: origin + clause.at + skipped, volume, onEnded: onSoundEnded }))
    }
  }
  const onSoundEnded = () => {
    sounding -= 1
    endIfOver()
  }
  const endIfOver = () => {
    if (state === 'over' || take.state !== 'made' || sounding > 0 || nextClause < take.clauses.length) return
    report(Number.POSITIVE_INFINITY)
    state = 'over'
    clock.clearTimeout(timer)
    playback.onEnded(origin === undefined ? output.now() : origin + take.milliseconds)
  }

  /** Tells what has been heard by a time of the take. */
  const report = (heard: number) => {
    if (!hasStarted && heard >= from) {
      hasStarted = true
      playback.onStarted()
    }
    for (let word = take.words[nextWord]; word && word.milliseconds <= heard; word = take.words[nextWord]) {
      nextWord += 1
      if (word.milliseconds >= from) playback.onWord(word)
      if (isOver()) return
    }
  }
  // What is told may end the playback.
  const isOver = () => state === 'over'
  const watch = () => {
    clock.clearTimeout(timer)
    if (isOver() || origin === undefined) return
    const heard = output.now() - output.latency() - origin
    report(heard)
    const word = take.words[nextWord]
    const next = hasStarted ? word?.milliseconds : from
    if (isOver() || next === undefined) return
    timer = clock.setTimeout(watch, Math.max(1, next - heard))
  }
  const grow = () => {
    if (isOver()) return
    schedule()
    watch()
    endIfOver()
  }
  grow()

  return {
    grow,
    stop() {
      state = 'over'
      clock.clearTimeout(timer)
      for (const sound of sounds) sound.stop()
    },
  }
}
