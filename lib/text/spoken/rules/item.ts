import { letterName } from '../letters.ts'
import type { Scan } from '../reading/scan.ts'

/** Letters that count the items of a list: doloží: a) výpis, b) prohlášení. Gives the place after, or 0. */
export function item(scan: Scan, index: number): number {
  const { text, start } = scan.at(index)
  if (!/^[a-z]$/u.test(text) || scan.match(index, /.\)\s(?=[\p{L}0-9„])/uy) === undefined) return 0
  const isCounted = start === 0 ? !/^.\)\s.\)/u.test(scan.text) : /(?:[:;,.–•]\s|[;,]\s(?:a|nebo|a\/nebo)\s|\s(?:a|nebo)\s)$/u.test(scan.text.slice(Math.max(0, start - 12), start))
  if (!isCounted) return 0
  scan.say(index, index + 2, `${letterName(text)},`)
  return index + 2
}
