/**
 * The rights that a person has towards a controller, by article or paragraph: information (13, 14), access, rectification,
 * erasure, restriction, notification, portability, objection (21.2: to direct marketing), automated decisions, withdrawal
 * of consent, complaint. Taken on 2026-11-22 from Regulation (EU) 2016/679, OJ L 119, 4.5.2016.
 */
export const DATA_SUBJECT_RIGHTS = [
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
  '21',
  '21.2',
  '22',
  '7.3',
  '77',
] as const
export type DataSubjectRight = (typeof DATA_SUBJECT_RIGHTS)[number]
