import { MPEGDecoder } from 'mpg123-decoder'
import { createMp3Encoder } from 'wasm-media-encoders'

/** Speech is as clear with 48 kbit a second as with more; a constant rate lets every browser seek exactly. */
const bitrate = 48

/** How late the encoder is, in samples: 576 of LAME and 529 of every decoder. */
const delay = 1105

export interface Encoded {
  readonly bytes: Uint8Array
  /** How much later than in the samples everything is in the file, in milliseconds. */
  readonly delay: number
  /** What a decoder plays, measured by decoding. */
  readonly milliseconds: number
}

export const encoderVersion = `mp3 ${bitrate}`
export const encodedType = 'audio/mpeg'
export const encodedExtension = 'mp3'

/** One channel of sound as MP3; the same samples always give the same bytes. */
export async function encode(samples: Float32Array, sampleRate: number): Promise<Encoded> {
  const encoder = await createMp3Encoder()
  encoder.configure({ sampleRate, channels: 1, bitrate })
  const parts = [Buffer.from(encoder.encode([samples])), Buffer.from(encoder.finalize())]
  const bytes = Buffer.concat(parts)
  return { bytes, delay: (delay / sampleRate) * 1000, milliseconds: await lengthOf(bytes) }
}

async function lengthOf(bytes: Uint8Array): Promise<number> {
  const decoder = new MPEGDecoder()
  await decoder.ready
  const { samplesDecoded, sampleRate } = decoder.decode(bytes)
  decoder.free()
  return (samplesDecoded / sampleRate) * 1000
}
