const ROUNDS = 5

/**
 * Measures several things in turn, five times after one turn that does not count, so that what else the machine does
 * meets all of them alike: every other round goes backwards. Answers the numbers of each, one a round.
 */
export async function rounds<Name extends string>(
  subjects: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(subjects) as Name[]
  const numbers = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (const name of names) await subjects[name]()
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed())
      numbers[name].push(await subjects[name]())
  }
  return numbers
}
