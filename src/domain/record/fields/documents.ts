import type { Told } from '../field.ts'

/** The labels of documents, each once. */
export function documentLines(
  { snapshot, tell }: Pick<Told, 'snapshot' | 'tell'>,
  keys: readonly (string | undefined)[],
): string[] {
  const named = keys.filter((key) => key !== undefined)
  return [...new Set(named)].map((key) => tell.text(snapshot.one('documents', key).label))
}
