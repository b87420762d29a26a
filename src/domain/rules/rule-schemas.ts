import Type from 'typebox'
import { OneOf, Text } from '../entry.ts'
import { CONFIDENCES, NEEDS, type Rule, SEVERITIES } from './rule.ts'
import type { Language } from './sentence.ts'
import { pageOf } from './tell.ts'

const Day = (description: string) => Type.String({ format: 'date', description })
const List = (item: Type.TSchema, description: string) => Type.Array(item, { description })

/** A rule as it is told to a reader of a language. */
export const ToldRule = Type.Object(
  {
    id: Text(64, 'Identifier.'),
    severity: OneOf(SEVERITIES, 'Its severity, unless a register changes it.'),
    title: Text(500, 'What it asks for.'),
    message: Text(8000, 'What its findings say; names in braces stand for their parameters.'),
    remedy: Text(8000, 'What to do about its findings.'),
    kinds: List(Text(64, 'A kind.'), 'Kinds of the entries that its findings are about.'),
    articles: List(Text(40, 'An article, such as 6.1.b.'), 'Articles of the GDPR that ask for it.'),
    sources: List(Text(500, 'A source.'), 'Guidelines, decisions and other law behind it.'),
    confidence: OneOf(CONFIDENCES, 'How sure its sources are.'),
    confidenceNote: Type.Optional(Text(1000, 'What is less than sure about them.')),
    identity: List(Text(64, 'A parameter.'), 'Parameters that tell its findings on one subject apart.'),
    needs: List(OneOf(NEEDS, 'What it needs.'), 'What it cannot do without, beside the register.'),
    validFrom: Day('First day on which what it rests on held.'),
    validTo: Type.Optional(Day('Last day on which it held.')),
    page: Text(500, 'Address of the page on it, with examples.'),
  },
  { title: 'Rule', additionalProperties: false, description: 'A rule that registers are judged by.' },
)
export type ToldRule = Type.Static<typeof ToldRule>

/** A rule in the words of a language. */
export function tellRule(rule: Rule, language: Language): ToldRule {
  const { title, message, remedy, confidenceNote, ...others } = rule
  const { judge: _judge, inWords: _inWords, passing: _passing, failing: _failing, ...data } = others
  return {
    ...data,
    title: title[language],
    message: message[language],
    remedy: remedy[language],
    ...(confidenceNote !== undefined && { confidenceNote: confidenceNote[language] }),
    kinds: [...rule.kinds],
    articles: [...rule.articles],
    sources: [...rule.sources],
    identity: [...(rule.identity ?? [])],
    needs: [...(rule.needs ?? [])],
    page: pageOf(rule.id),
  }
}
