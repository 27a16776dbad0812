import { defaultSettings } from '#lib/reader/settings/settings.ts'
import { PlayerButton } from '../player-button.tsx'
import { PlayerPanel } from '../player-panel.tsx'
import { ContentSection } from './content-section.tsx'
import { ControlSection } from './control-section.tsx'
import { HighlightSection } from './highlight-section.tsx'
import type { PanelProps } from './panel.ts'
import { ReadingSection } from './reading-section.tsx'
import { VoiceSection } from './voice-section.tsx'

/** The settings of reading. Loaded when they are opened first. */
export default function PlayerSettings(props: PanelProps & { onClose(): void }) {
  const { onClose, reader, state, words } = props
  const reset = () => {
    reader.setSkipOwn(false)
    reader.configure(defaultSettings(state.isMac))
  }
  return (
    <PlayerPanel title={words('settings')} closeLabel={words('close')} onClose={onClose}>
      <VoiceSection {...props} />
      <ReadingSection {...props} />
      <ContentSection {...props} />
      <HighlightSection {...props} />
      <ControlSection {...props} />
      <PlayerButton icon="stop" label={words('reset')} onClick={reset} />
    </PlayerPanel>
  )
}
