import { abbreviatedNouns } from '../abbreviated-nouns.table.ts'
import type { Case } from '../grammar/agreement.ts'
import { isKnownNoun } from '../grammar/analysis.ts'
import { governorBefore } from '../grammar/governor.ts'
import type { Governor } from '../grammar/governor-words.ts'
import { isVerb } from '../grammar/verb.ts'
import { term } from '../grammar/phrase-form.ts'
import type { Scan } from '../reading/scan.ts'
import { isObjectOfVerb, passiveBefore } from './passive.ts'
import { isOfClass } from '../grammar/word-class.ts'

const usesOfWord = new Map(abbreviatedNouns.map(([word, uses]) => [word, uses.split(' ')]))

const cached = new Map<string, ReadonlySet<string>>()

/** How an abbreviated noun behaves: "zákon číslo" is a document and only named. */
function usesOf(spoken: string): ReadonlySet<string> {
  const found = cached.get(spoken)
  if (found !== undefined) return found
  const uses = new Set(spoken.split(' ').flatMap(word => usesOfWord.get(word) ?? []))
  if (uses.has('plot')) uses.delete('named')
  cached.set(spoken, uses)
  return uses
}

export const isAfterOrdinal = (scan: Scan, index: number): boolean => scan.textAt(scan.before(index)) === '.' && /^(?:[0-9]+|[IVX]+)$/u.test(scan.textAt(scan.before(index) - 1))

