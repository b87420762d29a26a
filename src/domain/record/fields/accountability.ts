import type { ActivityContent, ProcessingActivityContent } from '../../contents.ts'
import type { Snapshot } from '../../snapshot.ts'
import { usedLines } from '../../used-line.ts'
import type { ControllerTold, Field } from '../field.ts'
import type { Teller } from '../teller.ts'
import { DPIA_WORDS } from '../words/kinds.ts'
import { countryName } from '../words/time.ts'
import { destination } from './disclosures.ts'
import { documentLines } from './documents.ts'

/** The systems of an activity, with where they store data. */
export function systemLines({ systems = [] }: ActivityContent, snapshot: Snapshot, tell: Teller): string[] {
  return systems.map((key) => {
    const { label, hostingCountry, location } = snapshot.one('systems', key)
    const place = [location, hostingCountry && countryName(hostingCountry, tell.language)].filter(Boolean)
    return place.length === 0 ? tell.text(label) : `${tell.text(label)} (${place.join(', ')})`
  })
}

const recipientsOf = (content: ProcessingActivityContent): string[] => [
  ...new Set([
    ...usedLines(content).flatMap((line) => line.recipients ?? []),
    ...(content.recipients ?? []).map(({ recipient }) => recipient),
  ]),
]

const shown = (
  name: string,
  article: string,
  heading: Field<never>['heading'],
  lines: (told: ControllerTold) => readonly string[],
  { open = false, basis = 'accountability' }: Partial<Pick<Field<never>, 'open' | 'basis'>> = {},
): Field<ControllerTold> => ({
  name,
  article,
  basis,
  open,
  heading,
  say: (told) => ({ lines: lines(told) }),
})

const retentionRules = ({ content, snapshot }: ControllerTold) => {
  const keys = new Set([content.retentionRule, ...usedLines(content).map((line) => line.retentionRule)])
  return [...keys].flatMap((key) => (key === undefined ? [] : [snapshot.one('retention-rules', key)]))
}

/** What a controller has to be able to show of an activity, beside the record. Art. 5(2), 24, 26, 28, 33, 35. */
export const ACCOUNTABILITY_FIELDS: readonly Field<ControllerTold>[] = [
  shown(
    'processor-contracts',
    '28.3',
    { sv: 'Biträdesavtal', en: 'Contracts with processors' },
    ({ content, snapshot, tell }) =>
      recipientsOf(content).flatMap((key) => {
        const { label, contracts = [] } = snapshot.one('recipients', key)
        return contracts.flatMap(({ document }) =>
          documentLines({ snapshot, tell }, [document]).map((line) => `${tell.text(label)}: ${line}`),
        )
      }),
  ),
  shown(
    'joint-arrangements',
    '26.1',
    { sv: 'Inbördes arrangemang', en: 'Joint arrangements' },
    ({ content: { parties = [] }, snapshot, tell }) =>
      [
        ...new Set(
          parties.filter(({ role }) => role === 'joint-controller').map((party) => party.organisation),
        ),
      ].flatMap((key) =>
        (snapshot.one('organisations', key).jointArrangements ?? []).flatMap(({ document, essence }) => [
          ...documentLines({ snapshot, tell }, [document]),
          ...(essence === undefined ? [] : [tell.text(essence)]),
        ]),
      ),
  ),
  shown(
    'third-countries',
    '30.1.e',
    { sv: 'Tredjeländer', en: 'Third countries or international organisations' },
    ({ record, tell }) => [...new Set(record.transfers.items.map((item) => destination(item, tell)))],
    { open: true, basis: 'article-30' },
  ),
  shown(
    'exceptional-safeguards',
    '30.1.e',
    { sv: 'Skyddsåtgärder vid undantag', en: 'Safeguards for exceptional transfers' },
    ({ record, tell }) =>
      record.transfers.items.flatMap(({ tool, safeguards }) =>
        tool === '49.1.sub2' && safeguards !== null ? [tell.text(safeguards.label)] : [],
      ),
    { basis: 'article-30' },
  ),
  shown(
    'systems',
    '5.2',
    { sv: 'System och plats', en: 'Systems and location' },
    ({ content, snapshot, tell }) => systemLines(content, snapshot, tell),
  ),
  shown(
    'dpia-required',
    '35.1',
    { sv: 'Behövs konsekvensbedömning?', en: 'Impact assessment required?' },
    ({ content: { dpia }, tell }) => {
      if (dpia === undefined || dpia.status === 'not-screened') return []
      return [tell.words(dpia.status === 'not-required' ? NO : YES)]
    },
  ),
  shown(
    'dpia-progress',
    '35.1',
    { sv: 'Konsekvensbedömning', en: 'Impact assessment' },
    ({ content: { dpia }, tell }) =>
      dpia === undefined
        ? []
        : [[tell.words(DPIA_WORDS[dpia.status]), dpia.performedOn].filter(Boolean).join(', ')],
  ),
  shown(
    'dpia-document',
    '35.7',
    { sv: 'Konsekvensbedömningens handling', en: 'Document of the impact assessment' },
    ({ content: { dpia }, snapshot, tell }) => documentLines({ snapshot, tell }, [dpia?.document]),
  ),
  shown(
    'breach-occurred',
    '33.5',
    { sv: 'Har en personuppgiftsincident inträffat?', en: 'Has a personal data breach occurred?' },
    ({ content: { breaches = [] }, tell }) =>
      breaches.length === 0
        ? []
        : breaches.map(({ occurredOn }) => [tell.words(YES), occurredOn].filter(Boolean).join(', ')),
  ),
  shown(
    'breach-records',
    '33.5',
    { sv: 'Dokumentation av incidenter', en: 'Record of breaches' },
    ({ content: { breaches = [] }, snapshot, tell }) =>
      documentLines(
        { snapshot, tell },
        breaches.map(({ document }) => document),
      ),
  ),
  shown('retention-documents', '5.1.e', { sv: 'Gallringsplan', en: 'Retention and erasure policy' }, (told) =>
    documentLines(
      told,
      retentionRules(told).map(({ schedule }) => schedule),
    ),
  ),
  shown(
    'retention-adherence',
    '5.1.e',
    { sv: 'Följs gallringsplanen?', en: 'Is data erased as the policy says?' },
    ({ content: { retentionAdherence }, tell }) =>
      retentionAdherence === undefined ? [] : [tell.words(retentionAdherence.followed ? YES : NO)],
  ),
  shown(
    'retention-deviations',
    '5.1.e',
    { sv: 'Skäl till avsteg från gallringsplanen', en: 'Reasons for not adhering to the policy' },
    ({ content: { retentionAdherence: adherence }, tell }) =>
      adherence?.reason === undefined ? [] : [tell.text(adherence.reason)],
  ),
]

const YES = { sv: 'Ja', en: 'Yes' }
const NO = { sv: 'Nej', en: 'No' }
