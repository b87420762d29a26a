/** An answer with the register's revision that it holds for. */
export interface At<T> {
  readonly revision: number
  readonly value: T
}

/** A page of things in a total order; `more` says whether another follows. */
export interface Page<T> {
  readonly page: readonly T[]
  readonly more: boolean
}
