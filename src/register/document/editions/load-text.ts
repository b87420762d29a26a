import type { FastifyRequest } from 'fastify'
import { commitOnce } from '../../../db/commit-once.ts'
import { insertText } from '../../../db/edition-texts.ts'
import type { Db } from '../../../db/schema.ts'
import type { Once, Told } from '../../../domain/answer.ts'
import { canonical } from '../../../domain/log/canonical.ts'
import { sha256 } from '../../../domain/log/hash.ts'
import type { Version } from '../../../domain/version.ts'
import type { SentFile } from '../../../http/body.ts'
import type { Apart } from '../../../texts/apart.ts'
import { isTextType } from '../../../texts/media-types.ts'
import { checkContent } from '../../check-content.ts'
import { invalid, type OfEntry, type Write } from '../../route-parts.ts'
import { whoOf } from '../../who.ts'
import type { Document } from '../document.ts'
import { documents } from '../index.ts'
import type { LoadedEdition } from './loaded-edition.ts'

/** A text that was read from what was sent. */
export interface SentText {
  readonly text: string
  readonly sha256: string
  /** What is told of it. */
  readonly told: LoadedEdition['text']
  readonly mediaType: string
  readonly pages?: number
  readonly file: { readonly mediaType: string; readonly sha256: string }
}

/** Reads the text of a document that was sent. Throws invalid, unsupported-media-type, overloaded. */
export async function readSent(apart: Apart, { bytes, type }: SentFile): Promise<SentText> {
  if (!isTextType(type)) throw new Error(`a route takes ${type}, which no text is read from`)
  const { text, characters, passages, pages } = await apart.read(bytes, type)
  const name = sha256(text).toString('hex')
  return {
    text,
    sha256: name,
    told: { sha256: name, characters, passages },
    // What is read from HTML and Word has its headings and lists marked as in Markdown.
    mediaType: type === 'text/plain' || type === 'application/pdf' ? 'text/plain' : 'text/markdown',
    ...(pages !== undefined && { pages }),
    file: { mediaType: type, sha256: sha256(bytes).toString('hex') },
  }
}

interface Loading {
  readonly entry: Version
  readonly content: Document
  readonly sent: SentText
  readonly expect: readonly number[]
  readonly once: Once | undefined
  /** Address of what is created; null for none. */
  readonly address: string | null
  readonly tell: (revision: number) => LoadedEdition
}

/** Writes a document and keeps a text, in one commit; a document that stays as it is makes none, and its text is kept still. */
export async function commitText(
  db: Db,
  request: FastifyRequest<{ Params: OfEntry; Querystring: Write }>,
  { entry, content, sent, expect, once, address, tell }: Loading,
): Promise<Told> {
  const flaws = checkContent(documents, content)
  if (flaws.length > 0) throw invalid('The document cannot have the edition', flaws)
  const { register, key } = request.params
  const { dryRun = false } = request.query
  const isChanged = canonical(content) !== entry.content
  return commitOnce(
    db,
    register,
    {
      ...whoOf(request),
      dryRun,
      changes: [{ op: 'put', kind: documents, key, content, expect, pointer: '' }],
    },
    {
      once,
      suppose: (trx, scope) =>
        insertText(trx, scope, {
          sha256: sent.sha256,
          revision: isChanged ? scope.revision + 1 : scope.revision,
          text: sent.text,
        }),
      tell: ({ outcomes: [outcome] }) => {
        const revision = dryRun ? entry.revision : (outcome?.version.revision ?? entry.revision)
        return {
          address: dryRun ? null : address,
          revision: dryRun ? null : revision,
          text: JSON.stringify(tell(revision)),
        }
      },
    },
  )
}
