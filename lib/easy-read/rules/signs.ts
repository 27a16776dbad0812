import { toSpokenForm } from '#lib/text/index.ts'
import { error, isExplained, warning, type Rule } from './rule.ts'

/** Addresses of web and mail are made of signs. */
const withoutAddresses = (text: string): string => text.replace(/\S+@\S+|https?:\S+|www\.\S+/g, '')

const abbreviation = /\p{Lu}{2,}|(?<!\p{L})(?:např|tj|atd|apod|tzv|tzn|č|mil|mld|tis|odst|čl|popř|příp|resp|cca|Kč|ul|nám|tel|sv|mj|vč|hod|min|km|kg)(?:\.|(?!\p{L}))/gu

export const abbreviations: Rule = ({ text }, whole) =>
  [...withoutAddresses(text).matchAll(abbreviation)]
    .map(([found]) => found)
    .filter((found) => !isExplained(found, whole) && !roman.test(found))
    .flatMap((found) => error(`'${found}' is an abbreviation; write the whole words, or explain it in the glossary`))

const roman = /(?<![\p{L}\d])(?:[IVXLC]{2,}(?!\p{L})|[IVXLC]\.(?= \p{Ll}))/u

export const romanNumerals: Rule = ({ text }) => {
  const found = roman.exec(text)
  return found ? error(`'${found[0]}' is a Roman numeral; write it in digits or as a word`) : []
}

export const signs: Rule = ({ text }) =>
  [...withoutAddresses(text).matchAll(/[%‰&/§+*#=@_~<>|\\^–—]/g)].flatMap(([found]) => error(`'${found}' is hard to read; write it in words`))

export const dates: Rule = ({ text }) => {
  const found = /(?<!\d)\d{1,2}\. ?\d{1,2}\.(?: ?\d{4})?|\d{4}-\d{2}-\d{2}/.exec(text)
  return found ? error(`the date '${found[0]}' has its month in digits; write the month as a word`) : []
}

/**
 * Numbers that the spoken form does not turn into words would be read by the voice, mostly in the wrong case. What else a
 * voice misreads is found by `lintText` for both versions.
 */
export const speech: Rule = ({ text }) => {
  const left = /\S*\d\S*/.exec(toSpokenForm(text).spoken)
  return left ? warning(`'${left[0]}' may be read wrongly; write it in another way, or give the sentence a spoken form`) : []
}
