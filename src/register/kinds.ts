import { lazy } from '../domain/lazy.ts'
import { contexts } from './context/index.ts'
import { dataCategories } from './data-category/index.ts'
import { dataSubjectCategories } from './data-subject-category/index.ts'
import { documents } from './document/index.ts'
import type { Kind } from './kind.ts'
import { legalBases } from './legal-basis/index.ts'
import { organisations } from './organisation/index.ts'
import { processingActivities } from './processing-activity/index.ts'
import { processorActivities } from './processor-activity/index.ts'
import { purposes } from './purpose/index.ts'
import { recipients } from './recipient/index.ts'
import { referredKinds } from './references.ts'
import { retentionRules } from './retention-rule/index.ts'
import { securityMeasures } from './security-measure/index.ts'
import { settings } from './settings/index.ts'
import { sources } from './source/index.ts'
import { statutes } from './statute/index.ts'
import { systems } from './system/index.ts'
import { transfers } from './transfer/index.ts'
import { waivers } from './waiver/index.ts'

/** Every kind of entry, in the order of the register file. */
export const KINDS: readonly Kind[] = [
  settings,
  organisations,
  documents,
  statutes,
  contexts,
  purposes,
  legalBases,
  dataCategories,
  dataSubjectCategories,
  sources,
  recipients,
  transfers,
  retentionRules,
  securityMeasures,
  systems,
  processingActivities,
  processorActivities,
  waivers,
]

const byName: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.name, kind]))

/** The kind with a name such as `legal-bases`, if there is one. */
export const findKind = (name: string): Kind | undefined => byName.get(name)

/** The kind of what a register holds, or what passed a schema: there is one. */
export function kindOf(name: string): Kind {
  const kind = findKind(name)
  if (kind === undefined) throw new Error(`something is of the unknown kind ${name}`)
  return kind
}

const referred = lazy(
  (): ReadonlySet<string> => new Set(KINDS.flatMap(({ schema }) => referredKinds(schema))),
)

/** Whether entries of any kind can refer to those of this one. */
export const isReferredTo = ({ name }: Kind): boolean => referred().has(name)
