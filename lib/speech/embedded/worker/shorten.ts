// SPDX-License-Identifier: GPL-3.0-or-later

/** Milliseconds: a stretch holds two periods of a deep voice, a match is sought over one period of it. */
const [stretchMilliseconds, soughtMilliseconds] = [30, 14]

/**
 * Makes sound shorter by `factor` (1 and more) and keeps its pitch: stretches of it are laid over one another where their waves
 * match (waveform similarity overlap-add, Verhelst and Roelands 1993).
 *
 * @returns about 1/factor of the samples; a sound shorter than two stretches as it is.
 */
export function shorten(samples: Int16Array, factor: number, sampleRate: number): Int16Array {
  const half = Math.round((sampleRate * stretchMilliseconds) / 2000)
  const sought = Math.round((sampleRate * soughtMilliseconds) / 2000)
  const length = Math.round(samples.length / factor)
  if (factor <= 1 || samples.length < 4 * half) return samples
  const shorter = new Int16Array(length)
  shorter.set(samples.subarray(0, half))
  /** Where the sound would go on from the last stretch. */
  let follows = half
  for (let at = half; at < length; at += half) {
    const end = Math.min(half, length - at)
    const nominal = Math.round(at * factor)
    const last = samples.length - 2 * half
    const from = bestMatch(samples, follows, Math.min(last, Math.max(0, nominal - sought)), Math.min(last, nominal + sought), half)
    for (let index = 0; index < end; index += 1) {
      const share = index / half
      shorter[at + index] = (samples[follows + index] ?? 0) * (1 - share) + (samples[from + index] ?? 0) * share
    }
    follows = from + half
  }
  return shorter
}

/** The start from `first` to `last` whose wave is most like the one at `model`: by their normalised correlation. */
function bestMatch(samples: Int16Array, model: number, first: number, last: number, length: number): number {
  let best = first
  let bestLikeness = -Infinity
  for (let start = first; start <= last; start += 1) {
    let product = 0
    let energy = 1
    for (let index = 0; index < length; index += 1) {
      const sample = samples[start + index] ?? 0
      product += sample * (samples[model + index] ?? 0)
      energy += sample * sample
    }
    const likeness = product / Math.sqrt(energy)
    if (likeness <= bestLikeness) continue
    bestLikeness = likeness
    best = start
  }
  return best
}
