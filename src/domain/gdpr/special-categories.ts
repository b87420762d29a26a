/**
 * The special categories of personal data of Article 9(1).
 * Taken on 2026-11-22 from Regulation (EU) 2016/679, OJ L 119, 4.5.2016.
 */
export const SPECIAL_CATEGORIES = [
  'racial-or-ethnic-origin',
  'political-opinions',
  'religious-or-philosophical-beliefs',
  'trade-union-membership',
  'genetic-data',
  'biometric-data',
  'health-data',
  'sex-life-or-sexual-orientation',
] as const
