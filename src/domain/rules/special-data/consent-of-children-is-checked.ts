import type { ConsentContent, DataSubjectCategoryContent } from '../../contents.ts'
import type { Provision } from '../../gdpr/provisions.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import { has } from '../has.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'

const isWithChildren = ({ includesChildren }: DataSubjectCategoryContent) => includesChildren === true

const club = (
  people: Partial<DataSubjectCategoryContent>,
  consent?: ConsentContent,
  provision: Provision = '6.1.a',
): ExampleEntries => ({
  'legal-bases': [named('ground', { provision, ...(consent !== undefined && { consent }) })],
  purposes: [named('club', { legalBases: [{ legalBasis: 'ground', relation: 'sole' }] })],
  'data-subject-categories': [named('member', people)],
  'processing-activities': [
    named('club', {
      purposes: [{ purpose: 'club' }],
      dataSubjectCategories: [{ dataSubjectCategory: 'member' }],
    }),
  ],
})

export const consentOfChildrenIsChecked: Rule = {
  id: 'ROPA-SC-010',
  severity: 'warning',
  kinds: PAIRING_KINDS,
  articles: ['8.1', '8.2'],
  sources: [],
  confidence: 'high',
  confidenceNote: {
    en: 'Article 8 is about services on the internet that are offered directly to a child.',
    sv: 'Artikel 8 gäller tjänster på internet som erbjuds direkt till barn.',
  },
  title: {
    en: 'Where children consent, their age or a parent’s consent is checked',
    sv: 'När barn samtycker kontrolleras åldern eller vårdnadshavarens samtycke',
  },
  message: {
    en: '“{subject}” rests on the consent “{basis}” of people who include children ({people}), and no check of age or of a parent’s consent is recorded; Article 8 asks for one where a service is offered to a child.',
    sv: '”{subject}” vilar på samtycket ”{basis}” från personer bland vilka det finns barn ({people}), men ingen kontroll av ålder eller vårdnadshavares samtycke är registrerad; artikel 8 kräver en sådan när en tjänst erbjuds ett barn.',
  },
  remedy: {
    en: 'Record how age is checked and how a parent consents; or keep children out.',
    sv: 'Ange hur åldern kontrolleras och hur vårdnadshavaren samtycker; eller låt bli att vända verksamheten till barn.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    if (!has(view, 'data-subject-categories', isWithChildren)) return
    for (const pairing of view.pairingsOn('6.1.a')) {
      const { path, basis } = pairing
      if (basis.consent?.ageCheck !== undefined) continue
      const children = view.peopleOf(pairing).filter(isWithChildren)
      if (children.length === 0) continue
      const people = children.map(({ key }) => pathTo('data-subject-categories', key))
      const of = pathTo('legal-bases', basis.key)
      yield {
        subject: path,
        related: [of, ...people],
        parameters: { basis: of, people: people.join(', ') },
        missing: { of, member: 'consent' },
      }
    }
  },
  passing: [
    {
      says: 'a parent confirms',
      register: club({ includesChildren: true }, { ageCheck: 'A parent confirms' }),
    },
    { says: 'no children, or nothing said of them', register: club({ includesChildren: false }) },
    { says: 'a contract is no consent', register: club({ includesChildren: true }, undefined, '6.1.b') },
    {
      says: 'a pair for parents, in a club with children',
      register: {
        ...club({ includesChildren: true }),
        'data-subject-categories': [named('member', { includesChildren: true }), named('parent')],
        purposes: [
          named('club', {
            legalBases: [
              {
                legalBasis: 'ground',
                relation: 'sole',
                scope: [{ key: 'parents', dataSubjectCategory: 'parent' }],
              },
            ],
          }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'nothing is said of the consent',
      register: club({ includesChildren: true }),
      finds: ['purposes/club/legalBases/ground'],
    },
    {
      says: 'nothing is said of a check',
      register: club({ includesChildren: true }, { granular: true }),
      finds: ['purposes/club/legalBases/ground'],
    },
  ],
}
