import { useId, type ReactNode } from 'react'
import styles from './fields.module.css'

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

export function SettingsSection({ title, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}

interface Option<T extends string> {
  readonly value: T
  readonly label: string
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly Option<T>[]
  onChoose(value: T): void
}

export function SelectField<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

export function RadioField<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const name = useId()
  return (
    <FieldGroup label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          {option.label}
        </label>
      ))}
    </FieldGroup>
  )
}

/** Choices that belong together. */
export function FieldGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {children}
    </fieldset>
  )
}

/** What a reader should know of the fields around it. */
export function FieldNote({ children }: { readonly children: ReactNode }) {
  return <p className={styles.note}>{children}</p>
}

interface CheckProps {
  readonly label: string
  readonly isChecked: boolean
  onCheck(isChecked: boolean): void
}

export function CheckField({ label, isChecked, onCheck }: CheckProps) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={isChecked} onChange={(event) => onCheck(event.currentTarget.checked)} />
      {label}
    </label>
  )
}

interface RangeProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** The value in words, for the eye and for assistive technology. */
  readonly text: string
  onSet(value: number): void
}

export function RangeField({ label, value, min, max, step, text, onSet }: RangeProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label} <span aria-hidden="true">({text})</span>
      </label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onSet(event.currentTarget.valueAsNumber)}
      />
    </div>
  )
}
