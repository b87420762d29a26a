import { RegisterError } from '../../../domain/errors.ts'
import type { RecordDocument } from '../../../domain/record/document.ts'
import { tiltDocument } from '../../../domain/tilt/export/tilt-document.ts'

/** A record as a TILT document. Throws invalid for the record of a processor: TILT is what a controller tells people. */
export async function recordAsTilt(record: RecordDocument): Promise<Buffer> {
  if (record.facts.role === 'processor')
    throw new RegisterError(
      'invalid',
      'TILT tells people what a controller does with their data; ask for role=controller.',
    )
  return Buffer.from(`${JSON.stringify(await tiltDocument(record), null, 2)}\n`)
}
