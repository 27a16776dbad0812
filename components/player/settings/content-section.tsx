import { skippable, type Announcements, type Skippable } from '#lib/reader/settings/settings.ts'
import type { PlayerKey } from '../words.ts'
import { CheckField, FieldGroup, RadioField, SettingsSection } from '#components/panel/fields.tsx'
import { optionsOf, type PanelProps } from './panel.ts'

const skips: Readonly<Record<Skippable, PlayerKey>> = {
  notes: 'skipNotes',
  tables: 'skipTables',
  links: 'skipLinks',
  images: 'skipImages',
}
const announcements: Readonly<Record<Announcements, PlayerKey>> = {
  off: 'announceOff',
  few: 'announceFew',
  all: 'announceAll',
}

export function ContentSection({ reader, state, words }: PanelProps) {
  const { announce, emphasis, otherVoices, skip } = state.settings
  return (
    <SettingsSection title={words('contentSection')}>
      <FieldGroup label={words('skip')}>
        {skippable.map((kind) => (
          <CheckField
            key={kind}
            label={words(skips[kind])}
            isChecked={skip[kind]}
            onCheck={(isChecked) => reader.configure({ skip: { ...skip, [kind]: isChecked } })}
          />
        ))}
        <CheckField label={words('skipHereOnly')} isChecked={state.isSkipOwn} onCheck={reader.setSkipOwn} />
      </FieldGroup>
      <RadioField
        label={words('announce')}
        value={announce}
        options={optionsOf(announcements, words)}
        onChoose={(value) => reader.configure({ announce: value })}
      />
      {state.voice?.hasPitch && <CheckField label={words('emphasis')} isChecked={emphasis} onCheck={(isChecked) => reader.configure({ emphasis: isChecked })} />}
      <CheckField label={words('otherVoices')} isChecked={otherVoices} onCheck={(isChecked) => reader.configure({ otherVoices: isChecked })} />
    </SettingsSection>
  )
}
