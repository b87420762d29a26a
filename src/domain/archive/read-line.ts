import type Type from 'typebox'
import { RegisterError } from '../errors.ts'
import { fits } from '../fits.ts'
import {
  ArchivedCommit,
  ArchivedRegister,
  ArchivedText,
  ArchivedVersion,
  ArchiveEnd,
  ArchiveHeader,
  type ArchiveLine,
  FORMAT,
  VERSIONS_READ,
} from './archive.ts'

const SCHEMAS: Readonly<Record<string, Type.TObject>> = {
  register: ArchivedRegister,
  text: ArchivedText,
  commit: ArchivedCommit,
  version: ArchivedVersion,
  end: ArchiveEnd,
}

/** Reads the first line. Throws invalid, also when the archive has another version than this program knows. */
export function readHeader(text: string): ArchiveHeader {
  const value = parsed(text)
  if (Reflect.get(Object(value), 'format') !== FORMAT)
    throw new RegisterError('invalid', `It is no archive of ropa: its first line has no format "${FORMAT}".`)
  const version: unknown = Reflect.get(Object(value), 'version')
  if (!VERSIONS_READ.includes(version))
    throw new RegisterError(
      'invalid',
      `The archive has format version ${JSON.stringify(version)}; this ropa reads ${VERSIONS_READ.join(' and ')}. Restore it with the ropa that wrote it, or a newer one.`,
    )
  if (!fits(ArchiveHeader, value)) throw new RegisterError('invalid', 'The first line lacks or adds members.')
  return value as ArchiveHeader
}

/** Reads any other line. Throws invalid. */
export function readLine(text: string): ArchiveLine {
  const value = Object(parsed(text))
  const [name = '', ...others] = Object.keys(value)
  const schema = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined
  if (schema === undefined || others.length > 0)
    throw new RegisterError('invalid', `It has none of ${Object.keys(SCHEMAS).join(', ')}, or more than one.`)
  if (!fits(schema, Reflect.get(value, name)))
    throw new RegisterError('invalid', `Its ${name} lacks members, adds some, or has one of another type.`)
  return value as ArchiveLine
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new RegisterError('invalid', 'It is not JSON.', { cause })
  }
}
