// SPDX-License-Identifier: GPL-3.0-or-later
import type { WorkerRequest } from '../messages.ts'

type Open = Extract<WorkerRequest, { type: 'open' }>

/**
 * The data of the voice, unpacked.
 *
 * @param onProgress how much of it has come, 0 to 1
 * @throws {Error} where it cannot be had.
 */
export async function fetchData({ data, plainData, dataBytes }: Open, onProgress: (share: number) => void): Promise<ArrayBuffer> {
  const canUnpack = typeof DecompressionStream !== 'undefined'
  const response = await fetch(canUnpack ? data : plainData)
  if (!response.ok || !response.body) throw new Error(`The voice could not be loaded: ${response.status}.`)
  if (!canUnpack) return response.arrayBuffer()
  let loaded = 0
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      loaded += chunk.length
      onProgress(Math.min(1, loaded / dataBytes))
      controller.enqueue(chunk)
    },
  })
  return new Response(response.body.pipeThrough(counter).pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
}
