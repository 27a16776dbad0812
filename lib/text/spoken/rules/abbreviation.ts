import { abbreviations, type AbbreviationsRow } from '../abbreviations.table.ts'
import { adjective } from '../grammar/adjective.ts'
import { isKnownNoun } from '../grammar/analysis.ts'
import { governorBefore } from '../grammar/governor.ts'
import { choose, phraseAt } from '../grammar/phrase.ts'
import { isAbbreviatedAdjective, isDegree, term } from '../grammar/phrase-form.ts'
import type { Case } from '../grammar/agreement.ts'
import type { Scan } from '../reading/scan.ts'

interface Entry {
  readonly pattern: RegExp
  readonly spoken: string
  readonly kind: AbbreviationsRow[2]
}

const escaped = (text: string): string => text.replaceAll('.', '\\.').replaceAll(' ', '\\s?')

/** Entries by the first word of the abbreviation, longest first. */
const entries = new Map<string, Entry[]>()
for (const [written, spoken, kind] of [...abbreviations].sort((one, other) => other[0].length - one[0].length)) {
  const first = /^\p{L}+/u.exec(written)?.[0] ?? ''
  const entry = { pattern: new RegExp(`${escaped(written)}${written.endsWith('.') ? '' : '(?!\\p{L})'}`, 'uyi'), spoken, kind }
  entries.set(first, [...(entries.get(first) ?? []), entry])
}

/** An abbreviation may begin with this word. */
export const isAbbreviated = (word: string): boolean => entries.has(word) || entries.has(lowerFirst(word))

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

const none: readonly Entry[] = []

function candidatesFor(word: string): readonly Entry[] {
  const same = entries.get(word)
  const small = /^\p{Lu}/u.test(word) ? entries.get(lowerFirst(word)) : undefined
  return same === undefined || small === undefined ? (same ?? small ?? none) : [...same, ...small]
}

/** Abbreviations of the table. Gives the place after, or 0. */
export function abbreviation(scan: Scan, index: number): number {
  const word = scan.textAt(index)
  const above = /^[np]$/u.test(word) && /^\p{Lu}\p{L}+$/u.test(nameBefore(scan, index)) ? scan.match(index, /[np]\.\s?(?=\p{Lu}\p{L}+(?:ou|em|í)(?!\p{L}))/uy) : undefined
  if (above !== undefined) {
    // Bakov n. Jizerou
    scan.say(index, index + 2, `${word === 'n' ? 'nad' : 'pod'}${above[0].endsWith('.') ? ' ' : ''}`)
    return index + 2
  }
  const candidates = candidatesFor(word)
  for (const { pattern, spoken, kind } of candidates) {
    const found = scan.match(index, pattern)
    if (found === undefined || !hasSameCase(found[0], word, pattern) || (goesOn.test(scan.text.charAt(found.index + found[0].length)) && !(found[0] === 'st.' && isDegree(scan, scan.tokenAt(found.index + found[0].length, index))))) continue
    const end = scan.tokenAt(found.index + found[0].length, index)
    const form = found[0] === 'st.' && isDegree(scan, end) ? nounFormAt(scan, index, 'stupeň', found[0]) : formOf(scan, index, end, spoken, kind, found[0])
    if (form === undefined) continue
    const isCapital = /^\p{Lu}(?!\p{Lu})/u.test(word) && /^\p{Ll}/u.test(form)
    const isSentenceEnd = found[0].endsWith('.') && (scan.isEnd(end) || endsSentence(scan, end, kind))
    const isGlued = found[0].endsWith('.') && /^(?:word|digits)$/u.test(scan.at(end).kind)
    const isGluedBefore = scan.at(index - 1).kind === 'digits'
    scan.say(index, isSentenceEnd ? end - 1 : end, `${isGluedBefore ? ' ' : ''}${isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form}${isGlued ? ' ' : ''}`)
    return end
  }
  return 0
}

/** After a period the space may be missing before a number or a capital: č.5, ul.Dlouhá. */
const goesOn = /\p{Ll}/u

