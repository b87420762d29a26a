import type { Gathering } from '../../imports/gather.ts'
import type { Tracked } from './tracked.ts'

/**
 * The rule by which a category is kept: TILT has times without the events that they run from, and conditions as texts, so
 * that all of it is the criterion of the rule.
 */
export function tiltRetention(gathered: Gathering, told: Tracked): string | undefined {
  const lines = told.children('storage').flatMap((storage) => {
    const times = storage.children('temporal').map((time) => {
      const [description, ttl] = [time.text('description'), time.text('ttl')]
      return [description, ttl].filter((part) => part !== '').join(': ')
    })
    const aggregation = storage.text('aggregationFunction')
    return [
      ...times,
      ...storage.texts('purposeConditional'),
      ...storage.texts('legalBasisConditional'),
      ...(aggregation === '' ? [] : [`(${aggregation})`]),
    ].filter((line) => line !== '')
  })
  if (lines.length === 0) return undefined
  const text = lines.join('\n')
  return gathered.entry('retention-rules', text, `${told.pointer}/storage`, {
    criterion: { [gathered.language]: text },
  }).key
}
