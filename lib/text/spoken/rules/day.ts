import type { Scan } from '../reading/scan.ts'

const days: Readonly<Record<string, string>> = { Po: 'pondělí', Út: 'úterý', Ut: 'úterý', St: 'středa', Čt: 'čtvrtek', Pá: 'pátek', So: 'sobota', Ne: 'neděle', PO: 'pondělí', ÚT: 'úterý', ST: 'středa', ČT: 'čtvrtek', PÁ: 'pátek', SO: 'sobota', NE: 'neděle', po: 'pondělí', út: 'úterý', st: 'středa', čt: 'čtvrtek', pá: 'pátek', so: 'sobota', ne: 'neděle' }
const short = '(?:Po|Út|Ut|St|Čt|Pá|So|Ne|PO|ÚT|ST|ČT|PÁ|SO|NE|po|út|st|čt|pá|so|ne)'
const pair = new RegExp(`${short}\\.?(?<link>\\s?(?:[-–—]|,|\\+|a|až|A|AŽ)\\s?)${short}(?![\\p{L}])`, 'uy')
const withTime = new RegExp(`${short}\\.?[:,]?\\s(?:od\\s)?[0-9]{1,2}(?:[:.][0-9]{2}(?![0-9])|\\.\\s?[0-9]{1,2}\\.|\\.\\s(?:led|únor|břez|dub|květ|červ|srp|září|říj|list|pros)|\\s?[-–])|${short}:?\\s(?:zavřeno|neotevřeno|volno)|(?:Po|[úÚ]t|[sS]t|[čČ]t|[pP]á|So)\\s(?:jen|pouze|dle|podle|objedn|sanit|pro\\sobjedn)`, 'uy')

const until = new RegExp(`(?<=(?<!\\p{L})(?:do|ode?|kromě|mimo|bez|ze?)\\s(?:${short}\\.?(?:,\\s|\\s(?:a|i|nebo)\\s)){0,7})`, 'iuy')
const whenBefore = new RegExp(`(?<=(?<!\\p{L})ve?\\s(?:${short}\\.?(?:\\s[0-9]{1,2}\\.)?(?:\\s?[0-9]{1,2}\\.)?(?:,|\\s(?:a|i|nebo))\\s){0,7})`, 'iuy')

/** Short days of opening hours: Po–Pá 8:00–17:00, St 8.00. Gives the place after, or 0. */
export function weekday(scan: Scan, index: number): number {
  const spoken = days[scan.textAt(index)]
  if (spoken === undefined) return 0
  const found = scan.match(index, pair)
  const paired = found !== undefined && !found[0].toLowerCase().endsWith(scan.textAt(index).toLowerCase()) ? found : undefined
  const isEach = scan.isAfter(index, /(?<=(?<!\S)(?:[Kk]ažd|[Ss]ud|[Ll]ich)\p{L}+\s(?:[0-9]\.\s(?:a\s[0-9]\.\s)?)?)/uy)
  const isAfterIn = /^(?:[pP]o|[úÚ]t|[sS]t|[čČ]t|[pP]á|[sS]o|[nN]e)$/u.test(scan.textAt(index)) && /^ve?$/iu.test(scan.textAt(scan.before(index)))
  const isSecond = isEach || isAfterIn || isAfterDay(scan, index) || /^(?:Út|Čt|Pá)$/u.test(scan.textAt(index))
  const isInPlan = scan.textAt(index) === 'Po' && /^[,;:]$/u.test(scan.textAt(scan.before(index))) && otherDay.test(scan.text.slice(scan.at(index).start, scan.at(index).start + 60))
  const isAfterDate = /^po$/iu.test(scan.textAt(index)) && !isInPlan && !/^(?:od|do|na)$/iu.test(scan.textAt(scan.before(index))) && scan.match(index, /..\s[0-9]{1,2}\.\s?(?:[0-9]{1,2}\.|\p{Ll}{4})/uy) !== undefined
  if (paired === undefined && (isAfterDate || isAfterTime(scan, index) || isShareOfEach(scan, index)) && !isAfterIn) return 0
  if (paired === undefined && !isSecond && scan.match(index, withTime) === undefined) return 0
  const hasPeriod = scan.textAt(index + 1) === '.'
  const isCapital = index === 0
  const isWhen = scan.isAfter(index, whenBefore)
  const isEnd = hasPeriod && scan.isEnd(index + 2)
  const isUntil = scan.isAfter(index, until)
  const isAnyOf = isEach && spoken.endsWith('a') && scan.isAfter(index, /(?<=[Kk]aždé\s)/uy)
  const isWithAny = scan.isAfter(index, /(?<=[Kk]aždé\s(?:\p{L}{6,8}|Po|po|Ne|ne)\.?\sa\s)/uy)
  const form = isUntil || isAnyOf ? genitive(spoken) : isWhen || isWithAny || (isEach && scan.isAfter(index, /(?<=[Kk]aždou\s(?:[0-9]\.\s(?:a\s[0-9]\.\s)?)?)/uy)) ? spoken.replace(/a$/u, 'u').replace(/e$/u, 'i') : spoken
  scan.say(index, index + (hasPeriod && !isEnd ? 2 : 1), isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : isWhen && form === 'středu' && /^a$/u.test(scan.textAt(scan.before(index))) ? 've středu' : form)
  const link = paired?.groups?.['link'] ?? ''
  const end = index + (hasPeriod ? 2 : 1)
  if (link.includes('+')) {
    scan.sayText(scan.at(end).start, scan.at(end).start + link.length, ' a ')
    return scan.tokenAt(scan.at(end).start + link.length, end)
  }
  if (!/[-–—]/u.test(link)) return end
  const { start } = scan.at(end)
  scan.sayText(start, start + link.length, ' až ')
  return scan.tokenAt(start + link.length, end)
}

