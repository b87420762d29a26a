import type { LegalBasisContent, ProcessingActivityContent, PurposeContent } from '../../contents.ts'
import type { DataSubjectRight } from '../../gdpr/data-subject-rights.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'

type Rights = NonNullable<ProcessingActivityContent['rights']>
type Statement = NonNullable<ProcessingActivityContent['provenance']>[number]

/** The rights that a duty laid down by law leaves. */
const OF_DUTY: readonly DataSubjectRight[] = ['15', '16', '18', '77']
const how = { en: 'Write to us.' }
const all = (rights: readonly DataSubjectRight[]): Rights =>
  rights.map((right) => ({ right, applies: true, how }))
const cites = (document: string, relation: Statement['relation'] = 'states'): Statement => ({
  document,
  edition: '2026',
  ...(relation !== 'silent' && { clauses: ['R-1'] }),
  relation,
})
const quote = 'You have the right to'
const notice = (key: string, refersTo?: string) =>
  named(key, {
    type: 'privacy-notice',
    editions: [
      {
        key: '2026',
        language: 'en',
        clauses: [{ code: 'R-1', section: 'Rights', type: 'right', quote }],
        ...(refersTo !== undefined && {
          references: [{ key: 'general', title: 'General notice', clauses: ['R-1'], document: refersTo }],
        }),
      },
    ],
  })

/** An activity on a ground; a duty laid down by law unless another is given. */
function on(
  activity: Partial<ProcessingActivityContent>,
  basis: Partial<LegalBasisContent> = {},
  purpose: Partial<PurposeContent> = {},
) {
  return {
    'legal-bases': [named('ground', { provision: '6.1.c' as const, ...basis })],
    purposes: [
      named('accounts', { ...purpose, legalBases: [{ legalBasis: 'ground', relation: 'sole' as const }] }),
    ],
    'processing-activities': [named('bookkeeping', { purposes: [{ purpose: 'accounts' }], ...activity })],
  }
}

/** An activity on a duty, with a line on consent of its own. */
const onConsentBeside = (activity: Partial<ProcessingActivityContent>) => ({
  ...on({
    ...activity,
    data: [
      {
        key: 'names',
        dataCategory: 'names',
        purposes: [{ purpose: 'accounts', grounds: 'own', legalBases: ['consent'] }],
      },
    ],
  }),
  'data-categories': [named('names', { type: 'category' })],
  'legal-bases': [
    named('ground', { provision: '6.1.c' }),
    named('consent', { provision: '6.1.a', consent: { withdrawalMethod: { en: 'Write.' } } }),
  ],
})

/** A second activity, whose rights rest on a notice. */
function toldElsewhere(
  activity: Partial<ProcessingActivityContent>,
  relation: Statement['relation'] = 'states',
) {
  const { 'processing-activities': own, ...rest } = on(activity)
  const rights = all(OF_DUTY).map((each) => ({ ...each, provenance: [cites('notice', relation)] }))
  return {
    ...rest,
    documents: [notice('notice'), notice('first-page', 'notice'), notice('leaflet')],
    'processing-activities': [...own, named('payroll', { rights })],
  }
}

const finds = ['processing-activities/bookkeeping']

