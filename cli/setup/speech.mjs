import { existsSync } from 'node:fs'
import { installDebianPackages } from './debian.mjs'

const parts = {
  'speech-dispatcher': '/usr/bin/speech-dispatcher',
  'speech-dispatcher-espeak-ng': '/usr/lib/speech-dispatcher-modules/sd_espeak-ng',
  'espeak-ng': '/usr/bin/espeak-ng',
  pulseaudio: '/usr/bin/pulseaudio',
}

const missing = () => Object.entries(parts).filter(([, file]) => !existsSync(file)).map(([name]) => name)

/** The Debian packages that are to be installed for it. */
export const missingSpeech = () => (missing().length === 0 ? [] : [...missing(), 'speech-dispatcher-audio-plugins'])

/** Speech Dispatcher with eSpeak NG and a sound server without a sound card. @returns what is missing, in one line, or undefined */
export async function ensureSpeech() {
  if (missing().length === 0) return undefined
  await installDebianPackages(missingSpeech())
  if (missing().length === 0) return undefined
  return `Real speech cannot be tested here: ${missing().join(', ')} cannot be installed (it needs Debian or Ubuntu, and root).`
}
