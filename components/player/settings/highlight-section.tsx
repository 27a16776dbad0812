import type { HighlightColour, HighlightMode } from '#lib/reader/settings/settings.ts'
import type { PlayerKey } from '../words.ts'
import { CheckField, RadioField, SelectField, SettingsSection } from '#components/panel/fields.tsx'
import { optionsOf, type PanelProps } from './panel.ts'

const modes: Readonly<Record<HighlightMode, PlayerKey>> = {
  auto: 'highlightAuto',
  sentence: 'highlightSentence',
  word: 'highlightWord',
  off: 'highlightOff',
}
const colours: Readonly<Record<HighlightColour, PlayerKey>> = {
  theme: 'colourTheme',
  blue: 'colourBlue',
  green: 'colourGreen',
  inverse: 'colourInverse',
}

export function HighlightSection({ reader, state, words }: PanelProps) {
  const { colour, highlight, underline, wordEstimate } = state.settings
  return (
    <SettingsSection title={words('highlightSection')}>
      <RadioField
        label={words('highlight')}
        value={highlight}
        options={optionsOf(modes, words)}
        onChoose={(mode) => reader.configure({ highlight: mode })}
      />
      <CheckField label={words('wordEstimate')} isChecked={wordEstimate} onCheck={(isChecked) => reader.configure({ wordEstimate: isChecked })} />
      <SelectField label={words('colour')} value={colour} options={optionsOf(colours, words)} onChoose={(value) => reader.configure({ colour: value })} />
      <CheckField label={words('underline')} isChecked={underline} onCheck={(isChecked) => reader.configure({ underline: isChecked })} />
    </SettingsSection>
  )
}