/** do pátku, od středy */
const genitive = (day: string): string => day.replace(/a$/u, 'y').replace('čtvrtek', 'čtvrtka').replace('pátek', 'pátku')

/** "skupinky po 4–6 žácích", "Po 2–3 letech", but "otevřeno po 8–12 hodin, po 9–11 dopoledne" */
const isShareOfEach = (scan: Scan, index: number): boolean =>
  (scan.textAt(index) === 'Po' && scan.match(index, /Po\s[0-9]+\s?[-–—]\s?[0-9]+\s\p{Ll}+(?:ech|[ií]ch|ách)(?!\p{L})/uy) !== undefined) || scan.textAt(index) === 'po' && scan.match(index, /po\s[0-9]+\s?[-–—]\s?[0-9]+\s(?!(?:h|hod|hodin|dopoledne|odpoledne|ráno|večer|zavřeno|jen|pouze|nebo)(?!\p{L}))\p{Ll}{3,}/uy) !== undefined

const otherDay = /(?:^|[^\p{L}])(?:[úÚ]t|[sS]t|[čČ]t|[pP]á|[sS]o)(?!\p{L})/u

/** "Nahlášen po 21:00", but "otevřeno po 8:00–12:00". */
const isAfterTime = (scan: Scan, index: number): boolean =>
  scan.textAt(index) === 'po' && (/^(?:\p{Ll}+|[0-9]{4}|\.)$/u.test(scan.textAt(scan.before(index))) || !otherDay.test(scan.text.slice(Math.max(0, scan.at(index).start - 60), scan.at(index).start + 60))) && scan.match(index, /po\s[0-9]{1,2}[:.][0-9]{2}(?![0-9]|\.[0-9]|\s?(?:[-–—]|až|do|a)\s?[0-9])/uy) !== undefined

const isAfterDay = (scan: Scan, index: number): boolean =>
  !new RegExp(`(?:^|[^\\p{L}])${scan.textAt(index)}\\s?a\\s?$`, 'ui').test(scan.text.slice(Math.max(0, scan.at(index).start - 9), scan.at(index).start)) &&
  new RegExp(`(?:^|[^\\p{L}])${short}\\.?\\s?(?:[-–—]|,|\\+|a|až)\\s?$`, 'u').test(scan.text.slice(Math.max(0, scan.at(index).start - 9), scan.at(index).start))