/** An abbreviated noun in the case of its place: v ul. Dlouhé is v ulici Dlouhé. */
export function abbreviatedNoun(scan: Scan, index: number, spoken: string, written: string): string {
  const counted = countedForm(scan, index, spoken, written)
  if (counted !== undefined) return counted
  if (spoken === 'parcelní číslo' && isDirectlyGoverned(scan, index)) return abbreviatedNoun(scan, index, 'parcela číslo', written)
  // parc. č. st. 78, na st. 78/1: a century has its number before it
  if (spoken === 'století' && (scan.isAfter(index, /(?<=(?:parc|[čp])\.\s)/uy) || (scan.isAfter(index, /(?<=(?:^|[,(]\s?|(?<!\p{L})(?:a|i|na|z|do|k|ke|u|od|se?|mezi|vedle|parcel\p{L}+|pozem\p{L}+)\s))/uyi) && scan.match(index, /st\.\s?[0-9]/uyi) !== undefined))) return 'stavební'
  return term(spoken).form(isSpan(scan, index, spoken), caseOfNoun(scan, index, spoken))
}

/** ve 4 sk., 2 odd.: after a number the plural. */
function countedForm(scan: Scan, index: number, spoken: string, written: string): string | undefined {
  if (!written.endsWith('.') || usesOf(spoken).has('document') || spoken.includes('číslo')) return undefined
  const number = scan.before(index)
  if (scan.at(number).kind !== 'digits' || scan.textAt(number).length > 3 || scan.textAt(number - 1) === ',') return undefined
  const value = Number(scan.textAt(number))
  const { cases, kind } = governorBefore(scan, number)
  const inCase = kind === 'preposition' ? (cases[0] ?? 1) : 1
  return term(spoken).form(value !== 1, value > 4 && (inCase === 1 || inCase === 4) ? 2 : inCase)
}

/** str. 5–8, obr. 2 a 3, parc. č. 45/1 a 46, zn. Adidas a Nike */
function isSpan(scan: Scan, index: number, spoken: string): boolean {
  const uses = usesOf(spoken)
  if (uses.has('mark')) return scan.match(index + 1, /\.\s(?:\p{Lu}\p{L}*(?:\s[0-9]+)?,?\s){1,6}(?:a|i)\s\p{Lu}/uy) !== undefined
  return (uses.has('span') || uses.has('plot')) && scan.match(index + 1, /\.?(?:\s?č\.)?\s?[0-9]+(?:\/[0-9]+)?(?:\s?[–-]\s?|\s(?:a|až|i)\s|,\s)[0-9]+(?!\s?m[2²])/uy) !== undefined
}

function caseOfNoun(scan: Scan, index: number, spoken: string, depth = 0): Case {
  // "tímto se č. 5 nahrazuje"
  if (scan.textAt(scan.before(index)) === 'se' && spoken.startsWith('čísl')) return 1
  const governor = governorBefore(scan, index)
  const joined = depth < mostJoined ? sameBefore(scan, index) : -1
  if (joined >= 0) return caseOfNoun(scan, joined, spoken, depth + 1)
  return caseOfPlace(scan, index, spoken, depth) ?? caseOfDocument(scan, index, spoken, depth) ?? (isOurObject(scan, index, spoken, governor) && spoken === 'spisová značka' ? 4 : caseOfNamed(scan, index, spoken)) ?? caseAfterWord(scan, index, spoken, governor) ?? caseByGovernor(spoken, governor)
}

/** Parts of a document that are named together: tab. 3 a obr. 4. */
const parts = /^(?:tab|obr|str|kap|příl)$/u

/** "v k. ú. Dolní Lhota a k. ú. Ves": the place of the same abbreviation that this one is joined to; -1 if there is none. */
function sameBefore(scan: Scan, index: number): number {
  const word = scan.textAt(index)
  if (scan.at(index).kind !== 'word' || !scan.isAfter(index, /(?<=\s(?:a|i|nebo|či)\s)/uy)) return -1
  const same = new RegExp(`(?<=(?<!\\p{L})(?<same>${parts.test(word) ? parts.source.slice(1, -1) : word}\\.\\s(?:[\\p{L}]\\.\\s)?(?:\\p{Lu}\\p{L}*|\\p{Ll}{1,3}|[0-9/]+)(?:\\s(?:\\p{L}+|[0-9/]+)){0,2}\\s(?:a|i|nebo|či)\\s))`, 'uy')
  const length = scan.match(index, same)?.groups?.['same']?.length
  return length === undefined ? -1 : scan.backTo(scan.at(index).start - length, index)
}

/** A verb with an object does not tell whether a feminine noun is its subject. */
const isPlainGovernor = (spoken: string, { cases, kind }: Governor): boolean => kind === 'none' || kind === 'modifier' || (kind === 'verb' && cases[0] !== 2 && (term(spoken).gender !== 'f' || cases.includes(1)))

const caseByGovernor = (spoken: string, governor: Governor): Case => (isPlainGovernor(spoken, governor) ? 1 : (governor.cases[0] ?? 1))

const goingOut = /(?<=(?<!\S)[Mm]ezi\s[^,;]{2,40}\sa\s)/uy

/** After na, pod, mezi, and of streets. */
function caseOfPlace(scan: Scan, index: number, spoken: string, depth: number): Case | undefined {
  const uses = usesOf(spoken)
  const before = scan.textAt(scan.before(index)).toLowerCase()
  if (!uses.has('named') && before === 'a' && scan.isAfter(index, goingOut)) return 7
  if (/^(?:pod|nad|před)$/u.test(before)) return 7
  if (before === 'za' && uses.has('place') && !uses.has('span')) return 7
  if (before === 'na' && uses.has('place')) return isTowards(scan, index) ? 4 : 6
  if (before === 'na' && spoken.startsWith('telefon')) return scan.isAfter(index, called) ? 4 : 6
  if (uses.has('class') && isAfterOrdinal(scan, index) && scan.textAt(scan.before(scan.before(index) - 1)).toLowerCase() === 'na') return scan.isAfter(index, towards) ? undefined : 6
  return uses.has('street') ? caseOfStreet(scan, index, spoken, depth) : undefined
}

/** "volejte na tel. 485 226 111" */
const called = /(?<=(?<!\p{L})(?:za|do)?(?:vol|telefon)(?:ej|at|á|uj|ova)\p{L}*\s[^.;:!?]{0,40})/iuy

const mostJoined = 6

/** "v ul. Dlouhé a tř. Míru": the second street stands in the case of the first. */
function caseOfStreet(scan: Scan, index: number, spoken: string, depth: number): Case | undefined {
  const before = scan.textAt(scan.before(index))
  if (isOfClass(before, 'along')) return 7
  const joined = scan.match(index, /(?<=(?<street>(?<!\p{L})(?:ul|tř|nám|nábř)\.\s?[\p{L}.]+(?:\s[\p{L}.]+){0,2}?(?:,|\sa|\si)\s))/uy)
  if (joined !== undefined && depth < mostJoined) {
    const first = scan.backTo(scan.at(index).start - (joined.groups?.['street']?.length ?? 0), index)
    return caseOfNoun(scan, first, scan.textAt(first) === 'ul' ? 'ulice' : scan.textAt(first) === 'tř' ? 'třída' : 'náměstí', depth + 1)
  }
  const governor = governorBefore(scan, index)
  if (governor.kind !== 'preposition' && caseByGovernor(spoken, governor) === 1 && isBlocked(scan, index)) return 4
  return governor.kind === 'none' && /^\p{Ll}{3,}$/u.test(before) && !isVerb(before) && !/(?:te|ně|sky|cky)$/u.test(before) && !isOfClass(before, 'joining') ? 2 : undefined
}

/** "zablokuje tř. Míru", "opraví ul. Dlouhou i tř. Svobody": a street as the object. */
const isBlocked = (scan: Scan, index: number): boolean => {
  const { end } = scan.at(index)
  return /^\.\s?\p{Lu}\p{L}*ou(?!\p{L})/u.test(scan.text.slice(end, end + 30)) || scan.isAfter(index, blocking) && !scan.isAfter(index, /(?<=(?<!\S)(?:se|byl[aoiy]?|bud(?:e|ou)|je|jsou)\s[\p{L}.\s]{0,40})/uy)
}
const blocking = /(?<=(?<!\S)(?:(?:za|od|z)?blok|uzavř|zavř|oprav|otevř|rekonstru|proj|přejm|propoj|spoj|kříž|přetín|lemuj|osadí|vydláždí|zklidní|zúží|rozšíř)\p{L}*\s(?:(?:také|i|celou|část)\s)?(?:[\p{L}]{3,20}\s(?:ul|tř|nám)\.\s(?:a|i)\s)?(?:(?:ul|tř)\.\s?[\p{L} ]{2,30}(?:,|\sa|\si)\s){0,2})/iuy

/** "vyjde od nám. Svobody na tř. Míru": where to. */
const towards = /(?<=(?<!\S)(?:vyj[de]|přejd|přesun|přejed|odboč|vjed|najed|vyúst|míř|zamíř|vrátí|přestěh|posun|zajed|pokračuj|naváž|přejížd|jede|jedou|pojed|obra[tc]|pod[aáe][jtlv]|doruč|zašl|zasl|pošl|přin[eé]s|odevzd|dostav|zajd|přiveze|objedn|přelož|převez|přijat|hospitaliz)\p{L}*\s[^;!?]{0,50}na\s(?:[1-9]\.\s)?)/iuy

/** "přejde na nám. a skončí na tř. Svobody": the nearest verb tells. */
const isTowards = (scan: Scan, index: number): boolean => scan.isAfter(index, towards) && !scan.isAfter(index, /(?<=(?<!\S)(?:s?konč|stoj|lež|sídl|poč?k|začín|zůst|stan)\p{L}*\sna\s)/uy)

/** "Na dět. oddělení zpíval sbor": in a place, where the noun does not tell. */
export const isInPlace = (scan: Scan, index: number, noun: string): boolean =>
  scan.textAt(scan.before(index)).toLowerCase() === 'na' && noun.endsWith('í') && usesOf(noun).has('place') && !scan.isAfter(index, towards)

/** "je omezeno vyhl.", "§ 5 zák.", "platí vyhl." */
function caseOfDocument(scan: Scan, index: number, spoken: string, depth: number): Case | undefined {
  const uses = usesOf(spoken)
  if (!uses.has('document') && !uses.has('agent')) return undefined
  if (passiveBefore(scan, index, term(spoken).gender)) return 7
  if (isObjectOfVerb(scan, index)) return 4
  const joined = scan.match(index, /(?<=(?<first>(?<word>zák|vyhl|nař|usn|rozh|sml)\.\s[^.;:!?]{0,60}\s(?:a|i|nebo|či|ani)\s|(?:o\.\s?s|[\p{Ll}]{1,4})\.\s?(?:ř|z|zák)\.(?:,|\s(?:a|i|nebo|či|ani))\s))/uy)?.groups
  const nouns = new Map([['zák', 'zákon'], ['vyhl', 'vyhláška'], ['nař', 'nařízení'], ['usn', 'usnesení'], ['rozh', 'rozhodnutí'], ['sml', 'smlouva']])
  if (joined !== undefined && depth < mostJoined) {
    const first = scan.backTo(scan.at(index).start - (joined['first']?.length ?? 0), index)
    return caseOfNoun(scan, first, nouns.get(joined['word'] ?? '') ?? 'zákon', depth + 1)
  }
  const before = scan.textAt(scan.before(index))
  if (/^plat(?:í|il[aoiy]?)$/u.test(before) && uses.has('document')) return 1
  return uses.has('document') && (/^(?:\)|[0-9]+)$/u.test(before) || scan.isAfter(index, /(?<=[0-9]\)?\s\p{Ll}+\.\s?|(?:[a-z]\)|(?:§|odst\.|čl\.)\s[0-9]+[a-z]?)\s(?:\p{Ll}+(?:ní|é|ho|ně)\s){1,3})/uy)) ? 2 : undefined
}

