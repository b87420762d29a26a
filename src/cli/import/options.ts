/** What `ropa import` is asked. */
export interface ImportOptions {
  /** Path of the file to import; `-` is standard input. */
  readonly file: string
  readonly into?: string | undefined
  readonly output?: string | undefined
  readonly server?: string | undefined
  readonly register?: string | undefined
  /** Revision that the register has to be at; any unless given. */
  readonly revision?: number | undefined
  readonly sheet?: string | undefined
  readonly language?: string | undefined
  /** Whether to do it, and not only tell. */
  readonly apply: boolean
  readonly keyFile?: string | undefined
  readonly timeout: number
}
