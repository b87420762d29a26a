import { findText } from '../../../db/edition-texts.ts'
import type { Db } from '../../../db/schema.ts'
import { RegisterError } from '../../../domain/errors.ts'
import type { AsOf } from '../../../http/page.ts'
import { revisionOf } from '../../as-of.ts'
import { editionOf, type OfEdition, readDocument } from './edition-path.ts'

/** An edition and the text of it that is kept. Throws not-found, also when it is not. */
export async function readText(db: Db, params: OfEdition, asked: AsOf | undefined) {
  const asOf = await revisionOf(db, params.register, asked)
  const { document, revision } = await readDocument(db, params, asOf)
  const edition = editionOf(document, params.edition)
  const text = await findText(db, params.register, edition.sha256 ?? '', revision)
  if (text === undefined) throw notKept(params)
  return { text, document, edition, revision }
}

/** Nobody has given the text of an edition, or it was forgotten. */
export const notKept = ({ key, edition }: OfEdition): RegisterError =>
  new RegisterError(
    'not-found',
    `The text of the edition ${edition} of documents/${key} is not kept here. Give it with PUT …/editions/${edition}/text.`,
  )
