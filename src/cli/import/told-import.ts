import Type from 'typebox'
import { PlannedFindings } from '../as-code/service-plan.ts'

const Entries = Type.Array(Type.Object({ kind: Type.String(), key: Type.String() }))

/** What the command needs to know of an import, whatever newer services say besides. */
export const ServiceImport = Type.Object({
  revision: Type.Integer({ minimum: 0 }),
  format: Type.String(),
  created: Entries,
  changed: Entries,
  unchanged: Type.Integer({ minimum: 0 }),
  findings: Type.Optional(Type.Object({ appear: PlannedFindings, go: PlannedFindings })),
  remarks: Type.Array(
    Type.Object({
      place: Type.String(),
      value: Type.Optional(Type.String()),
      detail: Type.String(),
    }),
  ),
})
export type ServiceImport = Type.Static<typeof ServiceImport>

/** What an import did, or would do, and where. */
export interface ToldImport extends Pick<ServiceImport, 'format' | 'unchanged'> {
  readonly where: string
  /** What would become of the findings; told of a service, before it is done. */
  readonly findings?: ServiceImport['findings']
  readonly created: readonly { readonly kind: string; readonly key: string }[]
  readonly changed: readonly { readonly kind: string; readonly key: string }[]
  readonly remarks: readonly { readonly place: string; readonly value?: string; readonly detail: string }[]
}
