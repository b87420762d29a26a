/**
 * What Article 30 asks a record for, point by point: (1)(a) to (g) of a controller, (2)(a) to (d) of a processor, with
 * the two halves of (1)(c) apart. Taken on 2026-11-22 from Regulation (EU) 2016/679, OJ L 119, 4.5.2016.
 */
export const CONTROLLER_LIMBS = [
  'controller',
  'purposes',
  'data-subjects',
  'data-categories',
  'recipients',
  'transfers',
  'retention',
  'security-measures',
] as const
export type ControllerLimb = (typeof CONTROLLER_LIMBS)[number]

export const PROCESSOR_LIMBS = ['controllers', 'categories', 'transfers', 'security-measures'] as const
export type ProcessorLimb = (typeof PROCESSOR_LIMBS)[number]
