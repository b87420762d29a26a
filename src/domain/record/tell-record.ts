import type { OrganisationContent, ProcessingActivityContent, ProcessorActivityContent } from '../contents.ts'
import { isController } from '../is-controller.ts'
import type { State } from '../lifecycle.ts'
import { lineageIn } from '../lineage.ts'
import { groundsIn } from '../reports/grounds.ts'
import { partyOf } from '../reports/record-parts.ts'
import type { Language } from '../rules/sentence.ts'
import type { Snapshot, SnapshotEntry } from '../snapshot.ts'
import { partsOfPath, type SubjectPath } from '../subject-path.ts'
import { ACTIVITIES_OF } from './activity-kinds.ts'
import type { View } from './column.ts'
import { type Annex, counted, type RecordDocument, type RecordFacts } from './document.ts'
import type { Role, Variant } from './field.ts'
import { partyLine } from './fields/parties.ts'
import { sheetOf } from './sheet.ts'
import { tellerOf } from './teller.ts'
import { columnsIn } from './view.ts'

/** What is asked of a record. */
export interface RecordAsked {
  readonly role: Role
  readonly variant: Variant
  readonly view: View
  readonly language: Language
  readonly languageAsked: string | null
  /** Organisation, alone or with those below it, that activities are of; left out for all. */
  readonly of?: string | undefined
}

/** Where a record is told from. */
export interface RecordSource {
  readonly register: string
  readonly revision: number | null
  readonly at: string | null
  readonly treeRoot: string | null
  readonly state: State
  /** Everything but the activities. */
  readonly vocabulary: Snapshot
  /** The activities of the role, in the order of their keys; of a large register read as they are asked for. */
  readonly activities: (role: Role) => AsyncIterable<SnapshotEntry>
  readonly annex: (variant: Variant, language: Language) => Promise<Annex>
}

/** Tells the record of a register. Throws not-found when `of` is no organisation of it. */
export function recordOf(source: RecordSource, asked: RecordAsked): RecordDocument {
  const { vocabulary } = source
  const settings = vocabulary.all('settings').get('register')
  const tell = tellerOf(asked.language, settings?.languages)
  const facts = factsOf(source, asked, settings === undefined ? source.register : tell.text(settings.label))
  const told = { snapshot: vocabulary, grounds: groundsIn(vocabulary), tell, variant: asked.variant }
  const { see, closing } = counted(facts, tell, () =>
    [...vocabulary.all('organisations').values()].map((each) => partyLine(partyOf(each), tell)),
  )
  async function* entries() {
    for await (const activity of source.activities(asked.role))
      if (isOf(vocabulary, activity, asked.of)) yield activity
  }
  return {
    facts,
    tell,
    told,
    entries,
    sheets: async function* () {
      for await (const activity of entries()) yield see(sheetOf(activity, told))
    },
    closing,
    annex: async () => {
      const annex = await source.annex(asked.variant, asked.language)
      if (annex === null) return null
      const told = new Set<string>()
      if (asked.of !== undefined) for await (const { key } of entries()) told.add(key)
      return annex.filter(({ subject }) => isTold(vocabulary, partsOfPath(subject), asked, told))
    },
  }
}

function factsOf(source: RecordSource, asked: RecordAsked, label: string): RecordFacts {
  const { register, revision, at, treeRoot, state, vocabulary } = source
  const { role, variant, view, language, languageAsked, of } = asked
  const organisation = of === undefined ? undefined : vocabulary.one('organisations', of)
  return {
    ...{ register, label, revision, at, treeRoot, state, language, languageAsked, role, variant, view },
    columns: columnsIn(view, variant),
    of: organisation === undefined ? null : { key: organisation.key, label: nameOf(organisation, language) },
  }
}

const nameOf = ({ legalName, label }: OrganisationContent, language: Language): string =>
  legalName ?? label[language] ?? Object.values(label)[0] ?? ''

/** Whether a record is about what a finding is about: not activities that it leaves out, nor organisations beside the one it is cut to. */
function isTold(
  vocabulary: Snapshot,
  { kind, key }: SubjectPath,
  { role, of }: RecordAsked,
  activities: ReadonlySet<string>,
): boolean {
  if (Object.values(ACTIVITIES_OF).some((each) => each === kind))
    return kind === ACTIVITIES_OF[role] && (of === undefined || activities.has(key))
  return of === undefined || kind !== 'organisations' || isWithin(vocabulary, key, of)
}

/** Whether an activity is of an organisation or one below it: as controller or joint controller, or as processor. */
function isOf(vocabulary: Snapshot, { kind, content }: SnapshotEntry, key: string | undefined): boolean {
  if (key === undefined) return true
  const answers =
    kind === 'processing-activities'
      ? ((content as ProcessingActivityContent).parties ?? [])
          .filter(isController)
          .map(({ organisation }) => organisation)
      : [(content as ProcessorActivityContent).processor]
  return answers.some((each) => isWithin(vocabulary, each, key))
}

/** Whether an organisation is another one, or below it. */
const isWithin = (vocabulary: Snapshot, key: string, of: string): boolean =>
  lineageIn(vocabulary.all('organisations'), key).some((above) => above.key === of)
