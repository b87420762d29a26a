import type { DataLineContent, ProcessingActivityContent } from '../contents.ts'
import type { Snapshot } from '../snapshot.ts'
import { usedLines } from '../used-line.ts'
import { findings, heldByController } from './evidence.ts'
import { delegatesOf, given, listed, measuresOf, named, partyOf, transferOf } from './record-parts.ts'
import type { ControllerRecord, TimeLimit } from './record-schemas.ts'

/**
 * What Article 30(1)(a) to (g) asks of an activity, derived from its data lines and what it has beside them; a line that
 * only says for which purposes its data is not used tells of no processing. The snapshot
 * has the entries that it names; throws reference-missing when it does not.
 */
export function controllerRecord(snapshot: Snapshot, content: ProcessingActivityContent): ControllerRecord {
  const { status, dataMapping = null } = content
  const data = usedLines(content)
  const found = findings(heldByController(content), content.limbs)
  return {
    kind: 'processing-activities',
    ...listed(content),
    ...given({ status }),
    dataMapping,
    controller: { point: '30.1.a', ...found.controller, ...partiesOf(snapshot, content) },
    purposes: {
      point: '30.1.b',
      ...found.purposes,
      items: (content.purposes ?? []).map(({ purpose, weight }) => ({
        ...listed(snapshot.one('purposes', purpose)),
        ...given({ weight }),
        lines: data
          .filter(({ purposes = [] }) =>
            purposes.some((use) => use.purpose === purpose && use.grounds !== 'excluded'),
          )
          .map(({ key }) => key),
      })),
    },
    dataSubjects: {
      point: '30.1.c',
      ...found['data-subjects'],
      items: linesBy(
        data,
        ({ dataSubjectCategories = [] }) => dataSubjectCategories,
        content.dataSubjectCategories?.map(({ dataSubjectCategory }) => dataSubjectCategory),
      ).map(({ key, lines }) => ({ ...listed(snapshot.one('data-subject-categories', key)), lines })),
    },
    dataCategories: {
      point: '30.1.c',
      ...found['data-categories'],
      items: linesBy(data, ({ dataCategory }) => [dataCategory]).map(({ key, lines }) => {
        const category = snapshot.one('data-categories', key)
        const { sensitivity, specialCategory } = category
        return { ...listed(category), ...given({ sensitivity, specialCategory }), lines }
      }),
    },
    recipients: {
      point: '30.1.d',
      ...found.recipients,
      items: linesBy(
        data,
        ({ recipients = [] }) => recipients,
        content.recipients?.map(({ recipient }) => recipient),
      ).map(({ key, lines }) => {
        const recipient = snapshot.one('recipients', key)
        const { type, country, inquiryOnly } = recipient
        return { ...listed(recipient), type, ...given({ country, inquiryOnly }), lines }
      }),
    },
    transfers: {
      point: '30.1.e',
      ...found.transfers,
      items: (content.transfers ?? []).map(({ transfer }) => {
        const told = transferOf(snapshot, snapshot.one('transfers', transfer))
        const gives = ({ recipients = [] }: DataLineContent) => recipients.includes(told.recipient.key)
        return { ...told, lines: data.filter(gives).map(({ key }) => key) }
      }),
    },
    retention: { point: '30.1.f', ...found.retention, items: timeLimits(snapshot, data, content) },
    securityMeasures: {
      point: '30.1.g',
      ...found['security-measures'],
      ...measuresOf(snapshot, content),
    },
  }
}

function partiesOf(snapshot: Snapshot, { parties = [] }: ProcessingActivityContent) {
  const inRole = (role: string) => {
    const keys = new Set(
      parties.filter((party) => party.role === role).map(({ organisation }) => organisation),
    )
    return [...keys].map((key) => snapshot.one('organisations', key))
  }
  const [controllers, jointControllers] = [inRole('controller'), inRole('joint-controller')]
  const all = [...new Set([...controllers, ...jointControllers])]
  return {
    controllers: controllers.map(partyOf),
    jointControllers: jointControllers.map(partyOf),
    representatives: delegatesOf('representative', inRole('representative'), all),
    dataProtectionOfficers: delegatesOf('dpo', inRole('dpo'), all),
  }
}

/** Each key that lines have, in the order in which it first comes, with those lines; then those that have no line. */
function linesBy(
  data: readonly DataLineContent[],
  keysOf: (line: DataLineContent) => readonly string[],
  beside: readonly string[] = [],
): { key: string; lines: string[] }[] {
  const found = new Map<string, string[]>()
  for (const line of data)
    for (const key of keysOf(line)) found.set(key, [...(found.get(key) ?? []), line.key])
  for (const key of beside) if (!found.has(key)) found.set(key, [])
  return [...found].map(([key, lines]) => ({ key, lines }))
}

/** The rule of each data category, or of each group of its lines where they differ; a missing one is told as missing. */
function timeLimits(
  snapshot: Snapshot,
  data: readonly DataLineContent[],
  { retentionRule: general }: ProcessingActivityContent,
) {
  if (data.length === 0)
    return general === undefined
      ? []
      : [{ dataCategory: null, rule: ruleOf(snapshot, general), heldBy: 'activity' as const, lines: [] }]
  const limits = new Map<string, TimeLimit>()
  for (const { key, dataCategory, retentionRule: own } of data) {
    const heldBy = own !== undefined ? 'line' : general !== undefined ? 'activity' : 'none'
    const rule = own ?? general
    const id = `${dataCategory} ${heldBy} ${rule}`
    const limit = limits.get(id) ?? {
      dataCategory: named(snapshot.one('data-categories', dataCategory)),
      rule: rule === undefined ? null : ruleOf(snapshot, rule),
      heldBy,
      lines: [],
    }
    limit.lines.push(key)
    limits.set(id, limit)
  }
  return [...limits.values()]
}

function ruleOf(snapshot: Snapshot, key: string): NonNullable<TimeLimit['rule']> {
  const rule = snapshot.one('retention-rules', key)
  const { period, criterion, trigger, anchor, disposal, statute } = rule
  return {
    ...listed(rule),
    ...given({ period, criterion, trigger, anchor, disposal }),
    statute: statute === undefined ? null : named(snapshot.one('statutes', statute)),
  }
}
