// SPDX-License-Identifier: GPL-3.0-or-later
import load from '@echogarden/espeak-ng-emscripten'
import type { WorkerAnswer, WorkerRequest } from '../messages.ts'
import { fetchData } from './fetch-data.ts'
import { createSynthesizer, type Synthesizer } from './synthesizer.ts'

/** The embedded voice in a worker of its own: text goes in, sound and the times of its words come out. */
const answer = (message: WorkerAnswer, transfer: Transferable[] = []) => self.postMessage(message, { transfer })

let synthesizer: Synthesizer | undefined

/** A code that the browser has run before is fast: the first words should not be the slow ones. */
const warmingUp = { text: 'Dobrý den, vážení spoluobčané, žádost podejte na úřadě.', lang: 'cs', rate: 1, pitch: 1 }

async function open(request: Extract<WorkerRequest, { type: 'open' }>): Promise<void> {
  try {
    const data = await fetchData(request, (share) => answer({ type: 'progress', share }))
    synthesizer = createSynthesizer(await load({ getPreloadedPackage: () => data }))
    synthesizer.say(warmingUp, () => undefined)
    answer({ type: 'ready', sampleRate: synthesizer.sampleRate })
  } catch {
    answer({ type: 'unavailable' })
  }
}

function say({ id, ...request }: Extract<WorkerRequest, { type: 'say' }>): void {
  try {
    if (!synthesizer) throw new Error('Open the voice first.')
    synthesizer.say(request, ({ samples, words }) => {
      const sound = Float32Array.from(samples, (sample) => sample / 0x8000)
      answer({ type: 'clause', id, samples: sound, words }, [sound.buffer])
    })
    answer({ type: 'said', id })
  } catch {
    answer({ type: 'failed', id })
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  switch (data.type) {
    case 'open':
      void open(data)
      return
    case 'say':
      return say(data)
  }
})
