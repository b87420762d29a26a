import { DPIA_CRITERION_WORDS } from '../../record/words/kinds.ts'
import { pathTo } from '../../subject-path.ts'
import { wordedBy } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { hasEnded } from '../under-way.ts'
import { dpiaCriteria } from './dpia-criteria.ts'
import { failing, passing } from './dpia-examples.ts'

export const highRiskIsScreenedForAnImpactAssessment: Rule = {
  id: 'ROPA-GV-004',
  severity: 'warning',
  kinds: ['processing-activities'],
  articles: ['35.1', '35.3'],
  sources: ['WP 248 rev.01, III.B(a)'],
  confidence: 'high',
  confidenceNote: {
    en: 'Two criteria are the guidelines’ rule of thumb. Beside those that the activity declares, some are read from tags, data, people and flags; that training on data that was not collected for it combines datasets is our reading.',
    sv: 'Två kriterier är riktlinjernas tumregel. Utöver dem som behandlingen anger utläses några av märkord, uppgifter, personer och andra angivelser; att träning på uppgifter som inte samlats in för den är samkörning är vår tolkning.',
  },
  title: {
    en: 'An activity that meets two criteria of high risk is screened for an impact assessment',
    sv: 'En behandling som uppfyller två kriterier för hög risk prövas för konsekvensbedömning',
  },
  message: {
    en: '“{subject}” meets criteria of WP 248 ({criteria}), and whether it needs an impact assessment is not recorded; with two of them Article 35(1) asks for one in most cases.',
    sv: '”{subject}” uppfyller kriterier i WP 248 ({criteria}), och det är inte registrerat om en konsekvensbedömning behövs; med två av dem kräver artikel 35.1 i de flesta fall en sådan.',
  },
  remedy: {
    en: 'Screen the activity before it begins or goes on, record whether it needs an impact assessment, with the document, and carry that out where it does.',
    sv: 'Pröva behandlingen innan den inleds eller fortsätter, registrera om en konsekvensbedömning behövs, med dokument, och gör den i så fall.',
  },
  inWords: { criteria: wordedBy(DPIA_CRITERION_WORDS) },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const activity of view.all('processing-activities').values()) {
      const { key, dpia, purposes = [] } = activity
      if ((dpia?.status ?? 'not-screened') !== 'not-screened' || hasEnded(activity, view.date)) continue
      const criteria = dpiaCriteria(view, activity)
      if (criteria.size >= 2)
        yield {
          subject: pathTo('processing-activities', key),
          related: purposes.map(({ purpose }) => pathTo('purposes', purpose)),
          parameters: { criteria: [...criteria].join(', ') },
          missing: { member: 'dpia' },
        }
    }
  },
  passing,
  failing,
}
