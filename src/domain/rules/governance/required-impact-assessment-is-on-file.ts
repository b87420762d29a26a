import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { isUnderWay } from '../under-way.ts'

export const requiredImpactAssessmentIsOnFile: Rule = {
  id: 'ROPA-GV-005',
  severity: 'error',
  kinds: ['processing-activities'],
  articles: ['35.1', '35.7'],
  sources: ['WP 248 rev.01'],
  confidence: 'high',
  title: {
    en: 'An impact assessment that is required is on file',
    sv: 'En konsekvensbedömning som krävs finns dokumenterad',
  },
  message: {
    en: '“{subject}” is recorded as requiring an impact assessment, and no document holds one; Article 35(1) asks for it before the processing begins.',
    sv: '”{subject}” är registrerad som att den kräver en konsekvensbedömning, men inget dokument innehåller någon; artikel 35.1 kräver den innan behandlingen inleds.',
  },
  remedy: {
    en: 'Carry out the assessment, and add its document to the activity; until then the activity is better planned or suspended.',
    sv: 'Gör bedömningen och lägg till dokumentet i behandlingen; till dess bör behandlingen vara planerad eller vilande.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const activity of view.all('processing-activities').values()) {
      const { key, dpia } = activity
      if (dpia?.status !== 'required' || dpia.document !== undefined) continue
      if (isUnderWay(activity, view.date))
        yield {
          subject: pathTo('processing-activities', key, 'dpia'),
          missing: { member: 'document' },
        }
    }
  },
  passing: [
    {
      says: 'required and there; not required, not looked into; not yet begun, over',
      register: {
        documents: [named('assessment', { type: 'dpia' })],
        'processing-activities': [
          named('profiles', { dpia: { status: 'required', document: 'assessment' } }),
          named('orders', { dpia: { status: 'not-required' } }),
          named('returns'),
          named('survey', { status: 'planned', dpia: { status: 'required' } }),
          named('recall', { status: 'ended', dpia: { status: 'required' } }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'required, and nowhere',
      register: { 'processing-activities': [named('profiles', { dpia: { status: 'required' } })] },
      finds: ['processing-activities/profiles/dpia'],
    },
  ],
}
