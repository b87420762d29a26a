import type { TransferContent } from '../../contents.ts'
import { ADEQUACY_DECISIONS, type AdequacyDecision, isInForce } from '../../gdpr/adequacy-decisions.ts'
import { decisionName } from '../../record/words/law.ts'
import { placeName } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { transferOf } from './examples.ts'
import { thirdCountryTransfers } from './third-country-transfers.ts'

export const adequacyDecisionIsInForceForTheRecipient: Rule = {
  id: 'ROPA-TF-005',
  severity: 'error',
  kinds: ['transfers'],
  articles: ['45.1', '45.3', '45.5', '45.9'],
  sources: ['Court of Justice, C-362/14 and C-311/18'],
  confidence: 'high',
  title: {
    en: 'An adequacy decision is in force, and covers where the data goes',
    sv: 'Ett beslut om adekvat skyddsnivå gäller och omfattar mottagaren',
  },
  message: {
    en: 'The transfer “{subject}” rests on an adequacy decision, {decision}, and none such covers the recipient ({place}) on this day; Article 45 lets data go without authorisation only where one does.',
    sv: 'Överföringen ”{subject}” stöder sig på ett beslut om adekvat skyddsnivå, {decision}, men inget sådant omfattar mottagaren ({place}) denna dag; artikel 45 medger överföring utan tillstånd bara om ett beslut gör det.',
  },
  remedy: {
    en: 'Name the decision that covers the recipient, with its scope in mind; where there is none, agree on safeguards (Article 46) or stop the transfer.',
    sv: 'Ange det beslut som omfattar mottagaren, med hänsyn till dess räckvidd; finns inget, avtala om skyddsåtgärder (artikel 46) eller upphör med överföringen.',
  },
  inWords: { place: placeName, decision: decisionName },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { transfer, path, place } of thirdCountryTransfers(view))
      if (transfer.tool === '45.3' && !isCovered(transfer, view.date))
        yield { subject: path, parameters: { place, decision: transfer.adequacyDecision ?? '45.3' } }
  },
  passing: [
    {
      says: 'the framework with the United States',
      register: transferOf({ tool: '45.3', adequacyDecision: 'us-data-privacy-framework' }),
    },
    { says: 'Japan, whose decision is not named', register: transferOf({ tool: '45.3', country: 'JP' }) },
    {
      says: 'an organisation with a decision of its own',
      register: transferOf({ tool: '45.3', internationalOrganisation: 'European Patent Organisation' }),
    },
    { says: 'standard clauses need no decision', register: transferOf({ tool: '46.2.c', country: 'IN' }) },
    {
      says: 'the last day of the Privacy Shield',
      register: transferOf({ tool: '45.3', adequacyDecision: 'us-privacy-shield' }),
      date: '2020-07-15',
    },
  ],
  failing: [
    {
      says: 'the Privacy Shield, struck down, beside a decision in force',
      register: transferOf({ tool: '45.3', adequacyDecision: 'us-privacy-shield' }),
      finds: ['transfers/out'],
    },
    {
      says: 'a decision on another country',
      register: transferOf({ tool: '45.3', country: 'KR', adequacyDecision: 'japan' }),
      finds: ['transfers/out'],
    },
    {
      says: 'a country without a decision',
      register: transferOf({ tool: '45.3', country: 'IN' }),
      finds: ['transfers/out'],
    },
    {
      says: 'an organisation without a decision',
      register: transferOf({ tool: '45.3', internationalOrganisation: 'Federation' }),
      finds: ['transfers/out'],
    },
    {
      says: 'an organisation on the decision on another',
      register: transferOf({
        tool: '45.3',
        internationalOrganisation: 'Federation',
        adequacyDecision: 'european-patent-organisation',
      }),
      finds: ['transfers/out'],
    },
  ],
}

const DECISIONS: readonly AdequacyDecision[] = ADEQUACY_DECISIONS

/** Whether the decision of a transfer, or any where none is named, is in force on a day for where it goes. */
const isCovered = (transfer: TransferContent, date: string): boolean =>
  DECISIONS.some(
    (decision) =>
      (transfer.adequacyDecision === undefined || transfer.adequacyDecision === decision.key) &&
      decision.country === transfer.country &&
      decision.internationalOrganisation === transfer.internationalOrganisation &&
      isInForce(decision, date),
  )
