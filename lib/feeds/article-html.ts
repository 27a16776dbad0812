import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import type { Article, EasyText } from '#lib/content/article.ts'
import { easyLanguage } from '#lib/content/easy-language.ts'
import { articleFilePath } from '#lib/i18n/paths.ts'
import { serverTranslator } from '#lib/i18n/server.ts'
import { feedLocale } from './channel.ts'

const t = serverTranslator(feedLocale, 'article')

/** Both texts of an article as HTML that can stand on another site: whole addresses, no ids, nothing but the text. */
export function articleHtml({ easy, full, meta }: Article, address: string): string {
  const parts = [
    ...(easy ? [part(easyLanguage(meta.language), t('easy.title'), [of('h3', easy.title), ...easyContent(easy)])] : []),
    part(meta.language, t('full.title'), structuredClone(full.tree).children.filter((node): node is ElementContent => node.type !== 'doctype')),
  ]
  const tree: Root = { type: 'root', children: parts }
  visit(tree, 'element', ({ properties }) => {
    for (const name of Object.keys(properties)) if (/^(id|className|ariaDescribedBy|data[A-Z].*)$/.test(name)) Reflect.deleteProperty(properties, name)
    if (typeof properties.href === 'string') properties.href = new URL(properties.href, address).href
    if (typeof properties.src === 'string') properties.src = new URL(articleFilePath(meta.slug, properties.src), address).href
  })
  return toHtml(tree)
}

function easyContent({ sections, status }: EasyText): readonly ElementContent[] {
  // Whom the text has been shown to is said on the page too.
  const checked = status === 'checked' ? [] : [of('p', t('easy.unchecked'), { lang: feedLocale })]
  return [
    ...checked,
    ...sections.flatMap(({ heading, sentences }) => [
      of('h4', heading),
      ...sentences.flatMap(({ items, picture, text }) => [
        of('p', text),
        ...(items.length > 0 ? [of('ul', items.map((item) => of('li', item.text)))] : []),
        ...(picture ? [of('img', [], { src: picture.file, alt: picture.alt })] : []),
      ]),
    ]),
  ]
}

const part = (lang: string, heading: string, content: readonly ElementContent[]): Element => of('section', [of('h2', heading, { lang: feedLocale }), ...content], { lang })

function of(tagName: string, content: string | readonly ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children: typeof content === 'string' ? [{ type: 'text', value: content }] : [...content] }
}
