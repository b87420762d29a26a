import { placeName } from '../in-words.ts'
import type { Rule } from '../rule.ts'
import { transferOf } from './examples.ts'
import { thirdCountryTransfers } from './third-country-transfers.ts'

export const transferRestsOnChapter5: Rule = {
  id: 'ROPA-TF-001',
  severity: 'error',
  kinds: ['transfers'],
  articles: ['44', '45', '46', '47', '48', '49', '13.1.f', '14.1.f'],
  sources: [],
  confidence: 'high',
  title: {
    en: 'A transfer to a third country rests on a tool of Chapter V',
    sv: 'En överföring till ett tredjeland stöder sig på kapitel V',
  },
  message: {
    en: 'Nothing is recorded that the transfer “{subject}” ({place}) rests on; Article 44 asks for a decision, safeguards or a derogation of Articles 45 to 49.',
    sv: 'Det framgår inte vad överföringen ”{subject}” ({place}) stöder sig på; artikel 44 kräver ett beslut, skyddsåtgärder eller ett undantag enligt artiklarna 45–49.',
  },
  remedy: {
    en: 'Record what the transfer rests on, with its decision or document; where there is none, agree on standard clauses or stop the transfer.',
    sv: 'Ange överföringens stöd, med beslut eller dokument; finns inget, avtala om standardklausuler eller upphör med överföringen.',
  },
  inWords: { place: placeName },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { transfer, path, place } of thirdCountryTransfers(view))
      if (transfer.tool === undefined)
        yield { subject: path, parameters: { place }, missing: { member: 'tool' } }
  },
  passing: [
    { says: 'standard clauses', register: transferOf({ tool: '46.2.c' }) },
    { says: 'Norway is in the EEA', register: transferOf({ country: 'NO' }) },
    { says: 'the United Kingdom was, in 2020', register: transferOf({ country: 'GB' }), date: '2020-12-31' },
    { says: 'over', register: transferOf({ validTo: '2026-11-21' }) },
  ],
  failing: [
    { says: 'nothing', register: transferOf({}), finds: ['transfers/out'] },
    {
      says: 'an organisation, on the last day',
      register: transferOf({ internationalOrganisation: 'Federation', validTo: '2026-11-22' }),
      finds: ['transfers/out'],
    },
    {
      says: 'the United Kingdom is a third country',
      register: transferOf({ country: 'GB' }),
      date: '2021-01-01',
      finds: ['transfers/out'],
    },
  ],
}
