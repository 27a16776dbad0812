import type { Scan } from '../reading/scan.ts'
import type { Case } from './agreement.ts'
import { analyse, isKnownNoun } from './analysis.ts'
import { adjectiveEnding } from './attribute.ts'
import { free, governorOf, isPreposition, type Governor } from './governor-words.ts'
import { isPassive, isReflexive, isVerb, object, objectCase, withSubject } from './verb.ts'
import { isOfClass } from './word-class.ts'

/** After a noun the genitive is usual (počátek 20. století), after an action it is sure (vybudování 15 bytů); a verb has an object. */
export function afterWord(scan: Scan, at: number): Governor {
  const word = scan.textAt(at).toLowerCase()
  if (/(?:ání|ení|ění|utí|ití|[^l]etí|utím|ením|áním)$/u.test(word) && word.length > 5 && !/^(?:století|území|zařízení|oddělení|zasedání)/u.test(word)) return isSuffered(scan, at) ? { cases: [1], kind: 'verb' } : scan.isAfter(at, havingThen) ? { cases: [4], kind: 'verb' } : scan.isAfter(at, beingThen) ? { cases: [1], kind: 'verb' } : { cases: [2], kind: 'action' }
  if (isKnownNoun(word)) return afterNoun(scan, at, word)
  const isName = word !== scan.textAt(at) && !(at === 0 && /(?:me|te|l[aoiy]?)$/u.test(word))
  if (!isVerb(word) || isName || isPassive(scan, at)) return farObject(scan, at)
  return /(?:[íáeěu]me|te)$/u.test(word) ? addressed : withSubject(scan, at, object)
}

/** "měla při posledním sčítání 2,35 člena" */
const havingThen = /(?<=(?<!\p{L})(?:ne)?(?:má|mají|měl[aoiy]?|máme)\s(?:při|po|před|v|ve)\s(?:\p{Ll}+\s)?)/uy

/** "průměrný věk je podle posledního sčítání 43,2 roku" */
const beingThen = /(?<=(?<!\p{L})(?:(?:ne)?(?:je|byl[aoiy]?|bude)|není)\s(?:při|po|před|v|ve|podle|dle)\s(?:\p{Ll}+\s)?)/uy

/** "utrpělo zranění 5 osob": the action is the object of what many did. */
function isSuffered(scan: Scan, at: number): boolean {
  let verb = scan.before(at)
  if (adjectiveEnding.test(scan.textAt(verb))) verb = scan.before(verb)
  return scan.textAt(verb).endsWith('lo') && isOfClass(scan.textAt(verb), 'done')
}

function afterNoun(scan: Scan, at: number, word: string): Governor {
  if (isWithMeans(scan, at)) return { cases: [2], kind: 'noun' }
  return {
    cases: analyse(word).some(reading => reading.case === 1) ? [2, 1] : [2],
    kind: 'after noun',
    hasCounted: isObject(scan, at) || isHead(scan, at) || isBeforeMany(scan, at),
    objectCase: isAmount(scan, at) ? undefined : openObject(scan, at),
  }
}

/** "podle odhadu 5 odborníků", but "podle odhadu 20 %" and "předal ředitelům 8 klíčů": what is counted after some nouns belongs to them. */
export function ownerOfCounted(scan: Scan, at: number): Governor {
  const governor = afterWord(scan, at)
  return governor.kind === 'after noun' && !analyse(scan.textAt(at).toLowerCase()).every(reading => reading.case === 3) ? { ...governor, hasCounted: true } : governor
}

/** What the verb governs beside the noun at `at`; none where that noun has the case itself: disponuje rezervou 3 mil. Kč. */
function openObject(scan: Scan, at: number): Case | undefined {
  const found = objectCase(scan, at)
  return found === 7 && analyse(scan.textAt(at).toLowerCase()).some(reading => reading.case === 7) ? undefined : found
}

/** "vyberte 1 z možností": we and you are the subject, so the number is the object. */
export const addressed: Governor = { kind: 'verb', cases: [4] }

/** dosáhne po dostavbě 2 MW, přispěla obec 3/5 nákladů */
export function farObject(scan: Scan, at: number, isAfresh = false): Governor {
  const inCase = objectCase(scan, at)
  return inCase === 2 || inCase === 7 || (inCase === 4 && isAfresh) ? { cases: [inCase], kind: 'after noun', objectCase: inCase } : free
}

/** kotel o výkonu 24 kW a tlaku 1,5 baru */
const afterSize = /(?<=\so\s(?:\p{L}+\s){1,3}(?:až\s|cca\s)?[0-9][^.;:]{1,20}\s)/uy

/** "panely o výkonu 50 kW", "větve do průměru 15 cm": after these prepositions a size governs what is measured. */
export function isSizeOf(scan: Scan, at: number): boolean {
  if (!isOfClass(scan.textAt(at), 'size')) return false
  if (/^(?:do|od)$/iu.test(scan.textAt(scan.before(at)))) return analyse(scan.textAt(at)).some(reading => reading.case === 2)
  if (!analyse(scan.textAt(at)).some(reading => reading.case === 6)) return false
  let before = scan.before(at)
  for (let steps = 0; steps < 2 && adjectiveEnding.test(scan.textAt(before)); steps += 1) before = scan.before(before)
  return /^o$/iu.test(scan.textAt(before)) || (scan.textAt(before) === 'a' && scan.isAfter(before, afterSize))
}

