import { expect, test } from '@playwright/test'
import { contentSecurityPolicy } from '../../../next.config.js'

const formAction = (operatorYaml: string) => contentSecurityPolicy(operatorYaml).split('; ').find((directive) => directive.startsWith('form-action'))

test('a form may be sent to the site alone, and to the form of the operator where there is one', () => {
  expect(formAction('')).toBe("form-action 'self'")
  expect(formAction('feedback:\n  form:\n')).toBe("form-action 'self'")
  expect(formAction('feedback:\n  form: https://priklad.cz/podnet?z=nahlas\n')).toBe("form-action 'self' https://priklad.cz")
})

test('nothing but a form over https widens the policy', () => {
  for (const form of ['http://priklad.cz', 'javascript:alert(1)', "'https://priklad.cz; script-src *'", '*', '[https://a.cz]', ': {']) {
    expect(formAction(`feedback:\n  form: ${form}\n`), form).toMatch(/^form-action 'self'(?: https:\/\/[\w.-]+)?$/)
    expect(contentSecurityPolicy(`feedback:\n  form: ${form}\n`).split('; ').length).toBe(contentSecurityPolicy('').split('; ').length)
  }
})
