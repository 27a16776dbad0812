import { namesNotIn } from '../facts/names.ts'
import { daysNotIn, numbersNotIn } from '../facts/numbers.ts'
import { error, type Rule } from './rule.ts'

/** Every number, day and name of the easy text stands in the full one. */
export const facts: Rule = ({ text }, { source }) => [
  ...numbersNotIn(text, source).flatMap((number) => error(`the number ${number} is not in the full text; check it`)),
  ...daysNotIn(text, source).flatMap((day) => error(`the day ${day} is not in the full text; check it`)),
  ...namesNotIn(text, source).flatMap((name) => error(`the name ${name} is not in the full text; check it`)),
]