/** Only the first letter may differ: "Sb." is not "sb.", "Č. j." is "č. j." */
const hasSameCase = (found: string, word: string, pattern: RegExp): boolean => {
  const strict = new RegExp(pattern.source, 'u')
  return strict.test(found) || strict.test(lowerFirst(found)) && /^\p{Lu}/u.test(word)
}

/** A capital after "atd." begins a sentence; after "ul." or "č." it does not. */
const endsSentence = (scan: Scan, end: number, kind: AbbreviationsRow[2]): boolean =>
  (kind === 'fixed' || kind === 'place') && scan.at(end).kind === 'space' && /^\p{Lu}\p{Ll}/u.test(scan.textAt(end + 1)) && /(?:atd|apod|aj|atp|Sb|o|s|ú|r)\.$/u.test(scan.text.slice(0, scan.at(end).start))

function formOf(scan: Scan, index: number, end: number, spoken: string, kind: AbbreviationsRow[2], written: string): string | undefined {
  const next = scan.at(scan.skipSpace(end))
  const isBeforeNumber = next.kind === 'digits' || /^[IVXLC]+$/u.test(next.text) || /^(?:.\)|č\.\s?[0-9])/u.test(scan.text.slice(next.start, next.start + 4))
  const hasPeriod = written.endsWith('.')
  switch (kind) {
    case 'fixed':
      return fixedForm(scan, index, end, spoken, written)
    case 'place':
      return /^\p{Lu}\p{L}+$/u.test(nameBefore(scan, index)) ? (/^(?:mladší|starší)$/u.test(spoken) ? withName(spoken, scan, index) : spoken) : undefined
    case 'number':
      if (spoken === 'linka' && /^1[0-9]{3}$/u.test(next.text)) return /^ve?$/iu.test(scan.textAt(scan.before(index))) ? 'letech' : /^(?:z|ze|od|do)$/iu.test(scan.textAt(scan.before(index))) ? 'let' : 'léta'
      return isBeforeNumber || isAfterOrdinal(scan, index) ? nounFormAt(scan, index, spoken, written) : undefined
    case 'noun':
      if (spoken === 'polovina' && /^[0-9]{3,4}$/u.test(next.text) && scan.textAt(scan.skipSpace(end) + 1) !== '.') return nounFormAt(scan, index, 'položka', written)
      if (spoken === 'náměstí' && !isSquare(scan, index, next.text)) return undefined
      return !hasPeriod && next.kind !== 'digits' && written.length < 3 ? undefined : nounFormAt(scan, index, spoken, written)
    case 'adjective':
      // "Mnoho měst. Kraj …": before a capital it is a word at the end of a sentence
      if (/^\p{Lu}/u.test(next.text) && !/^(?:takzvaný|svatý)$/u.test(spoken)) return undefined
      return adjectiveForm(scan, index, end, spoken)
    default:
      return kind satisfies never
  }
}

