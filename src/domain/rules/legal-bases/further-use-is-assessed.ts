import type { PurposeContent } from '../../contents.ts'
import type { Provision } from '../../gdpr/provisions.ts'
import type { PurposeTag } from '../../gdpr/purpose-tags.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import { purposeLineage } from '../purpose-lineage.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'
import { ground, purposeOn } from './examples.ts'

/** What is made from data that was collected for something else, unless the register says that it was not. */
const REUSING_TAGS: readonly PurposeTag[] = ['product-development', 'ai-training']
/** Grounds on which Article 6(4) asks for no assessment: consent, and law. */
const EXEMPT: readonly Provision[] = ['6.1.a', '6.1.c', '6.1.e']

/** Development, after delivery, on a ground. */
const development = (members: Partial<PurposeContent>, provision: Provision = '6.1.f'): ExampleEntries => ({
  'legal-bases': [ground('ground', provision)],
  purposes: [
    purposeOn('delivery', 'ground', { tags: ['service-delivery'], origin: 'initial' }),
    purposeOn('development', 'ground', members),
  ],
})
const assessed = (outcome: 'compatible' | 'incompatible' | 'pending') => ({
  compatibilityAssessments: [{ key: 'from-delivery', from: 'delivery', outcome }],
})
const finds = ['purposes/development']

export const furtherUseIsAssessed: Rule = {
  id: 'ROPA-LB-030',
  severity: 'warning',
  kinds: ['purposes'],
  articles: ['5.1.b', '6.4'],
  sources: ['Recital 50'],
  confidence: 'high',
  confidenceNote: {
    en: 'That development and training of AI use data collected for other purposes is presumed where the register does not say.',
    sv: 'Att utveckling och träning av AI använder uppgifter som samlats in för andra ändamål antas när registret inget säger.',
  },
  title: {
    en: 'Further use of data is assessed for compatibility',
    sv: 'Vidareanvändning av uppgifter prövas för förenlighet',
  },
  message: {
    en: '“{subject}” uses data that was collected for another purpose, or does not say that it was not, and no assessment finds it compatible; Article 6(4) asks for one where neither consent nor law is the ground.',
    sv: '”{subject}” använder uppgifter som har samlats in för ett annat ändamål, eller anger inte motsatsen, och ingen bedömning visar att det är förenligt; artikel 6.4 kräver en sådan när grunden varken är samtycke eller lag.',
  },
  remedy: {
    en: 'Assess the link between the purposes, the context, the data, the consequences and the safeguards, and record the outcome; or record that the data is collected for this purpose.',
    sv: 'Bedöm sambandet mellan ändamålen, sammanhanget, uppgifterna, följderna och skyddsåtgärderna och registrera utfallet; eller ange att uppgifterna samlas in för detta ändamål.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const purpose of view.all('purposes').values()) {
      if (!isFurtherUse(purpose) || isSettled(view, purpose)) continue
      yield { subject: pathTo('purposes', purpose.key), missing: { member: 'compatibilityAssessments' } }
    }
  },
  passing: [
    { says: 'found compatible', register: development({ origin: 'further-use', ...assessed('compatible') }) },
    {
      says: 'a part of what was found compatible',
      register: {
        ...development({ origin: 'further-use', ...assessed('compatible') }),
        purposes: [
          purposeOn('delivery', 'ground'),
          purposeOn('development', 'ground', { origin: 'further-use', ...assessed('compatible') }),
          named('models', { parent: 'development', tags: ['ai-training'] }),
        ],
      },
    },
    { says: 'data collected for it', register: development({ origin: 'initial', tags: ['ai-training'] }) },
    { says: 'billing', register: development({ tags: ['billing'] }) },
    { says: 'with consent', register: development({ origin: 'further-use' }, '6.1.a') },
    {
      says: 'with consent beside an interest',
      register: {
        'legal-bases': [ground('consent', '6.1.a'), ground('interest', '6.1.f')],
        purposes: [
          named('development', {
            origin: 'further-use',
            legalBases: [
              { legalBasis: 'consent', relation: 'cumulative' },
              { legalBasis: 'interest', relation: 'cumulative' },
            ],
          }),
        ],
      },
    },
    { says: 'because the law says so', register: development({ origin: 'further-use' }, '6.1.c') },
    { says: 'as a task that the law gives', register: development({ origin: 'further-use' }, '6.1.e') },
    {
      says: 'a heading without grounds, whose parts have consent, or data collected for them',
      register: {
        'legal-bases': [ground('consent', '6.1.a'), ground('interest', '6.1.f')],
        purposes: [
          named('development', { tags: ['product-development'] }),
          purposeOn('interviews', 'interest', { parent: 'development', origin: 'initial' }),
          purposeOn('recordings', 'consent', { parent: 'development', origin: 'further-use' }),
        ],
      },
    },
  ],
  failing: [
    { says: 'further use', register: development({ origin: 'further-use' }), finds },
    {
      says: 'training, with no word on the origin of the data',
      register: development({ tags: ['ai-training'] }),
      finds,
    },
    {
      says: 'development, with none either',
      register: development({ tags: ['product-development'] }),
      finds,
    },
    {
      says: 'not yet assessed',
      register: development({ origin: 'further-use', ...assessed('pending') }),
      finds,
    },
    {
      says: 'found incompatible',
      register: development({ origin: 'further-use', ...assessed('incompatible') }),
      finds,
    },
    {
      says: 'a heading without grounds, and a part that does not say where its data comes from',
      register: {
        'legal-bases': [ground('interest', '6.1.f')],
        purposes: [
          named('development', { origin: 'further-use' }),
          purposeOn('interviews', 'interest', { parent: 'development', origin: 'initial' }),
          purposeOn('recordings', 'interest', { parent: 'development' }),
        ],
      },
      finds,
    },
    {
      says: 'a heading whose data is used on its own ground, whatever its parts say',
      register: {
        'legal-bases': [ground('interest', '6.1.f')],
        purposes: [
          purposeOn('development', 'interest', { origin: 'further-use' }),
          named('interviews', { parent: 'development', origin: 'initial' }),
        ],
      },
      finds,
    },
    {
      says: 'further use that has no ground either',
      register: { purposes: [named('development', { origin: 'further-use' })] },
      finds,
    },
  ],
}

const isFurtherUse = ({ origin, tags = [] }: PurposeContent): boolean =>
  origin === 'further-use' || (origin === undefined && tags.some((tag) => REUSING_TAGS.includes(tag)))

const isExempt = (view: View, { key }: PurposeContent): boolean =>
  view.pairsOf(key).some(({ basis }) => EXEMPT.includes(basis.provision))

const isCompatible = (view: View, purpose: PurposeContent): boolean =>
  purposeLineage(view, purpose.key).some(({ compatibilityAssessments = [] }) =>
    compatibilityAssessments.some(({ outcome }) => outcome === 'compatible'),
  )

/** Whether nothing is left to assess: of a heading without grounds, as each of its parts says. */
function isSettled(view: View, purpose: PurposeContent): boolean {
  if (isExempt(view, purpose) || isCompatible(view, purpose)) return true
  const parts = view.parts(purpose.key)
  if (parts.length === 0 || view.pairsOf(purpose.key).length > 0) return false
  return parts.every((part) => part.origin === 'initial' || isSettled(view, part))
}
