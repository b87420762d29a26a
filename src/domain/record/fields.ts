import type { ControllerTold, Field, ProcessorTold, Role, Variant } from './field.ts'
import { isIn } from './field.ts'
import { ACCOUNTABILITY_FIELDS } from './fields/accountability.ts'
import { CONTROLLER_ARTICLE_30 } from './fields/article-30.ts'
import { DATA_LINES } from './fields/data-lines.ts'
import { GROUND_FIELDS } from './fields/grounds.ts'
import { INFORMATION_FIELDS } from './fields/information.ts'
import { BUSINESS_FIELDS, DESCRIPTION, OWN_FIELDS } from './fields/own.ts'
import { PROCESSOR_ACCOUNTABILITY, PROCESSOR_ARTICLE_30 } from './fields/processor.ts'

/** All that a record can say of an activity of a controller. */
export const CONTROLLER_FIELDS: readonly Field<ControllerTold>[] = [
  DESCRIPTION,
  ...CONTROLLER_ARTICLE_30,
  ...GROUND_FIELDS,
  ...INFORMATION_FIELDS,
  DATA_LINES,
  ...ACCOUNTABILITY_FIELDS,
  ...BUSINESS_FIELDS,
  ...OWN_FIELDS,
]

/** All that a record can say of an activity of a processor. */
export const PROCESSOR_FIELDS: readonly Field<ProcessorTold>[] = [
  DESCRIPTION,
  ...PROCESSOR_ARTICLE_30,
  ...PROCESSOR_ACCOUNTABILITY,
  ...OWN_FIELDS,
]

/** What a field is, without how it is said. */
export type FieldFacts = Omit<Field<never>, 'say'>

/** The fields that a variant of the record in a role has. */
export const fieldsIn = (role: Role, variant: Variant): readonly FieldFacts[] =>
  (role === 'controller' ? CONTROLLER_FIELDS : PROCESSOR_FIELDS).filter((field) => isIn(variant, field))
