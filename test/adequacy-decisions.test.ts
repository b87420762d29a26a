import { isDate } from '../src/domain/formats.ts'
import {
  ADEQUACY_DECISIONS,
  ADEQUACY_KEYS,
  type AdequacyDecision,
  adequacyDecision,
  adequacyDecisionsFor,
} from '../src/domain/gdpr/adequacy-decisions.ts'
import { eeaState } from '../src/domain/gdpr/eea-states.ts'
import { t } from './tap.ts'

const TODAY = '2026-11-22'
const keysFor = (country: string, on: string) => adequacyDecisionsFor(country, on).map(({ key }) => key)

t.test('each decision has a key, one addressee, days in order and a citation', async (t) => {
  t.same(ADEQUACY_KEYS, [...new Set(ADEQUACY_KEYS)].sort())
  for (const decision of ADEQUACY_DECISIONS) {
    const { key, country, internationalOrganisation, adoptedOn, validFrom, validTo }: AdequacyDecision =
      decision
    t.not(country === undefined, internationalOrganisation === undefined, key)
    t.ok([adoptedOn, validFrom, validTo ?? adoptedOn].every(isDate), key)
    t.ok(adoptedOn <= validFrom && validFrom <= (validTo ?? validFrom), key)
    t.match(decision.citation, /^Commission (Implementing )?Decision (\(EU\) )?\d{4}\/\d+(\/E[CU])?$/, key)
  }
})

t.test('a decision holds from its first day to its last', async (t) => {
  const cases = [
    ['US', '2000-07-25', []],
    ['US', '2015-10-05', ['us-safe-harbour']],
    ['US', '2015-10-06', []],
    ['US', '2016-07-12', ['us-privacy-shield']],
    ['US', '2020-07-15', ['us-privacy-shield']],
    ['US', '2020-07-16', []],
    ['US', '2023-07-09', []],
    ['US', '2023-07-10', ['us-data-privacy-framework']],
    ['GB', '2021-06-27', []],
    ['GB', '2021-06-28', ['united-kingdom']],
    ['GB', TODAY, ['united-kingdom']],
    ['GB', '2031-12-28', []],
    ['BR', '2026-01-25', []],
    ['BR', TODAY, ['brazil']],
    ['CH', TODAY, ['switzerland']],
    ['IN', TODAY, []],
  ] as const
  for (const [country, on, keys] of cases) t.same(keysFor(country, on), keys, `${country} on ${on}`)
})

t.test('no state of the EEA has a decision, and an organisation is found by its key', async (t) => {
  const decisions: readonly AdequacyDecision[] = ADEQUACY_DECISIONS
  for (const { country = 'none', validFrom } of decisions)
    t.equal(eeaState(country, validFrom), undefined, country)
  t.equal(
    adequacyDecision('european-patent-organisation')?.internationalOrganisation,
    'European Patent Organisation',
  )
})
