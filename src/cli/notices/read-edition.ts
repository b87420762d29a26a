import type { DocumentContent, EditionContent } from '../../domain/contents.ts'
import { RegisterError } from '../../domain/errors.ts'
import type { Snapshot } from '../../domain/snapshot.ts'
import { readWholeRegister } from '../../register/whole-register.ts'
import { textTypeOf } from '../../texts/media-types.ts'
import { readText } from '../../texts/read-text.ts'
import { readInput, readOrTell } from '../input.ts'
import type { Io } from '../io.ts'
import { pick } from './pick.ts'

/** Which edition of a register file is looked at. */
export interface AskedEdition {
  /** Path of the register file. */
  readonly register: string
  /** Key of the document; may be left out when only one has editions. */
  readonly document?: string | undefined
  /** Key of its edition; the one that no other supersedes unless told. */
  readonly edition?: string | undefined
}

export interface ReadEdition {
  readonly snapshot: Snapshot
  readonly document: DocumentContent
  readonly edition: EditionContent
}

/** Reads a register file and finds an edition in it; what is wrong with the file is told, and nothing answered. */
export async function readEdition(asked: AskedEdition, io: Io): Promise<ReadEdition | undefined> {
  const read = readOrTell(await readInput(asked.register, io), io, ({ bytes, format }) =>
    readWholeRegister(bytes, format),
  )
  if (read === undefined) return undefined
  const { snapshot } = read
  const withEditions = [...snapshot.all('documents').values()].filter(
    ({ editions = [] }) => editions.length > 0,
  )
  const document = pick('document', withEditions, asked.document)
  const { editions = [] } = document
  const open = editions.filter(({ supersededBy }) => supersededBy === undefined)
  const choice = asked.edition === undefined && open.length === 1 ? open : editions
  return { snapshot, document, edition: pick('edition', choice, asked.edition) }
}

/** Reads the text of a document from a file, whose type its name tells. Throws not-found, invalid. */
export async function readTextFile(path: string, io: Io): Promise<string> {
  const { name, bytes } = await readInput(path, io)
  try {
    return (await readText(bytes, textTypeOf(name))).text
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error
    throw new RegisterError(error.code, `${name}: ${error.message}`, { cause: error })
  }
}
