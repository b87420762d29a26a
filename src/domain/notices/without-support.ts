import type { PurposeContent } from '../contents.ts'
import { KINDS } from '../rules/provenance/entry-says-where-it-comes-from.ts'
import { clausesOf } from '../rules/provenance/resting.ts'
import type { Statements } from '../rules/provenance/statements.ts'
import type { Snapshot } from '../snapshot.ts'
import { pathTo } from '../subject-path.ts'
import type { WITHOUT_SUPPORT } from './coverage-schemas.ts'

/** An entry or a pair that no clause in force states or implies, and why. */
export interface WithoutSupport {
  readonly subject: string
  readonly reason: (typeof WITHOUT_SUPPORT)[number]
}

type Statement = Statements['provenance'][number]

/** The entries and pairs that no clause states or implies of an edition for which `isStanding`. */
export function withoutSupport(
  snapshot: Snapshot,
  statements: readonly Statements[],
  isStanding: (document: string, edition: string) => boolean,
): WithoutSupport[] {
  const supports = (statement: Statement) =>
    (statement.relation === 'states' || statement.relation === 'implies') &&
    clausesOf(snapshot, statement).some(({ document, edition }) => isStanding(document, edition))
  const reasonOf = (about: readonly Statement[]): WithoutSupport['reason'] | undefined => {
    if (about.some(supports)) return undefined
    if (about.some(({ relation }) => relation === 'states' || relation === 'implies')) return 'superseded'
    if (about.some(({ relation }) => relation === 'contradicts')) return 'contradicted'
    return about.length > 0 ? 'silent' : 'says-nothing'
  }
  const byEntry = statementsByEntry(statements)
  return KINDS.flatMap((kind) =>
    [...snapshot.all(kind).values()].flatMap((content): WithoutSupport[] => {
      const address = pathTo(kind, content.key)
      const all = byEntry.get(address) ?? []
      const subjects: (readonly [string, readonly Statement[]])[] = [
        [address, all.flatMap(({ provenance }) => provenance)],
      ]
      if (kind === 'purposes') subjects.push(...pairsOf(content as PurposeContent, address, all))
      return subjects.flatMap(([subject, about]) => {
        const reason = reasonOf(about)
        return reason === undefined ? [] : [{ subject, reason }]
      })
    }),
  )
}

/** The pairs of a purpose, with what is said of each, beside it or at the purpose. */
function pairsOf(
  { legalBases = [] }: PurposeContent,
  address: string,
  all: readonly Statements[],
): (readonly [string, readonly Statement[]])[] {
  const ofPurpose = all.find(({ path }) => path === address)?.provenance ?? []
  return legalBases.map(({ legalBasis }) => {
    const path = `${address}/legalBases/${legalBasis}`
    const own = all.find((each) => each.path === path)?.provenance ?? []
    const fields = ['/legalBases', `/legalBases/${legalBasis}`]
    return [path, [...own, ...ofPurpose.filter(({ field }) => field !== undefined && fields.includes(field))]]
  })
}

function statementsByEntry(statements: readonly Statements[]): ReadonlyMap<string, readonly Statements[]> {
  const found = new Map<string, Statements[]>()
  for (const each of statements) {
    const address = each.path.split('/', 2).join('/')
    found.set(address, [...(found.get(address) ?? []), each])
  }
  return found
}
