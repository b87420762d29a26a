import { isTransferTool } from '../../gdpr/transfer-tools.ts'
import { toolName } from '../../record/words/law.ts'
import { placeName } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { transferOf } from './examples.ts'
import { thirdCountryTransfers } from './third-country-transfers.ts'

export const safeguardsAreAssessedAgainstTheLawThere: Rule = {
  id: 'ROPA-TF-004',
  severity: 'warning',
  kinds: ['transfers'],
  articles: ['46.1', '5.2'],
  sources: ['Court of Justice, C-311/18 (Schrems II)', 'EDPB Recommendations 01/2020'],
  confidence: 'high',
  title: {
    en: 'Safeguards are assessed against the law of the third country',
    sv: 'Skyddsåtgärder prövas mot tredjelandets lag',
  },
  message: {
    en: 'The transfer “{subject}” ({place}) rests on {tool}, and no assessment of the law there is recorded; by C-311/18 the exporter checks that such safeguards hold in that law.',
    sv: 'Överföringen ”{subject}” ({place}) stöder sig på {tool}, och ingen bedömning av lagen där är registrerad; enligt C-311/18 ska exportören kontrollera att sådana skyddsåtgärder håller mot den.',
  },
  remedy: {
    en: 'Assess the law and practice there, with supplementary measures where they fall short, and name the document as the assessment of the transfer.',
    sv: 'Bedöm lag och praxis där, med kompletterande åtgärder där det brister, och ange dokumentet som överföringens bedömning.',
  },
  inWords: {
    place: placeName,
    tool: (tool, language) => (isTransferTool(tool) ? toolName(tool, language) : tool),
  },
  validFrom: '2020-07-16',
  *judge(view) {
    for (const { transfer, path, place } of thirdCountryTransfers(view)) {
      const { tool = '', transferAssessment } = transfer
      if ((tool.startsWith('46.') || tool === '47') && transferAssessment === undefined)
        yield { subject: path, parameters: { place, tool }, missing: { member: 'transferAssessment' } }
    }
  },
  passing: [
    { says: 'clauses, assessed', register: transferOf({ tool: '46.2.c', transferAssessment: 'papers' }) },
    { says: 'a derogation needs none', register: transferOf({ tool: '49.1.a' }) },
    { says: 'without a tool there is nothing to assess', register: transferOf({}) },
    { says: 'before the judgment', register: transferOf({ tool: '46.2.c' }), date: '2020-07-15' },
  ],
  failing: [
    { says: 'standard clauses', register: transferOf({ tool: '46.2.c' }), finds: ['transfers/out'] },
    { says: 'binding corporate rules', register: transferOf({ tool: '47' }), finds: ['transfers/out'] },
    {
      says: 'on the day of the judgment',
      register: transferOf({ tool: '46.3.a' }),
      date: '2020-07-16',
      finds: ['transfers/out'],
    },
  ],
}
