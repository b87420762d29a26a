import Type from 'typebox'
import { findEntry } from '../../../db/read.ts'
import type { Db } from '../../../db/schema.ts'
import { RegisterError } from '../../../domain/errors.ts'
import { KeyInPath, type OfEntry } from '../../route-parts.ts'
import type { Document, Edition } from '../document.ts'

export const EDITIONS = '/v1/registers/:register/documents/:key/editions'
export const EDITION = `${EDITIONS}/:edition`

export const EditionPath = Type.Object({ register: KeyInPath, key: KeyInPath, edition: KeyInPath })
export interface OfEdition extends OfEntry {
  edition: string
}

/** A document as it is, or was as of a revision. Throws not-found, gone. */
export async function readDocument(db: Db, { register, key }: OfEntry, asOf?: number) {
  const { revision, value: entry } = await findEntry(db, register, 'documents', key, asOf)
  const document: Document = JSON.parse(entry.content ?? '{}')
  return { revision, entry, document }
}

/** An edition of a document. Throws not-found. */
export function editionOf({ key, editions = [] }: Document, wanted: string): Edition {
  const edition = editions.find((each) => each.key === wanted)
  if (edition !== undefined) return edition
  const there = editions.length === 0 ? 'none' : editions.map((each) => each.key).join(', ')
  throw new RegisterError('not-found', `documents/${key} has no edition ${wanted}; it has ${there}.`)
}
