import type { PauseLength, ReadingMode, Repeat } from '#lib/reader/settings/settings.ts'
import type { PlayerKey } from '../words.ts'
import { RadioField, SelectField, SettingsSection } from '#components/panel/fields.tsx'
import { optionsOf, type PanelProps } from './panel.ts'

const modes: Readonly<Record<ReadingMode, PlayerKey>> = {
  whole: 'modeWhole',
  paragraph: 'modeParagraph',
  sentence: 'modeSentence',
}
const pauses: Readonly<Record<PauseLength, PlayerKey>> = {
  none: 'pauseNone',
  short: 'pauseShort',
  normal: 'pauseNormal',
  long: 'pauseLong',
}
const repeats: Readonly<Record<Repeat, PlayerKey>> = {
  off: 'repeatOff',
  sentence: 'repeatSentence',
  paragraph: 'repeatParagraph',
  text: 'repeatText',
}
const sleepMinutes = [5, 10, 15, 30, 45, 60]

export function ReadingSection({ reader, state, words }: PanelProps) {
  const { settings, sleepMinutes: chosen } = state
  const minutes = sleepMinutes.map((count) => ({ value: String(count), label: words('sleepMinutes', { count }) }))
  return (
    <SettingsSection title={words('readingSection')}>
      <RadioField label={words('mode')} value={settings.mode} options={optionsOf(modes, words)} onChoose={(mode) => reader.configure({ mode })} />
      <SelectField label={words('pauseLength')} value={settings.pause} options={optionsOf(pauses, words)} onChoose={(pause) => reader.configure({ pause })} />
      <SelectField label={words('repeat')} value={settings.repeat} options={optionsOf(repeats, words)} onChoose={(repeat) => reader.configure({ repeat })} />
      <SelectField
        label={words('sleep')}
        value={String(chosen)}
        options={[{ value: '0', label: words('sleepOff') }, ...minutes]}
        onChoose={(value) => reader.sleepAfter(Number(value))}
      />
    </SettingsSection>
  )
}