/** "smlouva č. 5", "v příloze č. 3": the number is only named. */
function caseOfNamed(scan: Scan, index: number, spoken: string): Case | undefined {
  const before = scan.textAt(scan.before(index)).toLowerCase()
  // "pozemek p. p. č. 12", but "části p. p. č. 12"
  const isNamed = usesOf(spoken).has('named') || spoken === 'spisová značka' || (usesOf(spoken).has('plot') && /^(?:pozem|parcel)/u.test(before))
  if (!isNamed) return undefined
  if (before === 'po' && spoken.startsWith('čísl')) return 4
  if (spoken !== 'příloha' && /^ve?$/u.test(before)) return 6
  if (spoken === 'smlouva číslo' && isKnownNoun(before) && !/^smlouv/u.test(before)) return 2
  return isDirectlyGoverned(scan, index) ? undefined : 1
}

const isDirectlyGoverned = (scan: Scan, index: number): boolean =>
  /^(?:pod|na|k|ke|s|se|o|do|od|ve?|z|ze|u|podle|dle|bez|pro|při|po|před|mezi|za|prostřednictvím|včetně)$/iu.test(scan.textAt(scan.before(index)))

/** "upravíme ul. Polní", "uveďte sp. zn.", "přečtěte si str. 2": we or you do it; "označte zn." is with what. */
const isOurObject = (scan: Scan, index: number, spoken: string, { cases, kind }: Governor): boolean =>
  (kind === 'verb' && cases.includes(4) && spoken !== 'značka' && /(?:[íeáu]me|out|[aáiíeěé]t|[^s]te)$/u.test(scan.textAt(scan.before(index)))) ||
  (scan.textAt(scan.before(index)) === 'si' && /(?:[íeáu]me|[^s]te)$/u.test(scan.textAt(scan.before(scan.before(index)))))

