import { isDate } from '../src/domain/formats.ts'
import { EEA_STATES, eeaState, isInEea } from '../src/domain/gdpr/eea-states.ts'
import { t } from './tap.ts'

const TODAY = '2026-11-22'

t.test('there are 27 Member States and three EFTA states', async (t) => {
  const states = EEA_STATES.filter(({ country, partOf }) => partOf === undefined && eeaState(country, TODAY))
  t.equal(states.filter(({ membership }) => membership === 'eu').length, 27)
  t.same(
    states.flatMap(({ country, membership }) => (membership === 'efta' ? [country] : [])),
    ['IS', 'NO', 'LI'],
  )
  t.equal(new Set(EEA_STATES.map(({ country }) => country)).size, EEA_STATES.length)
  for (const { country, from, to = from } of EEA_STATES)
    t.ok(isDate(from) && isDate(to) && from <= to, country)
})

t.test('a country is in the EEA from the day it joins to the day it leaves', async (t) => {
  const cases = [
    ['NO', TODAY, 'efta'],
    ['SE', TODAY, 'eu'],
    ['HR', '2013-06-30', undefined],
    ['HR', '2013-07-01', 'eu'],
    ['LI', '1995-04-30', undefined],
    ['LI', '1995-05-01', 'efta'],
    ['GB', '2020-12-31', 'eu'],
    ['GB', '2021-01-01', undefined],
    ['CH', TODAY, undefined],
    ['US', TODAY, undefined],
    ['se', TODAY, undefined],
  ] as const
  for (const [country, on, membership] of cases)
    t.equal(eeaState(country, on)?.membership, membership, `${country} on ${on}`)
  t.same([isInEea('GB', '2020-12-31'), isInEea('GB', TODAY), isInEea('GB')], [true, false, false])
  t.same([isInEea('NO', TODAY), isInEea('NO'), isInEea('US')], [true, true, false])
})

t.test(
  'parts of a state with a code of their own are in it, and its other territories are not',
  async (t) => {
    t.equal(eeaState('AX', TODAY)?.partOf, 'FI')
    t.equal(eeaState('RE', TODAY)?.partOf, 'FR')
    t.equal(eeaState('YT', '2013-12-31'), undefined)
    for (const country of ['FO', 'GL', 'NC', 'PF', 'AW', 'SJ'])
      t.equal(eeaState(country, TODAY), undefined, country)
  },
)
