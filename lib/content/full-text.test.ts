import { expect, test } from '@playwright/test'
import { toHtml } from 'hast-util-to-html'
import { parseArticle } from './parse-article.ts'

const html = (body: string) => {
  const parsed = parseArticle(`---\ntitle: Zpráva\npublished: 2024-02-29\ncategory: Aktuality\npublisher: Obec\nlanguage: cs\n---\n\n${body}`, 'article.md')
  if (!parsed.ok) throw new Error('The article of the test has problems.')
  return toHtml(parsed.value.full.tree)
}

test('headings, lists, quotes, tables, pictures and links are the elements that assistive technology knows', () => {
  const page = html('## Úvod\n\n[Odkaz](https://obec.example/).\n\n1. jedna\n2. dvě\n\n> Citát.\n\n| Den | Hodiny |\n| --- | --- |\n| pondělí | 8–17 |\n\n![Mapa obce](mapa.png)\n')
  for (const element of [/<h2[^>]*>Úvod<\/h2>/, /<a href="https:\/\/obec\.example\/">Odkaz<\/a>/, /<ol>\s*<li[^>]*>jedna<\/li>/, /<blockquote>\s*<p[^>]*>Citát\./, /<th[^>]*>Hodiny<\/th>/, /<td[^>]*>8–17<\/td>/, /<img[^>]* alt="Mapa obce"/]) {
    expect(page).toMatch(element)
  }
})

test('the number of a footnote leads to it and is described as a note; the footnote leads back by name', () => {
  const page = html('Věta.[^1]\n\n[^1]: Vysvětlivka.\n')
  const [, reference = ''] = /(<a [^>]*data-footnote-ref[^>]*>)/.exec(page) ?? []
  const [, back = ''] = /(<a [^>]*data-footnote-backref[^>]*>)/.exec(page) ?? []
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  expect(page).toContain(`<li id="${attribute(reference, 'href')?.slice(1)}"`)
  expect(page).toContain(`<h2 id="${attribute(reference, 'aria-describedby')}">Poznámky</h2>`)
  expect(attribute(back, 'href')).toBe(`#${attribute(reference, 'id')}`)
  expect(attribute(back, 'aria-label')).toBe('Zpět k textu s poznámkou 1')
})