/** "začátek r. 2020", "členové sk. B", "prodám zn. Škoda" */
function caseAfterWord(scan: Scan, index: number, spoken: string, governor: Governor): Case | undefined {
  if (isOurObject(scan, index, spoken, governor)) return 4
  const isPlain = isPlainGovernor(spoken, governor)
  // odb. ŽP MěÚ
  if (spoken.endsWith('úřad') && scan.isAfter(index, /(?<=(?:odb\.|odbor\p{L}*|odd\.|oddělení)\s\p{Lu}{1,5}\s)/uy)) return 2
  if (spoken === 'rok' && scan.isAfter(index, /(?<=šk\.\s)/uy)) return schoolYearCase(scan, index)
  if (/(?:^| )rok$/u.test(spoken) && isPlain || spoken === 'skupina' && isPlain && scan.at(scan.before(index)).kind === 'word') return 2
  const before = scan.textAt(scan.before(index))
  if (spoken === 'značka' && /^označ/u.test(before)) return 7
  if (spoken !== 'značka' || !isPlain || !(/^\p{Ll}{4,}$/u.test(before) || isKnownNoun(before.toLowerCase())) || isVerb(before.toLowerCase())) return undefined
  return /(?:te|en[aoy]?)$/u.test(before) && !isKnownNoun(before) ? 7 : 2
}

/** na šk. r., ve šk. r., v pololetí šk. r. */
function schoolYearCase(scan: Scan, index: number): Case {
  const school = index - 3
  const governor = governorBefore(scan, school)
  return governor.kind === 'preposition' || school === 0 ? (governor.cases[0] ?? 1) : 2
}
