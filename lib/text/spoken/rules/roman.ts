const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
const wellFormed = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u

/** The value of a Roman numeral, or undefined. */
export function romanValue(text: string): number | undefined {
  if (!wellFormed.test(text)) return undefined
  let sum = 0
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text[at] ?? ''] ?? 0
    const next = values[text[at + 1] ?? ''] ?? 0
    sum += value < next ? -value : value
  }
  return sum
}
