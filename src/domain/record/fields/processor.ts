import { type Field, type ProcessorTold, type Said, saying } from '../field.ts'
import type { Words } from '../teller.ts'
import { systemLines } from './accountability.ts'
import { measuresSaid, transferLine } from './disclosures.ts'
import { documentLines } from './documents.ts'
import { delegateLine, partyLine } from './parties.ts'

const asked = (
  name: string,
  article: string,
  heading: Words,
  say: (told: ProcessorTold) => Said,
): Field<ProcessorTold> => ({ name, article, basis: 'article-30', open: true, heading, say })

/** What Article 30(2) asks, point by point, and nothing else. */
export const PROCESSOR_ARTICLE_30: readonly Field<ProcessorTold>[] = [
  asked(
    'processor',
    '30.2.a',
    { sv: 'Personuppgiftsbiträde', en: 'Processor' },
    ({ record: { controllers }, tell }) => ({ lines: [partyLine(controllers.processor, tell)] }),
  ),
  asked(
    'served-controllers',
    '30.2.a',
    { sv: 'Personuppgiftsansvariga', en: 'Controllers' },
    ({ record: { controllers }, tell }) =>
      saying(
        controllers,
        controllers.items.map(({ controller }) => partyLine(controller, tell)),
      ),
  ),
  asked(
    'representatives',
    '30.2.a',
    { sv: 'Företrädare (art. 27)', en: 'Representatives (Art. 27)' },
    ({ record: { controllers }, tell }) => ({
      lines: [
        ...controllers.representatives.map((each) => delegateLine(each, tell)),
        ...controllers.items.flatMap(({ representatives }) =>
          representatives.map((each) => delegateLine(each, tell)),
        ),
      ],
    }),
  ),
  asked(
    'data-protection-officers',
    '30.2.a',
    { sv: 'Dataskyddsombud', en: 'Data protection officers' },
    ({ record: { controllers }, tell }) => ({
      lines: [
        ...new Set([
          ...controllers.dataProtectionOfficers.map((each) => delegateLine(each, tell)),
          ...controllers.items.flatMap(({ dataProtectionOfficers }) =>
            dataProtectionOfficers.map((each) => delegateLine(each, tell)),
          ),
        ]),
      ],
    }),
  ),
  asked(
    'processing-categories',
    '30.2.b',
    { sv: 'Kategorier av behandling', en: 'Categories of processing' },
    ({ record: { controllers, categories }, tell }) =>
      saying(
        categories,
        categories.items.map(({ controller, label }) => {
          const served = controllers.items.find(({ key }) => key === controller)
          return `${served === undefined ? controller : tell.text(served.controller.label)}: ${tell.text(label)}`
        }),
      ),
  ),
  asked(
    'transfers',
    '30.2.c',
    {
      sv: 'Överföring till tredjeland eller internationell organisation',
      en: 'Transfers to third countries or international organisations',
    },
    ({ record: { transfers }, tell, variant }) =>
      saying(
        transfers,
        transfers.items.map((transfer) => transferLine(transfer, tell, variant)),
      ),
  ),
  asked(
    'security-measures',
    '30.2.d',
    { sv: 'Säkerhetsåtgärder (allmän beskrivning)', en: 'Security measures (general description)' },
    ({ record: { securityMeasures }, tell, variant }) =>
      saying(securityMeasures, measuresSaid(securityMeasures, tell, variant)),
  ),
]

/** What a processor has to be able to show beside its record. Art. 28. */
export const PROCESSOR_ACCOUNTABILITY: readonly Field<ProcessorTold>[] = [
  {
    name: 'contracts',
    article: '28.3',
    basis: 'accountability',
    open: false,
    heading: { sv: 'Avtal med ansvariga', en: 'Contracts with controllers' },
    say: ({ content: { controllers }, snapshot, tell }) => ({
      lines: controllers.flatMap(({ organisation, contract, contractFrom, contractTo }) =>
        documentLines({ snapshot, tell }, [contract]).map((line) => {
          const days = [contractFrom, contractTo].some(Boolean)
            ? ` (${contractFrom ?? ''}–${contractTo ?? ''})`
            : ''
          return `${tell.text(snapshot.one('organisations', organisation).label)}: ${line}${days}`
        }),
      ),
    }),
  },
  {
    name: 'subprocessors',
    article: '28.2',
    basis: 'accountability',
    open: true,
    heading: { sv: 'Underbiträden', en: 'Sub-processors' },
    say: ({ content: { subprocessors = [] }, snapshot, tell }) => ({
      lines: subprocessors.map(({ recipient }) => tell.text(snapshot.one('recipients', recipient).label)),
    }),
  },
  {
    name: 'systems',
    article: '5.2',
    basis: 'accountability',
    open: false,
    heading: { sv: 'System och plats', en: 'Systems and location' },
    say: ({ content, snapshot, tell }) => ({ lines: systemLines(content, snapshot, tell) }),
  },
]
