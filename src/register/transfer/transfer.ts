import Type from 'typebox'
import {
  CalendarDate,
  Country,
  Entry,
  LongText,
  OneOf,
  RefsTo,
  RefTo,
  Text,
  when,
} from '../../domain/entry.ts'
import { ADEQUACY_KEYS } from '../../domain/gdpr/adequacy-decisions.ts'
import { TRANSFER_TOOLS } from '../../domain/gdpr/transfer-tools.ts'

export const TRANSFER_NATURES = ['occasional', 'repeated', 'continuous', 'unknown'] as const

/** Data that a recipient gets in a third country, or as an international organisation. Art. 30(1)(e), 44–49. */
export const Transfer = Entry(
  'Transfer',
  {
    recipient: RefTo('recipients', 'Recipient that the data goes to.'),
    exporter: Type.Optional(RefTo('organisations', 'Organisation that sends it.')),
    country: Type.Optional(Country('Third country that it goes to, ISO 3166-1 alpha-2.')),
    internationalOrganisation: Type.Optional(Text(200, 'International organisation that it goes to.')),
    tool: Type.Optional(
      OneOf(
        TRANSFER_TOOLS,
        'Point of Chapter V that it rests on; left out while there is none, or not known.',
      ),
    ),
    adequacyDecision: Type.Optional(
      OneOf(ADEQUACY_KEYS, 'Decision of the Commission that it rests on; only with tool 45.3.'),
    ),
    safeguardsDocument: Type.Optional(
      RefTo('documents', 'Documentation of the safeguards (Article 46, 49(1) second subparagraph, 49(6)).'),
    ),
    transferAssessment: Type.Optional(RefTo('documents', 'Assessment of the law of the third country.')),
    supplementaryMeasures: Type.Optional(
      RefsTo('security-measures', 100, 'Measures that make up for what the law there lacks.'),
    ),
    nature: Type.Optional(OneOf(TRANSFER_NATURES, 'How often data goes.')),
    howToGetCopy: Type.Optional(LongText),
    validFrom: Type.Optional(CalendarDate('First day on which data goes.')),
    validTo: Type.Optional(CalendarDate('Last day on which data goes.')),
  },
  {
    description:
      'Data that a recipient gets in a third country, or as an international organisation, and what that rests on. Art. 30(1)(e), 44–49.',
    oneOf: [{ required: ['country'] }, { required: ['internationalOrganisation'] }],
    'x-message': 'needs exactly one of country and internationalOrganisation',
    allOf: [
      when(
        { required: ['adequacyDecision'] },
        { properties: { tool: { const: '45.3' } }, required: ['tool'] },
        'has an adequacyDecision only when its tool is 45.3',
      ),
    ],
  },
)
export type Transfer = Type.Static<typeof Transfer>
