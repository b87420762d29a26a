import type { SourceContent } from '../../contents.ts'

/** Whether data of a source comes from the person, watched or asked (WP 260 rev.01, para 26): Article 13 is about it. */
export const isFromThePerson = ({ origin }: SourceContent): boolean =>
  origin === 'data-subject' || origin === 'generated-by-use' || origin === 'observed'

/** Whether a source is another than the person: Article 14 is about its data. */
export const isFromOthers = ({ origin }: SourceContent): boolean =>
  origin === 'group-company' ||
  origin === 'third-party' ||
  origin === 'public-register' ||
  origin === 'public-other'
