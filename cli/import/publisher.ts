/** Names of public bodies as they begin a Czech title: `Liberecký kraj`, `Město Frýdlant`, `Ministerstvo vnitra`. */
const bodies = [
  /^(\p{Lu}\p{Ll}+(?:ý|í) kraj|Kraj Vysočina|Hlavní město Praha)(?=\P{L}|$)/u,
  /^((?:Statutární město|Město|Městys|Obec|Městská část) \p{Lu}[\p{L}-]+(?: (?:nad|pod|u|v|na) \p{Lu}\p{L}+)?)/u,
  /^(Ministerstvo (?:vnitra|zdravotnictví|financí|kultury|dopravy|obrany|spravedlnosti|zemědělství|životního prostředí|práce a sociálních věcí|pro místní rozvoj|průmyslu a obchodu|zahraničních věcí))/u,
]

/** The public body that a title begins with: a guess, which the importer says and an option overrules. */
export function publisherInTitle(title: string): string | undefined {
  return bodies.map((body) => body.exec(title)?.[1]).find(Boolean)
}
