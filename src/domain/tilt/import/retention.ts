import { fits } from '../../fits.ts'
import type { Gathering, Part } from '../../imports/gather.ts'
import { PERIOD_PATTERN } from '../../patterns.ts'
import type { Tracked } from './tracked.ts'

/** The words by which an event is told that a period runs from. */
const TRIGGERS: readonly (readonly [RegExp, string])[] = [
  [/end of the contract|avtalets slut/i, 'end-of-contract'],
  [/end of the relationship|förhållandets slut/i, 'end-of-relationship'],
  [/last contact|senaste kontakten/i, 'last-contact'],
  [/withdrawal of consent|samtycket återkallas/i, 'consent-withdrawn'],
  [/the objection|invändningen/i, 'objection'],
  [/closing of the case|ärendet avslutas/i, 'case-closed'],
  [/closing of the account|kontot avslutas/i, 'account-closed'],
  [/the recording|inspelningen/i, 'recording'],
  [/end of the event|evenemangets slut/i, 'event-end'],
  [/from collection|insamlingen/i, 'collection'],
  [/end of the fiscal year|räkenskapsårets slut/i, 'end-of-fiscal-year'],
]
const ANCHORS: readonly (readonly [RegExp, string])[] = [
  [/counted from the end of the month|räknat från månadens slut/i, 'end-of-month'],
  [/counted from the end of the year|räknat från årets slut/i, 'end-of-calendar-year'],
  [/counted from the end of the fiscal year|räknat från räkenskapsårets slut/i, 'end-of-fiscal-year'],
]
const DISPOSALS: readonly (readonly [RegExp, string])[] = [
  [/then erased|raderas/i, 'erase'],
  [/then anonymised|anonymiseras/i, 'anonymise'],
  [/then archived|arkiveras/i, 'archive'],
  [/then restricted|begränsas/i, 'restrict'],
  [/suppression list|spärrlista/i, 'suppress'],
  [/then returned|lämnas de tillbaka/i, 'return'],
]
const PERIOD = { type: 'string', pattern: PERIOD_PATTERN }

/**
 * The rules by which a category is kept, a rule for each time and each condition. A time whose event is not told cannot be
 * a period, and stays a text.
 */
export function tiltRetention(gathered: Gathering, told: Tracked): string[] {
  const keys = told.children('storage').flatMap((storage) => {
    const conditions = storage.texts('purposeConditional')
    const times = storage.children('temporal').flatMap((time) => timeLimit(gathered, time, conditions))
    const others = conditions
      .filter((condition) => !times.some(({ criterion }) => textIn(gathered, criterion) === condition))
      .map((condition) =>
        gathered.entry('retention-rules', condition, storage.pointer, {
          criterion: { [gathered.language]: condition },
        }),
      )
    const rules = [...times, ...others]
    laws(gathered, storage, rules)
    const aggregation = storage.text('aggregationFunction')
    // Of one rule there is nothing to choose from.
    if (rules.length !== 1 && aggregation !== '')
      gathered.remark(
        `${storage.pointer}/aggregationFunction`,
        aggregation,
        'is not taken: every rule holds by itself',
      )
    return rules.map(({ key }) => key)
  })
  return [...new Set(keys)]
}

function timeLimit(gathered: Gathering, time: Tracked, conditions: readonly string[]) {
  const [description, ttl] = [time.text('description'), time.text('ttl')]
  const text = [description, ttl].filter((part) => part !== '').join(': ')
  if (text === '') return []
  const [name = '', ...rest] = description.split(' – ')
  const said = rest.join(' – ')
  const trigger = wordIn(TRIGGERS, said) ?? wordIn(TRIGGERS, description)
  if (!fits(PERIOD, ttl) || trigger === undefined || name === '')
    return [
      gathered.entry('retention-rules', text, time.pointer, { criterion: { [gathered.language]: text } }),
    ]
  const criterion = conditions.find((condition) => said.includes(condition))
  const [anchor, disposal] = [wordIn(ANCHORS, said), wordIn(DISPOSALS, said)]
  const members: Part = {
    period: ttl,
    trigger,
    ...(anchor !== undefined && { anchor }),
    ...(disposal !== undefined && { disposal }),
    ...(criterion !== undefined && { criterion: { [gathered.language]: criterion } }),
  }
  return [gathered.entry('retention-rules', said === '' ? description : name, time.pointer, members)]
}

/** A law needs its state, which TILT does not have: it stays a reason. */
function laws(gathered: Gathering, storage: Tracked, rules: readonly Part[]): void {
  const texts = storage.texts('legalBasisConditional')
  if (texts.length === 0) return
  const [rule] = rules
  if (rule !== undefined) rule.justification ??= { [gathered.language]: texts.join('\n') }
  const why =
    rule === undefined
      ? 'is not taken: no rule is told'
      : 'is kept as the reason of the rule: a law needs its state'
  gathered.remark(`${storage.pointer}/legalBasisConditional`, texts.join('\n'), why)
}

const wordIn = (words: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  words.find(([word]) => word.test(text))?.[1]

const textIn = ({ language }: Gathering, texts: unknown): unknown => Reflect.get(Object(texts), language)
