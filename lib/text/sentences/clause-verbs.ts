import { isSpace } from './characters.ts'

/** How far a verb is looked for on each side. */
const longestClause = 120
/** Its period ends no clause: `sp. zn.`. */
const abbreviation = /^\p{Ll}{1,3}\.$/u

/** They join what stands before and after them. */
export const conjunctions: ReadonlySet<string> = /* @__PURE__ */ new Set('a i ale nebo anebo ani či'.split(' '))
const subordinate = /^(?:kter.*|jenž|jež|jehož|jejíž|jimž|kdo|co|když|kde|kam|jak|že|aby|zda|protože|pokud|neboť|než)$/
const frequent = /* @__PURE__ */ new Set('je jsou není nejsou bude budou má mají nemá může mohou musí lze patří platí sídlí stojí činí'.split(' '))
const participle = /(?:(?:[aěiyu]|[čjřšž]e|[hk])l[aioy]?|[bcdpstz]li?|(?:[cčjlřšťvž]en|ová?n)[aioy])$/
const present = /uj(?:e|í)$/
/** Nouns that look like participles, without their last vowel. */
const nouns = /* @__PURE__ */ new Set(('festival karneval interval obal titul modul styl mobil automobil profil textil mail email detail'
  + ' hal vil včel cihl jehl skl cykl sídl cen žen člen kolen plen').split(' '))

/** Whether a sentence that has a verb ends at `end`, as the words after `next` have one of their own and nothing joins the two. */
export const isBetweenVerbs = (text: string, from: number, end: number, next: number): boolean =>
  hasVerbAfter(text, next) && hasVerbBefore(text, from, end)

function hasVerbBefore(text: string, from: number, end: number): boolean {
  const limit = Math.max(from, end - longestClause)
  let hasVerb = false
  for (let last = end, first = end; last > limit; last = first - 1) {
    first = last
    while (first > limit && !isSpace(text.charCodeAt(first - 1))) first--
    const word = text.slice(first, last)
    if (/[,;:–)“]$/.test(word) || (word !== 'i' && conjunctions.has(word))) return hasVerb
    if (subordinate.test(word)) return false
    hasVerb ||= isVerb(word)
  }
  return hasVerb
}

function hasVerbAfter(text: string, start: number): boolean {
  const limit = Math.min(text.length, start + longestClause)
  for (let first = start, last = start; first < limit; first = last + 1) {
    last = first
    while (last < limit && !isSpace(text.charCodeAt(last))) last++
    const written = text.slice(first, last)
    const word = abbreviation.test(written) ? written : written.replace(/[.,;:!?…]+$/, '')
    if (conjunctions.has(word) || subordinate.test(word)) return false
    if (isVerb(word)) return true
    if (word !== written || /^[(„–-]/.test(written)) return false
  }
  return false
}

/** By its ending: `vedl`, `byla`, `přijeli`, `obsahuje`. */
const isVerb = (word: string): boolean =>
  frequent.has(word) || (/^\p{Ll}{3}/u.test(word) && (present.test(word) || (participle.test(word) && !nouns.has(word.replace(/[aioy]$/, '')))))
