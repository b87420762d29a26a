import { RegisterError } from '../../domain/errors.ts'
import { listed } from '../../domain/shown.ts'

/** The item that is wanted by its key, or the only one. Throws invalid, with the keys to choose from. */
export function pick<Item extends { readonly key: string }>(
  what: 'document' | 'edition',
  items: readonly Item[],
  wanted: string | undefined,
): Item {
  const [first, ...others] = items
  if (first === undefined)
    throw new RegisterError('invalid', 'The register file has no edition of a document.')
  const keys = listed(items.map(({ key }) => key))
  const found = wanted === undefined ? first : items.find(({ key }) => key === wanted)
  if (found === undefined)
    throw new RegisterError(
      'invalid',
      `There is no ${what} ${wanted} with a text to check; choose from: ${keys}.`,
    )
  if (wanted === undefined && others.length > 0)
    throw new RegisterError('invalid', `There is more than one ${what}; name one with --${what}: ${keys}.`)
  return found
}
