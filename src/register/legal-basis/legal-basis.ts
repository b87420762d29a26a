import Type from 'typebox'
import { Entry, Label, LongText, OneOf, Period, RefTo, Text, Uri, when } from '../../domain/entry.ts'
import { PROVISIONS, PROVISIONS_OF_LAW } from '../../domain/gdpr/provisions.ts'
import { BalancingTest } from './balancing-test.ts'

const Interest = Type.Object(
  {
    statement: LongText,
    beneficiary: Type.Optional(OneOf(['controller', 'third-party', 'both'], 'Whose interest it is.')),
  },
  {
    title: 'Interest',
    additionalProperties: false,
    description: 'The legitimate interest pursued. Art. 6(1)(f), 13(1)(d).',
  },
)

const Consent = Type.Object(
  {
    text: Type.Optional(RefTo('documents', 'Document with the text that people consent to.')),
    collectionPoint: Type.Optional(Text(300, 'Where consent is given.')),
    explicit: Type.Optional(Type.Boolean({ description: 'Whether it is explicit (Article 9(2)(a)).' })),
    granular: Type.Optional(Type.Boolean({ description: 'Whether each purpose is consented to apart.' })),
    withdrawalMethod: Type.Optional(Label),
    withdrawalAddress: Type.Optional(Uri('Where it can be withdrawn.')),
    proof: Type.Optional(Text(300, 'System or record that proves it (Article 7(1)).')),
    record: Type.Optional(RefTo('documents', 'Record of the consents given (Article 7(1)).')),
    ageCheck: Type.Optional(Text(300, 'How the age, or a parent’s consent, is checked (Article 8).')),
    refreshInterval: Type.Optional(Period('How often it is asked for again.')),
  },
  {
    title: 'Consent',
    additionalProperties: false,
    minProperties: 1,
    description: 'How consent is asked for, proved and withdrawn. Art. 7, 8.',
  },
)

const Contract = Type.Object(
  {
    service: Type.Optional(Label),
    counterparty: Type.Optional(
      OneOf(
        ['data-subject', 'represented-legal-person', 'either', 'unknown'],
        'Who the other party is: the person, or a company that the person represents.',
      ),
    ),
    stage: Type.Optional(
      OneOf(['pre-contract', 'performance'], 'Whether steps before a contract, or its performance.'),
    ),
  },
  {
    title: 'Contract',
    additionalProperties: false,
    minProperties: 1,
    description: 'The contract that processing is necessary for. Art. 6(1)(b).',
  },
)

const only = (member: string, provisions: readonly string[]) =>
  when(
    { required: [member] },
    { properties: { provision: { enum: provisions } } },
    `has ${member} only with provision ${provisions.join(', ')}`,
  )

/** A ground of the controller: a provision, and what that provision needs. Art. 6, 9, 10, 87. */
export const LegalBasis = Entry(
  'LegalBasis',
  {
    provision: OneOf(PROVISIONS, 'Provision of the GDPR that the ground falls under.'),
    statute: Type.Optional(RefTo('statutes', 'Law that the ground rests on (Article 6(3), 9(2), 10, 87).')),
    interest: Type.Optional(Interest),
    consent: Type.Optional(Consent),
    contract: Type.Optional(Contract),
    balancingTests: Type.Optional(
      Type.Array(BalancingTest, {
        maxItems: 50,
        'x-unique-by': 'key',
        description:
          'Tests of the interest against those of the people concerned; only with provision 6.1.f.',
      }),
    ),
  },
  {
    description:
      'A ground of the controller: a provision, and the statute, interest, consent or contract that it needs. Art. 6, 9, 10, 87.',
    allOf: [
      only('statute', PROVISIONS_OF_LAW),
      only('interest', ['6.1.f']),
      only('consent', ['6.1.a', '9.2.a']),
      only('contract', ['6.1.b']),
      only('balancingTests', ['6.1.f']),
    ],
  },
)
export type LegalBasis = Type.Static<typeof LegalBasis>