/** "k nám." is a pronoun; a square has a name after or before it: nám. Míru, Masarykovo nám. */
const isSquare = (scan: Scan, index: number, next: string): boolean =>
  /^(?:\p{Lu}|[0-9])/u.test(next) && (scan.textAt(index) === 'Nám' || /^(?:|[,(:;„/–-]|[0-9]+|a|i|[Nn]a|z|do|u|od|přes|kolem|okolo|po|mezi|pod|vedle|poblíž|adres\p{L}|centr\p{L}+|uzavírk\p{L}|prostor\p{L}*|oprav\p{L}|úprav\p{L}|rekonstrukc\p{L}|zastávk\p{L}|parkovišt\p{L}|kašn\p{L})$/iu.test(scan.textAt(scan.before(index)))) || /^\p{Lu}.*(?:o|é|ém|ého|ému|ým|ově|ova|ovu|u)$/u.test(scan.textAt(scan.before(index)))

/** The name before an abbreviation, its own period left out: Jbc. n. N. */
const nameBefore = (scan: Scan, index: number): string => (scan.textAt(scan.before(index)) === '.' ? scan.textAt(scan.before(index) - 1) : scan.textAt(scan.before(index)))

/** Jana Nováka ml. is Jana Nováka mladšího. */
function withName(spoken: string, scan: Scan, index: number): string {
  const name = nameBefore(scan, index)
  const first = scan.textAt(scan.before(scan.before(index)))
  if (/ovi$|ému$/u.test(name)) return `${spoken}mu`
  if (/(?:[^o]em|ým)$/u.test(name)) return `${spoken}m`
  return /ého$/u.test(name) || (/[^v]a$/u.test(name) && /^(?:pan[ae]|\p{Lu}\p{L}*[ae])$/u.test(first)) ? `${spoken}ho` : spoken
}

const isAfterOrdinal = (scan: Scan, index: number): boolean => scan.textAt(scan.before(index)) === '.' && /^(?:[0-9]+|[IVX]+)$/u.test(scan.textAt(scan.before(index) - 1))

/** Two-letter abbreviations are also initials: "a. s." must follow a name, "min." and "max." a number or an amount. */
function fixedForm(scan: Scan, index: number, end: number, spoken: string, written: string): string | undefined {
  if (/^(?:min|max|ev)\.$/iu.test(written)) {
    const next = scan.at(scan.skipSpace(end))
    if (isKnownNoun(next.text) && spoken.endsWith('álně')) return adjectiveForm(scan, index, end, spoken.replace(/ě$/u, 'í'))
    return next.kind === 'digits' || /^\p{Ll}/u.test(next.text) ? spoken : undefined
  }
  if (/^f[ay]$/u.test(written) && !/^\p{Lu}/u.test(scan.textAt(scan.skipSpace(end)))) return undefined
  if (/^(?:dop|odp|red|lat|ap)\.$/u.test(written) && /^\p{Lu}/u.test(scan.textAt(index))) return undefined
  return spoken
}

/** na šk. r., ve šk. r. */
function schoolYearCase(scan: Scan, index: number): Case {
  const preposition = /(?:^|\s)(\p{L}{1,4})\sšk\.\s$/iu.exec(scan.text.slice(Math.max(0, scan.at(index).start - 12), scan.at(index).start))?.[1]?.toLowerCase() ?? ''
  if (/^(?:na|pro|za)$/u.test(preposition)) return 4
  return /^(?:ve?|o|po|při)$/u.test(preposition) ? 6 : /^(?:do|od|ze?)$/u.test(preposition) ? 2 : 1
}

/** ve 4 sk., 2 odd.: after a number the plural. */
function countedForm(scan: Scan, index: number, spoken: string): string | undefined {
  const number = scan.before(index)
  if (scan.at(number).kind !== 'digits' || scan.textAt(number).length > 3 || scan.textAt(number - 1) === ',') return undefined
  const value = Number(scan.textAt(number))
  const { cases, kind } = governorBefore(scan, number)
  const inCase = kind === 'preposition' ? (cases[0] ?? 1) : 1
  return term(spoken).form(value !== 1, value > 4 && (inCase === 1 || inCase === 4) ? 2 : inCase)
}

function nounFormAt(scan: Scan, index: number, spoken: string, written: string): string {
  const form = /\.$/u.test(written) && !/číslo|číslo$/u.test(spoken) ? countedForm(scan, index, spoken) : undefined
  if (form !== undefined) return form
  if (spoken === 'parcelní číslo' && isDirectlyGoverned(scan, index)) return nounFormAt(scan, index, 'parcela číslo', written)
  const counted = term(spoken)
  const governor = governorBefore(scan, index)
  const before = scan.textAt(scan.before(index))
  const isPlain = governor.kind === 'none' || governor.kind === 'modifier' || (governor.kind === 'verb' && (counted.gender !== 'f' || governor.cases.includes(1)))
  let inCase: Case = isPlain ? 1 : (governor.cases[0] ?? 1)
  // "části p. p. č. 12", but "pozemek p. p. č. 12"
  const isPlot = /^(?:(?:stavební|pozemková) )?parcela/u.test(spoken) && !/^(?:pozem|parcel)/iu.test(before)
  // "smlouva č. 5", "v příloze č. 3": the number is only named
  const isNamed = /^(?:č|čís|tel|mob|příl|č\. ?[jpoeú]|čj|čp|sp\. ?zn|ev\. ?č|parc\. ?č|p\. ?č)\b/u.test(lowerFirst(written)) || (spoken.includes('číslo') && !isPlot) || spoken === 'spisová značka'
  if (/^(?:zákon|vyhláška|nařízení)/u.test(spoken) && /^plat(?:í|il[aoiy]?)$/u.test(before)) inCase = 1
  if (spoken === 'rok' && /šk\.\s$/u.test(scan.text.slice(0, scan.at(index).start))) return counted.form(false, schoolYearCase(scan, index))
  if (spoken === 'rok' && isPlain || spoken === 'skupina' && isPlain && index > 0) inCase = 2
  if (isNamed && !isDirectlyGoverned(scan, index)) inCase = 1
  if (isNamed && spoken !== 'příloha' && /^(?:v|ve)$/u.test(before.toLowerCase())) inCase = 6
  if (/^(?:zákon|vyhlášk|nařízení|.* zákoník|.* řád)/u.test(spoken) && /^(?:\)|[0-9]+)$/u.test(before)) inCase = 2
  if (before.toLowerCase() === 'na' && /^(?:stran|telefon|parcel|okres|ulic|odd|stavební p|pozemková p|list v|třída|náměstí|nábřeží)/u.test(spoken)) inCase = 6
  if (before.toLowerCase() === 'na' && /^(?:ulice|třída|náměstí|nábřeží)$/u.test(spoken) && towards.test(scan.text.slice(Math.max(0, scan.at(index).start - 70), scan.at(index).start))) inCase = 4
  if (/^(?:pod|nad|před)$/iu.test(before)) inCase = 7
  if (!isNamed && before === 'a' && /(?:^|\s)[Mm]ezi\s[^,;]{2,40}\sa\s$/u.test(scan.text.slice(0, scan.at(index).start))) inCase = 7
  if (before === 'po' && spoken.startsWith('čísl')) inCase = 4
  if (/^(?:ulice|třída|nábřeží)$/u.test(spoken) && motion.test(before)) inCase = 7
  if (/^(?:ulice|třída)$/u.test(spoken) && governor.kind !== 'preposition' && inCase === 1 && isBlocked(scan, index)) inCase = 4
  if (/^(?:strana|kapitola|obrázek|tabulka|příloha|linka|řádek|bod)$/u.test(spoken) && scan.match(scan.tokenAt(scan.at(index).end, index), /\.?\s?[0-9]+(?:\s?[–-]\s?|\sa\s|,\s)[0-9]/uy) !== undefined) return counted.form(true, inCase)
  return counted.form(false, inCase)
}

