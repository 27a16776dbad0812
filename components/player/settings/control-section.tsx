import { shortcutActions } from '#lib/reader/keys/shortcuts.ts'
import { CheckField, SettingsSection } from '#components/panel/fields.tsx'
import type { PanelProps } from './panel.ts'
import { ShortcutRow } from './shortcut-row.tsx'
import styles from './settings.module.css'

export function ControlSection({ reader, state, words }: PanelProps) {
  const { clickToRead, shortcutsOn } = state.settings
  return (
    <SettingsSection title={words('controlSection')}>
      <CheckField label={words('clickToRead')} isChecked={clickToRead} onCheck={(isChecked) => reader.configure({ clickToRead: isChecked })} />
      <CheckField label={words('shortcutsOn')} isChecked={shortcutsOn} onCheck={(isChecked) => reader.configure({ shortcutsOn: isChecked })} />
      {shortcutsOn && (
        <ul aria-label={words('shortcuts')} className={styles.shortcuts}>
          {shortcutActions.map((action) => (
            <ShortcutRow key={action} action={action} reader={reader} state={state} words={words} />
          ))}
        </ul>
      )}
    </SettingsSection>
  )
}
