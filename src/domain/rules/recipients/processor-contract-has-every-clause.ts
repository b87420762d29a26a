import type { ProcessorContractContent, RecipientContent } from '../../contents.ts'
import { PROCESSOR_CLAUSES } from '../../gdpr/processor-clauses.ts'
import { pathTo } from '../../subject-path.ts'
import { asCited } from '../cited.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import { contractsInForce } from './contracts.ts'

export const processorContractHasEveryClause: Rule = {
  id: 'ROPA-RC-003',
  severity: 'warning',
  kinds: ['recipients'],
  articles: ['28.3', '28.3.a', '28.3.b', '28.3.c', '28.3.d', '28.3.e', '28.3.f', '28.3.g', '28.3.h'],
  sources: ['EDPB Guidelines 07/2020, part II, 1.3'],
  confidence: 'high',
  title: {
    en: 'A contract with a processor has every clause of Article 28(3), and has not run out',
    sv: 'Ett biträdesavtal har varje punkt i artikel 28.3 och har inte löpt ut',
  },
  message: {
    en: 'The contract “{contract}” with “{subject}” ran out without another in its place, or does not have every point of Article 28(3)(a)–(h), as far as recorded. Day on which it ran out, or points: {lacks}.',
    sv: 'Avtalet ”{contract}” med ”{subject}” har löpt ut utan att ersättas, eller har enligt registret inte alla punkter i artikel 28.3 a–h. Dag då det löpte ut, eller punkter: {lacks}.',
  },
  remedy: {
    en: 'Read the contract against Article 28(3), record the points that it has, and agree on those that it lacks; renew it, or take it out, if it has run out.',
    sv: 'Läs avtalet mot artikel 28.3, ange de punkter som finns och avtala om dem som saknas; förnya avtalet, eller ta bort det, om det har löpt ut.',
  },
  inWords: { lacks: asCited },
  validFrom: '2018-05-25',
  *judge(view) {
    for (const recipient of view.all('recipients').values())
      for (const contract of recipient.contracts ?? []) {
        const { key, clauses = [], inForceTo } = contract
        const lacking = PROCESSOR_CLAUSES.filter((clause) => !clauses.includes(clause))
        const subject = pathTo('recipients', recipient.key, 'contracts', key)
        if (inForceTo !== undefined && inForceTo < view.date) {
          if (isUnreplaced(recipient, contract, view.date))
            yield { subject, parameters: { contract: key, lacks: inForceTo } }
        } else if (lacking.length > 0)
          yield {
            subject,
            parameters: { contract: key, lacks: lacking.join(', ') },
            missing: { member: 'clauses' },
          }
      }
  },
  passing: [
    { says: 'all eight', register: bureau({ clauses: PROCESSOR_CLAUSES }) },
    {
      says: 'its last day, with all eight',
      register: bureau({ clauses: PROCESSOR_CLAUSES, inForceTo: '2026-11-22' }),
    },
    {
      says: 'one that ran out, and one with the same controller in its place',
      register: bureau(
        { controller: 'shop', inForceTo: '2026-11-21' },
        { controller: 'shop', clauses: PROCESSOR_CLAUSES },
      ),
    },
    {
      says: 'one that ran out, one in its place, and one with another controller',
      register: bureau(
        { controller: 'shop', inForceTo: '2026-11-21' },
        { controller: 'shop', clauses: PROCESSOR_CLAUSES },
        { controller: 'club', clauses: PROCESSOR_CLAUSES },
      ),
    },
    {
      says: 'one that ran out, and one in its place, which names no controller',
      register: bureau({ controller: 'shop', inForceTo: '2026-11-21' }, { clauses: PROCESSOR_CLAUSES }),
    },
    {
      says: 'one that ran out and named no controller, and one in its place that does',
      register: bureau({ inForceTo: '2026-11-21' }, { controller: 'shop', clauses: PROCESSOR_CLAUSES }),
    },
    {
      says: 'the only one ran out: no contract binds the processor',
      register: bureau({ inForceTo: '2026-11-21' }),
    },
  ],
  failing: [
    { says: 'nobody has looked', register: bureau({}), finds: ['recipients/bureau/contracts/first'] },
    {
      says: 'its last day, without deletion at the end',
      register: bureau({
        inForceTo: '2026-11-22',
        clauses: PROCESSOR_CLAUSES.filter((clause) => clause !== '28.3.g'),
      }),
      finds: ['recipients/bureau/contracts/first'],
    },
    {
      says: 'one that ran out, and one with another controller',
      register: bureau(
        { controller: 'shop', inForceTo: '2026-11-21', clauses: PROCESSOR_CLAUSES },
        { controller: 'club', clauses: PROCESSOR_CLAUSES },
      ),
      finds: ['recipients/bureau/contracts/first'],
    },
  ],
}

/**
 * Whether no contract with its controller came in place of one that ran out, and the processor is bound by others only; one
 * that names no controller may be with any.
 */
function isUnreplaced(
  recipient: RecipientContent,
  { controller }: ProcessorContractContent,
  date: string,
): boolean {
  const inForce = contractsInForce(recipient, date)
  if (controller === undefined || inForce.length === 0) return false
  return inForce.every((other) => other.controller !== undefined && other.controller !== controller)
}

type Members = Omit<ProcessorContractContent, 'key'>

function bureau(...contracts: readonly Members[]) {
  return {
    organisations: [
      named('shop', { type: 'legal-person' as const, legalName: 'Shop AB' }),
      named('club', { type: 'legal-person' as const, legalName: 'Club AB' }),
    ],
    recipients: [
      named('bureau', {
        type: 'processor' as const,
        contracts: contracts.map((each, index) => ({ key: index === 0 ? 'first' : String(index), ...each })),
      }),
    ],
  }
}