/** Examples of what people are told of their rights. */
export const RIGHTS_EXAMPLES: Pick<Rule, 'passing' | 'failing'> = {
  passing: [
    { says: 'the activity says how each right is used', register: on({ rights: all(OF_DUTY) }) },
    { says: 'over', register: on({ status: 'ended' }) },
    {
      says: 'the notice that it rests on tells of them',
      register: toldElsewhere({ provenance: [cites('notice')] }),
    },
    {
      says: 'a notice that they are read into',
      register: toldElsewhere({ provenance: [cites('notice', 'implies')] }, 'implies'),
    },
    {
      says: 'the notice that it rests on refers to one that does',
      register: toldElsewhere({ provenance: [cites('first-page')] }),
    },
    {
      says: 'a right that does not apply, and why; another with its limits',
      register: on({
        rights: [
          ...all(['15', '16']),
          { right: '18', applies: false, reason: { en: 'The law says so.' } },
          { right: '77', applies: false, limitation: { en: 'Before a court instead.' } },
        ],
      }),
    },
    {
      says: 'people can withdraw their consent, at an address or in another way',
      register: {
        ...on(
          {
            rights: all(['15', '16', '17', '18', '20', '77']),
            data: [
              {
                key: 'names',
                dataCategory: 'names',
                purposes: [{ purpose: 'accounts', grounds: 'own', legalBases: ['other'] }],
              },
            ],
          },
          { provision: '6.1.a', consent: { withdrawalAddress: 'https://example.com/no' } },
        ),
        'data-categories': [named('names', { type: 'category' })],
        'legal-bases': [
          named('ground', {
            provision: '6.1.a',
            consent: { withdrawalAddress: 'https://example.com/no' },
          }),
          named('other', { provision: '6.1.a', consent: { withdrawalMethod: { en: 'Write to us.' } } }),
        ],
      },
    },
    {
      says: 'people can withdraw their consent, and a duty stands beside it',
      register: onConsentBeside({ rights: all(['15', '16', '17', '18', '20', '77']) }),
    },
    {
      says: 'people may object, and are told apart from the rest',
      register: on(
        { rights: all(['15', '16', '17', '18', '77']), objectionNotice: { separate: true } },
        { provision: '6.1.f' },
      ),
    },
    {
      says: 'they may object to marketing, one of two purposes, and are told apart from the rest',
      register: {
        'legal-bases': [named('ground', { provision: '6.1.c' })],
        purposes: [
          named('accounts', { legalBases: [{ legalBasis: 'ground', relation: 'sole' }] }),
          named('offers', { tags: ['direct-marketing'] }),
        ],
        'processing-activities': [
          named('bookkeeping', {
            purposes: [{ purpose: 'accounts' }, { purpose: 'offers' }],
            rights: all(OF_DUTY),
            objectionNotice: { separate: true },
          }),
        ],
      },
    },
    {
      says: 'they may object to marketing, and are told apart from the rest',
      register: on(
        {
          rights: all(['15', '16', '17', '18', '20', '77']),
          objectionNotice: { separate: true },
        },
        { provision: '6.1.b' },
        { tags: ['direct-marketing'] },
      ),
    },
    {
      says: 'without a ground no right follows',
      register: { 'processing-activities': [named('bookkeeping')] },
    },
  ],
  failing: [
    { says: 'nothing is told', register: on({}), finds },
    { says: 'one right is left out', register: on({ rights: all(['15', '16', '18']) }), finds },
    {
      says: 'a right is denied without a word on why',
      register: on({ rights: [...all(['15', '16', '18']), { right: '77', applies: false, how }] }),
      finds,
    },
    {
      says: 'a right that the notice tells of is denied',
      register: toldElsewhere({
        provenance: [cites('notice')],
        rights: [{ right: '77', applies: false, how }],
      }),
      finds,
    },
    {
      says: 'a notice that tells of none',
      register: toldElsewhere({ provenance: [cites('leaflet')] }),
      finds,
    },
    {
      says: 'a notice that is silent on the activity',
      register: toldElsewhere({ provenance: [cites('notice', 'silent')] }),
      finds,
    },
    {
      says: 'the notice says of another activity that a right does not apply there',
      register: {
        documents: [notice('notice')],
        ...on({ rights: all(['15', '16', '18']), provenance: [cites('notice')] }),
        'processing-activities': [
          ...on({ rights: all(['15', '16', '18']), provenance: [cites('notice')] })['processing-activities'],
          named('payroll', {
            rights: [
              { right: '77', applies: false, reason: { en: 'By law.' }, provenance: [cites('notice')] },
            ],
          }),
        ],
      },
      finds,
    },
    {
      says: 'a notice that says the opposite',
      register: toldElsewhere({ provenance: [cites('notice')] }, 'contradicts'),
      finds,
    },
    {
      says: 'a consent that nobody knows how to withdraw',
      register: on({ rights: all(['15', '16', '17', '18', '20', '77']) }, { provision: '6.1.a' }),
      finds,
    },
    {
      says: 'two consents, one of which nobody knows how to withdraw',
      register: {
        'legal-bases': [
          named('letters', { provision: '6.1.a', consent: { withdrawalMethod: { en: 'Write.' } } }),
          named('calls', { provision: '6.1.a' }),
        ],
        purposes: [
          named('news', {
            legalBases: [
              { legalBasis: 'letters', relation: 'cumulative' },
              { legalBasis: 'calls', relation: 'cumulative' },
            ],
          }),
        ],
        'processing-activities': [
          named('bookkeeping', {
            purposes: [{ purpose: 'news' }],
            rights: all(['15', '16', '17', '18', '20', '77']),
          }),
        ],
      },
      finds,
    },
    {
      says: 'a line on consent of its own',
      register: onConsentBeside({ rights: all(OF_DUTY) }),
      finds,
    },
    {
      says: 'people may object, and are not told',
      register: on({ rights: all(['15', '16', '17', '18', '77']) }, { provision: '6.1.f' }),
      finds,
    },
    {
      says: 'people may object to marketing, and are not told',
      register: on(
        { rights: all(['15', '16', '17', '18', '20', '77']) },
        { provision: '6.1.b' },
        { tags: ['direct-marketing'] },
      ),
      finds,
    },
    {
      says: 'decisions are automated, and nobody is told that a human looks again',
      register: on(
        { rights: all(['15', '16', '17', '18', '20', '77']), automatedDecisions: { status: 'article-22' } },
        { provision: '6.1.b' },
      ),
      finds,
    },
  ],
}
