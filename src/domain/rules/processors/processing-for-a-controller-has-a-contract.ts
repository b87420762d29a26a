import { holdsOn } from '../../holds-on.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { controllersServed } from './controllers-served.ts'
import { club, contract, hosting, organisations } from './examples.ts'

const shop = { key: 'shop', organisation: 'shop' } as const

export const processingForAControllerHasAContract: Rule = {
  id: 'ROPA-PC-003',
  severity: 'error',
  kinds: ['processor-activities'],
  articles: ['28.3', '28.9'],
  sources: ['EDPB Guidelines 07/2020, paras 100-101'],
  confidence: 'high',
  confidenceNote: {
    en: 'The article is sure; the paragraphs of the guidelines are not checked.',
    sv: 'Artikeln är säker; riktlinjernas punkter är inte kontrollerade.',
  },
  title: {
    en: 'What is done for a controller is governed by a contract in force',
    sv: 'Det som görs för en personuppgiftsansvarig regleras av ett gällande avtal',
  },
  message: {
    en: 'No contract that is in force is recorded with {controller} in “{subject}”; Article 28(3) asks for one, or another binding act, that governs what the processor does.',
    sv: 'Inget gällande avtal är registrerat med {controller} i ”{subject}”; artikel 28.3 kräver ett avtal eller en annan bindande rättsakt som reglerar vad biträdet gör.',
  },
  remedy: {
    en: 'Add the document that holds the contract and the days between which it holds; where it has run out, renew it or end the processing and return or erase the data (28(3)(g)).',
    sv: 'Lägg till dokumentet med avtalet och de dagar det gäller; har det löpt ut, förnya det eller avsluta behandlingen och återlämna eller radera uppgifterna (28.3 g).',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const { path: subject, served, controller } of controllersServed(view)) {
      const { contract: document, contractFrom, contractTo } = served
      if (document !== undefined && holdsOn(view.date, contractFrom, contractTo)) continue
      yield {
        subject,
        parameters: { controller },
        ...(document === undefined && { missing: { member: 'contract' } }),
      }
    }
  },
  passing: [
    {
      says: 'in force today for the last time, from today, or without days; nobody is served yet',
      register: {
        organisations,
        documents: [contract],
        'processor-activities': [
          hosting([
            { ...club, contract: 'contract', contractTo: '2026-11-22' },
            { ...shop, contract: 'contract', contractFrom: '2026-11-22' },
            { key: 'other', organisation: 'shop', contract: 'contract' },
          ]),
          named('web-pages', { processor: 'host', controllers: [club], status: 'planned' }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'none; none that is named; one that has run out; one that is to come',
      register: {
        organisations,
        documents: [contract],
        'processor-activities': [
          hosting([
            club,
            { ...shop, contractFrom: '2020-01-01' },
            { key: 'late', organisation: 'club', contract: 'contract', contractTo: '2026-11-21' },
            { key: 'early', organisation: 'shop', contract: 'contract', contractFrom: '2026-11-23' },
          ]),
        ],
      },
      finds: ['club', 'shop', 'late', 'early'].map(
        (key) => `processor-activities/hosting/controllers/${key}`,
      ),
    },
  ],
}
