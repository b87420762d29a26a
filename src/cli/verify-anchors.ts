import type { AnchoredAt, AnchoredClause, AnchorReport } from '../domain/anchors.ts'
import { verifyAnchors } from '../domain/anchors.ts'
import { clipped } from '../domain/shown.ts'
import type { Document } from '../register/document/document.ts'
import { documents as documentKind } from '../register/document/index.ts'
import { readRegisterFile } from '../register/register-file.ts'
import { readInput, readOrTell } from './input.ts'
import type { Io } from './io.ts'
import { pick } from './notices/pick.ts'
import { orTellRefusal } from './or-tell-refusal.ts'

export interface VerifyAnchorsOptions {
  /** Path of the text that the edition was made from. */
  readonly text: string
  /** Path of the register file. */
  readonly file: string
  /** Key of the document; may be left out when only one has editions. */
  readonly document?: string | undefined
  /** Key of its edition; may be left out when there is only one. */
  readonly edition?: string | undefined
}

/**
 * Checks the hash and quotes of an edition in a register file against the text: a line for each thing that does not
 * hold, then a count. Answers the exit status: 0 all holds, 1 something does not, 2 it could not be looked at.
 */
export function verifyAnchorsCommand(options: VerifyAnchorsOptions, io: Io): Promise<number> {
  return orTellRefusal(io, async () => {
    const register = readOrTell(await readInput(options.file, io), io, ({ bytes, format }) =>
      readRegisterFile(bytes, format),
    )
    if (register === undefined) return 2
    const documents = register.entries.flatMap(({ kind, content }) =>
      kind === documentKind ? [content as Document] : [],
    )
    const withEditions = documents.filter(({ editions }) => editions !== undefined && editions.length > 0)
    const document = pick('document', withEditions, options.document)
    const edition = pick('edition', document.editions ?? [], options.edition)
    const report = verifyAnchors(edition, (await readInput(options.text, io)).bytes)
    for (const line of failures(report, edition.sha256, edition.clauses ?? [])) io.out(line)
    io.out(`${document.key} ${edition.key}: ${summary(report)}`)
    return report.ok ? 0 : 1
  })
}

function* failures(
  report: AnchorReport,
  expected: string | undefined,
  clauses: readonly AnchoredClause[],
): Generator<string> {
  if (report.hash === 'different')
    yield `sha256: the text has ${report.sha256}, the edition says ${expected}: it is another text`
  if (report.hash === 'not-given')
    yield `sha256: the edition has none, so nothing says that this is its text, which has ${report.sha256}`
  if (report.encoding === 'not-utf-8')
    yield 'encoding: the text is not valid UTF-8, so no quote was looked for'
  for (const [index, at] of report.clauses.entries()) {
    const clause = clauses[index]
    const line = clause === undefined ? undefined : failure(at, clause)
    if (line !== undefined) yield line
  }
}

function failure({ code, anchoring, foundAt }: AnchoredAt, clause: AnchoredClause): string | undefined {
  switch (anchoring) {
    case 'at-offset':
    case 'found':
      return undefined
    case 'moved':
      return `${code}: moved: its quote stands at ${foundAt}, not at ${clause.start}`
    case 'missing':
      return `${code}: missing: the text has no ${JSON.stringify(clipped(clause.quote))}`
    default:
      return anchoring satisfies never
  }
}

function summary({ clauses, hash, encoding }: AnchorReport): string {
  const count = (anchoring: AnchoredAt['anchoring']) =>
    clauses.filter((clause) => clause.anchoring === anchoring).length
  const sha256 = { same: 'SHA-256 matches', different: 'SHA-256 differs', 'not-given': 'no SHA-256' }[hash]
  if (encoding === 'not-utf-8') return `no clause checked; ${sha256}`
  const withoutOffset = count('found')
  const found = withoutOffset === 0 ? '' : `, ${withoutOffset} found (they name no offset)`
  return `${clauses.length} clauses: ${count('at-offset')} at their offset${found}, ${count('moved')} moved, ${count('missing')} missing; ${sha256}`
}
