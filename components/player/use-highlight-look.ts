import { useEffect } from 'react'
import type { ReaderSettings } from '#lib/reader/settings/settings.ts'

/** Hands the chosen colour and underline to `highlight.css` by attributes of the root element. */
export function useHighlightLook({ colour, underline }: ReaderSettings): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.voiceColour = colour
    dataset.voiceLine = underline ? 'on' : 'off'
  }, [colour, underline])
}
