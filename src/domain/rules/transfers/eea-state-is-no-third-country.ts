import { eeaState } from '../../gdpr/eea-states.ts'
import { placeName } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { transferOf } from './examples.ts'
import { transfers } from './third-country-transfers.ts'

export const eeaStateIsNoThirdCountry: Rule = {
  id: 'ROPA-TF-007',
  severity: 'info',
  kinds: ['transfers'],
  articles: ['44', '30.1.e'],
  sources: ['Decision of the EEA Joint Committee No 154/2018'],
  confidence: 'high',
  title: {
    en: 'A state of the EEA is no third country',
    sv: 'En EES-stat är inget tredjeland',
  },
  message: {
    en: 'The transfer “{subject}” goes to a state in the EEA ({place}); Chapter V is about other countries.',
    sv: 'Överföringen ”{subject}” går till en stat inom EES ({place}); kapitel V gäller andra länder.',
  },
  remedy: {
    en: 'Take the transfer out, and keep the recipient; or correct the country, if data goes on from there.',
    sv: 'Ta bort överföringen och behåll mottagaren, eller rätta landet om uppgifterna går vidare därifrån.',
  },
  inWords: { place: placeName },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { transfer, path, place } of transfers(view))
      if (transfer.country !== undefined && eeaState(transfer.country, view.date) !== undefined)
        yield { subject: path, parameters: { place } }
  },
  passing: [
    { says: 'the United States', register: transferOf({}) },
    { says: 'an organisation', register: transferOf({ internationalOrganisation: 'Federation' }) },
    { says: 'the United Kingdom, from 2021', register: transferOf({ country: 'GB' }), date: '2021-01-01' },
    { says: 'over', register: transferOf({ country: 'NO', validTo: '2026-11-21' }) },
  ],
  failing: [
    { says: 'Norway', register: transferOf({ country: 'NO' }), finds: ['transfers/out'] },
    {
      says: 'the United Kingdom, to the end of 2020',
      register: transferOf({ country: 'GB' }),
      date: '2020-12-31',
      finds: ['transfers/out'],
    },
  ],
}
