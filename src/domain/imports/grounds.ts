import { PROVISIONS, type Provision } from '../gdpr/provisions.ts'
import type { Gathered, Gathering } from './gather.ts'

/** The words by which templates know the grounds of Article 6(1). */
const ARTICLE_6: readonly (readonly [RegExp, Provision])[] = [
  [/legitimate interest|berättiga[dt]|intresseavvägning/i, '6.1.f'],
  [/legal obligation|statutory (duty|obligation)|rättslig förpliktelse/i, '6.1.c'],
  [/vital interest|grundläggande intresse/i, '6.1.d'],
  [/public (task|interest)|official authority|allmänt intresse|myndighetsutövning/i, '6.1.e'],
  [/contract|avtal/i, '6.1.b'],
  [/consent|samtycke/i, '6.1.a'],
]
const ARTICLE_9: readonly (readonly [RegExp, Provision])[] = [
  [/explicit consent|uttryckligt samtycke/i, '9.2.a'],
  [/employment|social (security|protection)|arbetsrätt/i, '9.2.b'],
  [/vital interest/i, '9.2.c'],
  [/not.for.profit|foundation|trade union/i, '9.2.d'],
  [/manifestly|made public/i, '9.2.e'],
  [/legal claim|judicial|rättsliga anspråk/i, '9.2.f'],
  [/substantial public/i, '9.2.g'],
  [/public health|folkhälsa/i, '9.2.i'],
  [/health|medical|hälso/i, '9.2.h'],
  [/archiv|research|statistic|forskning/i, '9.2.j'],
]

const NUMBERED = {
  6: /\b6\W{0,3}([12])\W{0,3}([a-j])(?![a-z])/i,
  9: /\b9\W{0,3}([12])\W{0,3}([a-j])(?![a-z])/i,
} as const

/**
 * The provision of Article 6(1) or 9(2) that a text names, by its number (`6(1)(b)`, `GDPR-6-1-b`, `art. 6.1 b`) or else by
 * its words; nothing when it names none.
 */
export function provisionIn(text: string, article: 6 | 9): Provision | undefined {
  const [, paragraph, point] = NUMBERED[article].exec(text) ?? []
  const found = PROVISIONS.find((one) => one === `${article}.${paragraph}.${point?.toLowerCase()}`)
  if (found !== undefined) return found
  return (article === 6 ? ARTICLE_6 : ARTICLE_9).find(([words]) => words.test(text))?.[1]
}

/**
 * The ground that a text names. Vital interests are both a ground of Article 6 and a condition of Article 9: where another
 * provision has the text, the provision is named beside it.
 */
export function groundFor(
  gathered: Gathering,
  text: string,
  place: string,
  provision: Provision,
): Gathered['content'] {
  const { provision: other = provision } = gathered.standing('legal-bases', text) ?? {}
  const name = other === provision ? text : `${text} (${provision})`
  return gathered.entry('legal-bases', name, place, { provision })
}
