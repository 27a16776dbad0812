import { Defuddle } from 'defuddle/node'
import type { Root as HtmlRoot } from 'hast'
import { parseHTML } from 'linkedom'
import type { Root } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Draft } from './draft.ts'
import { Refusal } from './refusal.ts'
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
  const published = meta('article:published_time', 'datePublished', 'date', 'DC.date') ?? document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')
  const language = document.documentElement?.getAttribute('lang') ?? undefined
  const heading = document.querySelector('h1')?.textContent?.trim()

  const article = await Defuddle(document)
  if (article.wordCount < fewestWords) throw new Refusal('no article was found in the page; save the page of one article, or import it as text')
  const title = heading || article.title
  const { body, dropped } = withoutTitle(markdownOf(article.content), title)
  return {
    title,
    published: published?.slice(0, 10),
    category: meta('article:section'),
    publisher: meta('og:site_name', 'publisher') ?? (article.site || undefined),
    language,
    source: canonical && /^https?:/.test(canonical) ? canonical : undefined,
    description: meta('description', 'og:description'),
    dropped,
    ...takePictures(body, folder),
  }
}

/** The Markdown tree of a piece of HTML. */
export function markdownOf(html: string): Root {
  const tree: HtmlRoot = parseFragment.parse(html)
  const body = toMarkdown.runSync(tree)
  // Markdown wants a header row; where the source marks none, the first row is it, and not an empty one.
  visit(body, 'table', (table) => {
    const [head, ...rows] = table.children
    if (rows.length > 0 && head?.children.every((cell) => cell.children.length === 0)) table.children = rows
  })
  return body
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
