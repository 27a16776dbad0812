/**
 * The samples of a RIFF WAVE file, 16 bits, one channel.
 *
 * @throws {RangeError} where it is none.
 */
export function readWave(file: Buffer): { readonly samples: Float32Array; readonly sampleRate: number } {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WAVE') throw new RangeError('not a WAVE file')
  let sampleRate = 0
  for (let at = 12; at + 8 <= file.length; ) {
    const name = file.toString('latin1', at, at + 4)
    const length = file.readUInt32LE(at + 4)
    const start = at + 8
    if (name === 'fmt ') {
      if (file.readUInt16LE(start) !== 1 || file.readUInt16LE(start + 2) !== 1 || file.readUInt16LE(start + 14) !== 16) throw new RangeError('not 16 bits and one channel')
      sampleRate = file.readUInt32LE(start + 4)
    }
    if (name === 'data' && sampleRate > 0) {
      const count = Math.floor(Math.min(length, file.length - start) / 2)
      return { sampleRate, samples: Float32Array.from({ length: count }, (_, index) => file.readInt16LE(start + index * 2) / 0x8000) }
    }
    at = start + length + (length % 2)
  }
  throw new RangeError('no sound in it')
}
