import type { ChildProcess } from 'node:child_process'

/** Listens to what comes out of the loudspeaker. */
export interface SoundMeter {
  /** How long something could be heard since the start, in milliseconds. */
  heard(): number
  /** How long it has been silent since the last sound, in milliseconds. */
  silence(): number
}

/** 8,000 samples a second, in blocks of 20 ms. */
const samplesInBlock = 160
const blockMilliseconds = 20
/** Of 32,768; eSpeak NG speaks above 1,000, and silence is 0. */
const audible = 100

/** @param recorder writes 8 kHz mono samples, 16 bits each, little end first, to its standard output */
export function measureSound(recorder: ChildProcess): SoundMeter {
  let rest: Buffer = Buffer.alloc(0)
  let loudBlocks = 0
  let silentBlocks = 0
  recorder.stdout?.on('data', (chunk: Buffer) => {
    let data = Buffer.concat([rest, chunk])
    while (data.length >= samplesInBlock * 2) {
      const isAudible = isLoud(data)
      loudBlocks += isAudible ? 1 : 0
      silentBlocks = isAudible ? 0 : silentBlocks + 1
      data = data.subarray(samplesInBlock * 2)
    }
    rest = data
  })
  return { heard: () => loudBlocks * blockMilliseconds, silence: () => silentBlocks * blockMilliseconds }
}

function isLoud(block: Buffer): boolean {
  for (let index = 0; index < samplesInBlock; index += 1) if (Math.abs(block.readInt16LE(index * 2)) > audible) return true
  return false
}
