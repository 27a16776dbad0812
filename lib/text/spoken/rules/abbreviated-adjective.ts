import { abbreviations } from '../abbreviations.table.ts'
import { adjective } from '../grammar/adjective.ts'
import type { Case } from '../grammar/agreement.ts'
import { analyse, isKnownNoun } from '../grammar/analysis.ts'
import { governorBefore } from '../grammar/governor.ts'
import type { Governor } from '../grammar/governor-words.ts'
import { choose, phraseAt } from '../grammar/phrase.ts'
import { abbreviatedNounAt, isAbbreviatedAdjective } from '../grammar/phrase-form.ts'
import { WordSet } from '../grammar/word-set.ts'
import { holyWomen } from '../holy-women.table.ts'
import type { Scan } from '../reading/scan.ts'
import { takesAccusative } from './accusative-o.ts'
import { abbreviatedNoun, isAfterOrdinal, isInPlace } from './abbreviated-noun.ts'
import { isOfClass } from '../grammar/word-class.ts'

/** An abbreviated adjective in the form of its noun: o tzv. domech is o takzvaných domech. */
export function abbreviatedAdjective(scan: Scan, index: number, end: number, spoken: string): string | undefined {
  const other = scan.match(end, /\s(?:a|i|nebo|či)\s(?=(?<next>\p{L}+)\.\s\p{Ll})/uy)
  const isPaired = other !== undefined && isAbbreviatedAdjective(other.groups?.['next'] ?? '')
  const { readings, noun } = phraseAt(scan, isPaired ? scan.tokenAt(other.index + other[0].length, end) : end)
  const governor = isOfNoun(scan, index) ? ofNoun : spokenOf(scan, index) ?? governorBefore(scan, index)
  const next = scan.textAt(scan.skipSpace(end))
  const found = choose(readings, isInPlace(scan, index, noun) ? { cases: [6], kind: 'preposition' } : governor)
  if (spoken === 'následující' && scan.textAt(scan.before(index)) === 'a') return governor.cases[0] === 2 ? 'následujících' : spoken
  if (spoken === 'svatý' && scan.at(scan.before(index)).kind === 'digits') return abbreviatedNoun(scan, index, 'svazek', 'sv.')
  if (spoken === 'hlavní' && scan.at(scan.before(index)).kind === 'digits') return abbreviatedNoun(scan, index, 'hlas', 'hl.')
  if (spoken === 'svatý' && isOfClass(next, 'of-world')) return found === undefined ? undefined : adjective('světový', found)
  // mše sv., první sv. přijímání
  const isOfSaint = scan.at(scan.skipSpace(end)).shape === 'capitalised'
  if (spoken === 'svatý' && !isOfSaint && /^mš/iu.test(scan.textAt(scan.before(index)))) return adjectiveAfter(scan, index, spoken)
  if (spoken === 'svatý' && !isOfSaint && found !== undefined) return adjective(spoken, found)
  if (saints.has(spoken)) return saintForm(scan, index, end, spoken)
  if (spoken === 'katastrální' && !isOfClass(next, 'cadastral')) return abbreviatedNoun(scan, index, /^\p{Ll}/u.test(next) && !isAfterOrdinal(scan, index) ? 'katedra' : 'kategorie', 'kat.')
  if (/^(?:sociální|zdravotní|technický|ekonomický|tělesný|duševní|mentální)$/u.test(spoken) && isOfClass(next.replace(endingOfAdjective, 'ý'), 'described')) return spoken.replace(/ní$/u, 'ně').replace(/ký$/u, 'ky')
  if (spoken === 'elektrický' && found !== undefined && isOfClass(next, 'electronic')) return adjective('elektronický', found)
  if (found === undefined) return spoken === 'takzvaný' ? 'takzvaně' : undefined
  return adjective(spoken, found)
}

/** vlak os. 5421, v ZŠ spec.: an adjective after its noun; undefined if no noun stands before. */
export function adjectiveAfter(scan: Scan, index: number, spoken: string): string | undefined {
  const before = scan.before(index)
  const readings = abbreviatedNounAt(scan, before) ?? (isKnownNoun(scan.textAt(before).toLowerCase()) ? analyse(scan.textAt(before).toLowerCase()) : [])
  const found = choose(readings, governorBefore(scan, before))
  return found === undefined ? undefined : adjective(spoken, found)
}

const nouns = new Set(abbreviations.flatMap(([written, , kind]) => (kind === 'noun' && /^\p{L}+\.$/u.test(written) ? [written.slice(0, -1)] : [])))
const ofNoun: Governor = { cases: [2], kind: 'noun' }

/** "rozhodne o tzv. dešťovce": what is spoken of. */
const spokenOf = (scan: Scan, index: number): Governor | undefined =>
  scan.textAt(scan.before(index)) === 'o' && !takesAccusative(scan, scan.before(index)) ? { cases: [6, 4], kind: 'preposition' } : undefined

/** "odb. živ. prostředí": an abbreviated noun before it takes the genitive. */
const isOfNoun = (scan: Scan, index: number): boolean => /^\p{Ll}/u.test(scan.textAt(index)) && scan.textAt(scan.before(index)) === '.' && nouns.has(scan.textAt(scan.before(index) - 1).toLowerCase())

/** zdrav. postižení are zdravotně postižení, soc. slabé sociálně slabé */
const endingOfAdjective = /(?:[ýáéíu]|ých|ým|ými|ého|ému|ém|ou|í|ích|ím)$/u

const women = new WordSet(holyWomen.map(([name]) => name))

const saints = new Set(['svatý', 'blahoslavený', 'ctihodný', 'nejsvětější'])

/** Svatého Jana, svatou Annu, u svaté Anny: by the ending of the name. */
function saintForm(scan: Scan, index: number, end: number, spoken: string): string {
  const at = scan.skipSpace(end)
  const name = scan.textAt(at)
  const governor = governorBefore(scan, index)
  const made = (gender: 'f' | 'm', inCase: Case, plural = false): string => adjective(spoken, { gender, plural, case: inCase })
  if (women.has(name)) return made('f', caseOfWoman(name))
  // kostel sv. Petra a Pavla
  const isPair = scan.match(at, /\p{Lu}\p{L}+\sa\s(?!sv\.)\p{Lu}\p{Ll}*[aeě](?!\p{L})/uy) !== undefined
  if (/em$/u.test(name)) return made('m', 7)
  if (/(?:ovi|u)$/u.test(name)) return made('m', governor.cases.includes(6) ? 6 : 3)
  if (/(?:[aey]|ího)$/u.test(name)) return made('m', 2, isPair)
  // kostel sv. Jiří, ke sv. Jiří: the name does not tell
  const inCase = governor.cases[0] ?? (/^\p{Ll}{4,}$/u.test(scan.textAt(scan.before(index))) ? 2 : 1)
  return made('m', /í$/u.test(name) && governor.kind !== 'verb' ? inCase : 1)
}

const caseOfWoman = (name: string): Case => (name.endsWith('u') && !name.endsWith('ou') ? 4 : name.endsWith('ou') ? 7 : /[yíe]$/u.test(name) ? 2 : /[ěi]$/u.test(name) ? 6 : 1)