/** A sum or a size of its own, not many of them: "z příjmů 1,7 mld. Kč". */
function isAmount(scan: Scan, at: number): boolean {
  const word = scan.textAt(at).toLowerCase()
  return (isOfClass(word, 'sum') || isOfClass(word, 'size')) && !analyse(word).every(({ plural, case: inCase }) => plural && inCase === 2)
}

/** nabíječky s napětím 230 V a výkonem 65 W */
const afterSizeWith = /(?<=\sse?\s(?:\p{L}+\s){1,2}[0-9][^.;:]{1,12}\s)/uy

/** "s kapacitou 12 míst", "zřizovatelem 38 škol": how much it is of. */
function isWithMeans(scan: Scan, at: number): boolean {
  if (isOfClass(scan.textAt(at), 'sum')) return false
  const readings = analyse(scan.textAt(at).toLowerCase())
  if (readings.every(({ gender, case: inCase }) => gender === 'm' && inCase === 7)) return true
  const instrumental = readings.some(reading => reading.case === 7)
  let before = scan.before(at)
  if (adjectiveEnding.test(scan.textAt(before))) before = scan.before(before)
  if (instrumental && scan.textAt(before) === 'a' && isOfClass(scan.textAt(at), 'size')) return scan.isAfter(before, afterSizeWith)
  return instrumental && /^se?$/iu.test(scan.textAt(before)) && !isReflexive(scan, before, scan.textAt(before))
}

/** "uspořádali výstavu 20 obrazů": in the accusative, with no preposition, and not what the verb agrees with. */
function isObject(scan: Scan, at: number): boolean {
  const readings = analyse(scan.textAt(at).toLowerCase())
  if (!readings.some(reading => reading.case === 4) || readings.some(reading => reading.case === 3)) return false
  let before = scan.before(at)
  while (adjectiveEnding.test(scan.textAt(before)) && scan.at(before).kind === 'word') before = scan.before(before)
  if (isPreposition(scan.textAt(before).toLowerCase()) || objectCase(scan, at) !== 4) return false
  return !readings.some(reading => reading.case === 1) || isAddressed(scan, at)
}

/** "připravili jsme program 5 koncertů": we are the subject. */
const isAddressed = (scan: Scan, at: number): boolean => scan.isAfter(at, /(?<=(?<!\S)(?:js(?:em|i|me|te)|\p{Ll}+[íáeu](?:me|te))\s[^.,;:!?]{0,60})/uy)

/** "Ředitelé 8 škol podepsali výzvu": a noun in the nominative, with no verb before it in its clause. */
function isHead(scan: Scan, at: number): boolean {
  const word = scan.textAt(at).toLowerCase()
  if (isOfClass(word, 'moment') || (isOfClass(word, 'agent') && scan.match(at, ofMembers) === undefined)) return false
  const readings = analyse(word)
  if (!readings.some(reading => reading.case === 1) && !(readings.some(reading => reading.case === 7) && scan.match(at, copula) !== undefined)) return false
  for (let before = scan.before(at), steps = 0; steps < longestHead; before = scan.before(before), steps += 1) {
    const { kind, text } = scan.at(before)
    if (before < 0 || /^[,;–„]$/u.test(text) || /^(?:že|a|ale|však|proto)$/u.test(text)) return true
    const lower = text.toLowerCase()
    if (kind !== 'word' || isPreposition(lower) || isKnownNoun(lower) || (isVerb(lower) && !adjectiveEnding.test(lower) && !/[nšč]í$/u.test(lower)) || governorOf(lower)?.kind === 'verb') return false
  }
  return false
}

/** "Komise 7 členů", "Spolek 30 žen" */
const ofMembers = /\p{L}+\s[0-9]+\sčlenů|[Ss]polek\s[0-9]+\s(?:žen|mužů|lidí|přátel|obcí)/uy

/** "Součástí 6 expozic je film" */
const copula = /\p{L}+\s[0-9]+\s(?:\p{L}+\s){1,5}(?:(?:ne)?(?:je|jsou|byl[aoiy]?|bude|budou)|není|zůstáv\p{L}+|se\s(?:stal|stan|stáv)\p{L}*)\s/uy

/** "V koruně 5 dubů zůstávají sovy": many are not five, as five would be one. */
const isBeforeMany = (scan: Scan, at: number): boolean => isPreposition(scan.textAt(scan.before(at)).toLowerCase()) && scan.match(at, manyAfter) !== undefined

const manyAfter = /\p{L}+\s(?:[5-9]|[0-9]{2,})\s(?:\p{L}+[ýí]ch\s)?\p{L}+\s(?:\p{L}{3,}(?:l[iy]|[aeěu]jí)|jsou|nejsou|budou)(?!\p{L})/uy

/** A head and what describes it have at most so many words. */
const longestHead = 4
