import { maxSpeed, minSpeed, roundSpeed, speedStep } from '#lib/reader/settings/settings.ts'
import { voiceLabel } from '../voice-note.tsx'
import { isInQuestion, SuspectVoice } from '../suspect-voice.tsx'
import { PlayerButton } from '../player-button.tsx'
import { FieldNote, RangeField, SelectField, SettingsSection } from '#components/panel/fields.tsx'
import type { PanelProps } from './panel.ts'

const speeds = { min: minSpeed, max: maxSpeed, step: speedStep }

export function VoiceSection({ reader, state, words }: PanelProps) {
  const { settings, voice, voices } = state
  const speedText = (speed: number) => words('speedValue', { speed })
  return (
    <SettingsSection title={words('voiceSection')}>
      <SelectField
        label={words('voice')}
        value={voice?.id ?? ''}
        options={voices.map((offered) => ({ value: offered.id, label: voiceLabel(offered, words) }))}
        onChoose={(id) => reader.configure({ voices: { ...settings.voices, cs: id } })}
      />
      {voice && !voice.isLocal && <FieldNote>{words('voiceOnlineNote')}</FieldNote>}
      {settings.soundsCzech[voice?.id ?? ''] === false && <FieldNote>{words('suspectChosen')}</FieldNote>}
      <PlayerButton
        icon="play"
        label={words('voicePreview')}
        disabled={!voice}
        onClick={() => voice && reader.preview(voice.id, words('voicePreviewText'))}
      />
      {voice && isInQuestion(voice, settings) && <SuspectVoice reader={reader} voice={voice} words={words} />}
      <RangeField
        {...speeds}
        label={words('speedEasy')}
        value={settings.speedEasy}
        text={speedText(settings.speedEasy)}
        onSet={(speed) => reader.configure({ speedEasy: roundSpeed(speed) })}
      />
      <RangeField
        {...speeds}
        label={words('speedFull')}
        value={settings.speedFull}
        text={speedText(settings.speedFull)}
        onSet={(speed) => reader.configure({ speedFull: roundSpeed(speed) })}
      />
      <RangeField
        label={words('volume')}
        min={0}
        max={100}
        step={5}
        value={Math.round(settings.volume * 100)}
        text={words('volumeText', { percent: Math.round(settings.volume * 100) })}
        onSet={(percent) => reader.configure({ volume: percent / 100 })}
      />
      {voice?.hasPitch && (
        <RangeField
          label={words('pitch')}
          min={0}
          max={2}
          step={0.1}
          value={settings.pitch}
          text={words('pitchText', { pitch: settings.pitch })}
          onSet={(pitch) => reader.configure({ pitch: Math.round(pitch * 10) / 10 })}
        />
      )}
    </SettingsSection>
  )
}
