/** An answer with the register's revision that it holds for. */
export interface At<T> {
  readonly revision: number
  readonly value: T
}

/** A page of things in a total order; `more` says whether another follows, `total` how many there are, if that was asked. */
export interface Page<T> {
  readonly page: readonly T[]
  readonly more: boolean
  readonly total?: number | undefined
}
