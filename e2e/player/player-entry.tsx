import { createRoot } from 'react-dom/client'
import '#app/tokens.css'
import '#app/themes.css'
import { Player } from '#components/player/player.tsx'
import { buildScript, encodeScript, type Block, type BlockKind } from '#lib/text/index.ts'
import feedbackMessages from '#locales/cs/feedback.json'
import messages from '#locales/cs/player.json'

/** Mounts the player over the blocks of a page written by hand: an element with `data-kind` is a block. */
function blocksOf(part: string): Block[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-part="${part}"] [data-kind]`)].map((element) => ({
    id: element.id,
    kind: element.dataset.kind as BlockKind,
    text: element instanceof HTMLImageElement ? element.alt : (element.textContent ?? ''),
    ...(element.lang !== '' && { lang: element.lang }),
    ...(element.dataset.kind === 'heading' && { level: 2 }),
    ...(element.dataset.sources && { sources: element.dataset.sources.split(' ') }),
  }))
}

const packed = (part: string) =>
  encodeScript(buildScript(blocksOf(part), { lang: 'cs', toSpoken: (text) => ({ spoken: text, alignment: [] }) }))

const email = document.querySelector<HTMLElement>('[data-feedback]')?.dataset.feedback

const root = document.createElement('div')
document.body.append(root)
createRoot(root).render(
  <Player
    locale="cs"
    article="zkouska"
    title="Zkouška"
    publisher="Kraj"
    scripts={{ ...(document.querySelector('[data-part="easy"]') && { easy: packed('easy') }), full: packed('full') }}
    messages={messages}
    feedback={email === undefined ? undefined : { target: { kind: 'email', address: email }, messages: feedbackMessages }}
  />,
)
