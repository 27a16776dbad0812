import { thresholds, wellKnown } from '../thresholds.ts'
import { countSyllables, startsWithOne, wordsOf } from '../words.ts'
import { isExplained, warning, type Rule } from './rule.ts'

const be = '(?:jsem|jsi|je|jsme|jste|jsou|není|nejsou|(?:ne)?byl[aoiy]?|(?:ne)?bud(?:u|eš|e|eme|ete|ou)|být)'
const participle = '\\p{L}+(?:[áa]n|[eě]n|ut[aoiy]|yt[aoiy])[aoiy]?'
const passivePattern = new RegExp(`(?<!\\p{L})(?:${be}(?: \\p{L}+){0,2}? (?<after>${participle})|(?<before>${participle}) ${be})(?!\\p{L})`, 'giu')

/**
 * A short participle with a form of `být`. Measured on Universal Dependencies: precision .87 to .97, recall .89 to .97.
 * Reflexive passives (`řeší se`) look like any other `se`: people must find them.
 */
export const passive: Rule = ({ text }) =>
  [...text.matchAll(passivePattern)]
    .map(({ groups }) => groups?.after ?? groups?.before ?? '')
    .filter((word) => !(wellKnown.participles as readonly string[]).includes(word.toLowerCase().replace(/(?<=n)[aoiy]$/, '')))
    .flatMap((word) => warning(`'${word}' may be a passive; say who does it`))

const verbalNoun = /(?:[áeě]ní|(?:nu|e|i|y)tí)(?:m|mi|ch)?$/

/** Nouns made of verbs: `podepsání dohody` for `podepsat dohodu`. Recall 1.00, precision .68 to .86 (Universal Dependencies). */
export const verbalNouns: Rule = ({ text }, whole) =>
  wordsOf(text)
    .filter((word) => word.length >= 6 && verbalNoun.test(word) && !startsWithOne(word, wellKnown.nouns) && !isExplained(word, whole))
    .flatMap((word) => warning(`'${word}' is a noun made of a verb; use the verb`))

export const longWords: Rule = ({ text }, whole) =>
  wordsOf(text)
    .filter((word) => word.length >= thresholds.lettersInWord || countSyllables(word) >= thresholds.syllablesInWord)
    .filter((word) => !startsWithOne(word, wellKnown.long) && !isExplained(word, whole))
    .flatMap((word) => warning(`'${word}' is long; use a shorter word, or explain it in the glossary`))

const negatedVerb = /^ne(?!j\p{L}*(?:ší|ších|šího|šímu|ším|ji|íce|épe|íp|víc|dříve)$)\p{L}+(?:á|í|e|ám|ím|u|š|eme|íme|áme|ete|íte|áte|ou|ějí|l|la|lo|li|ly|sme|ste|sem|jsou|(?<!os)t)$/u
const notVerbs = ['nebo', 'neděle', 'neděli', 'nemoci', 'nemocí', 'nejen', 'nehody', 'nehodu', 'nebe', 'nemocnice', 'nemocnici', 'nese', 'nesou', 'neziskové', 'neziskový', 'neziskovou', 'nechá', 'nechají', 'nechal', 'nechali', 'nezaměstnaní', 'nezaměstnané', 'nezávislé', 'nezávislá', 'nezávislí', 'nebezpečí', 'nebezpečné', 'nebezpečná', 'neslyšící', 'nevidomí', 'nevidomé', 'nevidomá', 'nové', 'nedaleké', 'nedávné', 'nemovité']

export const negation: Rule = ({ text }) => {
  const verbs = wordsOf(text.toLowerCase()).filter((word) => negatedVerb.test(word) && !notVerbs.includes(word))
  return verbs.length > thresholds.negatedVerbsInSentence ? warning(`'${verbs.join("' and '")}' deny twice; say what is, not what is not`) : []
}

export const conditional: Rule = ({ text }) => {
  const found = /(?<!\p{L})(?:by|bych|bychom|byste|(?:kdy|a)by(?:ch|chom|ste)?)(?!\p{L})/iu.exec(text)
  return found ? warning(`'${found[0]}' makes a condition, which is hard to understand; say what is or what will be`) : []
}