/** "zablokuje tř. Míru", "opraví ul. Dlouhou i tř. Svobody": a street as the object. */
const isBlocked = (scan: Scan, index: number): boolean => {
  const { end, start } = scan.at(index)
  return /^\.\s?\p{Lu}\p{L}*ou(?!\p{L})/u.test(scan.text.slice(end, end + 30)) || /(?:^|\s)(?:(?:za|od|z)?blok|uzavř|zavř|oprav|otevř|rekonstru|proj|přejm|propoj|spoj|kříž|přetín|lemuj|osadí|vydláždí|zklidní|zúží|rozšíř)\p{L}*\s(?:(?:také|i|celou|část)\s)?(?:(?:ul|tř)\.\s?[\p{L} ]{2,30}(?:,|\sa|\si)\s)*$/iu.test(scan.text.slice(Math.max(0, start - 70), start)) && !/(?:^|\s)(?:se|byl[aoiy]?|bud(?:e|ou)|je|jsou)\s[\p{L}.\s]*$/u.test(scan.text.slice(Math.max(0, start - 40), start))
}

/** "vyjde od nám. Svobody na tř. Míru": where to. */
const towards = /(?:^|\s)(?:vyj[de]|přejd|přesun|přejed|odboč|vjed|najed|vyúst|míř|zamíř|vrátí|přestěh|posun|zajed|pokračuj|naváž|přejížd)\p{L}*\s[^;!?]{0,50}na\s$/iu

