import { lazyBy } from '../../lazy.ts'
import { type ExampleEntries, named } from '../example.ts'
import { purposeLineage } from '../purpose-lineage.ts'
import type { Rule } from '../rule.ts'
import { PAIRING_KINDS, type View } from '../view.ts'
import { authorityAndFirm, ground, purposeOn } from './examples.ts'
import { controllersFor } from './grounds.ts'
import { aboutPairing } from './paired-with-tags.ts'

/** Supervision on an interest, as one controller's activity. */
const supervision = (
  controller: string,
  publicTask: boolean,
  provision: '6.1.e' | '6.1.f',
): ExampleEntries => ({
  organisations: authorityAndFirm,
  'legal-bases': [ground('ground', provision)],
  purposes: [purposeOn('supervision', 'ground', { publicTask })],
  'processing-activities': [
    named('inspections', {
      purposes: [{ purpose: 'supervision' }],
      parties: [{ key: 'controller', organisation: controller, role: 'controller' }],
    }),
  ],
})

export const publicAuthorityDoesNotBalanceItsTasks: Rule = {
  id: 'ROPA-LB-015',
  severity: 'error',
  kinds: PAIRING_KINDS,
  articles: ['6.1'],
  sources: ['Recital 47', 'EDPB Guidelines 1/2024, section II'],
  confidence: 'high',
  title: {
    en: 'A public authority does not rest its tasks on legitimate interests',
    sv: 'En myndighet stöder inte sina uppgifter på berättigat intresse',
  },
  message: {
    en: 'The task of a public authority “{purposes}” is recorded on legitimate interests (“{basis}”); the second subparagraph of Article 6(1) keeps that ground from what public authorities do in the performance of their tasks.',
    sv: 'Myndighetsuppgiften ”{purposes}” är registrerad på berättigat intresse (”{basis}”); enligt artikel 6.1 andra stycket gäller den grunden inte när offentliga myndigheter fullgör sina uppgifter.',
  },
  remedy: {
    en: 'Rest it on the law that gives the authority its task (6(1)(e) or (c)), with the statute.',
    sv: 'Stöd det på den författning som ger myndigheten uppgiften (6.1 e eller c) och ange författningen.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const isPublicTask = lazyBy((purpose) => isPartOfPublicTask(view, purpose))
    for (const pairing of view.pairingsOn('6.1.f')) {
      const tasks = pairing.purposes.filter(
        (purpose) =>
          isPublicTask(purpose.key) &&
          [...controllersFor(view, pairing, [purpose])].some(({ type }) => type === 'public-authority'),
      )
      if (tasks.length > 0) yield aboutPairing(pairing, tasks)
    }
  },
  passing: [
    { says: 'an authority’s task on its law', register: supervision('authority', true, '6.1.e') },
    { says: 'what an authority does as anybody could', register: supervision('authority', false, '6.1.f') },
    { says: 'a firm’s interest', register: supervision('firm', true, '6.1.f') },
    {
      says: 'a part of an authority’s task that anybody could do',
      register: {
        ...supervision('authority', true, '6.1.e'),
        'legal-bases': [ground('ground', '6.1.e'), ground('interest', '6.1.f')],
        purposes: [
          purposeOn('inspections', 'ground', { publicTask: true }),
          purposeOn('supervision', 'interest', { parent: 'inspections', publicTask: false }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'an authority’s task, pursued with a firm',
      register: {
        ...supervision('authority', true, '6.1.f'),
        'processing-activities': [
          named('inspections', {
            purposes: [{ purpose: 'supervision' }],
            parties: [
              { key: 'authority', organisation: 'authority', role: 'joint-controller' },
              { key: 'firm', organisation: 'firm', role: 'joint-controller' },
            ],
          }),
        ],
      },
      finds: ['purposes/supervision/legalBases/ground'],
    },
    {
      says: 'an authority’s task on an interest',
      register: supervision('authority', true, '6.1.f'),
      finds: ['purposes/supervision/legalBases/ground'],
    },
    {
      says: 'data that an authority uses on an interest of its own',
      register: {
        ...supervision('authority', true, '6.1.e'),
        'legal-bases': [ground('ground', '6.1.e'), ground('interest', '6.1.f')],
        'data-categories': [named('address', { type: 'category' })],
        'processing-activities': [
          named('inspections', {
            purposes: [{ purpose: 'supervision' }],
            parties: [{ key: 'controller', organisation: 'authority', role: 'controller' }],
            data: [
              {
                key: 'addresses',
                dataCategory: 'address',
                purposes: [{ purpose: 'supervision', grounds: 'own', legalBases: ['interest'] }],
              },
            ],
          }),
        ],
      },
      finds: ['processing-activities/inspections/data/addresses/purposes/supervision/legalBases/interest'],
    },
    {
      says: 'a part of an authority’s task',
      register: {
        ...supervision('authority', true, '6.1.f'),
        purposes: [
          purposeOn('order', 'ground', { publicTask: true }),
          named('supervision', { parent: 'order' }),
        ],
      },
      finds: ['purposes/order/legalBases/ground'],
    },
  ],
}

/** Whether a purpose is a task of an authority, as it says, else the nearest one above it that says anything. */
const isPartOfPublicTask = (view: View, purpose: string): boolean =>
  purposeLineage(view, purpose).find(({ publicTask }) => publicTask !== undefined)?.publicTask === true
