import type { AudioRequest } from '../arguments.ts'
import { createEspeak } from './espeak.ts'
import { createFestival } from './festival.ts'
import { createSherpa } from './sherpa.ts'
import type { Synthesizer } from './synthesizer.ts'

/** @throws {SynthesizerError} where it is not there. */
export function createSynthesizer({ model, synthesizer, voice }: Pick<AudioRequest, 'synthesizer' | 'voice' | 'model'>): Promise<Synthesizer> {
  switch (synthesizer) {
    case 'espeak':
      return createEspeak()
    case 'festival':
      return createFestival(voice)
    case 'sherpa':
      return createSherpa(model)
  }
}
