import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { parseRssFeed } from 'feedsmith'
import { validateXML } from 'xmllint-wasm'
import type { Article } from '#lib/content/article.ts'
import { parseArticle } from '#lib/content/parse-article.ts'
import { parseEasyRead } from '#lib/content/parse-easy-read.ts'
import type { Recording } from '#lib/content/recordings/schema.ts'
import { articlesFeed } from './articles-feed.ts'
import { feedSite, type FeedSite } from './feed-site.ts'
import { podcastFeed } from './podcast-feed.ts'

const grammar = readFileSync(path.join(import.meta.dirname, 'rss.rng'), 'utf8')
const faults = async (feed: string): Promise<string[]> => (await validateXML({ xml: [{ fileName: 'feed.xml', contents: feed }], schema: [grammar], extension: 'relaxng' })).errors.map(({ message }) => message)

const body = `Poradna je 2 < 3 v ulici & na rohu "Nová". Více na [webu](https://priklad.cz/?a=1&b=2).[^1]

![Mapa ulice](mapa.png)

[^1]: Od února.
`

function article(slug: string, { title = 'Poradna: „nová“ & <lepší>', easy = true } = {}): Article {
  const source = parseArticle(`---\ntitle: '${title}'\npublished: 2026-01-15\ncategory: Aktuality\npublisher: Město & kraj\nlanguage: cs\n---\n\n${body}`, 'article.md')
  const easyRead = parseEasyRead('title: Poradna\nstatus: edited\nsections:\n  - heading: Co je nového?\n    sentences:\n      - text: Město má poradnu.\n      - text: "Pomůže:"\n        items: [s prací, s bydlením]\n', { file: 'easy-read.yaml', glossary: new Map(), paragraphs: undefined })
  if (!source.ok || !easyRead.ok) throw new Error('the article of the test has errors')
  return { meta: { slug, ...source.value.frontMatter }, full: source.value.full, easy: easy ? easyRead.value : undefined, spoken: {} }
}

const recording = (slug: string, mode: 'easy' | 'full', change: Partial<Recording> = {}): Recording => ({
  slug,
  mode,
  audio: `${slug}/${mode}.0a1b2c3d.mp3`,
  timing: `${slug}/${mode}.0a1b2c3d.vtt`,
  type: 'audio/mpeg',
  bytes: 360_000,
  durationMs: 61_499,
  hash: '0a1b2c3d',
  textHash: 'd3c2b1a0',
  voice: { synthesizer: 'eSpeak NG', name: 'cs', lang: 'cs-CZ' },
  ...change,
})

const site: FeedSite = { address: 'https://cteme.priklad.cz', operator: { name: 'Město Příklad', email: 'urad@priklad.cz' } }
const page = 'https://cteme.priklad.cz/cs/articles/poradna'