/** Along a street: pojede ulicí, povede třídou. */
const motion = /^(?:pojed\p{L}+|jed\p{L}+|jezd\p{L}+|vede|vedou|povede|povedou|projd\p{L}+|procház\p{L}+|projížd\p{L}+|půjd\p{L}+)$/u

const isDirectlyGoverned = (scan: Scan, index: number): boolean =>
  /^(?:pod|na|k|ke|s|se|o|do|od|ve?|z|ze|u|podle|dle|bez|pro|při|po|před|mezi|za|prostřednictvím|včetně)$/iu.test(scan.textAt(scan.before(index)))

function adjectiveForm(scan: Scan, index: number, end: number, spoken: string): string | undefined {
  const other = scan.match(end, /\s(?:a|i|nebo|či)\s(?=(?<next>\p{L}+)\.\s\p{Ll})/uy)
  const isPaired = other !== undefined && isAbbreviatedAdjective(other.groups?.['next'] ?? '')
  const { readings } = phraseAt(scan, isPaired ? scan.tokenAt(other.index + other[0].length, end) : end)
  const governor = governorBefore(scan, index)
  const found = choose(readings, governor)
  if (spoken === 'následující' && scan.textAt(scan.before(index)) === 'a') return governor.cases[0] === 2 ? 'následujících' : spoken
  if (spoken === 'svatý' && scan.at(scan.before(index)).kind === 'digits') return nounFormAt(scan, index, 'svazek', 'sv.')
  if (spoken === 'hlavní' && scan.at(scan.before(index)).kind === 'digits') return nounFormAt(scan, index, 'hlas', 'hl.')
  if (spoken === 'svatý') return saintForm(scan, index, end)
  if (spoken === 'elektrický' && found !== undefined && electronic.test(scan.textAt(scan.skipSpace(end)))) return adjective('elektronický', found)
  if (found === undefined) return spoken === 'takzvaný' ? 'takzvaně' : undefined
  return adjective(spoken, found)
}

/** el. podpis is elektronický, el. přípojka elektrická */
const electronic = /^(?:podpis|podob|pošt|formulář|adres|schránk|úřední|desk|komunik|žádost|podán|verz|form|dražb|aukc|nástroj|předpis|recept|neschopen)/u

/** Svatého Jana, svatou Annu, u svaté Anny: by the ending of the name. */
function saintForm(scan: Scan, index: number, end: number): string {
  const name = scan.textAt(scan.skipSpace(end))
  const governor = governorBefore(scan, index)
  const isWoman = /^(?:Ann|Barbor|Kateřin|Ludmil|Mař|Mari|Anežk|Markét|Zdislav|Terezi|Voršil|Alžbět|Apolen|Máří|Cecíli|Luci|Rodin|Hor|Trojic)/u.test(name)
  const made = (inCase: Case): string => adjective('svatý', { gender: isWoman ? 'f' : 'm', plural: false, case: inCase })
  if (isWoman) return made(name.endsWith('u') && !name.endsWith('ou') ? 4 : name.endsWith('ou') ? 7 : /[yíe]$/u.test(name) ? 2 : /[ěi]$/u.test(name) ? 6 : 1)
  if (/em$/u.test(name)) return made(7)
  if (/(?:ovi|u)$/u.test(name)) return made(governor.cases.includes(6) ? 6 : 3)
  return made(/(?:[aey]|ího)$/u.test(name) ? 2 : 1)
}
