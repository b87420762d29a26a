/**
 * Something that a checklist asks for, and where a register has it: kind and key of an entry, `#`, and the way in it by
 * member names and keys. After ` > ` comes the kind of entry that what was found is the key of, and the way on in it.
 */
export interface Item {
  readonly name: string
  readonly path: string
}
