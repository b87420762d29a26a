import { RegisterError } from '../src/domain/errors.ts'

/** The refusal that an act ends in; fails when there is none. */
export function refusalOf(act: () => unknown): RegisterError {
  try {
    act()
  } catch (error) {
    if (error instanceof RegisterError) return error
    throw error
  }
  throw new Error('was accepted')
}

/** What a refusal says of each place: `pointer: detail`. */
export function flawsOf(act: () => unknown): string[] {
  return (refusalOf(act).details.errors ?? []).map(({ pointer, detail }) => `${pointer}: ${detail}`)
}
