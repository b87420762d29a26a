import { pathTo } from '../../subject-path.ts'
import { named } from '../example.ts'
import type { Rule } from '../rule.ts'
import type { View } from '../view.ts'
import { editionsInForce } from './editions.ts'
import { clausesOf } from './resting.ts'
import { statementsIn } from './statements.ts'

const clause = { code: 'A-1', section: 'Purposes', type: 'purpose', quote: 'We send newsletters' }
const notice = { type: 'privacy-notice' }
const rests = (edition: string, code: string) => ({
  provenance: [{ document: 'notice', edition, clauses: [code], relation: 'states' }] as const,
})

export const clauseToRepresentIsRepresented: Rule = {
  id: 'ROPA-PV-001',
  severity: 'warning',
  kinds: ['documents'],
  articles: ['5.2', '24.1', '30.1'],
  sources: ['Garante per la protezione dei dati personali, 10 June 2021 (Foodinho)'],
  confidence: 'high',
  title: {
    en: 'What a notice says of the processing is in the register',
    sv: 'Det som en integritetspolicy säger om behandlingen finns i registret',
  },
  message: {
    en: 'Clause {clause} of “{subject}” is marked as one that the register has to represent, and nothing in the register rests on it; under Article 5(2) the controller has to be able to show that the two agree.',
    sv: 'Klausul {clause} i ”{subject}” är märkt som en som registret ska återge, men inget i registret bygger på den; enligt artikel 5.2 ska den personuppgiftsansvarige kunna visa att de stämmer överens.',
  },
  remedy: {
    en: 'Enter what the clause describes and name the clause in its provenance, or take the mark off the clause if it says nothing that belongs in the register.',
    sv: 'För in det som klausulen beskriver och ange klausulen som härkomst, eller ta bort märkningen om den inte säger något som hör hemma i registret.',
  },
  validFrom: '2018-05-25',
  *judge(view) {
    const asked = editionsInForce(view).flatMap(({ path, edition: { clauses = [] } }) =>
      clauses
        .filter(({ mustRepresent }) => mustRepresent === true)
        .map(({ code }) => ({ subject: `${path}/clauses/${code}`, parameters: { clause: code } })),
    )
    if (asked.length === 0) return
    const cited = clausesCited(view)
    for (const found of asked) if (!cited.has(found.subject)) yield found
  },
  passing: [
    {
      says: 'a clause that a purpose rests on, and one that need not be represented',
      register: {
        documents: [
          named('notice', {
            ...notice,
            editions: [
              {
                key: '2026',
                language: 'en',
                clauses: [
                  { ...clause, mustRepresent: true },
                  { ...clause, code: 'A-2' },
                  { ...clause, code: 'A-3', mustRepresent: false },
                ],
              },
            ],
          }),
        ],
        purposes: [named('newsletters', rests('2026', 'A-1'))],
      },
    },
    {
      says: 'a clause that a nested item rests on',
      register: {
        documents: [
          named('notice', {
            ...notice,
            editions: [{ key: '2026', language: 'en', clauses: [{ ...clause, mustRepresent: true }] }],
          }),
        ],
        'legal-bases': [named('consent', { provision: '6.1.a' })],
        purposes: [
          named('newsletters', {
            legalBases: [{ legalBasis: 'consent', relation: 'sole', ...rests('2026', 'A-1') }],
          }),
        ],
      },
    },
    {
      says: 'a clause that stands word for word as in the edition before, on which a purpose rests',
      register: {
        documents: [
          named('notice', {
            ...notice,
            editions: [
              { key: '2025', language: 'en', supersededBy: '2026', clauses: [clause] },
              { key: '2026', language: 'en', clauses: [{ ...clause, mustRepresent: true }] },
            ],
          }),
        ],
        purposes: [named('newsletters', rests('2025', 'A-1'))],
      },
    },
    {
      says: 'clauses of an edition that another has superseded, and of one that is yet to come',
      date: '2026-06-01',
      register: {
        documents: [
          named('notice', {
            ...notice,
            editions: [
              {
                key: '2025',
                language: 'en',
                supersededBy: '2026',
                clauses: [{ ...clause, mustRepresent: true }],
              },
              { key: '2026', language: 'en', effectiveOn: '2026-06-01', supersededBy: '2027' },
              {
                key: '2027',
                language: 'en',
                effectiveOn: '2026-06-02',
                clauses: [{ ...clause, mustRepresent: true }],
              },
            ],
          }),
        ],
      },
    },
  ],
  failing: [
    {
      says: 'nothing rests on the clause of the edition in force, only on another one of the same code before it',
      register: {
        documents: [
          named('notice', {
            ...notice,
            editions: [
              {
                key: '2025',
                language: 'en',
                supersededBy: '2026',
                clauses: [{ ...clause, quote: 'We send letters' }],
              },
              { key: '2026', language: 'en', clauses: [{ ...clause, mustRepresent: true }] },
            ],
          }),
        ],
        purposes: [named('newsletters', rests('2025', 'A-1'))],
      },
      finds: ['documents/notice/editions/2026/clauses/A-1'],
    },
    {
      says: 'an edition holds until the day that its successor does',
      date: '2026-05-31',
      register: {
        documents: [
          named('notice', {
            ...notice,
            editions: [
              {
                key: '2025',
                language: 'en',
                supersededBy: '2026',
                clauses: [{ ...clause, mustRepresent: true }],
              },
              { key: '2026', language: 'en', effectiveOn: '2026-06-01' },
            ],
          }),
        ],
      },
      finds: ['documents/notice/editions/2025/clauses/A-1'],
    },
  ],
}

/** Paths of the clauses that something rests on, or contradicts, also where they stood word for word before. */
function clausesCited(view: View): Set<string> {
  const cited = new Set<string>()
  for (const { provenance } of statementsIn(view))
    for (const statement of provenance)
      for (const { document, edition, code } of clausesOf(view, statement))
        cited.add(pathTo('documents', document, 'editions', edition, 'clauses', code))
  return cited
}
