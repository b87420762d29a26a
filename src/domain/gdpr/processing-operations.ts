/**
 * What is done with personal data: the operations that Article 4(2) names as examples of processing.
 * Taken on 2026-11-22 from Regulation (EU) 2016/679, OJ L 119, 4.5.2016.
 */
export const PROCESSING_OPERATIONS = [
  'collection',
  'recording',
  'organisation',
  'structuring',
  'storage',
  'adaptation',
  'alteration',
  'retrieval',
  'consultation',
  'use',
  'disclosure',
  'dissemination',
  'alignment',
  'combination',
  'restriction',
  'erasure',
  'destruction',
] as const
