/**
 * What a contract with a processor has to stipulate: the points of Article 28(3), second sentence.
 * Taken on 2026-11-22 from Regulation (EU) 2016/679, OJ L 119, 4.5.2016.
 */
export const PROCESSOR_CLAUSES = [
  '28.3.a',
  '28.3.b',
  '28.3.c',
  '28.3.d',
  '28.3.e',
  '28.3.f',
  '28.3.g',
  '28.3.h',
] as const
export type ProcessorClause = (typeof PROCESSOR_CLAUSES)[number]
