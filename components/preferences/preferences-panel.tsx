'use client'
import { useEffect, useRef } from 'react'
import { CheckField, FieldNote, RadioField, RangeField, SettingsSection } from '#components/panel/fields.tsx'
import { PanelHead } from '#components/panel/panel-head.tsx'
import { limits, lineFocuses, themes, typefaces, weights, type Measured } from '#lib/reader/preferences/preferences.ts'
import { OwnColours } from './own-colours.tsx'
import styles from './preferences.module.css'
import { usePreferences } from './use-preferences.ts'
import type { PreferencesKey, PreferencesWords } from './words.ts'

interface PreferencesPanelProps {
  readonly words: PreferencesWords
  onClose(): void
}

/** Each measured preference: its name, and how its value is told. */
const ranges: readonly { readonly name: Measured; readonly label: PreferencesKey; readonly value: PreferencesKey; readonly factor: number }[] = [
  { name: 'textSize', label: 'textSize', value: 'percent', factor: 1 },
  { name: 'lineSpacing', label: 'lineSpacing', value: 'times', factor: 1 },
  { name: 'paragraphSpacing', label: 'paragraphSpacing', value: 'times', factor: 1 },
  { name: 'letterSpacing', label: 'letterSpacing', value: 'percent', factor: 100 },
  { name: 'wordSpacing', label: 'wordSpacing', value: 'percent', factor: 100 },
  { name: 'lineWidth', label: 'lineWidth', value: 'letters', factor: 1 },
]

/** The reading preferences: every change is seen in the page beside the panel at once. */
export default function PreferencesPanel({ words, onClose }: PreferencesPanelProps) {
  const { change, preferences, reset } = usePreferences()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => standAbovePlayer(panel.current), [])
  return (
    <section
      ref={panel}
      id="preferences"
      aria-labelledby="preferences-title"
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <PanelHead id="preferences-title" title={words('title')}>
        <button type="button" className={styles.button} onClick={onClose}>
          {words('close')}
        </button>
      </PanelHead>
      <SettingsSection title={words('textSection')}>
        {ranges.map(({ factor, label, name, value }) => (
          <RangeField
            key={name}
            label={words(label)}
            min={limits[name].min}
            max={limits[name].max}
            step={limits[name].step}
            value={preferences[name]}
            text={words(value, { value: Math.round(preferences[name] * factor * 100) / 100 })}
            onSet={(set) => change({ [name]: Math.round(set * 100) / 100 })}
          />
        ))}
        <RadioField label={words('typeface')} value={preferences.typeface} options={typefaces.map((typeface) => ({ value: typeface, label: words(`typeface.${typeface}`) }))} onChoose={(typeface) => change({ typeface })} />
        <RadioField label={words('weight')} value={preferences.weight} options={weights.map((weight) => ({ value: weight, label: words(`weight.${weight}`) }))} onChoose={(weight) => change({ weight })} />
      </SettingsSection>
      <SettingsSection title={words('colourSection')}>
        <RadioField label={words('theme')} value={preferences.theme} options={themes.map((theme) => ({ value: theme, label: words(`theme.${theme}`) }))} onChoose={(theme) => change({ theme })} />
        {preferences.theme === 'own' && <OwnColours preferences={preferences} words={words} onChange={change} />}
      </SettingsSection>
      <SettingsSection title={words('lineSection')}>
        <RadioField label={words('lineFocus')} value={preferences.lineFocus} options={lineFocuses.map((lines) => ({ value: lines, label: words(`lineFocus.${lines}`) }))} onChoose={(lineFocus) => change({ lineFocus })} />
        <CheckField label={words('ruler')} isChecked={preferences.ruler} onCheck={(ruler) => change({ ruler })} />
        <FieldNote>{words('lineHint')}</FieldNote>
      </SettingsSection>
      <SettingsSection title={words('aidSection')}>
        <CheckField label={words('bigTargets')} isChecked={preferences.bigTargets} onCheck={(bigTargets) => change({ bigTargets })} />
        <CheckField label={words('hidePictures')} isChecked={preferences.hidePictures} onCheck={(hidePictures) => change({ hidePictures })} />
        <CheckField label={words('hideNumbers')} isChecked={preferences.hideNumbers} onCheck={(hideNumbers) => change({ hideNumbers })} />
        <CheckField label={words('plainText')} isChecked={preferences.plainText} onCheck={(plainText) => change({ plainText })} />
        <CheckField label={words('lessMotion')} isChecked={preferences.lessMotion} onCheck={(lessMotion) => change({ lessMotion })} />
      </SettingsSection>
      <div className={styles.end}>
        <button type="button" className={styles.button} onClick={reset}>
          {words('reset')}
        </button>
        <p>{words('kept')}</p>
      </div>
    </section>
  )
}

/** The height of the bar changes with its panels, and is not inherited (app/tokens.css). */
function standAbovePlayer(panel: HTMLElement | null): (() => void) | undefined {
  const player = document.querySelector('#player')
  if (!player || !panel) return undefined
  const observer = new ResizeObserver(() => panel.style.setProperty('inset-block-end', `${player.getBoundingClientRect().height}px`))
  observer.observe(player)
  return () => observer.disconnect()
}