test('the feed of articles is valid and holds both texts with whole addresses', async () => {
  const feed = articlesFeed([article('poradna'), article('starsi', { easy: false })], site)
  expect(await faults(feed)).toEqual([])
  const { items = [], title, atom } = parseRssFeed(feed)
  expect([title, atom?.links?.[0]?.href]).toEqual(['Město Příklad: články', 'https://cteme.priklad.cz/feed.xml'])
  expect(items).toHaveLength(2)
  expect(items[0]).toMatchObject({ title: 'Poradna: „nová“ & <lepší>', link: page, guid: { value: page, isPermaLink: true }, pubDate: 'Thu, 15 Jan 2026 00:00:00 GMT', dc: { creators: ['Město & kraj'], languages: ['cs'] } })
  const html = (items[0]?.content?.encoded ?? '').replaceAll('\u00a0', ' ')
  expect(html).toContain('<section lang="cs-simple"><h2 lang="cs">Snadné čtení</h2><h3>Poradna</h3>')
  expect(html).toContain('<ul><li>s prací</li><li>s bydlením</li></ul>')
  expect(html).toContain('2 &#x3C; 3')
  expect(html).toContain('src="https://cteme.priklad.cz/files/poradna/mapa.png"')
  expect([...html.matchAll(/ (?:href|src)="([^"]*)"/g)].filter(([, address]) => !address?.startsWith('https://'))).toEqual([])
  expect(html).not.toMatch(/ (?:id|class|data-[a-z-]+|aria-describedby)=?/)
  expect(items[1]?.content?.encoded).not.toContain('Snadné čtení')
})

test('the podcast is valid; an episode has its file with size and type, its length and its transcript', async () => {
  const feed = podcastFeed([article('poradna')], [recording('poradna', 'full', { type: 'audio/ogg; codecs=opus' }), recording('poradna', 'easy'), recording('gone', 'full')], site)
  expect(await faults(feed)).toEqual([])
  const { items = [], itunes } = parseRssFeed(feed)
  expect(itunes).toMatchObject({ author: 'Město Příklad', owner: { name: 'Město Příklad', email: 'urad@priklad.cz' }, image: 'https://cteme.priklad.cz/podcast.png', explicit: false })
  expect(items.map(({ link, title }) => [title, link])).toEqual([['Poradna (snadné čtení)', `${page}?mode=easy`], ['Poradna: „nová“ & <lepší>', `${page}?mode=full`]])
  expect(items[0]).toMatchObject({
    description: 'Město má poradnu. Pomůže:\n\nČte počítačový hlas: eSpeak NG.',
    enclosures: [{ url: 'https://cteme.priklad.cz/audio/poradna/easy.0a1b2c3d.mp3', length: 360_000, type: 'audio/mpeg' }],
    itunes: { duration: 61 },
    podcast: { transcripts: [{ url: 'https://cteme.priklad.cz/audio/poradna/easy.0a1b2c3d.vtt', type: 'text/vtt' }] },
  })
  expect(items[1]?.enclosures?.[0]?.type).toBe('audio/ogg')
})

test('an episode that is recorded anew stays the same episode', () => {
  const guids = (change: Partial<Recording>) => parseRssFeed(podcastFeed([article('poradna')], [recording('poradna', 'full', change)], site)).items?.map(({ guid }) => guid)
  expect(guids({ hash: 'ffffffff', audio: 'poradna/full.ffffffff.mp3' })).toEqual(guids({}))
})

test('without articles, recordings and an operator both are valid and empty', async () => {
  const bare: FeedSite = { address: 'http://localhost:3000', operator: {} }
  for (const feed of [articlesFeed([], bare), podcastFeed([article('poradna')], [], bare)]) {
    expect(await faults(feed)).toEqual([])
    expect(parseRssFeed(feed).title).toContain('Nahlas: články')
    expect(feed).not.toContain('<item>')
  }
})

test('characters that XML cannot hold are left out', async () => {
  const feed = articlesFeed([{ ...article('poradna'), meta: { ...article('poradna').meta, title: 'Po\u0000rad\u000Bna \uD800\uFFFF😀' } }], site)
  expect(await faults(feed)).toEqual([])
  expect(parseRssFeed(feed).items?.[0]?.title).toBe('Poradna 😀')
})

test('a feed holds the newest 50 articles', () => {
  const articles = Array.from({ length: 60 }, (_, index) => article(`a${index}`))
  expect(parseRssFeed(articlesFeed(articles, site)).items?.map(({ link }) => link?.split('/').pop())).toEqual(articles.slice(0, 50).map(({ meta }) => meta.slug))
})

test('the validator sees what is wrong', async () => {
  const feed = podcastFeed([article('poradna')], [recording('poradna', 'full')], site)
  const broken: readonly (readonly [string | RegExp, string])[] = [
    [/ length="\d+"/, ''],
    ['length="360000"', 'length="0"'],
    ['url="https://cteme.priklad.cz', 'url="'],
    [/<guid.*<\/guid>/, ''],
    ['Thu, 15 Jan 2026 00:00:00 GMT', '2026-01-15'],
    [/<itunes:image.*\/>/, ''],
    ['&amp;', '&'],
    ['<itunes:duration>61<', '<itunes:duration>1:01<'],
  ]
  for (const [from, to] of broken) {
    expect(feed.replace(from, to), 'the text to break is there').not.toBe(feed)
    expect(await faults(feed.replace(from, to)), String(from)).not.toEqual([])
  }
})

test('the address is the operator’s; without one, that of the request', () => {
  const request = (headers: Record<string, string>) => new Request('http://127.0.0.1:3000/feed.xml', { headers })
  const unread = new Proxy(request({}), { get: () => { throw new Error('a request is only there when the page is asked for') } })
  expect(feedSite({ website: 'https://cteme.priklad.cz/' }, unread).address).toBe('https://cteme.priklad.cz')
  expect(feedSite({}, request({ host: 'localhost:3000' })).address).toBe('http://localhost:3000')
  expect(feedSite({}, request({ host: 'inside:3000', 'x-forwarded-host': 'cteme.priklad.cz, inside', 'x-forwarded-proto': 'https,http' })).address).toBe('https://cteme.priklad.cz')
  expect(feedSite({}, request({ host: '"><x>' })).address).toBe('http://localhost')
})
