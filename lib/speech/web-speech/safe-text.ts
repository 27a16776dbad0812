const dangerous = /[&<>]|(?<!\S)[^\p{L}\p{N}\s]+(?!\S)|\p{Cs}/gu

/**
 * The text without what synthesizers stumble over, in the same length so that places in it hold: `& < >`, which Edge takes for
 * markup and falls silent at, marks that stand alone, which some voices read by name, and halves of characters.
 */
export const safeText = (text: string): string => text.replace(dangerous, (found) => ' '.repeat(found.length))
