/** First figures whose names begin so that Czech says `ze` before them: ze dvou, ze tří, ze čtyř, ze šesti, ze sedmi. */
const figures = new Set(['2', '3', '4', '6', '7'])

/**
 * Whether a Czech speaker says `ze`, not `z`, before a whole number in the genitive: ze čtyř, ze sta, but z pěti, z tisíce. By the
 * first word of its name (Internetová jazyková příručka, Vokalizace předložek). Where both are said, as before dvanácti and
 * dvaceti, it is `ze`.
 */
export function takesZe(number: number): boolean {
  const digits = String(number)
  // What is said first: the leading group of three, 12 of 12 500.
  const group = digits.slice(0, digits.length % 3 || 3)
  const [first = '', second = ''] = group
  const isHundreds = group.length === 3
  if (isHundreds) return first === '1' || figures.has(first)
  const isTeen = group.length === 2 && first === '1'
  return figures.has(isTeen ? second : first)
}
