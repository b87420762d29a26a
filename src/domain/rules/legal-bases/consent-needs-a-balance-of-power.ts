import type { DataSubjectCategoryContent, OrganisationContent } from '../../contents.ts'
import { pathTo } from '../../subject-path.ts'
import { type ExampleEntries, named } from '../example.ts'
import { has } from '../has.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS } from '../view.ts'
import { authorityAndFirm, ground, purposeOn } from './examples.ts'
import { controllersFor } from './grounds.ts'

const finds = ['purposes/portraits/legalBases/ground']

/** Portraits of some people, taken by one controller. */
const portraits = (
  people: string,
  controller: string,
  provision: '6.1.a' | '6.1.f' = '6.1.a',
): ExampleEntries => ({
  organisations: authorityAndFirm,
  'data-subject-categories': [named('employee', { employees: true }), named('visitor', { employees: false })],
  'legal-bases': [ground('ground', provision)],
  purposes: [purposeOn('portraits', 'ground')],
  'processing-activities': [
    named('pictures', {
      purposes: [{ purpose: 'portraits' }],
      dataSubjectCategories: [{ dataSubjectCategory: people }],
      parties: [{ key: 'controller', organisation: controller, role: 'joint-controller' }],
    }),
  ],
})

export const consentNeedsABalanceOfPower: Rule = {
  id: 'ROPA-LB-025',
  severity: 'warning',
  kinds: PAIRING_KINDS,
  articles: ['6.1.a', '7.4'],
  sources: ['Recital 43', 'EDPB Guidelines 5/2020, section 3.1.1'],
  confidence: 'high',
  title: {
    en: 'Consent is asked for where people are free to refuse',
    sv: 'Samtycke begärs där den registrerade fritt kan säga nej',
  },
  message: {
    en: 'The consent “{basis}” is asked of employees or by a public authority ({parties}); with such an imbalance of power it is unlikely to be freely given (recital 43).',
    sv: 'Samtycket ”{basis}” begärs av anställda eller av en myndighet ({parties}); vid en sådan ojämlikhet är det osannolikt att samtycket är frivilligt (skäl 43).',
  },
  remedy: {
    en: 'Rest the purpose on another ground; or accept this finding with a waiver that says why refusing has no consequences here.',
    sv: 'Stöd ändamålet på en annan grund, eller godta avvikelsen med ett undantag som anger varför ett nej inte får några följder här.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const hasEmployees = has(view, 'data-subject-categories', isEmployed)
    const hasAuthorities = has(view, 'organisations', isAuthority)
    if (!hasEmployees && !hasAuthorities) return
    for (const pairing of view.pairingsOn('6.1.a')) {
      const { path, basis, purposes } = pairing
      const employees = hasEmployees ? view.peopleOf(pairing).filter(isEmployed) : []
      const authorities = hasAuthorities
        ? [...controllersFor(view, pairing, purposes)].filter(isAuthority)
        : []
      const parties = [
        ...employees.map(({ key }) => pathTo('data-subject-categories', key)),
        ...authorities.map(({ key }) => pathTo('organisations', key)),
      ]
      if (parties.length > 0)
        yield {
          subject: path,
          related: parties,
          parameters: { basis: pathTo('legal-bases', basis.key), parties: parties.join(', ') },
        }
    }
  },
  passing: [
    { says: 'visitors asked by a firm', register: portraits('visitor', 'firm') },
    { says: 'an employer’s interest', register: portraits('employee', 'authority', '6.1.f') },
  ],
  failing: [
    { says: 'employees asked by their firm', register: portraits('employee', 'firm'), finds },
    { says: 'visitors asked by an authority', register: portraits('visitor', 'authority'), finds },
  ],
}

const isEmployed = ({ employees }: DataSubjectCategoryContent): boolean => employees === true
const isAuthority = ({ type }: OrganisationContent): boolean => type === 'public-authority'
