import type {
  ProcessorActivityContent,
  ServedControllerContent,
  SubprocessorContent,
} from '../../contents.ts'
import { named } from '../example.ts'

export const organisations = ['host', 'club', 'shop'].map((key) =>
  named(key, { type: 'legal-person' as const, legalName: `${key} AB` }),
)
export const contract = named('contract', { type: 'contract' })
export const club = { key: 'club', organisation: 'club' } as const
export const storage = named('storage')

/** What a host does for some controllers, with some sub-processors. */
export const hosting = (
  controllers: readonly ServedControllerContent[],
  subprocessors: readonly SubprocessorContent[] = [],
): ProcessorActivityContent => named('hosting', { processor: 'host', controllers, subprocessors })
