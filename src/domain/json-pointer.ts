/** The RFC 6901 JSON pointer of a place, from the member names and list indexes that lead to it. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path.map((step) => `/${pointerStep(step)}`).join('')
}

/** The member names and list indexes that a JSON pointer leads through. */
export function stepsOf(pointer: string): string[] {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** One step of a JSON pointer, escaped. */
export function pointerStep(step: string | number): string {
  return typeof step === 'number' ? String(step) : step.replaceAll('~', '~0').replaceAll('/', '~1')
}
