import { Readability } from '@mozilla/readability'
import type { Element, Root as HtmlRoot } from 'hast'
import { parseHTML } from 'linkedom'
import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { findDay } from './day.ts'
import type { Draft } from './draft.ts'
import { flattenCells } from './flatten-cells.ts'
import { Refusal } from './refusal.ts'
import { spreadCells } from './spread-cells.ts'
import { takeLinks } from './take-links.ts'
import { takePictures } from './take-pictures.ts'

/** Fewer are a menu or an error message, not an article. */
const fewestWords = 20

const parseFragment = unified().use(rehypeParse, { fragment: true })
const toMarkdown = unified().use(rehypeRemark)

/** Reads a saved web page: the article without menus, banners and footers; headings, lists, links, quotes, tables and pictures stay. */
export async function readHtml(html: string, folder: string): Promise<Draft> {
  const { document } = parseHTML(html)
  const meta = (...names: string[]): string | undefined =>
    names.map((name) => document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)?.getAttribute('content')?.trim()).find(Boolean)
  const time = document.querySelector('time[datetime]')
  const dates = [meta('article:published_time', 'datePublished', 'date', 'DC.date'), time?.getAttribute('datetime'), time?.textContent]
  const published = dates.map((date) => findDay(date ?? '')).find(Boolean)
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')
  const language = document.documentElement?.getAttribute('lang') ?? undefined
  const heading = document.querySelector('h1')?.textContent?.trim()

  const shownDate = time && !time.closest('p, li, td') ? plain(time.textContent) : ''
  if (shownDate !== '') time?.remove()
  const before = wordsOfBlocks(document)
  for (const frame of document.querySelectorAll(frames)) frame.remove()
  const article = new Readability(document, { keepClasses: false, charThreshold: 200 }).parse()
  if (!article?.content || wordCount(article.textContent ?? '') < fewestWords) throw new Refusal('no article was found in the page; save the page of one article, or import it as text')
  const title = heading || article.title || undefined
  const content = markdownOf(article.content)
  const { body, dropped } = withoutTitle(content.body, title)
  const source = canonical && /^https?:/.test(canonical) ? canonical : savedFrom(html)
  const links = takeLinks(body, document.querySelector('base[href^="http"]')?.getAttribute('href') ?? source)
  const pictures = takePictures(links.body, folder)
  return {
    title,
    ...(published && { published: published.day, ...(published.day === undefined && { impossibleDay: published }) }),
    category: meta('article:section'),
    publisher: meta('og:site_name', 'publisher') ?? (article.siteName || undefined),
    language,
    source,
    description: meta('description', 'og:description'),
    dropped: [...dropped, ...(shownDate === '' ? [] : [shownDate])],
    ...pictures,
    notes: [...leftOut(before, [toString(pictures.body), ...pictures.pictures.map(({ file }) => file), ...dropped, title ?? '']), ...content.notes, ...links.notes, ...pictures.notes],
  }
}

/** What surrounds an article in a page, and no article has inside it. */
const frames = 'nav, aside, body > header, body > footer, dialog, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [id*="cookie"], [class*="cookie"]'

type Page = ReturnType<typeof parseHTML>['document']

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()
const wordCount = (text: string): number => plain(text).split(' ').filter(Boolean).length

/** The texts in the main part of a page, where one is marked. */
function wordsOfBlocks(document: Page): readonly string[] {
  const main = document.querySelector('main, [role="main"], article')
  const blocks = main ? [...main.querySelectorAll('p, li, h2, h3, h4, td, th, blockquote, figcaption, summary, dt, dd, caption')] : []
  return blocks.filter((block) => !block.closest(frames)).map(({ textContent }) => plain(textContent)).filter(Boolean)
}

/** Which of the texts did not come into the article: mostly buttons for sharing, but an editor must be able to see it. */
function leftOut(before: readonly string[], kept: readonly string[]): readonly string[] {
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
  const words = bare(kept.join(' '))
  return before.filter((text) => !words.includes(bare(text))).map((text) => `left out of the page: ${text}`)
}

/** The address that browsers note when they save a page: `<!-- saved from url=(0031)https://… -->`. */
const savedFrom = (html: string): string | undefined => /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/.exec(html.slice(0, 2000))?.[1]

/** The Markdown tree of a piece of HTML, and what an editor must know of its tables. */
export function markdownOf(html: string): { readonly body: Root; readonly notes: readonly string[] } {
  const tree: HtmlRoot = parseFragment.parse(html)
  liftCaptions(tree)
  const merged = spreadCells(tree)
  const joined = flattenCells(tree)
  const body = toMarkdown.runSync(tree)
  // Markdown wants a header row; where the source marks none, the first row is it, and not an empty one.
  visit(body, 'table', (table) => {
    const [head, ...rows] = table.children
    if (rows.length > 0 && head?.children.every((cell) => cell.children.length === 0)) table.children = rows
  })
  const tables = merged === 1 ? 'a table has merged cells' : `${merged} tables have merged cells`
  const cells = joined === 1 ? 'a cell of a table has several lines' : `${joined} cells of tables have several lines`
  return {
    body,
    notes: [
      ...(merged === 0 ? [] : [`${tables}, which an article cannot have: each was divided and its content repeated; read the table once more`]),
      ...(joined === 0 ? [] : [`${cells} or a list, which an article cannot have: they became one line; read the table once more`]),
    ],
  }
}

/** Markdown has no captions of tables: one becomes a paragraph before its table. */
function liftCaptions(tree: HtmlRoot): void {
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || index === undefined || parent === undefined) return undefined
    const captions = table.children.filter((child) => child.type === 'element' && child.tagName === 'caption')
    table.children = table.children.filter((child) => !captions.includes(child))
    const paragraphs = captions.map((caption): Element => ({ type: 'element', tagName: 'p', properties: {}, children: 'children' in caption ? caption.children : [] }))
    parent.children.splice(index, 0, ...paragraphs)
    return index + paragraphs.length + 1
  })
}

/** The page shows the title itself: a heading that repeats it is left out. */
export function withoutTitle(body: Root, title: string | undefined): { body: Root; dropped: string[] } {
  const [first] = body.children
  if (first?.type !== 'heading') return { body, dropped: [] }
  let text = ''
  visit(first, 'text', ({ value }) => {
    text += value
  })
  if (text.trim() !== title) return { body, dropped: [] }
  return { body: { ...body, children: body.children.slice(1) }, dropped: [text.trim()] }
}
