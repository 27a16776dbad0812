import { rememberLast } from '../remember-last.ts'

/**
 * Names that a text has and its source has not: words with a capital that begin no sentence.
 *
 * A name has seven cases and some change inside (`Zdeněk`, `Zdeňka`; `Liberec`, `Liberce`), so two words are one name where
 * they begin alike and differ in their endings only. A name that begins a sentence cannot be told from other words.
 */
export function namesNotIn(text: string, source: string): readonly string[] {
  const names = [...text.matchAll(/(?<=[\p{L}\p{N},;:–-]["„‚(]?\s["„‚(]?)\p{Lu}[\p{L}\p{M}]+/gu)].map(([name]) => name)
  return names.filter((name) => !statedNames(source).some((other) => isSameName(plain(name), other)))
}

/** `Šimáček` is `Šimáčk-` in its other cases, `Pavel` is `Pavl-`. */
const withoutFleetingVowel = (name: string): string => name.replace(/e(?=[klcnr]$)/, '')

const longestEnding = 3
const changing = 2

function isSameName(a: string, b: string): boolean {
  let common = 0
  while (common < a.length && common < b.length && a[common] === b[common]) common += 1
  const shortest = Math.min(a.length, b.length)
  return common >= Math.max(2, shortest - changing) && a.length - common <= longestEnding && b.length - common <= longestEnding
}

/** The names of a source, each also without the vowel that other cases lack. */
const statedNames = rememberLast((source: string) => {
  const known = new Set((source.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).map(plain))
  return [...known].flatMap((name) => [name, withoutFleetingVowel(name)])
})

const plain = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
