import * as v from 'valibot'
import { date, text } from '../schema.ts'

/** A key without a value, as the blank example has them, is no key. */
const maybe = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.nullish(schema), v.transform((value): v.InferOutput<S> | undefined => value ?? undefined))

const email = v.pipe(text, v.regex(/^[^\s@<>?&,;:"#%/]+@[^\s@<>?&,;:"#%/]+\.[^\s@<>?&,;:"#%/.]+$/, 'write one e-mail address such as podatelna@obec.cz'))
const phone = v.pipe(text, v.regex(/^\+?[\d ]{6,20}$/, 'write the number in digits, such as +420 485 226 111'))
const webAddress = v.pipe(text, v.check(isWebAddress, 'write a whole address that begins with https://'))

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, username, password } = new URL(value)
  return protocol === 'https:' && username === '' && password === ''
}

/** Words of the operator in Czech, and in English where there are any. */
const inLanguages = v.strictObject({ cs: text, en: maybe(text) })

/** Part 2 of the model statement: exactly one of three. */
export const complianceStatuses = ['fully', 'partially', 'not'] as const
/** Part 3 of the model statement: why content is not accessible. */
export const exceptionReasons = ['non-compliance', 'disproportionate-burden', 'out-of-scope'] as const

export const operatorSchema = v.strictObject({
  name: maybe(text),
  address: maybe(text),
  email: maybe(email),
  phone: maybe(phone),
  /** The address at which readers find this site. */
  website: maybe(webAddress),
  statement: maybe(
    v.strictObject({
      status: maybe(v.picklist(complianceStatuses, `write ${complianceStatuses.join(', ').replace(/, (\w+)$/, ' or $1')}`)),
      prepared: maybe(date),
      reviewed: maybe(date),
      method: maybe(v.picklist(['self-assessment', 'third-party'], 'write self-assessment or third-party')),
      /** Who made the assessment, where it was a third party. */
      assessor: maybe(text),
      notAccessible: maybe(
        v.array(
          v.strictObject({
            reason: v.picklist(exceptionReasons, `write ${exceptionReasons.join(', ').replace(/, ([\w-]+)$/, ' or $1')}`),
            what: inLanguages,
            alternative: maybe(inLanguages),
          }),
        ),
      ),
      /** Contact of the enforcement body, where it is to be told more than its site. */
      enforcement: maybe(v.strictObject({ email: maybe(email), phone: maybe(phone), address: maybe(text) })),
    }),
  ),
  feedback: maybe(
    v.strictObject({
      email: maybe(email),
      /** Where a form is posted to (`application/x-www-form-urlencoded`); it goes before the e-mail address. */
      form: maybe(webAddress),
    }),
  ),
})

export type Operator = v.InferOutput<typeof operatorSchema>
export type ComplianceStatus = (typeof complianceStatuses)[number]
export type ExceptionReason = (typeof exceptionReasons)[number]
export type WordsInLanguages = v.InferOutput<typeof inLanguages>
