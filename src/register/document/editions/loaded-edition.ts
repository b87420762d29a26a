import Type from 'typebox'
import { EditionChange } from '../../../domain/notices/edition-change-schemas.ts'
import { FindingChanges } from '../../rules/dry-run-findings.ts'

/** What a text that was sent is, as it is kept. */
const LoadedText = Type.Object(
  {
    sha256: Type.String({ description: 'SHA-256 of the text, which it is kept by.' }),
    characters: Type.Integer({ minimum: 1, description: 'How many Unicode code points it has.' }),
    passages: Type.Integer({ minimum: 0, description: 'How many passages it was cut into.' }),
  },
  { title: 'LoadedText', additionalProperties: false },
)

/** What the API answers when the text of an edition is loaded. */
export const LoadedEdition = Type.Object(
  {
    document: Type.String({ description: 'Key of the document.' }),
    edition: Type.String({ description: 'Key of the edition.' }),
    supersedes: Type.Optional(Type.String({ description: 'Key of the edition that it takes the place of.' })),
    revision: Type.Integer({
      minimum: 0,
      description: 'Newest revision of the document; of a dry run the one it would change.',
    }),
    dryRun: Type.Boolean(),
    text: LoadedText,
    missing: Type.Optional(
      Type.Array(Type.String(), {
        description: 'Codes of the clauses whose quote the text does not have; their offsets are taken away.',
      }),
    ),
    change: Type.Optional(EditionChange),
    findings: Type.Optional(FindingChanges),
  },
  {
    title: 'LoadedEdition',
    additionalProperties: false,
    description: 'The text of an edition as it was loaded, and what it changes.',
  },
)
export type LoadedEdition = Type.Static<typeof LoadedEdition>
