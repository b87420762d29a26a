/** A rule of the catalogue that is none here, and why. */
export interface NotExpressed {
  readonly id: string
  /** The sentence that it would enforce. */
  readonly title: string
  readonly reason: string
}

/** By id. */
export const NOT_EXPRESSED: readonly NotExpressed[] = [
  {
    id: 'ROPA-LB-031',
    title: 'A pair names a provision that there is, once',
    reason:
      'Refused before it is stored: provisions are a closed list, and the pairs of a purpose and the grounds of a line are told apart by their legal basis.',
  },
  {
    id: 'ROPA-RT-003',
    title: 'A period says from which event it runs',
    reason: 'Refused before it is stored: a retention rule with a period needs a trigger.',
  },
  {
    id: 'ROPA-TF-002',
    title: 'A transfer names its country or international organisation',
    reason: 'Refused before it is stored: a transfer has exactly one of the two.',
  },
  {
    id: 'ROPA-TX-005',
    title: 'A tree of entries has no cycle',
    reason:
      'Refused before it is stored: a commit that would close a cycle of parents is answered with `cycle`. No register can hold one.',
  },
]
