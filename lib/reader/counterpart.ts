import type { ScriptMap } from './page/script-map.ts'

/** The first sentence of the full text that an easy-read sentence comes from. */
export function sameInFull(easy: ScriptMap, full: ScriptMap, sentence: number): number | undefined {
  const block = easy.script.sentences[sentence]?.block ?? -1
  // A heading of the easy part names no source: what follows it does.
  for (const { sources } of easy.script.blocks.slice(block, block + 4)) {
    const found = sources?.map((id) => full.blockOf(id)).find((index) => index !== undefined)
    if (found !== undefined) return full.sentenceAt(found, 0)
  }
  return undefined
}

/** The first easy-read sentence made from the block of a sentence of the full text, or from the nearest block before it. */
export function sameInEasy(easy: ScriptMap, full: ScriptMap, sentence: number): number | undefined {
  const block = full.script.sentences[sentence]?.block ?? -1
  let best: { readonly source: number; readonly easy: number } | undefined
  easy.script.blocks.forEach(({ sources }, index) => {
    for (const id of sources ?? []) {
      const source = full.blockOf(id)
      if (source === undefined || source > block || (best && best.source >= source)) continue
      best = { source, easy: index }
    }
  })
  return best && easy.sentenceAt(best.easy, 0)
}
