import { expect, test } from '@playwright/test'
import { operatorReport } from './operator-report.ts'
import { formatRemark } from './remark.ts'

const whole = { name: 'Město', website: 'https://cteme.cz', email: 'a@cteme.cz', statement: { status: 'fully', prepared: '2026-01-31', method: 'self-assessment' } } as const

test('nobody runs the site: nothing is said', () => {
  expect(operatorReport({}, new Date('2026-11-23'))).toEqual([])
})

test('a part of a statement is told what it lacks', () => {
  expect(operatorReport({ ...whole, email: undefined }, new Date('2026-11-23')).map(formatRemark)).toEqual(['content/operator.yaml:1: warning: the page is no accessibility statement yet: add email'])
})

test('a statement that nobody has reviewed for a year is told, one of this year is not', () => {
  expect(operatorReport(whole, new Date('2027-01-31'))).toEqual([])
  expect(operatorReport(whole, new Date('2027-02-01')).map(formatRemark)).toEqual([expect.stringContaining('was last looked at on 2026-01-31')])
  expect(operatorReport({ ...whole, statement: { ...whole.statement, reviewed: '2027-01-01' } }, new Date('2027-02-01'))).toEqual([])
})
