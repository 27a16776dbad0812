import { browserClock } from '../browser-clock.ts'
import { createRecording } from './create-recording.ts'
import { openRecordings, type RecordingOffer } from './open-recording.ts'

/** The recordings of this browser. */
export function createBrowserRecording(): RecordingOffer {
  const audio = new Audio()
  audio.preload = 'auto'
  return openRecordings(createRecording(audio, browserClock), async (address) => {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`The timing could not be found: ${response.status}.`)
    return response.text()
  })
}
